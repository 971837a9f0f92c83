package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.graph.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One differentiable method for each operator that can carry a derivative, in a class. */
final class RulePrograms {
  /** Of those with a derivative, the ones that Java has for {@code float} too. */
  private static final Set<Operator> SINGLE =
      EnumSet.of(
          Operator.ADD,
          Operator.SUBTRACT,
          Operator.MULTIPLY,
          Operator.DIVIDE,
          Operator.REMAINDER,
          Operator.NEGATE,
          Operator.ABS,
          Operator.MAX,
          Operator.MIN,
          Operator.SIGNUM,
          Operator.ULP,
          Operator.COPY_SIGN,
          Operator.NEXT_UP,
          Operator.NEXT_DOWN,
          Operator.NEXT_AFTER,
          Operator.SCALB,
          Operator.FMA);

  private static final List<String> NAMES = List.of("a", "b", "c");

  private RulePrograms() {}

  /** The operators with a derivative: those that say where to sample their arguments. */
  static List<Operator> operators() {
    return Arrays.stream(Operator.values()).filter(o -> !o.domain().isEmpty()).toList();
  }

  /** The operators with a derivative that exist in single precision. */
  static List<Operator> singleOperators() {
    return List.copyOf(SINGLE);
  }

  /** The operator's method in double precision. */
  static CorpusCase test(Operator operator) {
    return new CorpusCase("rules.Doubles", "of" + operator.name(), List.of(), List.of(), false);
  }

  /** The operator's method in single precision. */
  static CorpusCase singleTest(Operator operator) {
    return new CorpusCase("rules.Floats", "of" + operator.name(), List.of(), List.of(), false);
  }

  /** The sources of all methods. */
  static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    sources.put("rules.Doubles", source("Doubles", "double", operators()));
    sources.put("rules.Floats", source("Floats", "float", singleOperators()));
    return sources;
  }

  private static String source(String name, String type, List<Operator> operators) {
    StringBuilder text = new StringBuilder("package rules;\n\n");
    text.append("final class ").append(name).append(" {\n");
    for (Operator operator : operators) {
      text.append("  @dev.cotangent.Differentiable\n  static ").append(type).append(" of");
      text.append(operator.name()).append('(');
      List<String> parameters = new ArrayList<>();
      for (int i = 0; i < operator.arity(); i++) {
        parameters.add(parameterType(operator, i, type) + " " + NAMES.get(i));
      }
      text.append(String.join(", ", parameters)).append(") {\n    return ");
      text.append(expression(operator, NAMES.subList(0, operator.arity()))).append(";\n  }\n\n");
    }
    return text.append("}\n").toString();
  }

  private static String parameterType(Operator operator, int argument, String type) {
    if (argument == 1 && operator == Operator.SCALB) {
      return "int";
    }
    return argument == 1 && operator == Operator.NEXT_AFTER ? "double" : type;
  }

  private static String expression(Operator operator, List<String> names) {
    return switch (operator.form()) {
      case INFIX -> names.get(0) + " " + operator.symbol() + " " + names.get(1);
      case PREFIX -> operator.symbol() + names.get(0);
      // Down to single precision and up again.
      case CAST -> "(float) " + names.get(0);
      case FUNCTION -> operator.symbol() + "(" + String.join(", ", names) + ")";
      case SELECT, METHOD, CREATION, EFFECT, CALL, MARK, ARRAY ->
          throw new IllegalArgumentException(operator + " has a domain");
    };
  }
}
