package corpus;

import static dev.cotangent.SpecialFunctions.erf;

import dev.cotangent.Differentiable;
import dev.cotangent.SpecialFunctions;

/** Functions of the runtime's own. */
final class Specials {
  private Specials() {}

  // inputs: x=-1:1; y=0.5:3
  @Differentiable
  static double all(double x, double y) {
    double sum = erf(x) * SpecialFunctions.erfc(y) + SpecialFunctions.normalDensity(x);
    sum += SpecialFunctions.normalDistribution(x * y) * SpecialFunctions.lgamma(y);
    sum += SpecialFunctions.digamma(y) * SpecialFunctions.trigamma(y);
    sum += SpecialFunctions.polygamma(2, y) * SpecialFunctions.sigmoid(x);
    return sum + SpecialFunctions.softplus(x) * SpecialFunctions.log1pExp(sum);
  }

  // inputs: x=[5] -1:1
  @Differentiable
  static double[] shares(double[] x) {
    double[] shares = new double[x.length];
    double total = SpecialFunctions.logSumExp(x);
    for (int i = 0; i < x.length; i++) {
      shares[i] = Math.exp(x[i] - total) * erf(total);
    }
    return shares;
  }
}
