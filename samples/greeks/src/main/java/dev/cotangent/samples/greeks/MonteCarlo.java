package dev.cotangent.samples.greeks;

import dev.cotangent.Differentiable;

/** Asian options by simulation: the mean over random paths of what the option pays on each. */
final class MonteCarlo {

  private MonteCarlo() {}

  /**
   * The price of a call on the arithmetic mean of prices at equal distances. No formula is known.
   *
   * @param market the market
   * @param strike the price at which the option buys
   * @param normals for each path the standard normal numbers that it is made from, one a date
   * @return the price
   */
  @Differentiable(wrt = "market")
  static double arithmeticAsianCall(Market market, double strike, double[][] normals) {
    double step = market.maturity() / normals[0].length;
    double drift = drift(market) * step;
    double deviation = market.volatility() * Math.sqrt(step);
    double sum = 0;
    for (int path = 0; path < normals.length; path++) {
      double logarithm = Math.log(market.spot());
      double mean = 0;
      for (int date = 0; date < normals[path].length; date++) {
        logarithm += drift + deviation * normals[path][date];
        mean += Math.exp(logarithm) / normals[path].length;
      }
      sum += Math.max(0, mean - strike);
    }
    return Math.exp(-market.rate() * market.maturity()) * sum / normals.length;
  }

  /**
   * The price of a call on the geometric mean, for comparison with its formula.
   *
   * @param market the market
   * @param strike the price at which the option buys
   * @param normals for each path the standard normal numbers that it is made from, one a date
   * @return the price
   */
  @Differentiable(wrt = "market")
  static double geometricAsianCall(Market market, double strike, double[][] normals) {
    double step = market.maturity() / normals[0].length;
    double drift = drift(market) * step;
    double deviation = market.volatility() * Math.sqrt(step);
    double sum = 0;
    for (int path = 0; path < normals.length; path++) {
      double logarithm = Math.log(market.spot());
      double mean = 0;
      for (int date = 0; date < normals[path].length; date++) {
        logarithm += drift + deviation * normals[path][date];
        mean += logarithm / normals[path].length;
      }
      sum += Math.max(0, Math.exp(mean) - strike);
    }
    return Math.exp(-market.rate() * market.maturity()) * sum / normals.length;
  }

  private static double drift(Market market) {
    double variance = market.volatility() * market.volatility();
    return market.rate() - market.dividend() - variance / 2;
  }
}
