package dev.cotangent.samples.quickstart;

import java.util.List;
import java.util.Locale;

/** Takes two gradients with generated code and checks them against finite differences. */
public final class Quickstart {

  /** Hours of study and of sleep before an exam, for each student. */
  private static final double[][] X = {{1.0, 7.5}, {2.0, 5.0}, {2.5, 8.0}, {4.0, 6.0}, {5.0, 7.0}};

  /** Whether the student passed. */
  private static final int[] Y = {0, 0, 1, 1, 1};

  private static final double[] W = {0.9, 0.2};
  private static final double B = -3.0;

  private Quickstart() {}

  /**
   * Prints the gradients beside their finite differences.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.print(table(checks()));
  }

  /**
   * Differentiates both functions.
   *
   * @return every partial derivative beside its finite difference
   */
  static List<GradientCheck> checks() {
    RosenbrockGradient.At at = RosenbrockGradient.at(-1.2, 1.0);
    LogisticGradient.Loss loss = LogisticGradient.loss(W, B, X, Y);
    double[] w = loss.gradW();
    return List.of(
        GradientCheck.of("Rosenbrock.at", "x", at.gradX(), x -> Rosenbrock.at(x, 1.0), -1.2),
        GradientCheck.of("Rosenbrock.at", "y", at.gradY(), y -> Rosenbrock.at(-1.2, y), 1.0),
        GradientCheck.of("Logistic.loss", "w[0]", w[0], v -> lossAt(v, W[1], B), W[0]),
        GradientCheck.of("Logistic.loss", "w[1]", w[1], v -> lossAt(W[0], v, B), W[1]),
        GradientCheck.of("Logistic.loss", "b", loss.gradB(), b -> lossAt(W[0], W[1], b), B));
  }

  private static double lossAt(double w0, double w1, double b) {
    return Logistic.loss(new double[] {w0, w1}, b, X, Y);
  }

  /**
   * Lays checks out as a table.
   *
   * @param checks the rows
   * @return the lines, each ended by a line separator
   */
  static String table(List<GradientCheck> checks) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%-19s  %18s  %18s  %7s%n",
            "function, parameter", "generated", "finite difference", "error"));
    for (GradientCheck check : checks) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-13s %-5s  %18.12f  %18.12f  %7.1e%n",
              check.function(),
              check.parameter(),
              check.gradient(),
              check.finiteDifference(),
              check.error()));
    }
    return table.toString();
  }
}
