package corpus;

import dev.cotangent.Differentiable;

/** While loops that data end, nested and zero-trip. */
final class WhileLoops {
  private WhileLoops() {}

  // inputs: x=1.5:3; limit=100
  // inputs: x=1.5:3; limit=0.5
  @Differentiable(wrt = "x")
  static double doubling(double x, double limit) {
    double y = x;
    while (y < limit) {
      y = y * x + 1;
    }
    return y * y;
  }

  // inputs: x=[5] 0.5:1.5
  @Differentiable
  static double nested(double[] x) {
    double sum = 0;
    int i = 0;
    while (i < x.length) {
      double y = x[i];
      int j = 0;
      while (y < 3 + i) {
        y += y * x[j % x.length];
        j++;
      }
      sum += y / (j + 1);
      i++;
    }
    return sum;
  }

  // inputs: x=[6] 0.1:0.9
  @Differentiable
  static double untilSum(double[] x) {
    double sum = 0;
    int i = 0;
    while (i < x.length && sum < 1.5) {
      sum += x[i] * x[i] + 0.3;
      i++;
    }
    return i * sum + (i < x.length ? x[i] : 0);
  }

  // inputs: a=20:30; b=3:5
  @Differentiable
  static double subtractions(double a, double b) {
    int count = 0;
    while (a > b) {
      a -= b;
      count++;
    }
    return a * count;
  }
}
