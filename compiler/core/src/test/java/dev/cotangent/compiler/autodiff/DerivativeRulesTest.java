package dev.cotangent.compiler.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.autodiff.PartialDerivatives.Formula;
import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of derivatives against the formulas, through the interpreter of graphs. */
class DerivativeRulesTest {
  private static final double D = 0.75;
  private static final double[] ANY = {-2.3, -0.7, 0.4, 1.9};
  private static final double[] SPECIAL = {
    0.0, -0.0, 1.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
  };
  private static final Map<Operator, List<Formula>> FORMULAS = PartialDerivatives.all();

  static List<Operator> operators() {
    return List.copyOf(FORMULAS.keySet());
  }

  /** The arguments of an operator that a point stands for: a scale is an int. */
  private static Object[] boxed(Operator operator, double[] point) {
    Object[] arguments = Arrays.stream(point).boxed().toArray();
    if (operator == Operator.SCALB) {
      arguments[1] = (int) point[1];
    }
    return arguments;
  }

  /** Every combination of samples, the inner ones of each argument's domain. */
  private static List<double[]> points(Operator operator) {
    List<double[]> points = List.of(new double[operator.arity()]);
    String[] domains = operator.domain().split(" ", -1);
    for (int i = 0; i < operator.arity(); i++) {
      List<double[]> longer = new ArrayList<>();
      for (double[] point : points) {
        for (double sample : samples(domains[i])) {
          double[] copy = point.clone();
          copy[i] = sample;
          longer.add(copy);
        }
      }
      points = longer;
    }
    return points;
  }

  private static double[] samples(String domain) {
    if (!domain.contains(":")) {
      return ANY;
    }
    String[] ends = domain.split(":", -1);
    double low = Double.parseDouble(ends[0]);
    double high = Double.parseDouble(ends[1]);
    return new double[] {low + 0.1 * (high - low), low + 0.6 * (high - low)};
  }

  /** The direction has the type of the result. */
  private static Object direction(Operator operator, double d) {
    return operator == Operator.CAST ? (Object) (float) d : (Object) d;
  }

