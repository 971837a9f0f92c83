package hostile;

import dev.cotangent.Differentiable;

/** Functions by themselves at the ends of their domains, at ties and beyond the finite numbers. */
@SuppressWarnings("cotangent")
final class FunctionsAlone {
  private FunctionsAlone() {}

  // gradient: 1.0
  // gradient: -1.0
  // inputs: x=2
  // inputs: x=-Infinity
  @Differentiable
  static double absolute(double x) {
    return Math.abs(x);
  }

  // gradient: 0.0
  // gradient: 0.0
  // gradient: -1.0
  // inputs: x=0.0
  // inputs: x=-0.0
  // inputs: x=-1.5
  @Differentiable
  static float absoluteSingle(float x) {
    return Math.abs(x);
  }

  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // inputs: x=NaN; y=NaN
  // inputs: x=Infinity; y=Infinity
  // inputs: x=-Infinity; y=0
  @Differentiable
  static double maximum(double x, double y) {
    return Math.max(x, y);
  }

  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // inputs: x=NaN; y=NaN
  // inputs: x=Infinity; y=Infinity
  // inputs: x=-Infinity; y=0
  // inputs: x=Infinity; y=0
  @Differentiable
  static double minimum(double x, double y) {
    return Math.min(x, y);
  }

  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // gradient: 0.0, 1.0
  // inputs: x=1; y=1
  // inputs: x=0.0; y=-0.0
  // inputs: x=-0.0; y=0.0
  // inputs: x=NaN; y=1
  // inputs: x=1; y=NaN
  // inputs: x=NaN; y=NaN
  // inputs: x=Infinity; y=Infinity
  // inputs: x=2; y=1
  // inputs: x=1; y=2
  // inputs: x=-Infinity; y=0
  @Differentiable
  static float maximumSingle(float x, float y) {
    return Math.max(x, y);
  }

  // gradient: 1.0
  // inputs: x=2
  @Differentiable
  static double maximumWithItself(double x) {
    return Math.max(x, x * 1);
  }

  // gradient: 1.0
  // gradient: 1.0
  // gradient: 1.0
  // inputs: x=0
  // inputs: x=-1
  // inputs: x=1
  @Differentiable
  static double positiveAndNegativePart(double x) {
    return Math.max(0, x) + Math.min(x, 0);
  }

  // gradient: 1.0
  // gradient: 1.0
  // gradient: 0.0
  // gradient: 0.0
  // inputs: x=1
  // inputs: x=-1
  // inputs: x=2
  // inputs: x=-2
  @Differentiable
  static double clamped(double x) {
    return Math.min(Math.max(x, -1), 1);
  }

  // gradient: Infinity
  // gradient: Infinity
  // gradient: NaN
  // gradient: 0.0
  // inputs: x=0.0
  // inputs: x=-0.0
  // inputs: x=-1
  // inputs: x=Infinity
  @Differentiable
  static double root(double x) {
    return Math.sqrt(x);
  }

  // gradient: Infinity
  // inputs: x=0
  @Differentiable
  static double cubeRoot(double x) {
    return Math.cbrt(x);
  }

  // gradient: Infinity
  // inputs: x=0
  @Differentiable
  static double naturalLogarithm(double x) {
    return Math.log(x);
  }

  // gradient: Infinity
  // inputs: x=0
  @Differentiable
  static double decimalLogarithm(double x) {
    return Math.log10(x);
  }

  // gradient: Infinity
  // inputs: x=-1
  @Differentiable
  static double logarithmNearOne(double x) {
    return Math.log1p(x);
  }

  // gradient: Infinity
  // gradient: Infinity
  // inputs: x=1
  // inputs: x=-1
  @Differentiable
  static double arcSine(double x) {
    return Math.asin(x);
  }

  // gradient: -Infinity
  // gradient: -Infinity
  // inputs: x=1
  // inputs: x=-1
  @Differentiable
  static double arcCosine(double x) {
    return Math.acos(x);
  }

  // gradient: 0.6, 0.8
  // gradient: 1.0, 0.0
  // gradient: 0.6, 0.8
  // gradient: 0.6, 0.8
  // inputs: x=3; y=4
  // inputs: x=3; y=0
  // inputs: x=0x3p600; y=0x4p600
  // inputs: x=0x3p-600; y=0x4p-600
  @Differentiable
  static double hypotenuse(double x, double y) {
    return Math.hypot(x, y);
  }

  // gradient: 0.0, 0.0
  // gradient: 0.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: -1.0, 0.0
  // inputs: x=0; y=0
  // inputs: x=0; y=-0.0
  // inputs: x=0; y=1
  // inputs: x=0; y=-1
  @Differentiable
  static double angle(double x, double y) {
    return Math.atan2(x, y);
  }

  // gradient: 0.0
  // gradient: 0.0
  // inputs: x=0.0
  // inputs: x=-0.0
  @Differentiable
  static double rootTimesZero(double x) {
    return 0 * Math.sqrt(x) + (x > 0 ? Math.sqrt(x) : 0);
  }

  // gradient: 0.0
  // inputs: x=0.0
  @Differentiable
  static double rootSquared(double x) {
    double s = Math.sqrt(x);
    return s * s;
  }

  // gradient: 0.0, 1.0
  // inputs: x={0, 2}
  // inputs: x={0, 0}
  // inputs: x={-0.0, 0}
  @Differentiable
  static double norm(double[] x) {
    double s = 0;
    for (double v : x) {
      s += v * v;
    }
    return Math.sqrt(s);
  }
}
