package dev.cotangent.compiler.frontend;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Position;
import java.util.List;
import java.util.Set;

/**
 * What an annotation says, with its defaults put in.
 *
 * @param wrt what is named to differentiate with respect to; empty for every parameter
 * @param derivatives the kinds asked for
 * @param relaxed whether the value may differ in its last bits
 * @param parallel whether independent iterations may run on several threads
 * @param name the method's name in the generated code, where it stands
 */
record DifferentiableElements(
    List<Named> wrt, Set<Derivative> derivatives, boolean relaxed, boolean parallel, Named name) {

  /**
   * A name and where it is written.
   *
   * @param text the name
   * @param position the place
   */
  record Named(String text, Position position) {}
}
