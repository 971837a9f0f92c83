package hostile;

import dev.cotangent.Differentiable;

/** Powers, remainders, signs and roundings where they jump. */
@SuppressWarnings("cotangent")
final class PowersAndRemainders {
  private PowersAndRemainders() {}

  // gradient: 12.0, NaN
  // gradient: 0.0, 0.6931471805599453
  // gradient: 0.0, 0.0
  // gradient: 0.0, NaN
  // gradient: NaN, NaN
  // gradient: NaN, NaN
  // inputs: x=-2; y=3
  // inputs: x=2; y=0
  // inputs: x=-0.0; y=3
  // inputs: x=NaN; y=0
  // inputs: x=NaN; y=2
  // inputs: x=-1; y=0.5
  @Differentiable
  static double power(double x, double y) {
    return Math.pow(x, y);
  }

  // gradient: 0.0
  // gradient: 1.0
  // gradient: 0.0
  // gradient: -Infinity
  // inputs: x=0; n=0
  // inputs: x=0; n=1
  // inputs: x=0; n=2
  // inputs: x=0; n=-1
  @Differentiable
  static double integerPower(double x, int n) {
    return Math.pow(x, n);
  }

  // gradient: 9.1875
  // inputs: x=4
  @Differentiable
  static double constantPowers(double x) {
    double s = Math.pow(x, 2) + Math.pow(x, 0) + Math.pow(x, 1);
    return s + Math.pow(x, -1) + Math.pow(x, 0.5);
  }

  // gradient: NaN
  // inputs: x=1
  @Differentiable
  static double powersOfConstants(double x) {
    return Math.pow(0, x) + Math.pow(-2, x);
  }

  // gradient: 0.0
  // gradient: 1.0
  // inputs: x=0
  // inputs: x=1
  @Differentiable
  static double powerOfItself(double x) {
    return Math.pow(x, x);
  }

  // gradient: 1.0, -3.0
  // gradient: 1.0, 3.0
  // gradient: 1.0, 3.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, -3.0
  // gradient: 1.0, -9.0
  // gradient: 1.0, -1.0E18
  // inputs: x=7; y=2
  // inputs: x=-7; y=2
  // inputs: x=7; y=-2
  // inputs: x=1; y=2
  // inputs: x=0.3; y=0.09999999999999999
  // inputs: x=1; y=0.1
  // inputs: x=1e17; y=0.1
  @Differentiable
  static double remainder(double x, double y) {
    return x % y;
  }

  // gradient: 1.0, -4.0
  // gradient: 1.0, -1.0
  // gradient: 1.0, 0.0
  // inputs: x=7; y=2
  // inputs: x=1.5; y=1.2
  // inputs: x=1; y=Infinity
  @Differentiable
  static double nearestRemainder(double x, double y) {
    return Math.IEEEremainder(x, y);
  }

  // gradient: 1.0, 0.0
  // gradient: -1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: -1.0, 0.0
  // gradient: 1.0, 0.0
  // inputs: x=2; s=3
  // inputs: x=-2; s=3
  // inputs: x=-2; s=-3
  // inputs: x=-0.0; s=3
  // inputs: x=-0.0; s=-3
  @Differentiable
  static double signCopied(double x, double s) {
    return Math.copySign(x, s);
  }

  // gradient: 3.0, 0.0
  // inputs: x=2; y=2
  @Differentiable
  static double neighboursOfEquals(double x, double y) {
    return Math.nextUp(x) + Math.nextDown(x) + Math.nextAfter(x, y);
  }

  // gradient: 0.5, 2.5
  // gradient: 0.5, 0.0
  // gradient: 0.5, NaN
  // inputs: x=2.5; y=0.5
  // inputs: x=0; y=0.5
  // inputs: x=NaN; y=0.5
  @Differentiable
  static double roundings(double x, double y) {
    double s = Math.floor(x) + Math.ceil(x) + Math.rint(x) + Math.round(x);
    return s + Math.signum(x) + Math.ulp(x) + (int) x + (long) x + x * y;
  }

  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // gradient: 3.0, 0.0
  // inputs: x=2; y=2
  // inputs: x=2; y=3
  // inputs: x=0; y=3
  @Differentiable
  static double equality(double x, double y) {
    return x == y ? x : x != 0.0 ? y : x * y;
  }
}
