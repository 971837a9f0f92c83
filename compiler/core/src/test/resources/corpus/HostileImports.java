package corpus;

import static corpus.HostileLibrary.*;
import static corpus.HostileLibrary.Inner.CONSTANT;

import dev.cotangent.Differentiable;

/** Static imports of methods, classes and constants. */
final class HostileImports {
  private HostileImports() {}

  // inputs: x=0.5:1
  @Differentiable
  static double imported(double x) {
    double s = helper(x, x * 2) + CONSTANT * x + corpus.HostileLibrary.Inner.product(x);
    return s + Far.scaled(x) + new double[] {x, x * x}[1];
  }
}
