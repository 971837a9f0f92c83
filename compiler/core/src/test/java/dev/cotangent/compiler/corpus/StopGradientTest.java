package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code Cotangent.stopGradient} in all positions: each method has a twin that takes what was
 * stopped as a parameter of its own, which is not differentiated, and is handed the same numbers.
 */
class StopGradientTest {
  private static final String SOURCE =
      """
      package stops;

      import static dev.cotangent.Cotangent.stopGradient;

      import dev.cotangent.Cotangent;
      import dev.cotangent.Differentiable;

      final class Stops {
        private Stops() {}

        %s
      }
      """;

  /**
   * A method {@code f} and its twin {@code g}.
   *
   * @param f the body of a method of {@code x}
   * @param g the body of the twin, in which {@code c} is what {@code f} stops
   */
  private record Pair(String name, String parameter, String result, String f, String g) {
    String source() {
      return """
        // inputs: x=%s
        @Differentiable
        static %s %s(%s x) {
          %s
        }

        // inputs: x=%s; c=%s
        @Differentiable(wrt = "x")
        static %s %sTwin(%s x, %s c) {
          %s
        }

        static double helper(double a, double b) {
          return a * Cotangent.stopGradient(b) + b * b;
        }
      """
          .formatted(
              inputs(), result, name, parameter, f, inputs(), inputs(), result, name, parameter,
              parameter, g);
    }

    private String inputs() {
      return switch (parameter) {
        case "double", "float" -> "0.5:1";
        case "double[]", "float[]" -> "[3] 0.5:1";
        default -> "[2][3] 0.5:1";
      };
    }
  }

