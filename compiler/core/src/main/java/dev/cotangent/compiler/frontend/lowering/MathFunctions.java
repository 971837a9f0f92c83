package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The methods of {@code java.lang.Math}: which operator each is, and which of its overloads Java
 * chooses for operands of given types.
 */
final class MathFunctions {
  private static final String PREFIX = "Math.";
  private static final Map<String, Operator> OPERATORS = operators();

  private final Lowering lowering;

  MathFunctions(Lowering lowering) {
    this.lowering = lowering;
  }

  private static Map<String, Operator> operators() {
    Map<String, Operator> operators = new HashMap<>();
    for (Operator operator : Operator.values()) {
      if (operator.symbol().startsWith(PREFIX)) {
        operators.put(operator.symbol().substring(PREFIX.length()), operator);
      }
    }
    return operators;
  }

  /** The value of a method for arguments, if there is such a method. */
  Optional<Node> apply(String name, List<Node> arguments) {
    Operator operator = OPERATORS.get(name);
    boolean numeric = arguments.stream().allMatch(node -> node.type() != ScalarType.BOOLEAN);
    if (operator == null || operator.arity() != arguments.size() || !numeric) {
      return Optional.empty();
    }
    return Optional.of(apply(operator, arguments));
  }

  private Node apply(Operator operator, List<Node> arguments) {
    return switch (operator) {
      case ABS, MAX, MIN -> convert(operator, promoted(arguments), arguments);
      case SIGNUM, ULP, NEXT_UP, NEXT_DOWN, COPY_SIGN, FMA ->
          convert(operator, floating(arguments), arguments);
      case NEXT_AFTER -> nextAfter(arguments);
      case SCALB -> scalb(arguments);
      case ROUND -> {
        ScalarType type = floating(arguments);
        ScalarType result = type == ScalarType.FLOAT ? ScalarType.INT : ScalarType.LONG;
        yield convert(operator, type, result, arguments);
      }
      case GET_EXPONENT -> convert(operator, floating(arguments), ScalarType.INT, arguments);
      case FLOOR_DIV, ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT ->
          convert(operator, promoted(arguments), arguments);
      case FLOOR_MOD -> floorMod(arguments);
      case INCREMENT_EXACT, DECREMENT_EXACT, NEGATE_EXACT, ABS_EXACT ->
          convert(operator, promoted(arguments), arguments);
      case TO_INT_EXACT -> convert(operator, ScalarType.LONG, ScalarType.INT, arguments);
      case MULTIPLY_FULL -> convert(operator, ScalarType.INT, ScalarType.LONG, arguments);
      case MULTIPLY_HIGH -> convert(operator, ScalarType.LONG, arguments);
      default -> convert(operator, ScalarType.DOUBLE, arguments);
    };
  }

  private Node convert(Operator operator, ScalarType type, List<Node> arguments) {
    return convert(operator, type, type, arguments);
  }

  private Node convert(
      Operator operator, ScalarType type, ScalarType result, List<Node> arguments) {
    Node[] operands =
        arguments.stream()
            .map(argument -> lowering.operations().cast(type, argument))
            .toArray(Node[]::new);
    return lowering.operations().apply(operator, result, operands);
  }

  /** The overloads are (float, double) and (double, double). */
  private Node nextAfter(List<Node> arguments) {
    ScalarType type = floating(arguments.subList(0, 1));
    Operations operations = lowering.operations();
    return operations.apply(
        Operator.NEXT_AFTER,
        type,
        operations.cast(type, arguments.get(0)),
        operations.cast(ScalarType.DOUBLE, arguments.get(1)));
  }

  /** The overloads are (float, int) and (double, int). */
  private Node scalb(List<Node> arguments) {
    ScalarType type = floating(arguments.subList(0, 1));
    Operations operations = lowering.operations();
    return operations.apply(
        Operator.SCALB,
        type,
        operations.cast(type, arguments.get(0)),
        operations.cast(ScalarType.INT, arguments.get(1)));
  }

  /** The overloads are (int, int), (long, long), and (long, int) which gives an int. */
  private Node floorMod(List<Node> arguments) {
    Node result = convert(Operator.FLOOR_MOD, promoted(arguments), arguments);
    return arguments.get(1).type() == ScalarType.LONG
        ? result
        : lowering.operations().cast(ScalarType.INT, result);
  }

  private static ScalarType promoted(List<Node> arguments) {
    ScalarType type = ScalarType.INT;
    for (Node argument : arguments) {
      type = Operations.promote(type, (ScalarType) argument.type());
    }
    return type;
  }

  /** Where there are overloads for float and double, an int takes the one for float, as in Java. */
  private static ScalarType floating(List<Node> arguments) {
    boolean anyDouble = arguments.stream().anyMatch(node -> node.type() == ScalarType.DOUBLE);
    return anyDouble ? ScalarType.DOUBLE : ScalarType.FLOAT;
  }
}
