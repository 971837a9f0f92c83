package corpus;

import dev.cotangent.Differentiable;

/** Every smooth function of Math at once. */
final class Functions {
  private Functions() {}

  // inputs: x=0.2:0.8; y=0.2:0.8
  @Differentiable
  static double all(double x, double y) {
    double a = Math.sin(x) * Math.cos(y) + Math.tan(x * y) + Math.asin(x) - Math.acos(y);
    double b = Math.atan(x + y) + Math.sinh(x) - Math.cosh(y) * Math.tanh(x);
    double c = Math.exp(x) - Math.expm1(y) + Math.log(x) * Math.log10(y) + Math.log1p(x);
    double d = Math.sqrt(x) + Math.cbrt(y) + Math.pow(x, y) + Math.atan2(x, y) + Math.hypot(x, y);
    double e = Math.fma(x, y, a) + Math.toRadians(x) + Math.toDegrees(y) + Math.scalb(x, 3);
    double f = Math.copySign(x, -y) + Math.nextUp(x) + Math.nextDown(y) + Math.nextAfter(x, 9);
    double g = Math.abs(-x) + Math.max(x, 1) * Math.min(y, x + 1) + Math.ulp(x);
    return a + b * c - d / (1 + x) + e * f - g;
  }

  // inputs: x=0.1:3
  @Differentiable
  static double powers(double x) {
    return Math.pow(x, 2) + Math.pow(x, 3) - Math.pow(x, -1) + Math.pow(x, 0.5) + Math.pow(2, x);
  }

  // inputs: x=0.1:3; n=5
  @Differentiable
  static double integerPower(double x, int n) {
    return Math.pow(x, n) * Math.pow(x, 1) + Math.pow(x, 0) + Math.scalb(x, n);
  }
}
