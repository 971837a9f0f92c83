package corpus;

import dev.cotangent.Cotangent;
import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;
import dev.cotangent.Pullback;
import dev.cotangent.Pushforward;

/** Rules in single precision, and for methods that take both. */
final class UserRulesFloat {
  private UserRulesFloat() {}

  static float bump(float x) {
    return (float) Math.exp(-x * x);
  }

  @PartialDerivative(of = "bump", wrt = "x")
  static float bumpDx(float x) {
    return -2 * x * (float) Math.exp(-x * x);
  }

  static double scaled(float x, double y) {
    return x * x * y;
  }

  @PartialDerivative(of = "scaled", wrt = "x")
  static double scaledDx(float x, double y) {
    return 2 * x * y;
  }

  @PartialDerivative(of = "scaled", wrt = "y")
  static double scaledDy(float x, double y) {
    return x * x;
  }

  static float dot(float[] x, float factor) {
    float sum = 0;
    for (float each : x) {
      sum += each * each * factor;
    }
    return sum;
  }

  @Pullback(of = "dot")
  static void dotPullback(
      float[] x, float factor, float result, float bar, float[] xBar, float[] factorBar) {
    for (int i = 0; i < x.length; i++) {
      xBar[i] += 2 * x[i] * factor * bar;
      factorBar[0] += x[i] * x[i] * bar;
    }
  }

  @Pushforward(of = "dot")
  static float dotPushforward(float[] x, float factor, float[] xDot, float factorDot) {
    float sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += 2 * x[i] * factor * xDot[i] + x[i] * x[i] * factorDot;
    }
    return sum;
  }

  // inputs: x=-1:1; y=0.5:1
  @Differentiable
  static double mixed(float x, double y) {
    float b = bump(x);
    return scaled(b, y) * y + scaled((float) y, x) + b;
  }

  // inputs: x=[4] -1:1; y=0.5:1; w=2
  @Differentiable(wrt = {"x", "y"})
  static float arrays(float[] x, float y, float w) {
    float[] z = x.clone();
    float sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += dot(z, y) * bump(z[i]) * Cotangent.stopGradient(w);
      z[i] *= y;
    }
    return sum;
  }
}
