package corpus;

import dev.cotangent.Differentiable;

/** Projections onto the simplex, a ball and a box, and a proximal gradient method. */
final class SimplexProjection {
  private SimplexProjection() {}

  // inputs: x={0.9, 0.3, -0.4, 0.5}
  // inputs: x={0.3}
  // inputs: x={3, 0, 0.1}
  @Differentiable
  static double[] ontoSimplex(double[] x) {
    int n = x.length;
    double[] u = x.clone();
    for (int i = 1; i < n; i++) {
      for (int j = i; j > 0 && u[j] > u[j - 1]; j--) {
        double t = u[j];
        u[j] = u[j - 1];
        u[j - 1] = t;
      }
    }
    double sum = 0, shift = 0;
    for (int i = 0; i < n; i++) {
      sum += u[i];
      double t = (sum - 1) / (i + 1);
      if (u[i] <= t) {
        break;
      }
      shift = t;
    }
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = Math.max(x[i] - shift, 0);
    }
    return y;
  }

  // inputs: a=[3][2] -1:1; b=[3] -1:1; penalty=0.05:0.1; steps=5
  // inputs: a=[1][1] 0.5:1; b=[1] 0.5:1; penalty=0.05:0.1; steps=2
  // inputs: a=[1][1] 0.5:1; b=[1] 0.5:1; penalty=0.05:0.1; steps=0
  @Differentiable
  static double lasso(double[][] a, double[] b, double penalty, int steps) {
    double[] x = new double[a[0].length];
    double[] momentum = x.clone();
    double t = 1;
    for (int s = 0; s < steps; s++) {
      double[] r = new double[b.length];
      for (int i = 0; i < b.length; i++) {
        r[i] = Tools.dot(a[i], momentum) - b[i];
      }
      double next = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
      for (int j = 0; j < x.length; j++) {
        double g = 0;
        for (int i = 0; i < b.length; i++) {
          g += a[i][j] * r[i];
        }
        double z = momentum[j] - 0.3 * g;
        double shrunk =
            z > 0.3 * penalty ? z - 0.3 * penalty : z < -0.3 * penalty ? z + 0.3 * penalty : 0;
        momentum[j] = shrunk + (t - 1) / next * (shrunk - x[j]);
        x[j] = shrunk;
      }
      t = next;
    }
    double value = 0;
    for (int i = 0; i < b.length; i++) {
      value += Tools.square(Tools.dot(a[i], x) - b[i]);
    }
    return value + penalty;
  }
}
