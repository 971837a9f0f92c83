package corpus;

import dev.cotangent.Differentiable;

/** Counted loops whose first or last index is as far out as an int goes. */
final class IntLimits {
  private IntLimits() {}

  // inputs: x=0.5:0.9; first=-2147483648; end=-2147483643
  // inputs: x=0.5:0.9; first=2147483643; end=2147483647
  // inputs: x=0.5:0.9; first=2147483647; end=-2147483648
  // inputs: x=0.5:0.9; first=5; end=-2147483648
  // inputs: x=0.5:0.9; first=-3; end=2
  @Differentiable
  static double up(double x, int first, int end) {
    double t = x;
    for (int i = first; i < end; i++) {
      t = t * Math.sin(t * x) + x * (i & 3);
    }
    return t;
  }

  // inputs: x=0.5:0.9; first=-2147483648; last=-2147483643
  // inputs: x=0.5:0.9; first=2147483647; last=-2147483648
  // inputs: x=0.5:0.9; first=5; last=-2147483648
  @Differentiable
  static double upTo(double x, int first, int last) {
    double t = x;
    for (int i = first; i <= last; i += 2) {
      t = t * Math.sin(t * x) + x * (i & 3);
    }
    return t;
  }

  // inputs: x=0.5:0.9; first=2147483647; end=2147483642
  // inputs: x=0.5:0.9; first=-2147483648; end=2147483647
  // inputs: x=0.5:0.9; first=2; end=-3
  @Differentiable
  static double down(double x, int first, int end) {
    double t = x;
    for (int i = first; i > end; i--) {
      t = t * Math.sin(t * x) + x * (i & 3);
    }
    return t;
  }

  // inputs: x=0.5:0.9; first=2147483647; last=2147483642
  // inputs: x=0.5:0.9; first=-2147483648; last=2147483647
  // inputs: x=0.5:0.9; first=2; last=-3
  @Differentiable
  static double downTo(double x, int first, int last) {
    double t = x;
    for (int i = first; i >= last; i -= 2) {
      t = t * Math.sin(t * x) + x * (i & 3);
    }
    return t;
  }
}
