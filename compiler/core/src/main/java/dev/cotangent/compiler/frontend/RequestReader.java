package dev.cotangent.compiler.frontend;

import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Doubt;
import dev.cotangent.compiler.request.LoweredBody;
import dev.cotangent.compiler.request.MethodParameter;
import dev.cotangent.compiler.request.Wrt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the annotated methods of one class and makes requests of them. */
final class RequestReader {
  private final EnclosingClass owner;
  private final BodyLowering lowering;
  private final DiagnosticLog log;
  private final GeneratedNamesCheck names;
  private final SignatureReader signatures;

  /** A reader for one class; its complaints go to a log. */
  RequestReader(EnclosingClass owner, BodyLowering lowering, DiagnosticLog log) {
    this.owner = owner;
    this.lowering = lowering;
    this.log = log;
    this.names = new GeneratedNamesCheck(owner, log);
    this.signatures = new SignatureReader(owner, log);
  }

  /** The request, or nothing where something is wrong with the method. */
  Optional<DerivativeRequest> read(AnnotatedMethod method) {
    DifferentiableElements elements = ElementReader.read(method, log);
    names.check(elements);
    boolean canBeLowered = MethodCheck.check(method, log);
    Optional<List<MethodParameter>> parameters = signatures.parameters(method.declaration());
    Optional<SignatureReader.Returned> returned = signatures.returned(method);
    List<Wrt> wrt =
        parameters
            .map(known -> WrtParameters.find(method, elements.wrt(), known, log))
            .orElse(List.of());
    returned.ifPresent(
        known -> MatrixCheck.check(method, elements.derivatives(), known.layout(), wrt, log));
    MethodCheck.checkDirections(method, elements.derivatives(), wrt, log);
    if (!canBeLowered || parameters.isEmpty() || returned.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> inputs = wrt.stream().flatMap(one -> one.inputs().stream()).toList();
    // Whatever is wrong with the annotation, the body is looked at too: one run reports everything.
    return lowering
        .lower(method.declaration(), log)
        .filter(body -> InputCheck.check(method, parameters.get(), inputs, body.graph(), log))
        .map(body -> request(method, elements, parameters.get(), returned.get(), wrt, body));
  }

  private DerivativeRequest request(
      AnnotatedMethod method,
      DifferentiableElements elements,
      List<MethodParameter> parameters,
      SignatureReader.Returned returned,
      List<Wrt> wrt,
      LoweredBody body) {
    List<Doubt> doubts = new ArrayList<>(WrtDoubts.of(method, elements.wrt(), wrt));
    doubts.addAll(body.doubts());
    return new DerivativeRequest(
        owner.packageName(),
        owner.className(),
        owner.sourceName(),
        owner.isPublic(),
        method.name(),
        elements.name().text(),
        parameters,
        returned.layout(),
        returned.javaType(),
        wrt,
        elements.derivatives(),
        elements.relaxed(),
        elements.parallel(),
        method.position(),
        body.graph(),
        doubts,
        RuleBodyReader.read(method, elements.derivatives(), body.graph(), lowering));
  }
}
