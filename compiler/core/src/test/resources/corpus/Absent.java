package corpus;

import dev.cotangent.Differentiable;

/** A parameter that is not looked at may be empty, or not there at all. */
final class Absent {
  private Absent() {}

  // inputs: x=[1] -1:1; y=[2] -1:1; both=true
  // inputs: x=[1] -1:1; y=[0] -1:1; both=false
  @Differentiable
  static double perhaps(double[] x, double[] y, boolean both) {
    return both ? x[0] * y[1] : x[0];
  }
}
