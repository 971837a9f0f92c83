package corpus;

import dev.cotangent.Differentiable;

/** Arrays of different lengths that change hands in loops with branches. */
final class HandedOver {
  private HandedOver() {}

  // inputs: x=0.2:2; u=[3] -2:2
  // inputs: x=0.2:2; u=[1] -2:2
  @Differentiable
  static double changedOnBothSides(double x, double[] u) {
    double[] here = {x};
    double[] there = u.clone();
    for (int i = 1; i <= 3; i++) {
      double[] swap = here;
      here = there;
      there = swap;
      for (int j = -1; j < there.length; j += 2) {
        if (j > i - 2) {
          there[Math.floorMod(3, there.length)] /= 2.5 + Math.cos(-x);
        } else {
          x /= 2.5;
          there[Math.floorMod(3, there.length)] *= Math.sin(x);
        }
        double[] copy = there.clone();
        for (int k = copy.length - 1; k >= 0; k -= 2) {
          x += Math.tanh((j + i) * copy[Math.floorMod(8, copy.length)] - i * x);
        }
      }
    }
    return x + here[0] * here[here.length - 1] + 0.4 * there[0];
  }
}
