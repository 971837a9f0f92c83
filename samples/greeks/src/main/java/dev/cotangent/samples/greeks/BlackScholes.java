package dev.cotangent.samples.greeks;

import dev.cotangent.Derivative;
import dev.cotangent.Differentiable;
import dev.cotangent.SpecialFunctions;

/** Options with a formula for their price, where the share's logarithm is a Brownian motion. */
final class BlackScholes {

  private BlackScholes() {}

  /**
   * The price of a European call (Black and Scholes, 1973; Merton, 1973).
   *
   * @param market the market
   * @param strike the price at which the option buys
   * @return the price
   */
  @Differentiable(
      wrt = "market",
      derivatives = {Derivative.GRADIENT, Derivative.HVP})
  static double call(Market market, double strike) {
    double drift = market.rate() - market.dividend();
    double deviation = market.volatility() * Math.sqrt(market.maturity());
    double forward = market.spot() * Math.exp(drift * market.maturity());
    return price(market, forward, deviation, strike);
  }

  /**
   * The price of a call on the geometric mean of prices at equal distances, the last one at the
   * maturity (Kemna and Vorst, 1990): the mean is lognormal as well.
   *
   * @param market the market
   * @param strike the price at which the option buys
   * @param dates the number of prices
   * @return the price
   */
  @Differentiable(wrt = "market")
  static double geometricAsianCall(Market market, double strike, int dates) {
    double n = dates;
    double variance = market.volatility() * market.volatility();
    double drift = market.rate() - market.dividend() - variance / 2;
    double meanTime = market.maturity() * (n + 1) / (2 * n);
    double meanVariance = variance * market.maturity() * (n + 1) * (2 * n + 1) / (6 * n * n);
    double forward = market.spot() * Math.exp(drift * meanTime + meanVariance / 2);
    return price(market, forward, Math.sqrt(meanVariance), strike);
  }

  private static double price(Market market, double forward, double deviation, double strike) {
    double d1 = Math.log(forward / strike) / deviation + deviation / 2;
    double gain =
        forward * SpecialFunctions.normalDistribution(d1)
            - strike * SpecialFunctions.normalDistribution(d1 - deviation);
    return Math.exp(-market.rate() * market.maturity()) * gain;
  }
}
