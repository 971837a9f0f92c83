package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Operator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The partial derivatives of the operators as they stand in books (Abramowitz &amp; Stegun,
 * Handbook of Mathematical Functions, chapters 3 and 4), away from kinks. They are written in other
 * terms than the compiler's table wherever there are other terms.
 */
final class PartialDerivatives {
  /** A partial derivative as a function of the operator's arguments. */
  @FunctionalInterface
  interface Formula {
    double at(double[] x);
  }

  private final Map<Operator, List<Formula>> formulas = new EnumMap<>(Operator.class);

  private PartialDerivatives() {
    arithmetic();
    trigonometry();
    exponentials();
    powers();
    pieces();
    stairs();
  }

  /** For each operator, a formula for each floating argument. */
  static Map<Operator, List<Formula>> all() {
    return new PartialDerivatives().formulas;
  }

  private void row(Operator operator, Formula... partials) {
    formulas.put(operator, List.of(partials));
  }

  private void arithmetic() {
    row(Operator.ADD, x -> 1, x -> 1);
    row(Operator.SUBTRACT, x -> 1, x -> -1);
    row(Operator.MULTIPLY, x -> x[1], x -> x[0]);
    row(Operator.DIVIDE, x -> 1 / x[1], x -> -x[0] / (x[1] * x[1]));
    row(Operator.NEGATE, x -> -1);
    row(Operator.FMA, x -> x[1], x -> x[0], x -> 1);
    row(Operator.SCALB, x -> Math.pow(2, (int) x[1]));
    row(Operator.TO_RADIANS, x -> Math.PI / 180);
    row(Operator.TO_DEGREES, x -> 180 / Math.PI);
    row(Operator.REMAINDER, x -> 1, x -> -(double) (long) (x[0] / x[1]));
    row(Operator.IEEE_REMAINDER, x -> 1, x -> -Math.rint(x[0] / x[1]));
  }

  private void trigonometry() {
    row(Operator.SIN, x -> Math.cos(x[0]));
    row(Operator.COS, x -> -Math.sin(x[0]));
    row(Operator.TAN, x -> 1 / (Math.cos(x[0]) * Math.cos(x[0])));
    row(Operator.ASIN, x -> 1 / Math.sqrt(1 - x[0] * x[0]));
    row(Operator.ACOS, x -> -1 / Math.sqrt(1 - x[0] * x[0]));
    row(Operator.ATAN, x -> Math.pow(Math.cos(Math.atan(x[0])), 2));
    row(
        Operator.ATAN2,
        x -> x[1] / (x[0] * x[0] + x[1] * x[1]),
        x -> -x[0] / (x[0] * x[0] + x[1] * x[1]));
  }

  private void exponentials() {
    row(Operator.SINH, x -> (Math.exp(x[0]) + Math.exp(-x[0])) / 2);
    row(Operator.COSH, x -> (Math.exp(x[0]) - Math.exp(-x[0])) / 2);
    row(Operator.TANH, x -> Math.pow(2 / (Math.exp(x[0]) + Math.exp(-x[0])), 2));
    row(Operator.EXP, x -> Math.exp(x[0]));
    row(Operator.EXPM1, x -> Math.exp(x[0]));
    row(Operator.LOG, x -> 1 / x[0]);
    row(Operator.LOG10, x -> Math.log10(Math.E) / x[0]);
    row(Operator.LOG1P, x -> 1 / (1 + x[0]));
  }

  private void powers() {
    row(Operator.SQRT, x -> Math.pow(x[0], -1.0 / 2) / 2);
    row(Operator.CBRT, x -> Math.pow(Math.abs(x[0]), -2.0 / 3) / 3);
    row(
        Operator.POW,
        x -> x[1] * Math.pow(x[0], x[1]) / x[0],
        x -> Math.exp(x[1] * Math.log(x[0])) * Math.log(x[0]));
    row(
        Operator.HYPOT,
        x -> x[0] / Math.sqrt(x[0] * x[0] + x[1] * x[1]),
        x -> x[1] / Math.sqrt(x[0] * x[0] + x[1] * x[1]));
  }

  private void pieces() {
    row(Operator.ABS, x -> x[0] > 0 ? 1 : -1);
    row(Operator.MAX, x -> x[0] >= x[1] ? 1 : 0, x -> x[0] >= x[1] ? 0 : 1);
    row(Operator.MIN, x -> x[0] <= x[1] ? 1 : 0, x -> x[0] <= x[1] ? 0 : 1);
    row(Operator.COPY_SIGN, x -> x[0] * x[1] > 0 ? 1 : -1, x -> 0);
    row(Operator.CAST, x -> 1);
    row(Operator.NEXT_UP, x -> 1);
    row(Operator.NEXT_DOWN, x -> 1);
    row(Operator.NEXT_AFTER, x -> 1, x -> 0);
  }

  private void stairs() {
    row(Operator.FLOOR, x -> 0);
    row(Operator.CEIL, x -> 0);
    row(Operator.RINT, x -> 0);
    row(Operator.SIGNUM, x -> 0);
    row(Operator.ULP, x -> 0);
    row(Operator.STOP_GRADIENT, x -> 0);
  }
}