  static Stream<Pair> pairs() {
    return Stream.of(
        new Pair("scalar", "double", "double", "return x * stopGradient(x);", "return x * c;"),
        new Pair(
            "square", "double", "double", "return stopGradient(x * x) + x;", "return c * c + x;"),
        new Pair(
            "straightThrough",
            "double",
            "double",
            "double y = x * 3; return Math.pow(y + stopGradient(Math.round(y) - y), 2);",
            "double y = x * 3; return Math.pow(y + (Math.round(c * 3) - c * 3), 2);"),
        new Pair(
            "single",
            "float",
            "float",
            "return x * stopGradient(x) + stopGradient(3) * x;",
            "return x * c + 3f * x;"),
        new Pair(
            "qualified",
            "float[]",
            "double",
            "float[] y = Cotangent.stopGradient(x); return y[0] * x[1] + y[2];",
            "return c[0] * x[1] + c[2];"),
        new Pair(
            "array",
            "double[]",
            "double",
            "double s = 0; double[] y = stopGradient(x);"
                + " for (int i = 0; i < y.length; i++) s += x[i] * y[i] * y[0]; return s;",
            "double s = 0; for (int i = 0; i < x.length; i++) s += x[i] * c[i] * c[0]; return s;"),
        new Pair(
            "copied",
            "double[]",
            "double[]",
            "double[] y = stopGradient(x).clone(); y[1] = x[1] * x[0] * y[1]; y[0] += x[2];"
                + " return y;",
            "double[] y = c.clone(); y[1] = x[1] * x[0] * y[1]; y[0] += x[2]; return y;"),
        new Pair(
            "rows",
            "double[][]",
            "double",
            "double s = 0; for (int i = 0; i < 2; i++) { double[] r = stopGradient(x[i]);"
                + " double[] q = stopGradient(x)[1]; s += x[i][0] * r[1] * q[2] * x[0][2]; }"
                + " return s;",
            "double s = 0; for (int i = 0; i < 2; i++)"
                + " s += x[i][0] * c[i][1] * c[1][2] * x[0][2]; return s;"),
        new Pair(
            "stored",
            "double[][]",
            "double",
            "double[][] y = new double[2][]; y[0] = stopGradient(x[0]); y[1] = x[1];"
                + " return y[0][1] * y[1][2] * x[0][1];",
            "return c[0][1] * x[1][2] * x[0][1];"),
        new Pair(
            "eitherOr",
            "double[]",
            "double",
            "double[] y = x; if (x[0] > 0) y = stopGradient(x); return y[0] * x[1] + y[2] * x[2];",
            "return c[0] * x[1] + c[2] * x[2];"),
        new Pair(
            "neither",
            "double[]",
            "double",
            "double[] y = x; if (x[0] < 0) y = stopGradient(x); return y[0] * x[1] + y[2] * x[2];",
            "return x[0] * x[1] + x[2] * x[2] + 0 * c[0];"),
        new Pair(
            "loop",
            "double",
            "double",
            "double s = 0; for (int i = 0; i < 4; i++) s = stopGradient(s) + x * x * i; return s;",
            "return 3 * x * x + 3 * c * c;"),
        new Pair(
            "carried",
            "double[]",
            "double",
            "double[] y = x; double s = 1; for (int i = 0; i < 3; i++) { s += y[i] * x[0];"
                + " y = stopGradient(y); } return s;",
            "return 1 + x[0] * x[0] + c[1] * x[0] + c[2] * x[0];"),
        new Pair(
            "whileLoop",
            "double",
            "double",
            "double y = x; double s = 0; while (y < 5) { s += y * stopGradient(y); y = y + x; }"
                + " return s;",
            "double y = x; double z = c; double s = 0;"
                + " while (z < 5) { s += y * z; y = y + x; z = z + c; } return s;"),
        new Pair(
            "helped",
            "double",
            "double",
            "return helper(x, x * x) * x;",
            "return (x * c * c + x * x * x * x) * x;"),
        new Pair(
            "all",
            "double",
            "double",
            "return stopGradient(Math.sin(x));",
            "return Math.sin(c) + 0 * x;"),
        new Pair(
            "result",
            "double[][]",
            "double[][]",
            "return stopGradient(x);",
            "double[][] y = new double[2][3]; for (int i = 0; i < 2; i++)"
                + " for (int j = 0; j < 3; j++) y[i][j] = c[i][j] + 0 * x[i][j]; return y;"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theGradientIsThatOfAMethodThatTakesItAsAConstant(Pair pair) {
    ProgramSet programs = ProgramSet.of(Map.of("stops.Stops", SOURCE.formatted(pair.source())));
    List<CorpusCase> cases = programs.cases();
    CorpusCase stopped = cases.get(0);
    CorpusCase twin = cases.get(1);
    Object x = stopped.arguments(programs.original(stopped).method()).get(0)[0];
    Object[] one = Values.deepCopy(new Object[] {x});
    Object[] two = Values.deepCopy(new Object[] {x, x});
    Object value = programs.original(stopped).call(one);
    assertArrayEquals(
        Values.flatten(value), Values.flatten(programs.original(twin).call(two)), 1e-12);
    Object cotangent = FiniteDifferenceOracle.cotangentFor(value);
    double[] expected = split(programs.gradient(twin), two, cotangent);
    assertArrayEquals(expected, split(programs.gradient(stopped), one, cotangent), 1e-6);
    GraphOracle graph = programs.graph(stopped);
    List<Object> byGraph = graph.gradients(graph.differentiated().graph(), one, cotangent);
    assertArrayEquals(expected, Values.flatten(byGraph.get(0)), 1e-6);
    if (!value.getClass().isArray()) {
      Gradient fused = programs.gradient(stopped);
      assertEquals(value, fused.compute(one));
      assertArrayEquals(expected, fused.entries(), 1e-6);
    }
    assertFalse(
        programs
            .generatedSources()
            .get("stops.StopsGradient")
            .lines()
            .anyMatch(line -> line.contains("stopGradient(") && !line.contains("// line")),
        "a mark costs nothing");
  }

  private static double[] split(Gradient gradient, Object[] arguments, Object cotangent) {
    gradient.forward(Values.deepCopy(arguments));
    gradient.backward(cotangent);
    return gradient.entries();
  }
}
