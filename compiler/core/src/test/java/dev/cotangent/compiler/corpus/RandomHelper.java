package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import java.util.List;

/**
 * A helper method of a random program, as its callers see it.
 *
 * @param receiver the type of the objects that it is called on; null if it is static
 * @param name the name; of a static method of another class, with that
 * @param parameters the types of the parameters
 * @param changes for each parameter, whether it is an array that the helper changes
 * @param result the type of the result, null if there is none
 */
record RandomHelper(
    Kind receiver, String name, List<Kind> parameters, List<Boolean> changes, Kind result) {}