  @ParameterizedTest
  @MethodSource("operators")
  void everyPartialDerivativeIsTheFormula(Operator operator) {
    List<Formula> formulas = FORMULAS.get(operator);
    for (double[] point : points(operator)) {
      for (int i = 0; i < formulas.size(); i++) {
        double expected = D * formulas.get(i).at(point);
        Object actual =
            RuleGraph.evaluate(operator, i, direction(operator, D), boxed(operator, point));
        assertEquals(
            expected,
            (Double) actual,
            1e-13 * Math.abs(expected),
            () -> operator + " at " + Arrays.toString(point));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorHasAFormulaOrIsRefused(Operator operator) {
    if (FORMULAS.containsKey(operator)
        || operator == Operator.SELECT
        || operator == Operator.GUARDED_PRODUCT) {
      return;
    }
    assertEquals("", operator.domain(), "an operator with a derivative needs a formula here");
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> DerivativeRules.apply(operator, 0, null, null));
    assertTrue(refusal.getMessage().startsWith(operator + " "));
  }

  @Test
  void aSelectionPassesTheDirectionToTheSelected() {
    for (boolean condition : new boolean[] {true, false}) {
      double first = condition ? D : 0;
      assertEquals(first, RuleGraph.evaluate(Operator.SELECT, 1, D, condition, 2.0, 3.0));
      assertEquals(D - first, RuleGraph.evaluate(Operator.SELECT, 2, D, condition, 2.0, 3.0));
    }
  }

  @Test
  void aGuardedProductHasASlopeWhereItsFirstFactorIsZero() {
    double infinite = Double.POSITIVE_INFINITY;
    assertEquals(3 * D, RuleGraph.evaluate(Operator.GUARDED_PRODUCT, 0, D, 0.0, 3.0));
    assertEquals(0.0, RuleGraph.evaluate(Operator.GUARDED_PRODUCT, 0, 0.0, 2.0, infinite));
    assertEquals(2 * D, RuleGraph.evaluate(Operator.GUARDED_PRODUCT, 1, D, 2.0, 3.0));
    assertEquals(0.0, RuleGraph.evaluate(Operator.GUARDED_PRODUCT, 1, infinite, 0.0, 3.0));
  }

  @Test
  void theQuotientOfARemainderIsAnInteger() {
    // 5.3 - 5.3 % 0.7 and its quotient by 0.7 are rounded; what was subtracted are 7 times 0.7.
    assertEquals(-7.0, RuleGraph.evaluate(Operator.REMAINDER, 1, 1.0, 5.3, 0.7));
    assertEquals(-8.0, RuleGraph.evaluate(Operator.IEEE_REMAINDER, 1, 1.0, 5.3, 0.7));
  }

  @Test
  void theQuotientOfASingleRemainderIsTakenInDouble() {
    float x = 12_345_678;
    float y = 0.7f;
    float quotient = (float) Math.floor((double) x / y);
    assertEquals(-quotient, RuleGraph.evaluate(Operator.REMAINDER, 1, 1f, x, y));
    assertEquals(1f, RuleGraph.evaluate(Operator.REMAINDER, 0, 1f, x, y));
  }

  @Test
  void aCastsDerivativeHasTheOperandsType() {
    assertEquals(0.1f, RuleGraph.evaluate(Operator.CAST, 0, 0.1f, 2f));
    assertEquals((double) 0.1f, RuleGraph.evaluate(Operator.CAST, 0, 0.1f, 2.0));
  }

  @ParameterizedTest
  @MethodSource("operators")
  void constantOperatorsAreThoseWithoutAnyDerivative(Operator operator) {
    boolean isZero = true;
    for (double[] point : points(operator)) {
      for (int i = 0; i < FORMULAS.get(operator).size(); i++) {
        isZero &= FORMULAS.get(operator).get(i).at(point) == 0;
      }
    }
    assertEquals(isZero, DerivativeRules.isConstantAlmostEverywhere(operator));
  }

  /** What is called linear needs no guard where the direction is zero. */
  @ParameterizedTest
  @MethodSource("operators")
  void aLinearRuleGivesZeroForZeroWhateverTheArguments(Operator operator) {
    if (!DerivativeRules.isLinear(operator)) {
      return;
    }
    for (double first : SPECIAL) {
      for (double second : SPECIAL) {
        for (int i = 0; i < operator.arity(); i++) {
          double[] point = Arrays.copyOf(new double[] {first, second}, operator.arity());
          Object[] arguments = boxed(operator, point);
          Number product =
              (Number) RuleGraph.evaluate(operator, i, direction(operator, 0), arguments);
          assertEquals(0.0, product.doubleValue() + 0.0);
        }
      }
    }
  }

  @Test
  void linearIsWhatHasNoArgumentInItsRule() {
    assertTrue(DerivativeRules.isLinear(Operator.ADD));
    assertTrue(DerivativeRules.isLinear(Operator.SELECT));
    assertTrue(DerivativeRules.isLinear(Operator.FLOOR));
    assertFalse(DerivativeRules.isLinear(Operator.MULTIPLY));
    assertFalse(DerivativeRules.isLinear(Operator.LOG));
  }

  @Test
  void aFactorOfOneOrMinusOneIsLeftOut() {
    ScalarType type = ScalarType.DOUBLE;
    RuleGraph one = RuleGraph.of(Operator.MULTIPLY, 0, type, type, 1.0);
    assertSame(one.direction(), one.product());
    RuleGraph oneFirst = RuleGraph.of(Operator.MULTIPLY, 0, 1.0, type, type);
    assertFalse(oneFirst.uses(Operator.NEGATE));
    assertEquals(3.0, oneFirst.at(2.0, 3.0));
    RuleGraph minusOne = RuleGraph.of(Operator.MULTIPLY, 0, type, type, -1.0);
    assertEquals(Operator.NEGATE, ((Apply) minusOne.product()).operator());
    assertEquals(-0.5, minusOne.at(0.5, 2.0));
    RuleGraph minusOneFirst = RuleGraph.of(Operator.MULTIPLY, 0, -1.0, type, type);
    assertEquals(Operator.NEGATE, ((Apply) minusOneFirst.product()).operator());
    assertEquals(-3.0, minusOneFirst.at(2.0, 3.0));
    RuleGraph two = RuleGraph.of(Operator.MULTIPLY, 0, type, type, 2.0);
    assertEquals(1.0, two.at(0.5, 2.0));
  }

  @Test
  void aKnownDirectionNeedsAGuardOnlyIfItIsZero() {
    ScalarType type = ScalarType.DOUBLE;
    assertTrue(RuleGraph.of(Operator.LOG, 0, type, type).uses(Operator.SELECT));
    assertFalse(RuleGraph.of(Operator.LOG, 0, 2.0, type).uses(Operator.SELECT));
    assertEquals(0.0, RuleGraph.of(Operator.LOG, 0, 0.0, type).at(0.0));
    assertEquals(0.0, RuleGraph.of(Operator.LOG, 0, -0.0, type).at(0.0));
  }

  @Test
  void whatARuleDoesNotAskForIsNotFetched() {
    GraphBuilder builder = new GraphBuilder();
    Apply sum =
        (Apply)
            builder.apply(
                Operator.ADD,
                builder.parameter(ScalarType.DOUBLE, "a"),
                builder.parameter(ScalarType.DOUBLE, "b"));
    RuleContext context =
        new RuleContext(
            sum,
            ScalarType.DOUBLE,
            node -> {
              throw new AssertionError("fetched");
            },
            builder);
    assertSame(sum, DerivativeRules.apply(Operator.ADD, 0, sum, context));
  }
}
