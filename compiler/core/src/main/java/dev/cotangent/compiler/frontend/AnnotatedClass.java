package dev.cotangent.compiler.frontend;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.request.GeneratedNames;
import java.util.Arrays;
import java.util.List;

/**
 * A class and its annotated methods.
 *
 * @param owner the class
 * @param methods its annotated methods in the order of the source; at least one
 */
record AnnotatedClass(EnclosingClass owner, List<AnnotatedMethod> methods) {
  AnnotatedClass {
    methods = List.copyOf(methods);
  }

  /** Where the class's name stands. */
  Position position() {
    return Positions.of(owner.declaration().getName());
  }

  /** The qualified names of all classes that can be generated for this one. */
  List<String> possibleOutputs() {
    return Arrays.stream(Derivative.values())
        .map(kind -> owner.qualified(GeneratedNames.generatedClass(owner.className(), kind)))
        .toList();
  }
}
