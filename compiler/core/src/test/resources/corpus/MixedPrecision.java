package corpus;

import dev.cotangent.Differentiable;

/** Single and double precision in one program, with compensated sums. */
final class MixedPrecision {
  private MixedPrecision() {}

  // inputs: x=[5] -1:1; w=[5] 0.5:1
  // inputs: x=[0] -1:1; w=[0] 0.5:1
  @Differentiable
  static double dot(float[] x, double[] w) {
    float low = 0;
    double high = 0;
    for (int i = 0; i < x.length; i++) {
      low += x[i] * w[i];
      high += x[i] * (float) w[i];
    }
    return high + low;
  }

  // inputs: x=[4] 0.5:1
  // inputs: x=[2] 0.5:1
  @Differentiable
  static float[] normalised(float[] x) {
    double squared = 0;
    for (float v : x) {
      squared += (double) v * v;
    }
    float scale = (float) (1 / Math.sqrt(squared));
    float[] y = x.clone();
    for (int i = 0; i < y.length; i++) {
      y[i] *= scale;
      y[i] += 0.5;
    }
    return y;
  }

  // inputs: x=[2][2] 0.5:1; y=0.5:1
  @Differentiable
  static double matrix(float[][] x, double y) {
    float[][] m = {x[0].clone(), {1, 2f}};
    double[] d = {m[0][0], y};
    m[1][0] = (float) (d[0] * d[1]);
    d[0] = m[1][0] * x[1][1] + m[1][1];
    return d[0] * d[1] + Math.max(m[0][1], y) + Math.abs(x[1][0]);
  }
}
