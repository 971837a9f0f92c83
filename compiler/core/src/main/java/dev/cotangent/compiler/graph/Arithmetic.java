package dev.cotangent.compiler.graph;

import java.util.List;

/**
 * What each scalar operator computes, on boxed operands, exactly as Java does. The type of the
 * first operand decides which arithmetic is meant, as it does in Java after numeric promotion: a
 * {@code Float} is added, rounded and compared as a float.
 */
public final class Arithmetic {
  private Arithmetic() {}

  /**
   * The value of an operator.
   *
   * @param operator any operator but those on arrays
   * @param type the type of the result; it decides what a cast converts to
   * @param operands the operands, each boxed as the wrapper of its type
   * @return the result, boxed as the wrapper of {@code type}
   * @throws ArithmeticException where Java throws it
   */
  public static Object evaluate(Operator operator, Type type, List<?> operands) {
    return switch (operator) {
      case CAST -> Conversion.convert(operands.get(0), (ScalarType) type);
      case SELECT -> operands.get((Boolean) operands.get(0) ? 1 : 2);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, NEGATE -> ofOperands(operator, operands);
      case BITWISE_AND, BITWISE_OR, BITWISE_XOR, COMPLEMENT, NOT -> ofOperands(operator, operands);
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> ofOperands(operator, operands);
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> ofOperands(operator, operands);
      case EQUAL, NOT_EQUAL ->
          References.isReference(operands.get(0))
              ? References.evaluate(operator, type, operands)
              : ofOperands(operator, operands);
      case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH -> ofOperands(operator, operands);
      case EXP, EXPM1, LOG, LOG10, LOG1P, SQRT, CBRT, POW, ATAN2, HYPOT ->
          ofOperands(operator, operands);
      case ABS, MAX, MIN, FLOOR, CEIL, RINT, SIGNUM, ULP, COPY_SIGN ->
          ofOperands(operator, operands);
      case NEXT_UP, NEXT_DOWN, NEXT_AFTER, SCALB, FMA, IEEE_REMAINDER, TO_RADIANS, TO_DEGREES ->
          ofOperands(operator, operands);
      case GUARDED_PRODUCT -> ofOperands(operator, operands);
      case ROUND, GET_EXPONENT, IS_NAN, IS_INFINITE, IS_FINITE -> ofOperands(operator, operands);
      case FLOOR_DIV, FLOOR_MOD, MULTIPLY_FULL, MULTIPLY_HIGH -> ofOperands(operator, operands);
      case ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT, INCREMENT_EXACT, DECREMENT_EXACT ->
          ofOperands(operator, operands);
      case NEGATE_EXACT, ABS_EXACT, TO_INT_EXACT -> ofOperands(operator, operands);
      case CALL, STOP_GRADIENT ->
          throw new IllegalArgumentException(operator + " is no arithmetic");
      case CHECK_INDEX -> ofOperands(operator, operands);
      case ORDINAL, NAME, READ_FIELD, TEXT_EQUALS, TEXT_LENGTH, CHAR_AT, CONCATENATE ->
          References.evaluate(operator, type, operands);
      case ASSERTIONS_ENABLED, CREATE, THROW, REQUIRE_NON_NULL ->
          References.evaluate(operator, type, operands);
      case LOAD,
          STORE,
          ACCUMULATE,
          LENGTH,
          EXTENT,
          ROW_LENGTH,
          NEW_ARRAY,
          COPY,
          ZEROS_LIKE,
          ABSENT ->
          throw new IllegalArgumentException(operator + " is an operator on arrays");
    };
  }

  /** The value of an operator other than a cast and a selection. */
  static Object ofOperands(Operator operator, List<?> operands) {
    Object first = operands.get(0);
    if (first instanceof Double) {
      return DoubleArithmetic.evaluate(operator, operands);
    }
    if (first instanceof Float) {
      return FloatArithmetic.evaluate(operator, operands);
    }
    if (first instanceof Integer) {
      return IntArithmetic.evaluate(operator, operands);
    }
    if (first instanceof Long) {
      return LongArithmetic.evaluate(operator, operands);
    }
    if (first instanceof Boolean) {
      return BooleanArithmetic.evaluate(operator, operands);
    }
    throw undefined(operator, first.getClass().getSimpleName());
  }

  /**
   * Whether the operator gives the same bits on every machine and every Java version, so that it
   * may be evaluated when code is generated: yes where the result is exact or correctly rounded by
   * definition, no where Java allows an error of an ulp or two.
   */
  public static boolean isExact(Operator operator) {
    return switch (operator) {
      case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH -> false;
      case EXP, EXPM1, LOG, LOG10, LOG1P, CBRT, POW, ATAN2, HYPOT -> false;
      // Their constants and their order of operations are not specified and have changed.
      case TO_RADIANS, TO_DEGREES -> false;
      // What the user wrote is not evaluated here, and a constant needs no mark.
      case CALL, STOP_GRADIENT -> false;
      case TEXT_EQUALS -> true;
      case CHECK_INDEX -> false;
      // The enum and the strings may be others when the code runs, and exceptions are objects.
      case ORDINAL, NAME, READ_FIELD, TEXT_LENGTH, CHAR_AT, CONCATENATE -> false;
      case ASSERTIONS_ENABLED, CREATE, THROW, REQUIRE_NON_NULL -> false;
      // An array is an object, not a number that a constant could hold.
      case LOAD,
          STORE,
          ACCUMULATE,
          LENGTH,
          EXTENT,
          ROW_LENGTH,
          NEW_ARRAY,
          COPY,
          ZEROS_LIKE,
          ABSENT ->
          false;
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, NEGATE, FMA, SQRT, IEEE_REMAINDER -> true;
      case BITWISE_AND, BITWISE_OR, BITWISE_XOR, COMPLEMENT, NOT -> true;
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> true;
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, CAST, SELECT -> true;
      case GUARDED_PRODUCT -> true;
      case ABS, MAX, MIN, FLOOR, CEIL, RINT, SIGNUM, ULP, COPY_SIGN -> true;
      case NEXT_UP, NEXT_DOWN, NEXT_AFTER, SCALB, ROUND, GET_EXPONENT -> true;
      case IS_NAN, IS_INFINITE, IS_FINITE -> true;
      case FLOOR_DIV, FLOOR_MOD, MULTIPLY_FULL, MULTIPLY_HIGH -> true;
      case ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT, INCREMENT_EXACT, DECREMENT_EXACT -> true;
      case NEGATE_EXACT, ABS_EXACT, TO_INT_EXACT -> true;
    };
  }

  /** What to throw where an operator is not defined for a type. */
  static IllegalArgumentException undefined(Operator operator, String type) {
    return new IllegalArgumentException(operator + " is not defined for " + type);
  }
}
