package corpus;

import dev.cotangent.Differentiable;

/** Variance paths that are cut at zero, in full truncation. */
final class HestonMoments {
  private HestonMoments() {}

  // inputs: v0=0.04:0.06; kappa=1:2; theta=0.03:0.05; xi=0.3:0.5; z={-1.2, -1.5, 0.3, 1.1, -0.7}
  // inputs: v0=0.04:0.06; kappa=1:2; theta=0.03:0.05; xi=0.3:0.5; z=[0] 0:1
  @Differentiable(wrt = {"v0", "kappa", "theta", "xi"})
  static double integratedVariance(double v0, double kappa, double theta, double xi, double[] z) {
    double v = v0;
    double sum = 0;
    double dt = 0.25;
    for (int t = 0; t < z.length; t++) {
      double positive = v > 0 ? v : 0;
      sum += positive * dt;
      v += kappa * (theta - positive) * dt;
      if (positive > 0) {
        v += xi * Math.sqrt(positive * dt) * z[t];
      }
    }
    return sum + 0.1 * v;
  }
}
