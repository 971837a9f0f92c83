package corpus;

import dev.cotangent.Differentiable;

/** Methods that overload those of every object, and parameters named in {@code wrt} or not. */
@SuppressWarnings("cotangent")
final class HostileMethodNames {
  private HostileMethodNames() {}

  // inputs: x=[1] 0.5:1
  @Differentiable
  static double clone(double[] x) {
    return x[0] * x[0];
  }

  // inputs: x=0.5:1
  @Differentiable
  static double hashCode(double x) {
    return x * x;
  }

  // inputs: x=0.5:1; notify=0.5:1
  @Differentiable
  static double getClass(double x, double notify) {
    return x * x * notify;
  }

  // inputs: x=0.5:1; aClass=0.5:1
  @Differentiable
  static double toString(double x, double aClass) {
    return x * x * aClass;
  }

  // inputs: x=0.5:1; Class=0.5:1
  @Differentiable
  static double wait(double x, double Class) {
    return x * x + Class;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double finalize(double x) {
    return x * x;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double notifyAll(double x) {
    return x * x;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double equals(double x) {
    return x * x;
  }

  private static double square(double x) {
    return x * x;
  }

  // inputs: x=0.5:1; y=0.5:1
  @Differentiable(wrt = "y")
  static double oneOfTwo(double x, double y) {
    return x * y + square(x) * square(y);
  }

  // inputs: x=0.5:1; y=[2] 0.5:1; z=0.5:1
  @Differentiable(wrt = {"z", "x"})
  static double namedBackwards(double x, double[] y, double z) {
    y = y.clone();
    y[0] *= x;
    return x * y[0] + z * y[1] * x;
  }

  // inputs: x=0.5:1; y=[1] 0.5:1
  @Differentiable
  static double notUsed(double x, double[] y) {
    return x * 2;
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double constant(double[] x) {
    return 3;
  }

  // inputs: x=0.5:1
  @Differentiable(name = "")
  static double withoutAName(double x) {
    return x;
  }

  // inputs: x=0.5:1
  @Differentiable
  private static double hidden(double x) {
    return x * x;
  }

  // inputs: x=0.5:1
  @Differentiable
  protected static double inherited(double x) {
    return x * x;
  }

  private static final class Inner {
    private static double same(double x) {
      return x;
    }
  }

  // inputs: x=0.5:1
  @Differentiable
  static double ofAPrivateClass(double x) {
    return inherited(x) * Inner.same(x);
  }
}
