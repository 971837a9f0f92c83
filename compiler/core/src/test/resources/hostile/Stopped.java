package hostile;

import static dev.cotangent.Cotangent.stopGradient;

import dev.cotangent.Cotangent;
import dev.cotangent.Differentiable;

/** Values whose derivative is stopped, so that differences of values say something else. */
final class Stopped {
  private Stopped() {}

  // gradient: 16.59375, 14.75
  // inputs: x=1.5; f=2
  @Differentiable
  static double factors(double x, float f) {
    double y = stopGradient(x * x) * x;
    y += Cotangent.stopGradient(f) * f;
    return y * stopGradient(y);
  }

  // gradient: 2.0, 3.0
  // inputs: x={2, 3}
  @Differentiable
  static double wholeArray(double[] x) {
    double[] s = stopGradient(x);
    double r = 0;
    for (int i = 0; i < s.length; i++) {
      r += s[i] * x[i];
    }
    return r;
  }

  // gradient: 1.0
  // gradient: 3.0
  // gradient: 8.25
  // gradient: -1.5
  // inputs: x=1.5; n=0
  // inputs: x=1.5; n=1
  // inputs: x=1.5; n=2
  // inputs: x=3; n=1
  @Differentiable
  static double stateOfALoop(double x, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      s = s * x + stopGradient(s);
      if (stopGradient(s) > 10) {
        s = stopGradient(3.0 * s) / s;
      }
    }
    return s;
  }

  // gradient: 18.0, 12.0
  // inputs: x={2, 3}
  @Differentiable
  static double changedClone(double[] x) {
    double[] t = x.clone();
    t[0] *= 2;
    double[] s = stopGradient(t).clone();
    s[0] = x[1];
    return s[0] * s[1] * t[0];
  }

  // gradient: 0.0, 0.0
  // gradient: 3.0, 2.0
  // inputs: x={2, 3}; stopped=true
  // inputs: x={2, 3}; stopped=false
  @Differentiable
  static double inOneBranch(double[] x, boolean stopped) {
    double[] y = stopped ? stopGradient(x) : x;
    return y[0] * y[1];
  }

  // gradient: 2.0, 0.0
  // inputs: x=[2][1] 2:2
  @Differentiable
  static double matrix(double[][] x) {
    double[][] s = Cotangent.stopGradient(x);
    return s[0][0] * x[0][0] + s[1][0];
  }
}
