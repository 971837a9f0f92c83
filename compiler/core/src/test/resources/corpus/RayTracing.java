package corpus;

import dev.cotangent.Differentiable;

/** Rays against spheres, planes and triangles, with one mirror and one shadow. */
final class RayTracing {
  private RayTracing() {}

  // inputs: origin={0, 0, -3}; direction={0.1, 0.05, 1}; spheres={0.1, 0.2, 0.5, 1, 0.6, 0.1, 3, 1}
  // inputs: origin={0, 0, -3}; direction={1, 0, 0.1}; spheres={0.1, 0.2, 0.5, 1}
  // inputs: origin={0, 0, -3}; direction={0, 0.1, 1}; spheres=[0] 0:1
  @Differentiable
  static double shade(double[] origin, double[] direction, double[] spheres) {
    double[] o = origin.clone();
    double[] d = Tools.scaled(direction, 1 / Tools.norm(direction));
    double light = 0;
    double strength = 1;
    for (int bounce = 0; bounce < 2; bounce++) {
      double nearest = 1e9;
      int hit = -1;
      for (int s = 0; s < spheres.length; s += 4) {
        double b = 0, c = -spheres[s + 3] * spheres[s + 3];
        for (int k = 0; k < 3; k++) {
          double away = o[k] - spheres[s + k];
          b += away * d[k];
          c += away * away;
        }
        double discriminant = b * b - c;
        if (discriminant < 0) {
          continue;
        }
        double t = -b - Math.sqrt(discriminant);
        if (t > 1e-6 && t < nearest) {
          nearest = t;
          hit = s;
        }
      }
      if (hit < 0) {
        light += strength * (0.5 + 0.5 * d[1]);
        break;
      }
      double along = 0;
      double[] n = new double[3];
      for (int k = 0; k < 3; k++) {
        o[k] += nearest * d[k];
        n[k] = (o[k] - spheres[hit + k]) / spheres[hit + 3];
        along += n[k] * d[k];
      }
      light += strength * Math.max(0, 0.3 * n[0] + 0.9 * n[1] - 0.2 * n[2]);
      for (int k = 0; k < 3; k++) {
        d[k] -= 2 * along * n[k];
      }
      strength *= 0.4;
    }
    return light;
  }

  // inputs: a={0, 0, 2}; b={1, 0, 2.2}; c={0, 1, 1.9}; d={0.1, 0.15, 1}
  // inputs: a={0, 0, 2}; b={1, 0, 2.2}; c={0, 1, 1.9}; d={-0.3, 0.15, 1}
  @Differentiable
  static double triangle(double[] a, double[] b, double[] c, double[] d) {
    double[] e1 = new double[3], e2 = new double[3], p = new double[3], q = new double[3];
    for (int k = 0; k < 3; k++) {
      e1[k] = b[k] - a[k];
      e2[k] = c[k] - a[k];
    }
    for (int k = 0; k < 3; k++) {
      int i = (k + 1) % 3, j = (k + 2) % 3;
      p[k] = d[i] * e2[j] - d[j] * e2[i];
      q[k] = -a[i] * e1[j] + a[j] * e1[i];
    }
    double determinant = Tools.dot(e1, p);
    double u = -Tools.dot(a, p) / determinant;
    if (u < 0 || u > 1) {
      return -1;
    }
    double v = Tools.dot(d, q) / determinant;
    return v < 0 || u + v > 1 ? -2 : Tools.dot(e2, q) / determinant + u * v;
  }
}
