package dev.cotangent.compiler.graph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evaluation of scalar operators agrees with Java's own, type by type. */
class ArithmeticTest {
  private static Object evaluate(Operator operator, Object... operands) {
    return Arithmetic.evaluate(operator, null, Arrays.asList(operands));
  }

  private static Object cast(ScalarType type, Object operand) {
    return Arithmetic.evaluate(Operator.CAST, type, List.of(operand));
  }

  @Test
  void doublesAreComputedAsDoubles() {
    double a = 0.1;
    double b = 0.7;
    assertEquals(a + b, evaluate(Operator.ADD, a, b));
    assertEquals(a - b, evaluate(Operator.SUBTRACT, a, b));
    assertEquals(a * b, evaluate(Operator.MULTIPLY, a, b));
    assertEquals(a / b, evaluate(Operator.DIVIDE, a, b));
    assertEquals(-5.5 % 2.0, evaluate(Operator.REMAINDER, -5.5, 2.0));
    assertEquals(-0.0, evaluate(Operator.NEGATE, 0.0));
    assertEquals(Double.NaN, evaluate(Operator.MAX, Double.NaN, 1.0));
    assertEquals(-0.0, evaluate(Operator.MIN, 0.0, -0.0));
    assertEquals(Math.fma(a, b, -0.07), evaluate(Operator.FMA, a, b, -0.07));
    assertEquals(Math.IEEEremainder(5.5, 2.0), evaluate(Operator.IEEE_REMAINDER, 5.5, 2.0));
    assertEquals(Math.scalb(a, -3), evaluate(Operator.SCALB, a, -3));
    assertEquals(3L, evaluate(Operator.ROUND, 2.5));
    assertEquals(Math.pow(a, b), evaluate(Operator.POW, a, b));
    assertEquals(Math.atan2(a, -b), evaluate(Operator.ATAN2, a, -b));
  }

  @Test
  void floatsAreRoundedToFloatAndUseTheFloatOverloads() {
    float a = 0.1f;
    float b = 0.7f;
    assertEquals(a * b, evaluate(Operator.MULTIPLY, a, b));
    assertEquals(a / b, evaluate(Operator.DIVIDE, a, b));
    assertEquals(Math.fma(a, b, -0.07f), evaluate(Operator.FMA, a, b, -0.07f));
    assertEquals(Math.ulp(a), evaluate(Operator.ULP, a));
    assertEquals(Math.nextUp(a), evaluate(Operator.NEXT_UP, a));
    assertEquals(Math.nextAfter(a, 0.2), evaluate(Operator.NEXT_AFTER, a, 0.2));
    assertEquals(Math.scalb(a, 4), evaluate(Operator.SCALB, a, 4));
    assertEquals(3, evaluate(Operator.ROUND, 2.5f));
    assertEquals(-4, evaluate(Operator.GET_EXPONENT, a));
  }

  @Test
  void integersOverflowAndDivideAsInJava() {
    assertEquals(Integer.MIN_VALUE, evaluate(Operator.ADD, Integer.MAX_VALUE, 1));
    assertEquals(Integer.MIN_VALUE, evaluate(Operator.DIVIDE, Integer.MIN_VALUE, -1));
    assertEquals(Integer.MIN_VALUE, evaluate(Operator.ABS, Integer.MIN_VALUE));
    assertEquals(-7 / 2, evaluate(Operator.DIVIDE, -7, 2));
    assertEquals(-7 % 2, evaluate(Operator.REMAINDER, -7, 2));
    assertEquals(-4, evaluate(Operator.FLOOR_DIV, -7, 2));
    assertEquals(1, evaluate(Operator.FLOOR_MOD, -7, 2));
    assertEquals(~5L, evaluate(Operator.COMPLEMENT, 5L));
    assertEquals(1L << 62, evaluate(Operator.MULTIPLY_FULL, Integer.MIN_VALUE, Integer.MIN_VALUE));
    assertEquals(
        Math.multiplyHigh(Long.MAX_VALUE, 8L),
        evaluate(Operator.MULTIPLY_HIGH, Long.MAX_VALUE, 8L));
  }

