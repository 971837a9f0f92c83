package corpus;

import dev.cotangent.Differentiable;

/** Rotations by unit quaternions. */
final class Quaternions {
  private Quaternions() {}

  // inputs: q=[4] 0.2:1; v=[3] -1:1
  @Differentiable
  static double[] rotate(double[] q, double[] v) {
    double norm = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
    double w = q[0] / norm, x = q[1] / norm, y = q[2] / norm, z = q[3] / norm;
    double[] t = {2 * (y * v[2] - z * v[1]), 2 * (z * v[0] - x * v[2]), 2 * (x * v[1] - y * v[0])};
    return new double[] {
      v[0] + w * t[0] + (y * t[2] - z * t[1]),
      v[1] + w * t[1] + (z * t[0] - x * t[2]),
      v[2] + w * t[2] + (x * t[1] - y * t[0])
    };
  }
}
