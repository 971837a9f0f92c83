package corpus;

import dev.cotangent.Differentiable;

/** Bonds on an interpolated curve: discounting, duration, an internal rate by Newton. */
final class YieldCurve {
  private YieldCurve() {}

  // inputs: times={0.5, 1, 2, 5}; rates=[4] 0.01:0.05; coupon=0.03:0.06; maturity=4
  // inputs: times={1}; rates=[1] 0.01:0.05; coupon=0.03:0.06; maturity=2
  // inputs: times={1, 2}; rates=[2] 0.01:0.05; coupon=0.03:0.06; maturity=0
  @Differentiable(wrt = {"rates", "coupon"})
  static double price(double[] times, double[] rates, double coupon, int maturity) {
    double sum = 0;
    int segment = 0;
    for (int year = 1; year <= maturity; year++) {
      while (segment < times.length && times[segment] < year) {
        segment++;
      }
      double rate;
      if (segment == 0) {
        rate = rates[0];
      } else if (segment == times.length) {
        rate = rates[segment - 1];
      } else {
        double w = (year - times[segment - 1]) / (times[segment] - times[segment - 1]);
        rate = (1 - w) * rates[segment - 1] + w * rates[segment];
      }
      sum += (coupon + (year == maturity ? 1 : 0)) * Math.exp(-rate * year);
    }
    return sum;
  }

  // inputs: flows={-1, 0.3, 0.4, 0.6}; iterations=8
  // inputs: flows={-1, 1.1}; iterations=8
  // inputs: flows={-1, 1.1}; iterations=0
  @Differentiable
  static double internalRate(double[] flows, int iterations) {
    double r = 0.1;
    for (int k = 0; k < iterations; k++) {
      double value = 0;
      double slope = 0;
      for (int t = flows.length - 1; t >= 0; t--) {
        slope = slope / (1 + r) - t * flows[t] / (1 + r);
        value = value / (1 + r) + flows[t];
      }
      double s = 0;
      double discount = 1;
      for (int t = 0; t < flows.length; t++) {
        s -= t * flows[t] * discount / (1 + r);
        discount /= 1 + r;
      }
      r -= value / s + 0 * slope;
    }
    return r;
  }
}
