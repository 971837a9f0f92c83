package corpus;

import dev.cotangent.Differentiable;

/** Bundle adjustment, one observation: a camera with radial distortion sees a point. */
final class Camera {
  private Camera() {}

  /**
   * The weighted reprojection error.
   *
   * @param cam rotation (3), centre (3), focal length, principal point (2), radial distortion (2)
   * @param x the point in space
   */
  // inputs: cam=[11] 0.1:0.5; x=[3] 2:4; w=0.5:1.5; featX=0.3; featY=0.2
  // inputs: cam={0, 0, 0, 0.1, 0.2, 0.3, 0.9, 0.1, 0.2, 0.01, 0.02}; x=[3] 2:4; w=1.5; featX=0.3;
  // featY=0.2
  @Differentiable(wrt = {"cam", "x", "w"})
  static double[] residual(double[] cam, double[] x, double w, double featX, double featY) {
    double[] centered = {x[0] - cam[3], x[1] - cam[4], x[2] - cam[5]};
    double[] p = rotate(cam, centered);
    double px = p[0] / p[2];
    double py = p[1] / p[2];
    double rho = px * px + py * py;
    double distortion = 1 + cam[9] * rho + cam[10] * rho * rho;
    double u = px * distortion * cam[6] + cam[7];
    double v = py * distortion * cam[6] + cam[8];
    return new double[] {w * (u - featX), w * (v - featY)};
  }

  /** Half the squared weighted reprojection error. */
  // inputs: cam=[11] 0.1:0.5; x=[3] 2:4; w=0.5:1.5; featX=0.3; featY=0.2
  @Differentiable(wrt = {"cam", "x", "w"})
  static double loss(double[] cam, double[] x, double w, double featX, double featY) {
    double[] r = residual(cam, x, w, featX, featY);
    return 0.5 * (r[0] * r[0] + r[1] * r[1]);
  }

  /** Rodrigues' formula: turns v about the axis r[0..2] by |r[0..2]|. */
  private static double[] rotate(double[] r, double[] v) {
    double squared = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    if (squared == 0) {
      double[] c = cross(r, v);
      return new double[] {v[0] + c[0], v[1] + c[1], v[2] + c[2]};
    }
    double theta = Math.sqrt(squared);
    double cos = Math.cos(theta);
    double sin = Math.sin(theta);
    double[] axis = {r[0] / theta, r[1] / theta, r[2] / theta};
    double[] c = cross(axis, v);
    double along = (axis[0] * v[0] + axis[1] * v[1] + axis[2] * v[2]) * (1 - cos);
    double[] result = new double[3];
    for (int i = 0; i < 3; i++) {
      result[i] = v[i] * cos + c[i] * sin + axis[i] * along;
    }
    return result;
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }
}
