package dev.cotangent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, symmetries and monotony; {@link SpecialFunctionsAccuracyTest} measures the digits. */
final class SpecialFunctionsTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({
    "erf, -1, 1, 0",
    "erfc, 2, 0, 1",
    "normalDensity, 0, 0, 0.3989422804014327",
    "normalDistribution, 0, 1, 0.5",
    "lgamma, Infinity, Infinity, Infinity",
    "digamma, NaN, Infinity, NaN",
    "trigamma, NaN, 0, Infinity",
    "sigmoid, 0, 1, 0.5",
    "softplus, 0, Infinity, 0.6931471805599453",
    "log1pExp, 0, Infinity, 0.6931471805599453",
    "erfDx, 0, 0, 1.1283791670955126",
    "erfcDx, 0, 0, -1.1283791670955126",
    "normalDensityDx, 0, 0, 0",
    "normalDistributionDx, 0, 0, 0.3989422804014327",
    "lgammaDx, NaN, Infinity, NaN",
    "digammaDx, NaN, 0, Infinity",
    "trigammaDx, NaN, 0, NaN",
    "sigmoidDx, 0, 0, 0.25",
    "softplusDx, 0, 1, 0.5",
    "log1pExpDx, 0, 1, 0.5",
  })
  void hasItsLimits(String name, double atMinusInfinity, double atInfinity, double at0) {
    DoubleUnaryOperator f = NamedFunction.of(name, 1);
    assertTrue(Double.isNaN(f.applyAsDouble(Double.NaN)), name);
    assertEquals(atMinusInfinity, withoutMinusZero(f.applyAsDouble(-INFINITY)), name);
    assertEquals(atInfinity, withoutMinusZero(f.applyAsDouble(INFINITY)), name);
    assertEquals(at0, withoutMinusZero(f.applyAsDouble(0.0)), name);
    assertEquals(at0, withoutMinusZero(f.applyAsDouble(-0.0)), name);
  }

  private static double withoutMinusZero(double x) {
    return x + 0.0;
  }

  @Test
  void erfOfZeroIsThatZero() {
    assertEquals(0.0, SpecialFunctions.erf(0.0));
    assertEquals(-0.0, SpecialFunctions.erf(-0.0));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0x1p-1074, 1e-310, 1e-100, 0.1, 0.46, 0.47, 0.66, 1, 2.5, 5.9, 20, 37, 1e10})
  void isSymmetric(double x) {
    assertEquals(-SpecialFunctions.erf(x), SpecialFunctions.erf(-x));
    assertEquals(SpecialFunctions.normalDensity(x), SpecialFunctions.normalDensity(-x));
    assertEquals(SpecialFunctionRules.erfDx(x), SpecialFunctionRules.erfDx(-x));
    assertEquals(SpecialFunctionRules.sigmoidDx(x), SpecialFunctionRules.sigmoidDx(-x));
    assertEquals(2, SpecialFunctions.erfc(x) + SpecialFunctions.erfc(-x), 0x1p-52);
    assertEquals(
        1,
        SpecialFunctions.normalDistribution(x) + SpecialFunctions.normalDistribution(-x),
        0x1p-53);
    assertEquals(1, SpecialFunctions.sigmoid(x) + SpecialFunctions.sigmoid(-x), 0x1p-53);
    assertEquals(SpecialFunctions.softplus(x), SpecialFunctions.log1pExp(x));
  }

  @ParameterizedTest
  @CsvSource({
    "erf, -7, 7, 1",
    "erfc, -7, 28, -1",
    "normalDensity, 0, 40, -1",
    "normalDistribution, -40, 9, 1",
    "lgamma, 1.47, 40, 1",
    "digamma, 0.001, 40, 1",
    "trigamma, 0.001, 40, -1",
    "sigmoid, -750, 40, 1",
    "softplus, -750, 40, 1",
  })
  void neverTurnsBack(String name, double from, double to, int direction) {
    DoubleUnaryOperator f = NamedFunction.of(name, 1);
    int points = 100_000;
    double last = f.applyAsDouble(from);
    for (int i = 1; i <= points; i++) {
      double x = from + (to - from) * i / points;
      double value = f.applyAsDouble(x);
      assertTrue(direction * (value - last) >= 0, () -> name + " at " + x);
      last = value;
    }
  }

  @Test
  void theGammaFamilyHasItsPoles() {
    for (double x : new double[] {-1, -2, -17, -1e6, -0x1p52, -1e300}) {
      assertEquals(INFINITY, SpecialFunctions.lgamma(x));
      assertTrue(Double.isNaN(SpecialFunctions.digamma(x)));
      assertEquals(INFINITY, SpecialFunctions.trigamma(x));
      assertTrue(Double.isNaN(SpecialFunctions.polygamma(2, x)));
      assertEquals(INFINITY, SpecialFunctions.polygamma(3, x));
    }
    assertEquals(0.0, SpecialFunctions.lgamma(1));
    assertEquals(0.0, SpecialFunctions.lgamma(2));
  }

  @Test
  void nothingOverflowsBeforeItsTime() {
    assertEquals(INFINITY, SpecialFunctions.lgamma(2.6e305));
    assertEquals(1.7941887217743753e+308, SpecialFunctions.lgamma(2.555e305));
    assertEquals(INFINITY, SpecialFunctions.trigamma(1e-200));
    assertEquals(0.0, SpecialFunctions.polygamma(5, 1e100));
    assertEquals(INFINITY, SpecialFunctions.polygamma(2000, -0.25));
    assertEquals(-INFINITY, SpecialFunctions.polygamma(2000, -0.75));
    assertEquals(1e300, SpecialFunctions.softplus(1e300));
    assertTrue(SpecialFunctions.sigmoid(-745) > 0);
    assertTrue(SpecialFunctions.erfc(27.22) > 0);
    assertTrue(SpecialFunctions.normalDistribution(-38.4) > 0);
  }

  @Test
  void polygammaHasNoNegativeOrder() {
    assertThrows(IllegalArgumentException.class, () -> SpecialFunctions.polygamma(-1, 2));
    assertEquals(SpecialFunctions.digamma(3.7), SpecialFunctions.polygamma(0, 3.7));
    assertEquals(SpecialFunctions.trigamma(3.7), SpecialFunctions.polygamma(1, 3.7));
  }

  @ParameterizedTest
  @CsvSource({"-0.5", "-3.5", "-12.5"})
  void halfWayBetweenPolesOnlyTheFarTermIsLeft(double x) {
    assertEquals(
        SpecialFunctions.polygamma(2, 1 - x), SpecialFunctions.polygamma(2, x), 0.0, "order 2");
    assertEquals(SpecialFunctions.digamma(1 - x), SpecialFunctions.digamma(x), 0.0, "order 0");
  }

  @Test
  void logSumExpIsExactWhereOneTermOutweighsTheOthers() {
    assertEquals(Math.exp(-50), SpecialFunctions.logSumExp(new double[] {-50, 0}));
    assertEquals(1000 + Math.log(2), SpecialFunctions.logSumExp(new double[] {1000, 1000}));
    assertEquals(-1e300, SpecialFunctions.logSumExp(new double[] {-1e300}));
    assertEquals(
        3 + Math.log(1 + Math.exp(-1) + Math.exp(-2)),
        SpecialFunctions.logSumExp(new double[] {1, 3, 2}),
        Math.ulp(4.0));
  }

  @Test
  void logSumExpHasItsLimits() {
    assertEquals(-INFINITY, SpecialFunctions.logSumExp(new double[0]));
    assertEquals(-INFINITY, SpecialFunctions.logSumExp(new double[] {-INFINITY, -INFINITY}));
    assertEquals(INFINITY, SpecialFunctions.logSumExp(new double[] {1, INFINITY, -INFINITY}));
    assertEquals(5.0, SpecialFunctions.logSumExp(new double[] {-INFINITY, 5}));
    assertTrue(Double.isNaN(SpecialFunctions.logSumExp(new double[] {1, Double.NaN, 3})));
    assertTrue(Double.isNaN(SpecialFunctions.logSumExp(new double[] {Double.NaN, INFINITY})));
    assertTrue(Double.isNaN(SpecialFunctions.logSumExp(new double[] {INFINITY, Double.NaN, 1})));
  }

  @Test
  void logSumExpLeavesItsArgumentAlone() {
    double[] x = {3, -1, 3};
    SpecialFunctions.logSumExp(x);
    assertArrayEquals(new double[] {3, -1, 3}, x);
  }
}
