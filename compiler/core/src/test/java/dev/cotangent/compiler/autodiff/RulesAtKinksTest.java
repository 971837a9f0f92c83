package dev.cotangent.compiler.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.graph.Operator;
import org.junit.jupiter.api.Test;

/**
 * The table of derivatives at kinks and at the ends of domains, as the contract has it: signs of
 * infinities included.
 */
class RulesAtKinksTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  /** For the directions 2 and -2, and for 0, which stays 0 whatever the derivative is. */
  private static void assertPartial(
      double expected, Operator operator, int argument, Object... arguments) {
    for (double d : new double[] {2, -2}) {
      double actual = (Double) RuleGraph.evaluate(operator, argument, d, arguments);
      assertEquals(d * expected + 0.0, actual + 0.0, operator + " in argument " + argument);
    }
  }

  /** An infinite derivative, which contributes nothing where the direction is zero. */
  private static void assertInfinite(double sign, Operator operator, Object... arguments) {
    assertPartial(sign * INFINITY, operator, 0, arguments);
    for (double zero : new double[] {0.0, -0.0}) {
      assertEquals(0.0, RuleGraph.evaluate(operator, 0, zero, arguments), operator + " times 0");
    }
  }

  private static void assertPartials(
      double inFirst, double inSecond, Operator operator, double a, double b) {
    assertPartial(inFirst, operator, 0, a, b);
    assertPartial(inSecond, operator, 1, a, b);
  }

  @Test
  void theEndsOfDomains() {
    for (double zero : new double[] {0.0, -0.0}) {
      assertInfinite(1, Operator.SQRT, zero);
      assertInfinite(1, Operator.CBRT, zero);
      assertInfinite(1, Operator.LOG, zero);
      assertInfinite(1, Operator.LOG10, zero);
    }
    assertInfinite(1, Operator.LOG1P, -1.0);
    for (double end : new double[] {-1.0, 1.0}) {
      assertInfinite(1, Operator.ASIN, end);
      assertInfinite(-1, Operator.ACOS, end);
    }
  }

  @Test
  void nothingCancelsNearTheEndsOfTheArcSine() {
    // 1 - x^2 for x = 1 - 2^-53 is 2^-52 - 2^-106.
    double x = Math.nextDown(1.0);
    double expected = 1 / Math.sqrt(Math.scalb(1.0, -52) - Math.scalb(1.0, -106));
    for (double end : new double[] {x, -x}) {
      assertEquals(
          expected, (Double) RuleGraph.evaluate(Operator.ASIN, 0, 1.0, end), 1e-15 * expected);
      assertEquals(
          -expected, (Double) RuleGraph.evaluate(Operator.ACOS, 0, 1.0, end), 1e-15 * expected);
    }
  }

  @Test
  void theOrigin() {
    for (double a : new double[] {0.0, -0.0}) {
      assertPartial(0, Operator.ABS, 0, a);
      for (double b : new double[] {0.0, -0.0}) {
        assertPartials(0, 0, Operator.HYPOT, a, b);
        assertPartials(0, 0, Operator.ATAN2, a, b);
      }
    }
    assertPartials(0, 1, Operator.HYPOT, 0, 2);
    assertPartials(0.5, 0, Operator.ATAN2, 0, 2);
  }

  @Test
  void farFromTheOriginAndNearIt() {
    // Where the square of the radius overflows, or is zero.
    assertPartials(0, -1e-200, Operator.ATAN2, 1e200, 0);
    assertPartials(1e200, 0, Operator.ATAN2, 0, 1e-200);
    assertPartials(0.6, 0.8, Operator.HYPOT, Math.scalb(3.0, 600), Math.scalb(4.0, 600));
  }

  @Test
  void tiesAndNaNGoToTheFirst() {
    for (Operator operator : new Operator[] {Operator.MAX, Operator.MIN}) {
      assertPartials(1, 0, operator, 1.5, 1.5);
      assertPartials(1, 0, operator, 0.0, -0.0);
      assertPartials(1, 0, operator, -0.0, 0.0);
      assertPartials(1, 0, operator, NAN, 1);
      assertPartials(1, 0, operator, NAN, NAN);
      assertPartials(0, 1, operator, 1, NAN);
    }
  }

  @Test
  void signsOfZero() {
    assertPartials(-1, 0, Operator.COPY_SIGN, 0.0, -1.0);
    assertPartials(1, 0, Operator.COPY_SIGN, -0.0, -1.0);
    assertPartials(-1, 0, Operator.COPY_SIGN, 2, -0.0);
    assertPartials(1, 0, Operator.COPY_SIGN, 2, 0.0);
  }

  @Test
  void powersWithAnyExponent() {
    assertPartials(0, 0, Operator.POW, 0, 0);
    assertPartials(0, 0, Operator.POW, 0, -0.0);
    assertPartials(1, 0, Operator.POW, 0, 1);
    assertPartials(0, 0, Operator.POW, -0.0, 2);
    assertPartials(12, NAN, Operator.POW, -2, 3);
    assertPartial(0, Operator.POW, 0, INFINITY, 0.0);
    assertInfinite(1, Operator.POW, 0.0, 0.5);
    assertInfinite(-1, Operator.POW, 0.0, -1.0);
    assertPartial(-INFINITY, Operator.POW, 1, 0.0, -1.0);
    assertEquals(0.0, RuleGraph.evaluate(Operator.POW, 1, 0.0, 0.0, -1.0));
    assertEquals(0.0, RuleGraph.evaluate(Operator.POW, 1, 0.0, -2.0, 3.0));
  }

  @Test
  void remainders() {
    assertPartials(1, 0, Operator.REMAINDER, 3, INFINITY);
    assertPartials(1, 2, Operator.REMAINDER, -5.5, 2);
    assertPartials(1, -2, Operator.IEEE_REMAINDER, 5, 2);
    assertPartials(1, -4, Operator.IEEE_REMAINDER, 7, 2);
  }
}
