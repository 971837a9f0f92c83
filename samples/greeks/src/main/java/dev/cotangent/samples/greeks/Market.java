package dev.cotangent.samples.greeks;

/**
 * What the price of an option on a share depends on. Sensitivities to all of it are a record of the
 * same type.
 *
 * @param spot the share's price today
 * @param volatility the deviation of its logarithm in a year
 * @param rate the interest rate, continuously compounded
 * @param dividend the dividend yield, continuously compounded
 * @param maturity the time to the option's end in years
 */
record Market(double spot, double volatility, double rate, double dividend, double maturity) {

  /** What the sensitivities to the components are called, in their order. */
  static final String[] GREEKS = {"delta", "vega", "rho", "rho of dividend", "-theta"};

  /**
   * The components in their order.
   *
   * @return an array of them
   */
  double[] values() {
    return new double[] {spot, volatility, rate, dividend, maturity};
  }

  /**
   * The market of components in their order.
   *
   * @param values the components
   * @return the market
   */
  static Market of(double[] values) {
    return new Market(values[0], values[1], values[2], values[3], values[4]);
  }
}
