package dev.cotangent.compiler.graph;

import java.util.List;

/** Which operand types an operator takes, and which type it gives. */
final class Typing {
  private Typing() {}

  /** The type of the result, where it follows from the operands. */
  static Type resultType(Operator operator, List<Node> operands) {
    Type first = operands.get(0).type();
    if (operator.isComparison()) {
      return ScalarType.BOOLEAN;
    }
    return switch (operator) {
      case NOT, IS_NAN, IS_INFINITE, IS_FINITE -> ScalarType.BOOLEAN;
      case SELECT -> operands.get(1).type();
      case ROUND -> first == ScalarType.FLOAT ? ScalarType.INT : ScalarType.LONG;
      case TEXT_EQUALS, ASSERTIONS_ENABLED -> ScalarType.BOOLEAN;
      case ORDINAL, TEXT_LENGTH -> ScalarType.INT;
      case CHAR_AT -> ScalarType.CHAR;
      case NAME, CONCATENATE -> OpaqueType.STRING;
      case THROW, REQUIRE_NON_NULL -> OpaqueType.NOTHING;
      case GET_EXPONENT, LENGTH, EXTENT, ROW_LENGTH, TO_INT_EXACT -> ScalarType.INT;
      case MULTIPLY_FULL, MULTIPLY_HIGH -> ScalarType.LONG;
      case LOAD -> ((ArrayType) first).afterSubscripts(operands.size() - 1);
      case CAST, CREATE, READ_FIELD, NEW_ARRAY, ABSENT, CALL ->
          throw new IllegalArgumentException(operator + " needs a type");
      default -> first;
    };
  }

  /**
   * Throws if an operator cannot be applied so; such a mistake is the compiler's, not the user's.
   */
  static void check(Operator operator, Type type, List<Node> operands) {
    if (operator.arity() >= 0 && operator.arity() != operands.size()) {
      throw wrong(operator, type, operands);
    }
    boolean right =
        switch (operator.form()) {
          case ARRAY -> checkArray(operator, type, operands);
          case CAST -> type instanceof ScalarType && operands.get(0).type() instanceof ScalarType;
          case SELECT ->
              operands.get(0).type() == ScalarType.BOOLEAN
                  && operands.get(1).type().equals(type)
                  && operands.get(2).type().equals(type);
          case INFIX -> checkInfix(operator, type, operands);
          case CALL -> false;
          case MARK -> type.isDifferentiable() && operands.get(0).type().equals(type);
          case METHOD -> operands.get(0).type() instanceof OpaqueType;
          case CREATION -> type instanceof OpaqueType;
          case EFFECT -> type.equals(OpaqueType.NOTHING) && !operands.isEmpty();
          case PREFIX, FUNCTION ->
              operands.stream().allMatch(operand -> operand.type() instanceof ScalarType);
        };
    if (!right) {
      throw wrong(operator, type, operands);
    }
  }

  /** Throws if a method does not take these arguments. */
  static void checkArguments(Callee callee, List<Node> arguments) {
    List<Type> types = arguments.stream().map(Node::type).toList();
    if (!types.equals(callee.parameterTypes())) {
      throw new IllegalArgumentException(
          callee.shownName() + " of " + types + " instead of " + callee.parameterTypes());
    }
  }

  private static boolean checkInfix(Operator operator, Type type, List<Node> operands) {
    Type left = operands.get(0).type();
    Type right = operands.get(1).type();
    return switch (operator) {
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED ->
          type.equals(left) && left instanceof ScalarType l && l.isIntegral();
      case CONCATENATE ->
          type.equals(OpaqueType.STRING)
              && (left.equals(OpaqueType.STRING) || right.equals(OpaqueType.STRING));
      default -> left.equals(right) && (operator.isComparison() || left.equals(type));
    };
  }

  private static boolean checkArray(Operator operator, Type type, List<Node> operands) {
    if (operator == Operator.ABSENT) {
      return true;
    }
    if (operator == Operator.NEW_ARRAY) {
      return type instanceof ArrayType array
          && !operands.isEmpty()
          && operands.size() <= array.rank()
          && areInts(operands);
    }
    if (operands.isEmpty() || !(operands.get(0).type() instanceof ArrayType array)) {
      return false;
    }
    int last = operands.size();
    return switch (operator) {
      case COPY, ZEROS_LIKE -> type.equals(array);
      case EXTENT -> last == 2 && areInts(operands.subList(1, 2));
      case LENGTH, ROW_LENGTH -> last - 1 < array.rank() && areInts(operands.subList(1, last));
      case LOAD ->
          last - 1 <= array.rank()
              && type.equals(array.afterSubscripts(last - 1))
              && areInts(operands.subList(1, last));
      case STORE, ACCUMULATE ->
          last - 2 >= (operator == Operator.STORE ? 1 : 0)
              && last - 2 <= array.rank()
              && type.equals(array)
              && operands.get(last - 1).type().equals(array.afterSubscripts(last - 2))
              && areInts(operands.subList(1, last - 1));
      default -> false;
    };
  }

  private static boolean areInts(List<Node> nodes) {
    return nodes.stream().allMatch(node -> node.type() == ScalarType.INT);
  }

  private static IllegalArgumentException wrong(Operator operator, Type type, List<Node> operands) {
    return new IllegalArgumentException(
        operator + " of " + operands.stream().map(Node::type).toList() + " giving " + type);
  }
}
