package corpus;

import dev.cotangent.Differentiable;

/** Vectors and quaternions, and a camera that is fitted with them. */
final class Rotations {
  private Rotations() {}

  interface Normed {
    double[] entries();

    default double norm() {
      double sum = 0;
      for (double e : entries()) {
        sum += e * e;
      }
      return Math.sqrt(sum);
    }
  }

  record Vector3(double x, double y, double z) implements Normed {
    static final double TINY = 1e-9;

    Vector3 plus(Vector3 o) {
      return new Vector3(x + o.x, y + o.y, z + o.z);
    }

    Vector3 minus(Vector3 o) {
      return plus(o.times(-1));
    }

    Vector3 times(double s) {
      return new Vector3(s * x, s * y, s * z);
    }

    Vector3 cross(Vector3 o) {
      return new Vector3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    @Override
    public double[] entries() {
      return new double[] {x, y, z};
    }

    Vector3 normalised() {
      double n = norm();
      return n < TINY ? this : times(1 / n);
    }
  }

  record Quaternion(double w, Vector3 v) {
    Quaternion times(Quaternion o) {
      return new Quaternion(
          w * o.w - (v.x() * o.v.x + v.y * o.v.y() + v.z * o.v.z),
          o.v.times(w).plus(v.times(o.w)).plus(v.cross(o.v)));
    }

    Quaternion conjugate() {
      return new Quaternion(w, v.times(-1));
    }

    Vector3 rotate(Vector3 p) {
      return times(new Quaternion(0, p)).times(conjugate()).v();
    }
  }

  record Camera(Quaternion attitude, Vector3 position, double focal, double[] distortion) {
    Pixel project(Vector3 point) {
      Vector3 p = attitude.rotate(point.minus(position));
      double px = p.x() / p.z();
      double py = p.y() / p.z();
      double r2 = px * px + py * py;
      double d = 1 + distortion[0] * r2 + distortion[1] * r2 * r2;
      return new Pixel(focal * d * px, focal * d * py);
    }

    static Camera example(int seed) {
      return new Camera(
          new Quaternion(0.9, new Vector3(0.1, -0.2, Math.sin(seed))),
          new Vector3(0.5, 0.1, -4),
          1.5,
          new double[] {0.1, -0.01});
    }
  }

  record Pixel(double u, double v) {}

  // inputs: a=-1:1; b=-1:1
  @Differentiable
  static Vector3 turned(Vector3 a, Vector3 b) {
    return a.cross(b).normalised().plus(b.normalised().times(a.norm()));
  }

  // inputs: q=0.2:1; p=-1:1
  @Differentiable
  static double rotatedHeight(Quaternion q, Vector3 p) {
    return q.rotate(p).z();
  }

  // inputs: cameras=[2] example(); points=[3] 0:1; seen=[2][3] -1:1
  @Differentiable(wrt = {"cameras", "points"})
  static double reprojection(Camera[] cameras, Vector3[] points, Pixel[][] seen) {
    double sum = 0;
    for (int i = 0; i < cameras.length; i++) {
      for (int j = 0; j < points.length; j++) {
        Pixel p = cameras[i].project(points[j]);
        double du = p.u() - seen[i][j].u();
        double dv = p.v() - seen[i][j].v();
        sum += du * du + dv * dv;
      }
    }
    return sum;
  }
}
