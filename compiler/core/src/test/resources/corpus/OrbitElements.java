package corpus;

import dev.cotangent.Differentiable;

/** From position and velocity to the shape of an orbit, and Kepler's equation both ways. */
final class OrbitElements {
  private OrbitElements() {}

  // inputs: r=[3] 0.8:1.2; v={0.3, -0.5, 0.4}
  @Differentiable
  static double eccentricity(double[] r, double[] v) {
    double distance = Tools.norm(r);
    double squared = Tools.dot(v, v);
    double radial = Tools.dot(r, v);
    double[] e = new double[3];
    for (int i = 0; i < e.length; i++) {
      e[i] = (squared - 1 / distance) * r[i] - radial * v[i];
    }
    return Tools.norm(e);
  }

  // inputs: mean=0.5:3; e=0.1:0.6
  // inputs: mean=-4:-3; e=0.1:0.6
  // inputs: mean=1:2; e=1.2:1.8
  @Differentiable
  static double anomaly(double mean, double e) {
    boolean hyperbolic = e > 1;
    double x = hyperbolic ? Math.log1p(2 * mean / e) : mean;
    double step;
    int count = 0;
    do {
      double f = hyperbolic ? e * Math.sinh(x) - x : x - e * Math.sin(x);
      double slope = hyperbolic ? e * Math.cosh(x) - 1 : 1 - e * Math.cos(x);
      step = (f - mean) / slope;
      x -= step;
    } while (Math.abs(step) > 1e-13 && ++count < 20);
    return x;
  }
}
