package corpus;

import dev.cotangent.Differentiable;

/** The likelihood of a GARCH(1,1) model, with the variance carried from day to day. */
final class Garch {
  private Garch() {}

  // inputs: p={0.05, 0.1, 0.8}; returns=[8] -1:1
  // inputs: p={0.05, 0.1, 0.8}; returns=[1] -1:1
  // inputs: p={0.05, 0.1, 0.8}; returns=[0] -1:1
  @Differentiable(wrt = "p")
  static double negativeLogLikelihood(double[] p, double[] returns) {
    double omega = p[0], alpha = p[1], beta = p[2];
    double variance = omega / (1 - alpha - beta);
    double sum = 0;
    for (double r : returns) {
      sum += 0.5 * (Math.log(2 * Math.PI * variance) + r * r / variance);
      variance = omega + alpha * r * r + beta * variance;
    }
    return sum;
  }

  // inputs: p={-0.1, 0.2, -0.15, 0.7}; returns=[7] distinct -1:1.1
  @Differentiable
  static double exponentialGarch(double[] p, double[] returns) {
    double logVariance = p[0] / (1 - p[3]);
    double sum = 0;
    for (int t = 0; t < returns.length; t++) {
      double scaled = returns[t] * Math.exp(-0.5 * logVariance);
      sum += logVariance + scaled * scaled;
      logVariance = p[0] + p[1] * (Math.abs(scaled) - 0.798) + p[2] * scaled + p[3] * logVariance;
    }
    return sum;
  }
}
