package corpus;

import dev.cotangent.Differentiable;

/** Names that generated code might want for itself. */
final class Naming {
  private Naming() {}

  // inputs: x=0.3:0.9; y=0.3:0.9
  @Differentiable
  static double math(double x, double y) {
    return Math.sin(x * y) + Math.exp(-x);
  }

  // inputs: string=0.3:0.9; integer=0.3:0.9
  @Differentiable
  static double string(double string, double integer) {
    return string * integer + string;
  }

  // inputs: object=[3] 0.3:0.9; override=0.3:0.9
  @Differentiable
  static double[] object(double[] object, double override) {
    double[] arrays = new double[object.length];
    for (int system = 0; system < arrays.length; system++) {
      arrays[system] = object[system] * override * object[0];
    }
    return arrays;
  }

  // inputs: value=0.3:0.9; gradValue=0.3:0.9; gradGradValue=[2] 0.3:0.9
  @Differentiable
  static double value(double value, double gradValue, double[] gradGradValue) {
    double valueBar = value * gradValue;
    double t1 = valueBar * gradGradValue[1];
    return t1 + gradGradValue[0] * value;
  }

  // inputs: forward=0.3:0.9; backward=0.3:0.9; clear=0.3:0.9; accumulate=0.3:0.9; cotangent=0.3:0.9
  @Differentiable
  static double compute(
      double forward, double backward, double clear, double accumulate, double cotangent) {
    double adjoint = forward * backward;
    double tape = clear + accumulate;
    double workspace = adjoint * tape;
    return Math.sqrt(workspace) * cotangent;
  }

  // inputs: record=0.3:0.9; yield=0.3:0.9; var=0.3:0.9; sealed=0.3:0.9; permits=0.3:0.9; module=[2]
  // 0.3:0.9
  @Differentiable
  static double generated(
      double record, double yield, double var, double sealed, double permits, double[] module) {
    double when = record * yield;
    double with = var / sealed;
    double to = permits * module[0];
    double exports = when + with;
    double opens = to - exports * module[1];
    return opens * opens + with;
  }

  // inputs: x=[3] 0.3:0.9; X=0.3:0.9; n=2
  @Differentiable(wrt = "x")
  static double caseMatters(double[] x, double X, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double xBar = x[i] * X;
      double sumBar = xBar * xBar;
      sum += sumBar;
    }
    return sum;
  }

  // inputs: i=0.3:0.9; j=0.3:0.9; length=[4] 0.3:0.9
  @Differentiable
  static double counters(double i, double j, double[] length) {
    double k = i * j;
    for (int n = 0; n < length.length; n++) {
      for (int m = 0; m < n; m++) {
        k += length[n] * length[m] * i;
      }
    }
    return k;
  }
}
