package corpus;

import dev.cotangent.Differentiable;

/** Classes, parameters and labels named as what generated code might mean by them. */
final class HostileShadows {
  private HostileShadows() {}

  static double x = 3;

  static final class Math {
    private Math() {}

    static double sin(double x) {
      return x * 3;
    }
  }

  enum Double {
    A,
    B
  }

  record Fit(double x) {}

  record Arrays(double[] x) {}

  // inputs: math=0.5:1; value=0.5:1; result=0.5:1; cotangent=0.5:1
  @Differentiable
  static double math(double math, double value, double result, double cotangent) {
    return math * value + result * cotangent;
  }

  // inputs: clear=[1] 0.5:1; compute=0.5:1; forward=0.5:1; backward=[1] 0.5:1
  @Differentiable
  static double string(double[] clear, double compute, double forward, double[] backward) {
    return clear[0] * compute + forward * backward[0];
  }

  // inputs: $=0.5:1; _a=0.5:1; été=0.5:1; self=0.5:1
  @Differentiable
  static double object(double $, double _a, double été, double self) {
    double workspace = $ * _a;
    return workspace * été * self;
  }

  // inputs: Math=0.5:1; String=0.5:1; System=0.5:1; dev=0.5:1; java=0.5:1
  @Differentiable
  static double override(double Math, double String, double System, double dev, double java) {
    return Math * String + System * dev * java;
  }

  // inputs: i=0.5:1; j=0.5:1; n=0.5:1; grad=[2] 0.5:1; tape=0.5:1
  @Differentiable
  static double illegalStateException(double i, double j, double n, double[] grad, double tape) {
    for (int k = 0; k < 2; k++) {
      i *= grad[k];
    }
    return i * j + n * tape;
  }

  // inputs: storage=[2] 0.5:1; pool=1; zeros=0.5:1
  @Differentiable
  static double storage(double[] storage, int pool, double zeros) {
    double[] s0 = storage.clone();
    s0[pool] *= zeros;
    double t1 = s0[0];
    double d1 = t1 * s0[1];
    return d1;
  }

  // inputs: class_=0.5:1
  @Differentiable
  static double hostileShadows(double class_) {
    return class_ * class_;
  }

  // inputs: x=0.5:1; gradX=0.5:1
  @Differentiable
  static double gradX(double x, double gradX) {
    return x * gradX;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double anotherMath(double x) {
    return Math.sin(x) + java.lang.Math.sin(x);
  }

  // inputs: x=0.5:1; d=A
  // inputs: x=0.5:1; d=B
  @Differentiable
  static double anotherDouble(double x, Double d) {
    return x * d.ordinal() + x;
  }

  // inputs: fit=0.5:1
  @Differentiable
  static Fit fit(Fit fit) {
    return new Fit(fit.x * fit.x);
  }

  // inputs: arrays=0.5:1
  @Differentiable
  static double arrays(Arrays arrays) {
    return java.util.Arrays.copyOf(arrays.x, 3)[1] * arrays.x[0];
  }

  private static double scopes(double f, int x) {
    {
      double y = f;
      f += y;
    }
    {
      int y = x;
      f *= y + 1;
    }
    return f;
  }

  // inputs: x=0.3:0.5
  @Differentiable
  static double labelledAsItsParameter(double x) {
    x:
    for (int i = 0; ; i++) {
      int labelledAsItsParameter = i;
      if (i > 3) {
        break x;
      }
      x *= HostileShadows.scopes(x, labelledAsItsParameter);
    }
    return x;
  }

  // inputs: x=0.3:0.5
  @Differentiable
  static double oneNameThrice(double x) {
    for (int i = 0; i < 2; i++) {
      double y = x;
      x = y * y;
    }
    for (double y = 0; y < 2; y++) {
      x += y;
    }
    double y = x;
    return y;
  }
}
