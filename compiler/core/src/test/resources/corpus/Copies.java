package corpus;

import dev.cotangent.Differentiable;

/** Copies made where they are handed over. */
final class Copies {
  private Copies() {}

  private static double doubled(double[] y) {
    y[0] *= 2;
    return y[0] * y[1];
  }

  private static double moved(double[] y, int k) {
    y[k - 1] += 1;
    return y[1] * y[0];
  }

  // inputs: x=[2] -1:1
  @Differentiable
  static double handedOver(double[] x) {
    return doubled(x.clone()) + Copies.doubled(x.clone()) * moved(x.clone(), 2);
  }
}
