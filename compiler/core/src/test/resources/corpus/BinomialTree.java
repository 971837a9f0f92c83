package corpus;

import dev.cotangent.Differentiable;

/** An option in a binomial tree, backwards in place, with early exercise. */
final class BinomialTree {
  private BinomialTree() {}

  // inputs: spot=95:105; strike=100; rate=0.02:0.05; volatility=0.2:0.3; steps=6; american=false
  // inputs: spot=95:97; strike=100; rate=0.02:0.05; volatility=0.2:0.3; steps=5; american=true
  // inputs: spot=98; strike=100; rate=0.02:0.05; volatility=0.2:0.3; steps=1; american=true
  // inputs: spot=98; strike=100; rate=0.02:0.05; volatility=0.2:0.3; steps=0; american=false
  @Differentiable(wrt = {"spot", "rate", "volatility"})
  static double put(
      double spot, double strike, double rate, double volatility, int steps, boolean american) {
    double[] v = new double[steps + 1];
    double dt = steps == 0 ? 1 : 1.0 / steps;
    double up = Math.exp(volatility * Math.sqrt(dt));
    double p = (Math.exp(rate * dt) - 1 / up) / (up - 1 / up);
    double discount = Math.exp(-rate * dt);
    for (int i = 0; i <= steps; i++) {
      v[i] = Math.max(strike - spot * Math.pow(up, 2 * i - steps), 0);
    }
    for (int step = steps; step > 0; step--) {
      for (int i = 0; i < step; i++) {
        v[i] = discount * (p * v[i + 1] + (1 - p) * v[i]);
        if (american) {
          double now = strike - spot * Math.pow(up, 2 * i - step + 1);
          if (now > v[i]) {
            v[i] = now;
          }
        }
      }
    }
    return v[0];
  }
}
