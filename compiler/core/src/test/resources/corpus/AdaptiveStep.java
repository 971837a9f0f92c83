package corpus;

import dev.cotangent.Differentiable;

/** Integration whose step size, and so whose number of steps, depends on the data. */
final class AdaptiveStep {
  private AdaptiveStep() {}

  // inputs: y0=0.5:0.6; rate=1.2:1.3; end=1.05
  // inputs: y0=0.5:0.6; rate=1.2:1.3; end=0
  @Differentiable(wrt = {"y0", "rate"})
  static double integrate(double y0, double rate, double end) {
    double t = 0;
    double y = y0;
    double h = 0.3;
    int rejected = 0;
    while (t < end) {
      if (t + h > end) {
        h = end - t;
      }
      double k1 = rate * y * (1 - y * y) + Math.sin(3 * t);
      double trial = y + h * k1;
      double k2 = rate * trial * (1 - trial * trial) + Math.sin(3 * (t + h));
      double error = Math.abs(h * (k2 - k1) / 2);
      if (error > 0.05 && rejected < 9) {
        h *= 0.5;
        rejected++;
        continue;
      }
      y += h * (k1 + k2) / 2;
      t += h;
      if (error < 0.01) {
        h *= 1.5;
      }
    }
    return y;
  }
}
