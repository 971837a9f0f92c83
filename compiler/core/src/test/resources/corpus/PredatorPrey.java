package corpus;

import dev.cotangent.Differentiable;

/** Lotka-Volterra with classical Runge-Kutta steps, and a harvest that switches. */
final class PredatorPrey {
  private PredatorPrey() {}

  private static double[] growth(double[] n, double[] r) {
    return new double[] {n[0] * (r[0] - r[1] * n[1]), n[1] * (r[2] * n[0] - r[3])};
  }

  private static double[] ahead(double[] n, double[] k, double h) {
    double[] m = n.clone();
    Tools.addScaled(m, k, h);
    return m;
  }

  // inputs: start={1, 0.6}; rates={1.1, 0.8, 0.7, 0.9}; h=0.1; steps=6
  // inputs: start={1, 0.6}; rates={1.1, 0.8, 0.7, 0.9}; h=0.1; steps=0
  @Differentiable
  static double[] populations(double[] start, double[] rates, double h, int steps) {
    double[] n = start.clone();
    for (int step = 0; step < steps; step++) {
      double[] k1 = growth(n, rates);
      double[] k2 = growth(ahead(n, k1, h / 2), rates);
      double[] k3 = growth(ahead(n, k2, h / 2), rates);
      double[] k4 = growth(ahead(n, k3, h), rates);
      for (int i = 0; i < n.length; i++) {
        n[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
    return n;
  }

  // inputs: x=0.5:0.6; rate=1.5:1.6; limit=1.1:1.2; steps=14
  @Differentiable
  static double harvested(double x, double rate, double limit, int steps) {
    double yield = 0;
    boolean open = false;
    for (int t = 0; t < steps; t++) {
      x += rate * x * (1 - x / 2) * 0.3;
      if (x > limit) {
        open = true;
      } else if (x < 0.8) {
        open = false;
      }
      if (open) {
        double taken = 0.4 * x;
        x -= taken;
        yield += taken * Math.exp(-0.1 * t);
      }
    }
    return yield + x;
  }
}
