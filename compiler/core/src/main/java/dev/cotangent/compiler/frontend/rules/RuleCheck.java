package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.DidYouMean;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.source.ConstantExpressions;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks one rule: by itself, and against the method that it is for. */
final class RuleCheck {
  private final RuleMethod rule;
  private final MethodShape shape;
  private final DiagnosticLog log;

  RuleCheck(RuleMethod rule, MethodShape shape, DiagnosticLog log) {
    this.rule = rule;
    this.shape = shape;
    this.log = log;
  }

  /** Whether generated code can name a method: it stands in no class inside a method. */
  static boolean canBeNamed(RuleMethod rule, DiagnosticLog log) {
    Node node = rule.declaration().getParentNode().orElse(null);
    while (node instanceof TypeDeclaration<?>) {
      node = node.getParentNode().orElse(null);
    }
    if (node instanceof CompilationUnit) {
      return true;
    }
    log.report(Code.LOCAL_CLASS, rule.position(), rule.name());
    return false;
  }

  /** Checks what has nothing to do with the method that the rule is for. */
  void checkAlone() {
    if (!shape.isStatic()) {
      log.report(Code.RULE_NOT_STATIC, rule.position(), rule.name());
    }
    if (shape.access() == Access.PRIVATE) {
      log.report(Code.RULE_PRIVATE, rule.position(), rule.name());
    }
    if (shape.throwsChecked()) {
      log.report(Code.RULE_THROWS, rule.position(), shown(shape));
    }
  }

  /** Which of several overloads the rule is for; none if none fits, which is said. */
  Optional<MethodShape> choose(List<MethodShape> overloads, Position where) {
    List<MethodShape> fitting = overloads.stream().filter(this::fits).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    if (overloads.size() == 1) {
      MethodShape only = overloads.get(0);
      if (checkMethod(only, where)) {
        reportParameters(only, where);
      }
      return Optional.of(only);
    }
    List<String> signatures = overloads.stream().map(MethodShape::signature).toList();
    log.report(
        Code.RULE_PARAMETERS,
        where,
        shape.signature(),
        "any of the methods of that name",
        "the methods are " + String.join(", ", signatures));
    return Optional.empty();
  }

  private boolean fits(MethodShape method) {
    return expected(method)
        .filter(types -> shape.knownTypes().equals(Optional.of(types)))
        .isPresent();
  }

  private Optional<List<Type>> expected(MethodShape method) {
    return method
        .knownTypes()
        .filter(types -> method.result().isPresent())
        .map(types -> RuleTypes.expected(rule.kind(), types, method.result().orElseThrow()));
  }

  private void reportParameters(MethodShape method, Position where) {
    List<Type> types = expected(method).orElseThrow();
    String wanted = String.join(", ", types.stream().map(Type::toString).toList());
    log.report(
        Code.RULE_PARAMETERS,
        where,
        shape.signature(),
        shown(method, method.signature()),
        switch (rule.kind()) {
          case PARTIAL_DERIVATIVE -> "it takes the method's parameters: (" + wanted + ")";
          case PULLBACK ->
              "it takes the method's parameters, its result, the result's cotangent, and for every"
                  + " parameter that can carry a derivative an array to add to: ("
                  + wanted
                  + ")";
          case PUSHFORWARD ->
              "it takes the method's parameters, a tangent for every parameter that can carry a"
                  + " derivative, and for an array that is returned its tangent: ("
                  + wanted
                  + ")";
        });
  }

  /** Whether there can be rules for a method; why not is said. */
  boolean checkMethod(MethodShape method, Position where) {
    String shown = shown(method, method.signature());
    if (!method.isStatic()) {
      log.report(Code.RULED_METHOD_NOT_STATIC, where, shown);
      return false;
    }
    for (int i = 0; i < method.types().size(); i++) {
      if (method.types().get(i).isEmpty()) {
        log.report(Code.RULED_METHOD_TYPE, where, shown, method.shownTypes().get(i));
        return false;
      }
    }
    if (method.result().filter(Type::isDifferentiable).isEmpty()) {
      String why = "its result is " + method.shownResult();
      log.report(Code.RULED_METHOD_CONSTANT, where, shown, why);
      return false;
    }
    if (method.types().stream().noneMatch(type -> type.orElseThrow().isDifferentiable())) {
      String why = "no parameter can carry one";
      log.report(Code.RULED_METHOD_CONSTANT, where, shown, why);
      return false;
    }
    return true;
  }

  /** Checks what the rule returns. */
  void checkResult(MethodShape method) {
    Optional<Type> wanted = RuleTypes.expectedResult(rule.kind(), method.result().orElseThrow());
    String shownWanted = wanted.map(Type::toString).orElse("void");
    boolean isRight =
        wanted.isPresent() ? shape.result().equals(wanted) : shape.shownResult().equals("void");
    if (!isRight) {
      log.report(
          Code.RULE_RESULT,
          Positions.of(rule.declaration().getType()),
          rule.name(),
          shown(method, method.signature()),
          shownWanted,
          shape.shownResult(),
          shownWanted.equals("void") ? "nothing" : shownWanted);
    }
  }

  /** The position of the parameter in which a rule is the partial derivative. */
  OptionalInt checkWrt() {
    Optional<String> name =
        rule.element("wrt")
            .flatMap(
                value -> {
                  Optional<String> text = ConstantExpressions.string(value);
                  if (text.isEmpty()) {
                    log.report(Code.NOT_A_CONSTANT, Positions.of(value), "wrt");
                  }
                  return text;
                });
    if (rule.element("wrt").isEmpty()) {
      reportMissing(rule, "wrt", log);
    }
    return name.isPresent() ? parameterNamed(name.get()) : OptionalInt.empty();
  }

  private OptionalInt parameterNamed(String name) {
    Position where = Positions.of(rule.element("wrt").orElseThrow());
    List<String> names =
        rule.declaration().getParameters().stream()
            .map(parameter -> parameter.getNameAsString())
            .toList();
    int position = names.indexOf(name);
    if (position < 0) {
      String help = DidYouMean.help(name, names, "parameter");
      log.report(Code.UNKNOWN_RULE_WRT, where, rule.name(), name, help);
      return OptionalInt.empty();
    }
    Optional<Type> type = shape.types().get(position);
    if (type.filter(t -> t instanceof ScalarType s && s.isFloating()).isEmpty()) {
      log.report(Code.RULE_WRT_TYPE, where, name, shape.shownTypes().get(position));
      return OptionalInt.empty();
    }
    return OptionalInt.of(position);
  }

  /** Says that an element is missing that has no default. */
  static void reportMissing(RuleMethod rule, String element, DiagnosticLog log) {
    log.report(
        Code.RULE_ELEMENT,
        rule.annotationPosition(),
        rule.kind().shownName(),
        element,
        element.equals("of") ? "of = \"name of the method\"" : "wrt = \"name of a parameter\"");
  }

  private static String shown(MethodShape method) {
    return shown(method, method.name());
  }

  /** A method behind its class. */
  static String shown(MethodShape method, String ending) {
    return method.className() + "." + ending;
  }
}
