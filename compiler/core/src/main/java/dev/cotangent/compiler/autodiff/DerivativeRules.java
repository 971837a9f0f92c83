package dev.cotangent.compiler.autodiff;

import static dev.cotangent.compiler.graph.Operator.COPY_SIGN;
import static dev.cotangent.compiler.graph.Operator.COS;
import static dev.cotangent.compiler.graph.Operator.COSH;
import static dev.cotangent.compiler.graph.Operator.EXP;
import static dev.cotangent.compiler.graph.Operator.HYPOT;
import static dev.cotangent.compiler.graph.Operator.SCALB;
import static dev.cotangent.compiler.graph.Operator.SIGNUM;
import static dev.cotangent.compiler.graph.Operator.SIN;
import static dev.cotangent.compiler.graph.Operator.SINH;
import static dev.cotangent.compiler.graph.Operator.TO_DEGREES;
import static dev.cotangent.compiler.graph.Operator.TO_RADIANS;

import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;

/**
 * THE table of derivatives: for every scalar operator, {@code d} times the partial derivative of
 * its result in one of its arguments. Reverse mode reads {@code d} as the cotangent of the result,
 * forward mode as the tangent of the argument; neither has rules of its own. A rule is written with
 * the graph's own builder, so that it can itself be differentiated. The conventions at kinks are
 * those of the contract.
 */
final class DerivativeRules {
  private DerivativeRules() {}