  @Test
  void shiftsTakeTheLowestBitsOfTheDistance() {
    assertEquals(1 << 1, evaluate(Operator.SHIFT_LEFT, 1, 33));
    assertEquals(1 << 1, evaluate(Operator.SHIFT_LEFT, 1, (1L << 40) + 1));
    assertEquals(1L << 33, evaluate(Operator.SHIFT_LEFT, 1L, 33));
    assertEquals(-8 >> 1, evaluate(Operator.SHIFT_RIGHT, -8, 1));
    assertEquals(-8 >>> 1, evaluate(Operator.SHIFT_RIGHT_UNSIGNED, -8, 1));
    assertEquals(-8L >>> 1, evaluate(Operator.SHIFT_RIGHT_UNSIGNED, -8L, 1));
  }

  @Test
  void whatJavaThrowsIsThrown() {
    assertThrows(ArithmeticException.class, () -> evaluate(Operator.DIVIDE, 1, 0));
    assertThrows(ArithmeticException.class, () -> evaluate(Operator.REMAINDER, 1L, 0L));
    assertThrows(ArithmeticException.class, () -> evaluate(Operator.FLOOR_MOD, 1, 0));
    assertThrows(
        ArithmeticException.class, () -> evaluate(Operator.ADD_EXACT, Integer.MAX_VALUE, 1));
    assertThrows(ArithmeticException.class, () -> evaluate(Operator.ABS_EXACT, Long.MIN_VALUE));
    assertThrows(ArithmeticException.class, () -> evaluate(Operator.TO_INT_EXACT, 1L << 31));
  }

  @Test
  void comparisonsWithNaNAreFalseButForInequality() {
    for (Operator operator : Operator.values()) {
      if (operator.isComparison()) {
        boolean expected = operator == Operator.NOT_EQUAL;
        assertEquals(expected, evaluate(operator, Double.NaN, Double.NaN), operator.name());
        assertEquals(expected, evaluate(operator, Float.NaN, Float.NaN), operator.name());
      }
    }
    assertEquals(true, evaluate(Operator.EQUAL, 0.0, -0.0));
    assertEquals(true, evaluate(Operator.EQUAL, false, false));
    assertEquals(true, evaluate(Operator.BITWISE_XOR, true, false));
    assertEquals(false, evaluate(Operator.NOT, true));
  }

  @Test
  void castsNarrowAndSaturateAsInJava() {
    assertEquals(Integer.MAX_VALUE, cast(ScalarType.INT, 1e300));
    assertEquals(0, cast(ScalarType.INT, Double.NaN));
    assertEquals((byte) 300.7, cast(ScalarType.BYTE, 300.7));
    assertEquals((char) -1.0, cast(ScalarType.CHAR, -1.0));
    assertEquals((short) 70000, cast(ScalarType.SHORT, 70000));
    assertEquals((float) 0.1, cast(ScalarType.FLOAT, 0.1));
    assertEquals((float) ((1L << 62) + 1), cast(ScalarType.FLOAT, (1L << 62) + 1));
    assertEquals((double) 0.1f, cast(ScalarType.DOUBLE, 0.1f));
    assertEquals((int) 'a', cast(ScalarType.INT, 'a'));
    assertEquals(-3L, cast(ScalarType.LONG, (byte) -3));
    assertEquals(true, cast(ScalarType.BOOLEAN, true));
  }

  @Test
  void floatNaNKeepsBeingNaNWhenCastToItsOwnType() {
    assertEquals(Float.NaN, cast(ScalarType.FLOAT, Float.NaN));
  }

  private static final Set<Operator> ON_REFERENCES =
      EnumSet.range(Operator.ORDINAL, Operator.REQUIRE_NON_NULL);

