package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.MethodParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the annotated methods of one class and makes requests of them. */
final class RequestReader {
  private final EnclosingClass owner;
  private final BodyLowering lowering;
  private final DiagnosticLog log;
  private final GeneratedNamesCheck names;

  /** A reader for one class; its complaints go to a log. */
  RequestReader(EnclosingClass owner, BodyLowering lowering, DiagnosticLog log) {
    this.owner = owner;
    this.lowering = lowering;
    this.log = log;
    this.names = new GeneratedNamesCheck(owner, log);
  }

  /** The request, or nothing where something is wrong with the method. */
  Optional<DerivativeRequest> read(AnnotatedMethod method) {
    DifferentiableElements elements = ElementReader.read(method, log);
    names.check(elements);
    boolean canBeLowered = MethodCheck.check(method, log);
    Optional<List<MethodParameter>> parameters = parameters(method.declaration());
    Optional<Type> returnType = returnType(method);
    List<Integer> wrt =
        parameters
            .map(known -> WrtParameters.find(method, elements.wrt(), known, log))
            .orElse(List.of());
    if (!canBeLowered || parameters.isEmpty() || returnType.isEmpty()) {
      return Optional.empty();
    }
    // Whatever is wrong with the annotation, the body is looked at too: one run reports everything.
    return lowering
        .lower(method.declaration(), log)
        .map(graph -> request(method, elements, parameters.get(), returnType.get(), wrt, graph));
  }

  private DerivativeRequest request(
      AnnotatedMethod method,
      DifferentiableElements elements,
      List<MethodParameter> parameters,
      Type returnType,
      List<Integer> wrt,
      Graph graph) {
    return new DerivativeRequest(
        owner.packageName(),
        owner.className(),
        owner.sourceName(),
        owner.isPublic(),
        method.name(),
        elements.name().text(),
        parameters,
        returnType,
        wrt,
        elements.derivatives(),
        elements.relaxed(),
        elements.parallel(),
        method.position(),
        graph);
  }

  private Optional<List<MethodParameter>> parameters(MethodDeclaration method) {
    List<MethodParameter> parameters = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      type(parameter.getType(), parameter.isVarArgs() ? 1 : 0, Positions.of(parameter.getName()))
          .ifPresent(
              type ->
                  parameters.add(
                      new MethodParameter(
                          parameter.getNameAsString(), type, javaType(parameter, type))));
    }
    return Optional.of(parameters).filter(all -> all.size() == method.getParameters().size());
  }

  /** Calls stay the same: what takes any number of arguments does so in generated code. */
  private static String javaType(Parameter parameter, Type type) {
    String javaType = SignatureTypes.javaType(type);
    return parameter.isVarArgs() ? javaType.substring(0, javaType.length() - 2) + "..." : javaType;
  }

  private Optional<Type> returnType(AnnotatedMethod method) {
    var declared = method.declaration().getType();
    Optional<Type> type =
        declared.isVoidType() ? Optional.empty() : type(declared, 0, method.position());
    if (declared.isVoidType() || type.filter(known -> !known.isDifferentiable()).isPresent()) {
      log.report(Code.INACTIVE_RESULT, method.position(), method.name(), declared.asString());
      return Optional.empty();
    }
    return type;
  }

  private Optional<Type> type(
      com.github.javaparser.ast.type.Type type, int moreDimensions, Position position) {
    try {
      return Optional.of(SignatureTypes.of(type, moreDimensions, position));
    } catch (RefusedException e) {
      log.report(e.diagnostic());
      return Optional.empty();
    }
  }
}
