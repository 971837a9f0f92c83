package corpus;

import dev.cotangent.Differentiable;

/** Arithmetic in single precision. */
final class Floats {
  private Floats() {}

  // inputs: w=[4] -1:1; x=[4] -1:1
  // inputs: w=[1] -1:1; x=[1] -1:1
  @Differentiable
  static float dot(float[] w, float[] x) {
    float sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    return sum;
  }

  // inputs: x=0.5:2; y=-1:1
  @Differentiable
  static float mixed(float x, float y) {
    float z = x * y + 0.5f;
    z *= x;
    z -= y / 3;
    return (float) Math.sin(z) + Math.max(x, y) * Math.abs(y - 2f);
  }

  // inputs: x=0.5:2; y=-1:1; n=3
  @Differentiable
  static double promoted(float x, double y, int n) {
    double a = x * y;
    float b = x;
    b += y;
    b /= n;
    float c = (float) (a * b);
    return a + b * c - (x + n);
  }

  // inputs: x=[3][3] -1:1
  @Differentiable
  static float[] rowSums(float[][] x) {
    float[] sums = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        sums[i] += x[i][j] * x[j][i];
      }
    }
    return sums;
  }
}
