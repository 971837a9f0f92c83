package corpus;

import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;
import dev.cotangent.Pullback;
import dev.cotangent.Pushforward;
import dev.cotangent.SpecialFunctions;

/** Rules for methods that take an array twice, or are called in a loop on what they returned. */
final class HostileRules {
  private HostileRules() {}

  static double dot(double[] a, double s, double[] b) {
    double r = 0;
    for (int i = 0; i < a.length; i++) {
      r += a[i] * b[i];
    }
    return r * s;
  }

  @Pullback(of = "dot")
  static void dotPullback(
      double[] a,
      double s,
      double[] b,
      double result,
      double cotangent,
      double[] aGrad,
      double[] sGrad,
      double[] bGrad) {
    for (int i = 0; i < a.length; i++) {
      aGrad[i] += cotangent * s * b[i];
      bGrad[i] += cotangent * s * a[i];
    }
    sGrad[0] += cotangent * result / s;
  }

  @Pushforward(of = "dot")
  static double dotPushforward(
      double[] a, double s, double[] b, double[] aDot, double sDot, double[] bDot) {
    return dot(aDot, s, b) + dot(a, s, bDot) + dot(a, sDot, b);
  }

  static double[] scale(double[] a, double s) {
    double[] r = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      r[i] = a[i] * s;
    }
    return r;
  }

  @Pullback(of = "scale")
  static void scalePullback(
      double[] a, double s, double[] y, double[] yCotangent, double[] aGrad, double[] sGrad) {
    for (int i = 0; i < a.length; i++) {
      aGrad[i] += yCotangent[i] * s;
      sGrad[0] += a[i] * yCotangent[i];
    }
  }

  @Pushforward(of = "scale")
  static void scalePushforward(
      double[] a, double s, double[] aDot, double sDot, double[] yDot) {
    for (int i = 0; i < a.length; i++) {
      yDot[i] = aDot[i] * s + a[i] * sDot;
    }
  }

  static double first(double... x) {
    return x[0];
  }

  @Pullback(of = "first")
  static void firstPullback(double[] x, double result, double cotangent, double[] xGrad) {
    xGrad[0] += cotangent;
  }

  @Pushforward(of = "first")
  static double firstPushforward(double[] x, double[] xDot) {
    return xDot[0];
  }

  // inputs: x=[3] 0.5:1; s=0.5:1
  @Differentiable
  static double oneArrayTwice(double[] x, double s) {
    return dot(x, s, x) + dot(x, 2, new double[] {1, s, 3});
  }

  // allocates
  // inputs: x={1.1, 2, 0.3}; s=1.2:1.4; n=0
  // inputs: x={1.1, 2, 0.3}; s=1.2:1.4; n=1
  // inputs: x={1.1, 2, 0.3}; s=1.2:1.4; n=3
  @Differentiable
  static double[] onItsOwnResult(double[] x, double s, int n) {
    double[] a = x.clone();
    for (int i = 0; i < n; i++) {
      a = scale(a, s);
      a[0] += s;
      if (a[1] > 3) {
        a = scale(scale(a, .5), x[0]);
      }
    }
    return a;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double variableArguments(double x) {
    return first(x, x * x);
  }

  // inputs: x=0.2:0.4; y=0.6:0.8; z={1, 2, 0.5}
  @Differentiable
  static double specialFunctions(double x, double y, double[] z) {
    double s = SpecialFunctions.erf(x) * SpecialFunctions.erfc(y);
    s += SpecialFunctions.lgamma(x + 3) + SpecialFunctions.digamma(y + 2);
    s += SpecialFunctions.sigmoid(x) * SpecialFunctions.softplus(y);
    return s + SpecialFunctions.logSumExp(z) * SpecialFunctions.log1pExp(x);
  }

  /** Nobody calls {@link #itself}, so this rule is not asked for. */
  @PartialDerivative(of = "itself", wrt = "x")
  static double itselfDx(double x) {
    return 1;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double itself(double x) {
    return x * x;
  }
}
