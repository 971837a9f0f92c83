package corpus;

import dev.cotangent.Differentiable;

/** Where single precision rounds, narrows and chooses overloads. */
final class HostileSinglePrecision {
  private HostileSinglePrecision() {}

  // inputs: x=1.2:1.4; y=0.6:0.8
  @Differentiable
  static double narrowedAgain(float x, double y) {
    float f = x;
    f += y;
    f *= 1.1;
    f++;
    double d = f;
    d = (float) (d * y) * y;
    return d + f;
  }

  // inputs: x=1.2:1.4; y=0.6:0.8
  @Differentiable
  static float singleThroughout(float x, float y) {
    return x * y + x / 3 + (float) 0.1 * y + 0.1f;
  }

  // inputs: x=1.2:1.4; l=7
  // inputs: x=1.2:1.4; l=-8
  @Differentiable
  static double besideLongs(float x, long l) {
    return x + l + (x * l) * (double) l + (l / 3) * x;
  }

  // inputs: x=1.2:1.4; d=0.6:0.8; n=0
  // inputs: x=1.2:1.4; d=0.6:0.8; n=4
  @Differentiable
  static float singleSum(float x, double d, int n) {
    float s = 0;
    for (int i = 0; i < n; i++) {
      s += x * d;
      s = s * x;
    }
    return s;
  }

  // inputs: a=1.2:1.4; b=1.6:1.8
  // inputs: a=1.6:1.8; b=1.2:1.4
  @Differentiable
  static double overloadsOfMath(float a, float b) {
    float h = (float) Math.sqrt(a * b);
    double m = Math.max(a, b);
    float n = Math.abs(a - b);
    return h * m + n + Math.sin(a) + Math.pow(a, 2) + Math.round(a) * b;
  }

  private static double sum(double... v) {
    double s = 0;
    for (double e : v) {
      s += e;
    }
    return s;
  }

  private static double sum(double a, double b) {
    return a * b;
  }

  private static double sum(long a, double b) {
    return a - b;
  }

  private static double sum(int a, double b) {
    return b * 100 + a;
  }

  // inputs: x=1.2:1.4; f=0.5:0.6; i=3; c=97
  @Differentiable
  static double overloadsOfOnesOwn(double x, float f, int i, char c) {
    double s = sum(x) + sum(x, x) + sum(f, x) + sum(i, x) + sum(c, x) + sum();
    s += sum(x, f, i, c) + sum(new double[] {x, x * x});
    return s + Math.max(f, i) + Math.abs(-x) + sum((byte) 3, x) + sum(3L, x);
  }

  // inputs: x=[2] 0.4:1.2; s=0.6:0.8
  // inputs: x=[0] 0.4:1.2; s=0.6:0.8
  @Differentiable
  static float narrowedSum(float[] x, float s) {
    float t = s;
    for (float v : x) {
      t += v * 1.5;
      t = (float) (t * 0.7) + v * v;
    }
    return t;
  }

  // inputs: x=[2] 0.4:1.2; s=0.6:0.8
  @Differentiable
  static float[] narrowedEntries(double[] x, float s) {
    float[] r = new float[x.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = (float) x[i];
      r[i] *= x[i] + s;
    }
    return r;
  }
}
