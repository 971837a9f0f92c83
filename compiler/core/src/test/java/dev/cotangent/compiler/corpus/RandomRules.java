package dev.cotangent.compiler.corpus;

/** Methods with derivative rules, which random programs call like any others. */
final class RandomRules {
  /** Members of the class of a random program. */
  static final String MEMBERS =
      """

        static double sine(double x) {
          return Math.sin(x);
        }

        @dev.cotangent.PartialDerivative(of = "sine", wrt = "x")
        static double sineDx(double x) {
          return Math.cos(x);
        }

        static double dot(double[] a, double[] b, double scale) {
          double sum = 0;
          for (int i = 0; i < Math.min(a.length, b.length); i++) {
            sum += Math.tanh(a[i]) * Math.sin(scale * b[i]);
          }
          return sum;
        }

        @dev.cotangent.Pullback(of = "dot")
        static void dotPullback(
            double[] a,
            double[] b,
            double scale,
            double sum,
            double bar,
            double[] aBar,
            double[] bBar,
            double[] scaleBar) {
          for (int i = 0; i < Math.min(a.length, b.length); i++) {
            double t = Math.tanh(a[i]);
            aBar[i] += bar * (1 - t * t) * Math.sin(scale * b[i]);
            bBar[i] += bar * t * Math.cos(scale * b[i]) * scale;
            scaleBar[0] += bar * t * Math.cos(scale * b[i]) * b[i];
          }
        }

        static double[] turned(double[] a) {
          double[] b = new double[a.length];
          for (int i = 0; i < a.length; i++) {
            b[i] = Math.sin(a[a.length - 1 - i]);
          }
          return b;
        }

        @dev.cotangent.Pullback(of = "turned")
        static void turnedPullback(double[] a, double[] b, double[] bBar, double[] aBar) {
          for (int i = 0; i < a.length; i++) {
            aBar[a.length - 1 - i] += bBar[i] * Math.cos(a[a.length - 1 - i]);
          }
        }
      """;

  private RandomRules() {}
}
