package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.DifferentiableElements.Named;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.frontend.source.Suppressions;
import dev.cotangent.compiler.request.Doubt;
import dev.cotangent.compiler.request.Wrt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Doubts whether a method depends on what it is differentiated with respect to. */
final class WrtDoubts {
  private final AnnotatedMethod method;
  private final List<Named> asked;

  private WrtDoubts(AnnotatedMethod method, List<Named> asked) {
    this.method = method;
    this.asked = asked;
  }

  /**
   * One doubt for each, but for those that nobody wants to hear of.
   *
   * @param asked the names that the annotation gives, which the warnings then stand at
   */
  static List<Doubt> of(AnnotatedMethod method, List<Named> asked, List<Wrt> wrt) {
    WrtDoubts maker = new WrtDoubts(method, asked);
    List<Doubt> doubts = new ArrayList<>();
    for (Wrt one : wrt) {
      if (!Suppressions.silence(Code.ZERO_GRADIENT, maker.declaration(one))) {
        doubts.add(new Doubt.ZeroGradient(one.inputs(), maker.warning(one, wrt.size() == 1)));
      }
    }
    return doubts;
  }

  private Diagnostic warning(Wrt wrt, boolean isAlone) {
    Optional<Position> named =
        asked.stream()
            .filter(name -> name.text().equals(sourceName(wrt)))
            .map(Named::position)
            .findFirst();
    String help =
        isAlone
            ? "let the value depend on it by floating arithmetic"
            : named.isPresent() ? "leave it out of wrt" : "name the others in wrt";
    return Diagnostic.of(
        Code.ZERO_GRADIENT,
        named.orElseGet(() -> Positions.of(parameter(wrt).orElseThrow().getName())),
        sourceName(wrt),
        method.name(),
        help);
  }

  private static String sourceName(Wrt wrt) {
    return wrt.path().isEmpty() ? wrt.name() : WrtParameters.THIS + wrt.name();
  }

  private Node declaration(Wrt wrt) {
    return parameter(wrt).map(Node.class::cast).orElse(method.declaration());
  }

  private Optional<Parameter> parameter(Wrt wrt) {
    return wrt.path().isEmpty()
        ? method.declaration().getParameterByName(wrt.name())
        : Optional.empty();
  }
}
