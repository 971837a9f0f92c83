package corpus;

import dev.cotangent.Differentiable;

/** Fields of the receiver, of another object of its class, and constants that need computing. */
final class HostileFields {
  private static final double FOUR = four();

  final double[] w;
  double scale = 1.5;

  HostileFields(double[] w) {
    this.w = w;
  }

  static HostileFields example() {
    return new HostileFields(new double[] {2, 3});
  }

  private static double four() {
    return 4;
  }

  // inputs: self=example(); other=example()
  @Differentiable(wrt = "this.w")
  double ofTwoObjects(HostileFields other) {
    return w[0] * other.w[0];
  }

  // inputs: self=example(); x=0.5:1
  @Differentiable(wrt = "this.scale")
  double fieldThatIsNotFinal(double x) {
    return x * scale;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double initialisedByACall(double x) {
    return x * FOUR;
  }
}