  /**
   * Returns {@code d} times a partial derivative.
   *
   * @param argument the position of the argument
   * @param d the direction, of the result's type
   * @param at the arguments and the result of the operator
   */
  static Node apply(Operator operator, int argument, Node d, RuleContext at) {
    boolean first = argument == 0;
    return switch (operator) {
      case ADD -> d;
      case SUBTRACT -> first ? d : at.neg(d);
      case MULTIPLY -> at.mul(d, at.x(1 - argument));
      case DIVIDE -> first ? at.div(d, at.x(1)) : at.neg(at.mul(at.div(d, at.x(1)), at.result()));
      case REMAINDER, IEEE_REMAINDER -> first ? d : at.neg(at.mul(d, at.quotient()));
      case NEGATE -> at.neg(d);
      case CAST -> at.toOperandType(d);
      case SELECT ->
          argument == 1 ? at.select(at.x(0), d, at.zero()) : at.select(at.x(0), at.zero(), d);

      case SIN -> at.mul(d, at.call(COS, at.x()));
      case COS -> at.neg(at.mul(d, at.call(SIN, at.x())));
      case TAN -> at.mul(d, at.add(at.number(1), at.square(at.result())));
      case ASIN -> at.unbounded(d, e -> at.div(e, at.cosineOfArcSine()));
      case ACOS -> at.unbounded(d, e -> at.neg(at.div(e, at.cosineOfArcSine())));
      case ATAN -> at.div(d, at.add(at.number(1), at.square(at.x())));
      case SINH -> at.mul(d, at.call(COSH, at.x()));
      case COSH -> at.mul(d, at.call(SINH, at.x()));
      case TANH -> at.mul(d, at.sub(at.number(1), at.square(at.result())));
      case EXP -> at.mul(d, at.result());
      case EXPM1 -> at.mul(d, at.call(EXP, at.x()));
      case LOG -> at.unbounded(d, e -> at.div(e, at.withoutMinusZero(at.x())));
      case LOG10 ->
          at.unbounded(
              d, e -> at.div(e, at.mul(at.withoutMinusZero(at.x()), at.number(Math.log(10)))));
      case LOG1P -> at.unbounded(d, e -> at.div(e, at.add(at.number(1), at.x())));
      case SQRT ->
          at.unbounded(d, e -> at.div(at.mul(at.number(0.5), e), at.withoutMinusZero(at.result())));
      case CBRT -> at.unbounded(d, e -> at.div(e, at.mul(at.number(3), at.square(at.result()))));
      case POW -> first ? PowerRule.inBase(d, at) : PowerRule.inExponent(d, at);
      case ATAN2 -> {
        Node radius = at.call(HYPOT, at.x(0), at.x(1));
        Node partial = at.div(at.div(at.x(1 - argument), radius), radius);
        Node signed = first ? at.mul(d, partial) : at.neg(at.mul(d, partial));
        yield at.select(at.isZero(radius), at.zero(), signed);
      }
      case HYPOT ->
          at.select(
              at.isZero(at.result()), at.zero(), at.mul(d, at.div(at.x(argument), at.result())));
      case ABS -> at.mul(d, at.call(SIGNUM, at.x()));
      case MAX -> at.toOneOfTwo(argument, d, Operator.GREATER_EQUAL);
      case MIN -> at.toOneOfTwo(argument, d, Operator.LESS_EQUAL);
      case COPY_SIGN -> {
        Node one = at.number(1);
        Node sign = at.mul(at.call(COPY_SIGN, one, at.x()), at.call(COPY_SIGN, one, at.result()));
        yield first ? at.mul(d, sign) : at.zero();
      }
      case NEXT_UP, NEXT_DOWN -> d;
      case NEXT_AFTER -> first ? d : at.zero();
      case SCALB -> at.call(SCALB, d, at.x(1));
      case FMA -> argument == 2 ? d : at.mul(d, at.x(1 - argument));
      case TO_RADIANS -> at.call(TO_RADIANS, d);
      case TO_DEGREES -> at.call(TO_DEGREES, d);

      case GUARDED_PRODUCT -> first ? at.guardedProduct(d, at.x(1)) : at.guardedProduct(at.x(0), d);

      case FLOOR, CEIL, RINT, SIGNUM, ULP -> at.zero();
      case ROUND,
          GET_EXPONENT,
          FLOOR_DIV,
          FLOOR_MOD,
          ADD_EXACT,
          SUBTRACT_EXACT,
          MULTIPLY_EXACT,
          INCREMENT_EXACT,
          DECREMENT_EXACT,
          NEGATE_EXACT,
          ABS_EXACT,
          TO_INT_EXACT,
          MULTIPLY_FULL,
          MULTIPLY_HIGH,
          IS_NAN,
          IS_INFINITE,
          IS_FINITE,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          COMPLEMENT,
          NOT,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          SHIFT_RIGHT_UNSIGNED,
          LESS,
          LESS_EQUAL,
          GREATER,
          GREATER_EQUAL,
          EQUAL,
          NOT_EQUAL,
          ORDINAL,
          NAME,
          READ_FIELD,
          TEXT_EQUALS,
          TEXT_LENGTH,
          CHAR_AT,
          CONCATENATE,
          CHECK_INDEX,
          ASSERTIONS_ENABLED,
          CREATE,
          THROW,
          REQUIRE_NON_NULL ->
          throw new IllegalArgumentException(operator + " has no floating result");
      case STOP_GRADIENT -> at.zero();
      case CALL,
          LOAD,
          STORE,
          ACCUMULATE,
          LENGTH,
          EXTENT,
          ROW_LENGTH,
          NEW_ARRAY,
          COPY,
          ZEROS_LIKE,
          ABSENT ->
          throw new IllegalArgumentException(operator + " is differentiated by the mode itself");
    };
  }

  /** Whether the partial derivatives are numbers that do not depend on the arguments. */
  static boolean isLinear(Operator operator) {
    return switch (operator) {
      case ADD,
          SUBTRACT,
          NEGATE,
          CAST,
          SELECT,
          MAX,
          MIN,
          TO_RADIANS,
          TO_DEGREES,
          NEXT_UP,
          NEXT_DOWN ->
          true;
      default -> isConstantAlmostEverywhere(operator);
    };
  }

  /** Whether the derivative in every argument is zero everywhere. */
  static boolean isConstantAlmostEverywhere(Operator operator) {
    return switch (operator) {
      case FLOOR, CEIL, RINT, SIGNUM, ULP, STOP_GRADIENT -> true;
      default -> false;
    };
  }
}