  @Test
  void textIsPutTogetherAsInJava() {
    assertEquals("n = 3", evaluate(Operator.CONCATENATE, "n = ", 3));
    assertEquals("0.5f", evaluate(Operator.CONCATENATE, 0.5f, "f"));
    assertEquals("c: null", evaluate(Operator.CONCATENATE, "c: ", NullReference.NULL));
  }

  @Test
  void anEnumConstantIsTheOneOfItsName() {
    EnumConstant down = new EnumConstant("java.math.RoundingMode", "DOWN", 1);
    assertEquals(true, evaluate(Operator.EQUAL, down, RoundingMode.DOWN));
    assertEquals(false, evaluate(Operator.EQUAL, RoundingMode.UP, down));
    assertEquals(true, evaluate(Operator.NOT_EQUAL, down, NullReference.NULL));
    assertEquals(1, evaluate(Operator.ORDINAL, down));
    assertEquals("UP", evaluate(Operator.NAME, RoundingMode.UP));
  }

  @Test
  void anExceptionThatIsThrownHasItsMessage() {
    OpaqueType type = new OpaqueType("java.lang.IllegalStateException");
    Object exception = Arithmetic.evaluate(Operator.CREATE, type, List.of("no"));
    ThrownException thrown =
        assertThrows(ThrownException.class, () -> evaluate(Operator.THROW, exception));
    assertEquals("java.lang.IllegalStateException", thrown.typeName());
    assertEquals("no", thrown.getMessage());
  }

  /**
   * Every operator that is neither on arrays nor on references is defined for at least one type of
   * operands.
   */
  @ParameterizedTest
  @EnumSource(Operator.class)
  void everyScalarOperatorIsDefined(Operator operator) {
    if (EnumSet.of(Operator.Form.ARRAY, Operator.Form.CALL, Operator.Form.MARK)
        .contains(operator.form())) {
      assertThrows(IllegalArgumentException.class, () -> evaluate(operator, new double[1], 0));
      return;
    }
    if (ON_REFERENCES.contains(operator)) {
      return;
    }
    List<Object> samples = List.of(true, 3, 5L, 0.5f, 0.25);
    int defined = 0;
    for (Object sample : samples) {
      List<Object> operands = new ArrayList<>();
      for (int i = 0; i < operator.arity(); i++) {
        operands.add(operator == Operator.SELECT && i == 0 ? (Object) true : sample);
      }
      try {
        Arithmetic.evaluate(operator, ScalarType.DOUBLE, operands);
        defined++;
      } catch (IllegalArgumentException undefined) {
        assertTrue(undefined.getMessage().contains("is not defined for"), undefined.getMessage());
      }
    }
    assertTrue(defined > 0, operator.name());
  }

  /** What tests sample as a function of doubles is one, and a function of one type is refused. */
  @ParameterizedTest
  @EnumSource(Operator.class)
  void operatorsWithADomainAcceptDoubles(Operator operator) {
    if (operator.domain().isEmpty()) {
      return;
    }
    List<Object> operands = new ArrayList<>();
    for (int i = 0; i < operator.arity(); i++) {
      operands.add(operator == Operator.SCALB && i == 1 ? (Object) 2 : (Object) 0.5);
    }
    assertDoesNotThrow(() -> Arithmetic.evaluate(operator, ScalarType.DOUBLE, operands));
    assertEquals(operator.arity(), operator.domain().split(" ").length);
  }

  @Test
  void onlyWhatIsTheSameOnEveryMachineIsFolded() {
    assertTrue(Arithmetic.isExact(Operator.SQRT));
    assertTrue(Arithmetic.isExact(Operator.FMA));
    assertTrue(Arithmetic.isExact(Operator.DIVIDE));
    assertTrue(Arithmetic.isExact(Operator.FLOOR));
    assertFalse(Arithmetic.isExact(Operator.SIN));
    assertFalse(Arithmetic.isExact(Operator.POW));
    assertFalse(Arithmetic.isExact(Operator.CBRT));
    assertFalse(Arithmetic.isExact(Operator.TO_RADIANS));
    assertFalse(Arithmetic.isExact(Operator.LOAD));
  }
}
