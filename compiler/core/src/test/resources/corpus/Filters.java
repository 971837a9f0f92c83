package corpus;

import dev.cotangent.Differentiable;

/** Recursive filters in cascade, an echo, a compressor, an adaptive canceller. */
final class Filters {
  private Filters() {}

  // inputs: x=[6] -1:1; section=[2][5] -0.4:0.4
  // inputs: x=[6] -1:1; section=[0][5] -0.4:0.4
  // inputs: x=[0] -1:1; section=[1][5] -0.4:0.4
  @Differentiable
  static double[] cascade(double[] x, double[][] section) {
    double[] y = x.clone();
    for (double[] s : section) {
      double z1 = 0, z2 = 0;
      for (int i = 0; i < y.length; i++) {
        double in = y[i];
        y[i] = s[0] * in + z1;
        z1 = s[1] * in - s[3] * y[i] + z2;
        z2 = s[2] * in - s[4] * y[i];
      }
    }
    return y;
  }

  // inputs: x=[8] -1:1; feedback=0.3:0.6; delay=3
  // inputs: x=[2] -1:1; feedback=0.3:0.6; delay=3
  // inputs: x=[4] -1:1; feedback=0.3:0.6; delay=1
  @Differentiable
  static double echo(double[] x, double feedback, int delay) {
    double[] ring = new double[delay];
    double energy = 0;
    int at = 0;
    for (int i = 0; i < x.length; i++) {
      double y = x[i] + feedback * ring[at];
      ring[at] = y;
      at = at + 1 == delay ? 0 : at + 1;
      energy += y * y * (1 + 0.1 * i);
    }
    return energy;
  }

  // inputs: x=[7] distinct -1:1.1; threshold=0.35; attack=0.3:0.5
  @Differentiable(wrt = {"x", "attack"})
  static double compressor(double[] x, double threshold, double attack) {
    double envelope = 0, sum = 0;
    for (double sample : x) {
      double level = Math.abs(sample);
      envelope += (level > envelope ? attack : 0.1 * attack) * (level - envelope);
      double gain = envelope > threshold ? Math.pow(threshold / envelope, 0.75) : 1;
      sum += sample * gain * sample;
    }
    return sum;
  }

  // inputs: x=[7] -1:1; d=[7] -1:1; rate=0.1:0.3; taps=3
  // inputs: x=[1] -1:1; d=[1] -1:1; rate=0.1:0.3; taps=2
  @Differentiable
  static double leastMeanSquares(double[] x, double[] d, double rate, int taps) {
    double[] w = new double[taps];
    double sum = 0;
    for (int t = 0; t < x.length; t++) {
      double error = d[t];
      for (int k = 0; k < taps && k <= t; k++) {
        error -= w[k] * x[t - k];
      }
      for (int k = 0; k < taps && k <= t; k++) {
        w[k] += rate * error * x[t - k];
      }
      sum += error * error;
    }
    return sum;
  }
}
