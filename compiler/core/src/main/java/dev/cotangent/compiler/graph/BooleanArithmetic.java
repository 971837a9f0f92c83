package dev.cotangent.compiler.graph;

import java.util.List;

/** The operators on {@code boolean}. */
final class BooleanArithmetic {
  private BooleanArithmetic() {}

  static Object evaluate(Operator operator, List<?> operands) {
    boolean a = (Boolean) operands.get(0);
    if (operands.size() == 1) {
      if (operator == Operator.NOT) {
        return !a;
      }
      throw Arithmetic.undefined(operator, "boolean");
    }
    boolean b = (Boolean) operands.get(1);
    return switch (operator) {
      case BITWISE_AND -> a && b;
      case BITWISE_OR -> a || b;
      case BITWISE_XOR -> a ^ b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      default -> throw Arithmetic.undefined(operator, "boolean");
    };
  }
}
