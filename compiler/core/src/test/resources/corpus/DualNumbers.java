package corpus;

import dev.cotangent.Differentiable;

/** Forward mode by hand, differentiated: second derivatives. */
record DualNumbers(double value, double tangent) {

  static DualNumbers variable(double x) {
    return new DualNumbers(x, 1);
  }

  DualNumbers plus(DualNumbers o) {
    return new DualNumbers(value + o.value, tangent + o.tangent);
  }

  DualNumbers times(DualNumbers o) {
    return new DualNumbers(value * o.value, value * o.tangent + tangent * o.value);
  }

  DualNumbers sin() {
    return new DualNumbers(Math.sin(value), tangent * Math.cos(value));
  }

  // inputs: x=-1:1
  @Differentiable
  static double slope(double x) {
    DualNumbers v = variable(x);
    return v.times(v).plus(v.sin()).times(v).tangent();
  }

  // inputs: self=-1:1; x=-1:1
  @Differentiable(wrt = {"x", "this.value", "this.tangent"})
  double shifted(double x) {
    return plus(variable(x)).times(this).tangent;
  }

  // inputs: self=-1:1; o=-1:1; n=3
  @Differentiable
  DualNumbers power(DualNumbers o, int n) {
    DualNumbers result = this;
    for (int i = 0; i < n; i++) {
      result = result.times(o).plus(this);
    }
    return result;
  }
}
