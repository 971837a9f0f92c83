package corpus;

import dev.cotangent.Differentiable;

/** Option prices with a normal distribution by polynomial. */
final class BlackScholes {
  private BlackScholes() {}

  // inputs: s=80:120; k=80:120; r=0.01:0.05; sigma=0.1:0.4; t=0.5:2
  @Differentiable
  static double call(double s, double k, double r, double sigma, double t) {
    double d1 = (Math.log(s / k) + (r + sigma * sigma / 2) * t) / (sigma * Math.sqrt(t));
    double d2 = d1 - sigma * Math.sqrt(t);
    return s * normal(d1) - k * Math.exp(-r * t) * normal(d2);
  }

  // inputs: spots=[4] 80:120; strikes=[4] 80:120; rate=0.02; vols=[4] 0.1:0.4; t=1.5
  @Differentiable
  static double[] calls(double[] spots, double[] strikes, double rate, double[] vols, double t) {
    double[] prices = new double[spots.length];
    for (int i = 0; i < spots.length; i++) {
      prices[i] = call(spots[i], strikes[i], rate, vols[i], t);
    }
    return prices;
  }

  /** Abramowitz and Stegun 26.2.17. */
  static double normal(double x) {
    double z = Math.abs(x);
    double t = 1 / (1 + 0.2316419 * z);
    double poly =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * poly;
    return x >= 0 ? 1 - tail : tail;
  }
}
