package corpus;

import dev.cotangent.Differentiable;

/** Norms of vectors and matrices, distances, similarities and their kinks in the distance. */
final class Norms {
  private Norms() {}

  // inputs: x=[4] distinct -2:2.1; p=1.5:3
  // inputs: x=[1] distinct -2:2.1; p=1.5:3
  @Differentiable
  static double power(double[] x, double p) {
    double sum = 0;
    for (double v : x) {
      sum += Math.pow(Math.abs(v), p);
    }
    return Math.pow(sum, 1 / p);
  }

  // inputs: x=[4] distinct -2:2.1
  // inputs: x=[0] 0:1
  @Differentiable
  static double scaledEuclidean(double[] x) {
    double scale = 0, sum = 1;
    for (double v : x) {
      double a = Math.abs(v);
      if (a == 0) {
        continue;
      }
      if (scale < a) {
        sum = 1 + sum * (scale / a) * (scale / a);
        scale = a;
      } else {
        sum += (a / scale) * (a / scale);
      }
    }
    return scale * Math.sqrt(sum);
  }

  // inputs: m=[3][2] -1:1
  // inputs: m=[1][1] distinct -1:1.1
  // inputs: m=[0][0] 0:1
  @Differentiable
  static double[] ofMatrix(double[][] m) {
    double rows = 0, squares = 1e-3;
    double[] columns = new double[m.length == 0 ? 0 : m[0].length];
    for (double[] row : m) {
      double sum = 0;
      for (int j = 0; j < row.length; j++) {
        sum += Math.abs(row[j]);
        columns[j] += Math.abs(row[j]);
        squares += row[j] * row[j];
      }
      rows = Math.max(rows, sum);
    }
    double largest = 0;
    for (double c : columns) {
      largest = c > largest ? c : largest;
    }
    return new double[] {rows, largest, Math.sqrt(squares)};
  }

  // inputs: x=[5] distinct -2:2.1; delta=0.7
  // inputs: x=[0] 0:1; delta=0.7
  @Differentiable(wrt = "x")
  static double huberWelschTukey(double[] x, double delta) {
    double sum = 0;
    for (double r : x) {
      double a = Math.abs(r);
      sum += a <= delta ? 0.5 * r * r : delta * (a - 0.5 * delta);
      sum += 1 - Math.exp(-r * r / delta);
      double u = 1 - r * r / 4;
      sum += u > 0 ? 1 - u * u * u : 1;
    }
    return sum;
  }
}
