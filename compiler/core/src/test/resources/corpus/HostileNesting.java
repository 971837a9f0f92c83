package corpus;

import dev.cotangent.Differentiable;

/** Methods of interfaces, enums and classes within generic classes. */
class HostileNesting<T extends Number> {
  interface Functions {
    // in: Functions
    // inputs: x=0.5:1
    @Differentiable
    static double calledFromAnInterface(double x) {
      return hidden(x) * x;
    }

    private static double hidden(double x) {
      return x * 3;
    }
  }

  enum Factor {
    LARGE(2.5) {
      @Override
      double value() {
        return 3;
      }
    },
    SMALL(1);

    final double c;

    Factor(double c) {
      this.c = c;
    }

    double value() {
      return 1;
    }

    // in: Factor
    // inputs: factor=LARGE; x=0.5:1
    // inputs: factor=SMALL; x=0.5:1
    @Differentiable
    static double fieldOfAConstant(Factor factor, double x) {
      return factor.c * x * x;
    }
  }

  static class Middle<S> {
    static final class Deep {
      private Deep() {}

      // in: Middle.Deep
      // inputs: x=0.5:1; Loss=0.5:1; math=0.5:1
      @Differentiable
      static double deep(double x, double Loss, double math) {
        return x * Loss + math;
      }
    }
  }
}
