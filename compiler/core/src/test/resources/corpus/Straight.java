package corpus;

import dev.cotangent.Differentiable;

/** Straight-line code with long expressions and deep parentheses. */
final class Straight {
  private Straight() {}

  // inputs: a=0.5:1.5; b=0.5:1.5; c=0.5:1.5
  @Differentiable
  static double long_(double a, double b, double c) {
    double s = a + b * c - a / b + c * c * c - (a - (b - (c - (a - (b - (c - (a * b))))))) + a * a;
    double t =
        a * b
            + b * c
            + c * a
            + a * b * c
            + a * a * b
            + b * b * c
            + c * c * a
            + s * a
            + s * b
            + s * c
            - a / (1 + b / (1 + c / (1 + a / (1 + b / (1 + c)))))
            + ((((((a + 1) * b + 1) * c + 1) * a + 1) * b + 1) * c + 1);
    double u = -(-(-(-(t)))) - +s;
    return u * Math.exp(-(a + b + c) / (a * b + b * c + c * a));
  }

  // inputs: math=0.5:1; string=0.5:1; value=0.5:1; cotangent=0.5:1; forward=0.5:1
  @Differentiable
  static double awkwardNames(
      double math, double string, double value, double cotangent, double forward) {
    double Double = math * string;
    double grad = Double + value;
    double compute = grad * cotangent;
    double t1 = compute - forward;
    double $ = t1 * math;
    double _x = $ + grad;
    return _x * forward;
  }
}
