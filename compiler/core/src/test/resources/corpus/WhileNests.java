package corpus;

import dev.cotangent.Differentiable;

/** While loops inside while loops, whose trip counts come from data and from each other. */
final class WhileNests {
  private WhileNests() {}

  // inputs: x=[4] distinct 0.3:0.9
  // inputs: x=[1] distinct 0.3:0.9
  @Differentiable
  static double threshold(double[] x) {
    double sum = 0;
    int i = 0;
    while (i < x.length) {
      double v = x[i];
      int steps = 0;
      while (v < 2) {
        v = v * 1.5 + x[steps % x.length] * 0.1;
        steps++;
        int k = steps;
        while (k-- > 2) {
          v += 0.01 * x[i] * k;
        }
      }
      sum += v * steps;
      i += steps > 3 ? 1 : 2;
    }
    return sum;
  }

  // inputs: x=0.3:0.4; y=0.6:0.7
  // inputs: x=3.1; y=0.7
  @Differentiable
  static double euclid(double x, double y) {
    double a = x, b = y;
    int turns = 0;
    while (b > 0.05 && turns < 20) {
      while (a >= b && turns < 20) {
        a -= b;
        turns++;
      }
      double t = a;
      a = b;
      b = t + 0.01 * x * y;
      turns++;
    }
    return a * turns + b;
  }

  // inputs: x=0.2:0.3; n=6
  // inputs: x=0.2:0.3; n=0
  @Differentiable
  static double collatz(double x, int n) {
    double sum = x;
    for (int start = 1; start <= n; start++) {
      long k = start;
      int length = 0;
      while (k != 1) {
        if ((k & 1) == 0) {
          k /= 2;
          sum += 0.01 * sum * x;
        } else {
          k = 3 * k + 1;
          sum -= 0.02 * x * length;
        }
        if (++length > 12) {
          break;
        }
      }
      sum *= 1 + 0.001 * length;
    }
    return sum;
  }

  // inputs: x=[3] 0.5:0.9
  @Differentiable
  static double doInDo(double[] x) {
    double s = 0.1;
    int i = 0;
    do {
      int j = i;
      double p = 1;
      do {
        p *= x[j];
        j = (j + 1) % 3;
        if (p < 0.2) {
          break;
        }
      } while (j != i);
      s += p * s + x[i];
      i++;
    } while (i < 3 && s < 3);
    return s * i;
  }

  // inputs: x=[3] 0.1:0.3; limit=1.05
  // inputs: x=[3] 0.1:0.3; limit=0
  @Differentiable(wrt = "x")
  static double twoExits(double[] x, double limit) {
    double s = 0;
    int round = 0;
    search:
    while (true) {
      for (int i = 0; ; i++) {
        if (i == x.length) {
          break;
        }
        s += x[i] * (1 + s);
        if (s > limit) {
          break search;
        }
      }
      if (++round == 9) {
        return -s * x[0];
      }
    }
    return s * s + round;
  }
}
