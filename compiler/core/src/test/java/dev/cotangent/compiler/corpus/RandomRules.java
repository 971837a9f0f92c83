package dev.cotangent.compiler.corpus;

/** Methods with derivative rules and other fixed ones, which random programs call. */
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

        static double many(double... xs) {
          double sum = 0.25;
          for (double x : xs) {
            sum += Math.sin(x) * sum;
          }
          return sum + xs.length;
        }

        static double again(double x, int times) {
          if (times <= 0) {
            return Math.atan(x);
          }
          return Math.sin(again(0.5 * x, times - 1)) + x * again(Math.cos(x), times - 2);
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

        @dev.cotangent.Pushforward(of = "dot")
        static double dotPushforward(
            double[] a,
            double[] b,
            double scale,
            double[] aDot,
            double[] bDot,
            double scaleDot) {
          double sum = 0;
          for (int i = 0; i < Math.min(a.length, b.length); i++) {
            double t = Math.tanh(a[i]);
            sum += aDot[i] * (1 - t * t) * Math.sin(scale * b[i]);
            sum += t * Math.cos(scale * b[i]) * (scale * bDot[i] + scaleDot * b[i]);
          }
          return sum;
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

        @dev.cotangent.Pushforward(of = "turned")
        static void turnedPushforward(double[] a, double[] aDot, double[] bDot) {
          for (int i = 0; i < a.length; i++) {
            bDot[i] = aDot[a.length - 1 - i] * Math.cos(a[a.length - 1 - i]);
          }
        }
      """;

  private RandomRules() {}
}
