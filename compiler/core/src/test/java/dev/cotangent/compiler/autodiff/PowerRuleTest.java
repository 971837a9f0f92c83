package dev.cotangent.compiler.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Powers whose exponent is known: products where the exponent is a small integer. */
class PowerRuleTest {
  private static final ScalarType TYPE = ScalarType.DOUBLE;

  private static RuleGraph inBase(double exponent) {
    return RuleGraph.of(Operator.POW, 0, TYPE, TYPE, exponent);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 0.5, 1.5, 2.5, -0.5, -1, -2, -3, -6, -7, -8, -9
      })
  void theSlopeIsTheFormula(double exponent) {
    for (double x : new double[] {0.3, 1, 1.7}) {
      double expected = 0.75 * exponent * Math.pow(x, exponent) / x;
      double actual = (Double) inBase(exponent).at(0.75, x);
      assertEquals(expected, actual, 1e-13 * Math.abs(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 3, 4, 9, 10, -1, -2, -7, -8})
  void theSlopeAtANegativeBase(double exponent) {
    double expected = exponent * Math.pow(-1.3, exponent - 1);
    assertEquals(expected, (Double) inBase(exponent).at(1.0, -1.3), 1e-13 * Math.abs(expected));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 8, 9, -1, -6, -7})
  void aSmallIntegerPowerIsAProduct(double exponent) {
    assertFalse(inBase(exponent).uses(Operator.POW));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1.5, 2.5, 10, 11, -0.5, -8, -9})
  void anyOtherPowerIsCalled(double exponent) {
    assertTrue(inBase(exponent).uses(Operator.POW));
  }

  @Test
  void theFirstPowerHasTheSlopeOne() {
    RuleGraph rule = inBase(1);
    assertSame(rule.direction(), rule.product());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.0})
  void aZeroPowerHasNoSlope(double exponent) {
    Constant product = (Constant) inBase(exponent).product();
    assertEquals(0.0, product.value());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, -1, -2})
  void anInfiniteSlopeContributesNothingToNothing(double exponent) {
    RuleGraph rule = inBase(exponent);
    assertEquals(0.0, rule.at(0.0, 0.0));
    assertEquals(Math.signum(exponent) * Double.POSITIVE_INFINITY, rule.at(1.0, 0.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2, 3})
  void aFiniteSlopeNeedsNoGuard(double exponent) {
    RuleGraph rule = inBase(exponent);
    assertFalse(rule.uses(Operator.SELECT));
    assertEquals(exponent == 1 ? 1.0 : 0.0, rule.at(1.0, 0.0));
  }

  @Test
  void aSingleExponentIsKnownAsWell() {
    RuleGraph rule = RuleGraph.of(Operator.POW, 0, ScalarType.FLOAT, ScalarType.FLOAT, 3f);
    assertFalse(rule.uses(Operator.SELECT));
  }

  /** x^8 takes three products, x^7 four; two more multiply by the exponent and the direction. */
  @Test
  void powersAreMadeBySquaring() {
    assertEquals(5, inBase(9).count(Operator.MULTIPLY));
    assertEquals(6, inBase(8).count(Operator.MULTIPLY));
  }
}
