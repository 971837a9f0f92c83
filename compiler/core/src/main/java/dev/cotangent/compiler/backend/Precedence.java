package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Operator;

/** How strongly Java's operators bind. */
final class Precedence {
  static final int TERNARY = 1;
  static final int UNARY = 13;
  static final int PRIMARY = 15;

  private Precedence() {}

  /** The precedence of an operator written between its operands. */
  static int of(Operator operator) {
    return switch (operator) {
      case MULTIPLY, DIVIDE, REMAINDER -> 12;
      case ADD, SUBTRACT, CONCATENATE -> 11;
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> 10;
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> 9;
      case EQUAL, NOT_EQUAL -> 8;
      case BITWISE_AND -> 7;
      case BITWISE_XOR -> 6;
      case BITWISE_OR -> 5;
      default -> throw new IllegalArgumentException(operator + " is not written in between");
    };
  }
}
