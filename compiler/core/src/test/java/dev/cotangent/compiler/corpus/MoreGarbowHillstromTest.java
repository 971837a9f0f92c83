package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code against the published sums of squares of the collection by J. J. Moré, B. S.
 * Garbow and K. E. Hillstrom, Testing Unconstrained Optimization Software, ACM Transactions on
 * Mathematical Software 7 (1981): their values at the standard starting points and at the
 * minimisers, where the gradient is zero.
 */
class MoreGarbowHillstromTest {
  /** Values and minimisers are printed with six digits. */
  private static final double PRINTED = 5e-6;

  private static final class Problems {
    static final ProgramSet PROGRAMS = ProgramSet.of(sources());

    private static Map<String, String> sources() {
      Map<String, String> sources = new TreeMap<>(CorpusReader.sources("corpus"));
      sources
          .keySet()
          .retainAll(
              Stream.concat(starts(), minima())
                  .map(point -> "corpus." + point.method().split("\\.", -1)[0])
                  .toList());
      return sources;
    }
  }

  /**
   * A sum of squares at a point.
   *
   * @param method the program, which returns the sum or the residuals
   * @param value the published sum
   * @param arguments the arguments, the point first
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares points.
  private record Point(String method, double value, Object... arguments) {
    double[] at() {
      return (double[]) arguments[0];
    }

    @Override
    public String toString() {
      return method + Values.show(at());
    }
  }

  static Stream<Point> starts() {
    return Stream.of(
        new Point("ExtendedFunctions.rosenbrock", 24.2, at(-1.2, 1)),
        new Point("TestFunctions.freudensteinRoth", 400.5, at(0.5, -2)),
        new Point("BadlyScaled.powell", 1.13526171, at(0, 1)),
        new Point("BadlyScaled.brown", 999998000003.0, at(1, 1)),
        new Point("TestFunctions.beale", 14.203125, at(1, 1)),
        new Point("ExponentialFits.jennrichSampson", 4171.306, at(0.3, 0.4), 10),
        new Point("TestFunctions.helicalValley", 2500, at(-1, 0, 0)),
        new Point("Bard.residuals", 41.68170, at(1, 1, 1)),
        new Point("BellFit.residuals", 3.88810699e-6, at(0.4, 1, 0)),
        new Point("TestFunctions.boxThreeDimensional", 1031.154, at(0, 10, 20), 10),
        new Point("ExtendedFunctions.powell", 215, at(3, -1, 0, 1)),
        new Point("TestFunctions.wood", 19192, at(-3, -1, -3, -1)),
        new Point("KowalikOsborne.residuals", 5.313172e-3, at(0.25, 0.39, 0.415, 0.39)),
        new Point("OsborneDecay.sumOfSquares", 0.8790260, at(0.5, 1.5, -1, 0.01, 0.02)),
        new Point("ExponentialFits.biggs", 0.7790700, at(1, 2, 1, 1, 1, 1), 13),
        new Point(
            "OsbornePeaks.residuals",
            2.093420,
            at(1.3, 0.65, 0.65, 0.7, 0.6, 3, 5, 7, 2, 4.5, 5.5)),
        new Point("TestFunctions.watson", 30, new double[6]),
        new Point("Penalties.first", 885.0627, at(1, 2, 3, 4)),
        new Point("Penalties.second", 2.340008, at(0.5, 0.5, 0.5, 0.5)),
        new Point("TestFunctions.trigonometric", 7.075759e-3, filled(10, 0.1)),
        new Point("BrownAlmostLinear.residuals", 273.2480, filled(10, 0.5)),
        new Point("TestFunctions.broydenTridiagonal", 21, filled(10, -1)),
        new Point("BroydenBanded.residuals", 360, filled(10, -1)));
  }

  static Stream<Point> minima() {
    return Stream.of(
        new Point("ExtendedFunctions.rosenbrock", 0, at(1, 1, 1, 1)),
        new Point("TestFunctions.freudensteinRoth", 0, at(5, 4)),
        new Point("BadlyScaled.brown", 0, at(1e6, 2e-6)),
        new Point("TestFunctions.beale", 0, at(3, 0.5)),
        new Point("TestFunctions.helicalValley", 0, at(1, 0, 0)),
        new Point("Gulf.sumOfSquares", 0, at(50, 25, 1.5), 99),
        new Point("TestFunctions.boxThreeDimensional", 0, at(1, 10, 1), 10),
        new Point("TestFunctions.boxThreeDimensional", 0, at(1, 1, 0), 10),
        new Point("ExtendedFunctions.powell", 0, at(0, 0, 0, 0)),
        new Point("TestFunctions.wood", 0, at(1, 1, 1, 1)),
        new Point("ExponentialFits.biggs", 0, at(1, 10, 1, 5, 4, 3), 13),
        new Point("VariableDimension.residuals", 0, filled(10, 1)),
        new Point("BrownAlmostLinear.residuals", 0, filled(10, 1)),
        new Point("LinearResiduals.fullRank", 10, filled(5, -1), 15),
        new Point("LinearResiduals.rankOne", 15 * 14 / (2 * 31.0), at(3.0 / 31, 0, 0), 15),
        new Point("LinearResiduals.rankOneWithZeros", 264 / (2 * 27.0), at(0, 1.5 / 27, 0), 15));
  }

  private static double[] at(double... x) {
    return x;
  }

  private static double[] filled(int n, double value) {
    double[] x = new double[n];
    Arrays.fill(x, value);
    return x;
  }

  @ParameterizedTest
  @MethodSource("starts")
  void theStartingPointHasThePublishedValue(Point start) {
    assertEquals(start.value(), sumOfSquares(start), PRINTED * start.value());
  }

  @ParameterizedTest
  @MethodSource("minima")
  void theMinimiserHasThePublishedValueAndNoGradient(Point minimum) {
    Gradient gradient = gradient(minimum);
    assertEquals(minimum.value(), sumOfSquares(minimum), 1e-12 * (1 + minimum.value()));
    Object value = gradient.forward(minimum.arguments());
    gradient.backward(value instanceof double[] f ? doubled(f) : (Object) 1.0);
    assertArrayEquals(new double[minimum.at().length], gradient.entries(), 1e-9);
  }

  private static double[] doubled(double[] residuals) {
    return Arrays.stream(residuals).map(f -> 2 * f).toArray();
  }

  /** What the residuals' squares add up to; a program that adds them itself has the sum. */
  private static double sumOfSquares(Point point) {
    Object value = gradient(point).forward(point.arguments());
    return value instanceof double[] f
        ? Arrays.stream(f).map(x -> x * x).sum()
        : ((Double) value).doubleValue();
  }

  private static Gradient gradient(Point point) {
    return Problems.PROGRAMS.cases().stream()
        .filter(test -> test.toString().equals(point.method()))
        .map(Problems.PROGRAMS::gradient)
        .findFirst()
        .orElseThrow();
  }
}
