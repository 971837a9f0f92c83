package corpus;

import dev.cotangent.Differentiable;

/** Loops and conditions that do more than they seem to. */
final class ControlForms {
  private ControlForms() {}

  // inputs: x=1:4; eps=0.1
  // inputs: x=0.01:0.05; eps=0.1
  @Differentiable(wrt = "x")
  static double assignedInCondition(double x, double eps) {
    double s = 0;
    while ((x = halved(x)) > eps) {
      s += x * x;
    }
    return s + x;
  }

  private static double halved(double x) {
    return x / 2 - x * x / 100;
  }

  // inputs: a=-1:1; b=0.1:1; c=0.5:1
  // inputs: a=-1:1; b=0.1:1; c=3:4
  // inputs: a=-1:1; b=-1:-0.1; c=0.5:1
  @Differentiable
  static double effectsInConditions(double a, double b, double c) {
    double d = 1;
    if ((a = b) > 0 && (c += a) < 3 || (d *= c) < 0) {
      return a * c * d;
    }
    return a + c * d;
  }

  // inputs: x=[12] -1:1
  @Differentiable
  static double changedCounter(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) {
        i++;
      }
      s = s * 0.5 + x[Math.min(i, x.length - 1)];
    }
    return s;
  }

  // inputs: x=[20] -1:1; n=20
  // inputs: x=[20] -1:1; n=0
  @Differentiable
  static double doubled(double[] x, int n) {
    double s = 0;
    for (int i = 1; i < n; i *= 2) {
      s = s * s + x[i];
    }
    for (int i = n; i > 0; i /= 3) {
      s += x[i - 1] * s;
    }
    return s;
  }

  // inputs: x=0.5:1; h=0.13
  // inputs: x=0.5:1; h=2
  @Differentiable(wrt = "x")
  static double floatingCounter(double x, double h) {
    double y = x;
    for (double t = 0; t < 1; t += h) {
      y += h * Math.cos(y * t);
    }
    for (float u = 1f; u > 0.25f; u -= 0.25f) {
      y *= 1 + u * x;
    }
    return y;
  }

  // inputs: x=3.2:3.8; y=0.5:1
  // inputs: x=-2:-1; y=0.5:1
  @Differentiable
  static double activeBound(double x, double y) {
    double s = y;
    for (int i = 0; i < x; i++) {
      s = s * y + x;
    }
    for (double t = 0; t < x; t++) {
      s += t * y;
    }
    return s;
  }

  // inputs: x=[7] -1:1
  @Differentiable
  static double twoCounters(double[] x) {
    double s = 0;
    for (int i = 0, j = x.length - 1; i < j; i++, j--) {
      s += x[i] * x[j] * (i + 2 * j);
    }
    int k;
    double p;
    for (k = 0, p = 1; k < x.length; p *= 1.5, k += 2) {
      s += p * x[k];
    }
    return s * k;
  }

  // inputs: x=0.5:2; n=3
  // inputs: x=0.5:2; n=0
  @Differentiable
  static double atLeastOnce(double x, int n) {
    double s = 0;
    do {
      s += x;
      if (s > 5) {
        continue;
      }
      s *= x;
    } while (--n > 0);
    return s;
  }

  // inputs: x=[5] -1:1; k=1
  // inputs: x=[5] 0.1:1; k=3
  // inputs: x=[5] 0.1:1; k=7
  @Differentiable
  static double labelledBlocks(double[] x, int k) {
    double s = 1;
    outer:
    {
      if (k > 5) {
        break outer;
      }
      inner:
      {
        for (double e : x) {
          if (e < 0) {
            break inner;
          }
          s *= e;
          if (s < 0.2) {
            break outer;
          }
        }
        s += x[0];
      }
      s *= x[1];
    }
    return s * x[2];
  }
}
