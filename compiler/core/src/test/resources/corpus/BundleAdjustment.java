package corpus;

import dev.cotangent.Differentiable;

/** Many cameras seeing many points, by lists of numbers, with a robust loss. */
final class BundleAdjustment {
  private BundleAdjustment() {}

  // inputs: cameras=[2][6] 0.05:0.3; points=[3][3] 1:2; seen={0, 0, 1, 2, 0, 1, 1, 2};
  // pixels=[4][2] 0.1:0.6
  // inputs: cameras=[1][6] 0.05:0.3; points=[1][3] 1:2; seen=[0] 0:0; pixels=[0][2] 0:1
  @Differentiable(wrt = {"cameras", "points"})
  static double loss(double[][] cameras, double[][] points, int[] seen, double[][] pixels) {
    double sum = 0;
    for (int k = 0; k < pixels.length; k++) {
      double[] camera = cameras[seen[2 * k] & 1];
      double[] p = points[seen[2 * k + 1]];
      double x = p[0] + camera[2] * p[1] - camera[1] * p[2] + camera[3];
      double y = p[1] + camera[0] * p[2] - camera[2] * p[0] + camera[4];
      double z = p[2] + camera[1] * p[0] - camera[0] * p[1] + camera[5];
      double u = x / z - pixels[k][0], v = y / z - pixels[k][1];
      double squared = u * u + v * v;
      sum += squared < 0.25 ? 0.5 * squared : 0.5 * Math.sqrt(squared) - 0.125;
    }
    return sum;
  }

  // inputs: r=[3] -1:1; v=[3] -1:1
  // inputs: r={0, 0, 0}; v=[3] -1:1
  @Differentiable
  static double[] rodrigues(double[] r, double[] v) {
    double angle = Math.sqrt(Tools.dot(r, r));
    double a, b;
    if (angle > 1e-8) {
      a = Math.sin(angle) / angle;
      b = (1 - Math.cos(angle)) / (angle * angle);
    } else {
      a = 1;
      b = 0.5;
    }
    double along = Tools.dot(r, v);
    double[] result = new double[3];
    for (int i = 0, j = 1, k = 2; i < 3; i++, j = (j + 1) % 3, k = (k + 1) % 3) {
      result[i] = Math.cos(angle) * v[i] + a * (r[j] * v[k] - r[k] * v[j]) + b * along * r[i];
    }
    return result;
  }
}
