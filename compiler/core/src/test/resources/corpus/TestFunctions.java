package corpus;

import dev.cotangent.Differentiable;

/** Functions of the collection by Moré, Garbow and Hillstrom. */
final class TestFunctions {
  private TestFunctions() {}

  // inputs: x=[2] -2:2
  @Differentiable
  static double freudensteinRoth(double[] x) {
    double f1 = -13 + x[0] + ((5 - x[1]) * x[1] - 2) * x[1];
    double f2 = -29 + x[0] + ((x[1] + 1) * x[1] - 14) * x[1];
    return f1 * f1 + f2 * f2;
  }

  // inputs: x=[2] 0.5:2
  @Differentiable
  static double beale(double[] x) {
    double[] y = {1.5, 2.25, 2.625};
    double sum = 0;
    double power = 1;
    for (int i = 0; i < 3; i++) {
      power *= x[1];
      double f = y[i] - x[0] * (1 - power);
      sum += f * f;
    }
    return sum;
  }

  // inputs: x=[3] 0.5:2
  // inputs: x={-1, 0.3, 0.2}
  @Differentiable
  static double helicalValley(double[] x) {
    double theta = Math.atan(x[1] / x[0]) / (2 * Math.PI);
    if (x[0] < 0) {
      theta += 0.5;
    }
    double f1 = 10 * (x[2] - 10 * theta);
    double f2 = 10 * (Math.sqrt(x[0] * x[0] + x[1] * x[1]) - 1);
    return f1 * f1 + f2 * f2 + x[2] * x[2];
  }

  // inputs: x=[3] 0.5:2; m=6
  @Differentiable
  static double boxThreeDimensional(double[] x, int m) {
    double sum = 0;
    for (int i = 1; i <= m; i++) {
      double t = 0.1 * i;
      double f =
          Math.exp(-t * x[0]) - Math.exp(-t * x[1]) - x[2] * (Math.exp(-t) - Math.exp(-10 * t));
      sum += f * f;
    }
    return sum;
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double wood(double[] x) {
    double a = x[1] - x[0] * x[0];
    double b = x[3] - x[2] * x[2];
    return 100 * a * a
        + (1 - x[0]) * (1 - x[0])
        + 90 * b * b
        + (1 - x[2]) * (1 - x[2])
        + 10.1 * ((x[1] - 1) * (x[1] - 1) + (x[3] - 1) * (x[3] - 1))
        + 19.8 * (x[1] - 1) * (x[3] - 1);
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double[] brownDennis(double[] x) {
    double[] f = new double[8];
    for (int i = 0; i < 8; i++) {
      double t = (i + 1) / 5.0;
      double a = x[0] + t * x[1] - Math.exp(t);
      double b = x[2] + x[3] * Math.sin(t) - Math.cos(t);
      f[i] = a * a + b * b;
    }
    return f;
  }

  // inputs: x=[6] -0.5:0.5
  @Differentiable
  static double watson(double[] x) {
    double sum = x[0] * x[0];
    for (int i = 1; i <= 29; i++) {
      double t = i / 29.0;
      double derivative = 0;
      double power = 1;
      for (int j = 1; j < x.length; j++) {
        derivative += j * x[j] * power;
        power *= t;
      }
      double value = 0;
      power = 1;
      for (int j = 0; j < x.length; j++) {
        value += x[j] * power;
        power *= t;
      }
      double f = derivative - value * value - 1;
      sum += f * f;
    }
    double g = x[1] - x[0] * x[0] - 1;
    return sum + g * g;
  }

  // inputs: x=[6] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double[] broydenTridiagonal(double[] x) {
    int n = x.length;
    double[] f = new double[n];
    for (int i = 0; i < n; i++) {
      double below = i == 0 ? 0 : x[i - 1];
      double above = i == n - 1 ? 0 : x[i + 1];
      f[i] = (3 - 2 * x[i]) * x[i] - below - 2 * above + 1;
    }
    return f;
  }

  // inputs: x=[5] 0.1:0.5
  @Differentiable
  static double trigonometric(double[] x) {
    int n = x.length;
    double cosines = 0;
    for (int i = 0; i < n; i++) {
      cosines += Math.cos(x[i]);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double f = n - cosines + (i + 1) * (1 - Math.cos(x[i])) - Math.sin(x[i]);
      sum += f * f;
    }
    return sum;
  }

  // inputs: x=[8] -1:1
  @Differentiable
  static double extendedPowell(double[] x) {
    double sum = 0;
    for (int i = 0; i + 3 < x.length; i += 4) {
      double a = x[i] + 10 * x[i + 1];
      double b = x[i + 2] - x[i + 3];
      double c = x[i + 1] - 2 * x[i + 2];
      double d = x[i] - x[i + 3];
      sum += a * a + 5 * b * b + Math.pow(c, 4) + 10 * Math.pow(d, 4);
    }
    return sum;
  }
}
