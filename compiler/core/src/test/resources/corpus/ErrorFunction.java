package corpus;

import dev.cotangent.Differentiable;

/** An error function of one's own by its series and by its polynomial. */
final class ErrorFunction {
  private ErrorFunction() {}

  // inputs: x=-2:2
  // inputs: x=0.01
  @Differentiable
  static double series(double x) {
    double term = x;
    double sum = x;
    int n = 0;
    while (Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200) {
      n++;
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  // inputs: x=0.1:2
  @Differentiable
  static double polynomial(double x) {
    double[] c = {0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429};
    double t = 1 / (1 + 0.3275911 * x);
    double sum = 0;
    for (int i = c.length - 1; i >= 0; i--) {
      sum = (sum + c[i]) * t;
    }
    return 1 - sum * Math.exp(-x * x);
  }
}
