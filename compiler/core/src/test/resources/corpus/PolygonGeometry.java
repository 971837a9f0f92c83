package corpus;

import dev.cotangent.Differentiable;

/** Areas, centroids, clipping by a half plane, closest points on polylines. */
final class PolygonGeometry {
  private PolygonGeometry() {}

  // inputs: p=[5][2] distinct -1:1
  // inputs: p=[3][2] distinct -1:1
  // inputs: p=[0][2] 0:1
  @Differentiable
  static double area(double[][] p) {
    double twice = 0;
    for (int i = 0, j = p.length - 1; i < p.length; j = i++) {
      twice += p[j][0] * p[i][1] - p[i][0] * p[j][1];
    }
    return Math.abs(twice) / 2;
  }

  // inputs: p={0, 0, 2, 0.3, 1.5, 1.8, 0.2, 1.4}; offset=0.9:1.1
  // inputs: p={0, 0, 2, 0.3, 1.5, 1.8}; offset=5
  // inputs: p={0, 0, 2, 0.3, 1.5, 1.8}; offset=-5
  @Differentiable
  static double clippedArea(double[] p, double offset) {
    int n = p.length / 2;
    double[] x = new double[2 * n], y = new double[2 * n];
    int m = 0;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      double a = p[2 * i] + 0.5 * p[2 * i + 1] - offset;
      double b = p[2 * j] + 0.5 * p[2 * j + 1] - offset;
      if (a <= 0) {
        x[m] = p[2 * i];
        y[m++] = p[2 * i + 1];
      }
      if (a * b < 0) {
        double t = a / (a - b);
        x[m] = p[2 * i] + t * (p[2 * j] - p[2 * i]);
        y[m] = p[2 * i + 1] + t * (p[2 * j + 1] - p[2 * i + 1]);
        m++;
      }
    }
    double twice = 0;
    for (int i = 0; i < m; i++) {
      int j = i + 1 == m ? 0 : i + 1;
      twice += x[i] * y[j] - x[j] * y[i];
    }
    return twice / 2;
  }

  // inputs: line=[4][2] distinct -1:1; q=[2] -1:1
  // inputs: line=[2][2] distinct -1:1; q=[2] 2:3
  @Differentiable
  static double distance(double[][] line, double[] q) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i + 1 < line.length; i++) {
      double dx = line[i + 1][0] - line[i][0], dy = line[i + 1][1] - line[i][1];
      double t = ((q[0] - line[i][0]) * dx + (q[1] - line[i][1]) * dy) / (dx * dx + dy * dy);
      t = Math.max(0, Math.min(1, t));
      double ex = line[i][0] + t * dx - q[0], ey = line[i][1] + t * dy - q[1];
      best = Math.min(best, ex * ex + ey * ey);
    }
    return Math.sqrt(best);
  }
}
