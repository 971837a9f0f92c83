package corpus;

import dev.cotangent.Differentiable;

/** Algorithms that overwrite what they work on. */
final class HostileInPlace {
  private HostileInPlace() {}

  // inputs: x=[5] distinct -1:1
  @Differentiable
  static double network(double[] x) {
    double[] a = x.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j + 1 < a.length - i; j++) {
        double lo = Math.min(a[j], a[j + 1]);
        a[j + 1] = Math.max(a[j], a[j + 1]);
        a[j] = lo;
      }
    }
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      s += a[i] * a[i] * (i + 1);
    }
    return s;
  }

  // inputs: m=[4][4] dominant; b=[4] -1:1
  @Differentiable
  static double crout(double[][] m, double[] b) {
    int n = m.length;
    double[][] a = new double[n][n];
    double[] x = new double[n];
    System.arraycopy(b, 0, x, 0, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = m[i][j];
      }
    }
    for (int k = 0; k < n; k++) {
      double[] pivot = a[k];
      for (int i = k + 1; i < n; i++) {
        double[] row = a[i];
        double f = row[k] /= pivot[k];
        for (int j = k + 1; j < n; j++) {
          row[j] -= f * pivot[j];
        }
        x[i] -= f * x[k];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        x[i] -= a[i][j] * x[j];
      }
      x[i] /= a[i][i];
    }
    return x[0] * x[1] + x[2] * x[3];
  }

  // inputs: x=[3][4] -1:1
  // inputs: x=[0][4] -1:1
  // inputs: x=[5][2] -1:1
  @Differentiable
  static double scratch(double[][] x) {
    double[] t = new double[10];
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        t[j] = x[i][j] * x[i][0] + t[9 - j];
      }
      double acc = 0;
      for (int j = 0; j < x[i].length; j++) {
        acc += t[j] * t[(j + 1) % x[i].length];
      }
      total = total * 0.5 + acc;
      acc = 0;
      t[9] = total;
    }
    return total;
  }

  // inputs: x=[4] -1:1; k={0, 2, 2, 0, 3, 2}
  @Differentiable
  static double gatherScatter(double[] x, int[] k) {
    double[] h = new double[x.length];
    int[] perm = new int[x.length];
    for (int i = 0; i < k.length; i++) {
      h[k[i]] += x[k[k.length - 1 - i]] * (1 + h[k[i]]);
      perm[k[i]]++;
      perm[perm[k[i]]] ^= 1;
    }
    double s = 0;
    for (int i = 0; i < h.length; i++) {
      s += h[perm[i] & 3] * h[i] * perm[i];
    }
    return s;
  }

  // inputs: x=[6] 0.5:1.5
  @Differentiable
  static double cumulative(double[] x) {
    double[] a = x.clone();
    for (int i = 1; i < a.length; i++) {
      a[i] *= a[i - 1];
    }
    for (int i = a.length - 2; i >= 0; i--) {
      a[i] += a[i + 1] * a[i];
    }
    for (int i = 0; i + 2 < a.length; i += 2) {
      a[i] = a[i + 1] - a[i + 2] * a[0];
    }
    return a[0] * a[2] - a[5];
  }

  // inputs: x=[4] -1:1; n=4
  @Differentiable
  static double alternating(double[] x, int n) {
    double[] a = x.clone();
    double s = 0;
    for (int t = 0; t < n; t++) {
      if (t % 2 == 0) {
        for (int i = 1; i < a.length; i++) {
          a[i] = a[i - 1] * a[i] + t;
        }
      } else {
        for (int i = a.length - 1; i > 0; i--) {
          double h = a[i];
          a[i] = a[i - 1];
          a[i - 1] = h * 0.5;
        }
      }
      s += a[t] * a[3 - t];
    }
    return s;
  }
}
