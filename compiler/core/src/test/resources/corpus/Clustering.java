package corpus;

import dev.cotangent.Differentiable;

/** Soft and hard assignment of points to centres. */
final class Clustering {
  private Clustering() {}

  // inputs: points=[5][2] -2:2; centres=[3][2] -2:2; beta=0.5:1.5
  @Differentiable(wrt = {"centres", "beta"})
  static double soft(double[][] points, double[][] centres, double beta) {
    double total = 0;
    for (int i = 0; i < points.length; i++) {
      double sum = 0;
      for (int c = 0; c < centres.length; c++) {
        sum += Math.exp(-beta * distance(points[i], centres[c]));
      }
      total -= Math.log(sum) / beta;
    }
    return total;
  }

  // inputs: points=[6][2] -2:2; centres=[3][2] -2:2
  @Differentiable
  static double hard(double[][] points, double[][] centres) {
    double total = 0;
    for (int i = 0; i < points.length; i++) {
      int nearest = 0;
      double least = distance(points[i], centres[0]);
      for (int c = 1; c < centres.length; c++) {
        double d = distance(points[i], centres[c]);
        if (d < least) {
          least = d;
          nearest = c;
        }
      }
      total += least * (1 + 0.1 * nearest);
    }
    return total;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double d = a[i] - b[i];
      sum += d * d;
    }
    return sum;
  }
}
