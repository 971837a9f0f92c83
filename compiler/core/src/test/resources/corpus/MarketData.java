package corpus;

import dev.cotangent.Differentiable;

/** An option priced on records, with components that carry no derivative. */
final class MarketData<T> {
  private final double notional;
  private final T tag;

  MarketData(double notional, T tag) {
    this.notional = notional;
    this.tag = tag;
  }

  static MarketData<String> example() {
    return new MarketData<>(3, "x");
  }

  double notional() {
    return notional;
  }

  T tag() {
    return tag;
  }

  enum Side {
    CALL,
    PUT
  }

  record Market(double spot, double rate, double volatility, String source) {}

  record Option(Side side, double strike, double expiry, long id, boolean american) {}

  record Greeks(double price, double forward) {}

  record Weights(int[] index, double[] values) {
    static Weights sparse() {
      return new Weights(new int[] {3, 1, 3}, new double[] {0.5, -1, 2});
    }
  }

  // inputs: market=0.2:1; option=0.3:1
  // inputs: market=0.2:1; option=0.3:1
  @Differentiable(wrt = {"market", "option"})
  static double price(Market market, Option option) {
    return greeks(market, option).price();
  }

  // inputs: market=0.2:1; option=0.3:1
  @Differentiable(wrt = "market")
  static Greeks greeks(Market market, Option option) {
    double root = market.volatility() * Math.sqrt(option.expiry());
    double drift = market.rate() * option.expiry();
    double d1 = (Math.log(market.spot() / option.strike()) + drift) / root + root / 2;
    double sign = option.side() == Side.CALL ? 1 : -1;
    double discounted = option.strike() * Math.exp(-drift);
    double price =
        sign * (market.spot() * logistic(sign * d1) - discounted * logistic(sign * (d1 - root)));
    return new Greeks(option.american() ? price * 1.01 : price, market.spot() * Math.exp(drift));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-1.7 * x));
  }

  // inputs: self=example(); market=0.2:1
  @Differentiable(wrt = {"this.notional", "market"})
  double scaled(Market market) {
    return notional * market.spot() * market.spot() / (1 + market.rate());
  }

  // inputs: weights=sparse(); x=[4] -1:1
  @Differentiable
  static double gathered(Weights weights, double[] x) {
    double sum = 0;
    for (int i = 0; i < weights.index().length; i++) {
      sum += weights.values()[i] * x[weights.index()[i]] * x[0];
    }
    return sum;
  }
}
