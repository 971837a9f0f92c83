package corpus;

import dev.cotangent.Differentiable;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** An object with fields of all kinds, most of them without any part in it. */
final class HostileObjects {
  private final List<String> tags;
  final DoubleUnaryOperator identity = x -> x;
  final HostileObjects next;
  final double[] w;
  private final double scale;
  static final double K = 3;

  HostileObjects(List<String> tags, HostileObjects next, double[] w, double scale) {
    this.tags = tags;
    this.next = next;
    this.w = w;
    this.scale = scale;
  }

  static HostileObjects example() {
    return new HostileObjects(List.of("a"), null, new double[] {0.5, -0.7}, 1.5);
  }

  double getScale() {
    return scale;
  }

  // inputs: self=example(); x=-1:1; scale=-1:1
  @Differentiable(wrt = {"this.w", "x"})
  double shadowed(double x, double scale) {
    double w0 = this.w[0];
    double[] w = {x, w0};
    return w[0] * w[1] * scale * this.scale + g(x) + g(this, 2) + helper(this);
  }

  private double g(double x) {
    return x * w[0];
  }

  private double g(HostileObjects b, int n) {
    return b.w[1] * n * K;
  }

  private double g(double x, double y) {
    return 99;
  }

  static double helper(HostileObjects b) {
    return b.me().w[0] * b.power(2, 3);
  }

  HostileObjects me() {
    return this;
  }

  double power(double x, int n) {
    return n == 0 ? 1 : x * power(x, n - 1);
  }

  // inputs: self=example(); x=[2] -1:1
  @Differentiable
  double[] filled(double[] x) {
    double[] y = x.clone();
    fill(y, 2);
    return y;
  }

  private void fill(double[] y, int i) {
    for (int k = 0; k < y.length; k++) {
      y[k] = y[k] * w[0] + i;
    }
  }

  static class Base {
    final double x;

    Base(double x) {
      this.x = x;
    }

    final double twice() {
      return 2 * x;
    }

    private double hidden() {
      return x;
    }

    double own() {
      return hidden() * K;
    }

    double overridden() {
      return -1;
    }

    double calls() {
      return overridden();
    }
  }

  static final class Derived extends Base {
    final double y;

    Derived(double x, double y) {
      super(x);
      this.y = y;
    }

    static Derived example() {
      return new Derived(0.4, 0.8);
    }

    private double hidden() {
      return y * 100;
    }

    @Override
    double overridden() {
      return y * x;
    }

    // in: Derived
    // inputs: self=example(); z=-1:1
    @Differentiable(wrt = {"this.y", "this.x", "z"})
    double inherited(double z) {
      return x * y * z * twice() + own() * hidden() + calls();
    }
  }

  static class Open {
    final double a;
    final double[] v;

    Open(double a, double[] v) {
      this.a = a;
      this.v = v;
    }

    static Open example() {
      return new Open(0.3, new double[] {0.2, 0.9});
    }

    private double hidden(double x) {
      return x * a;
    }

    final double fixed(double x) {
      return x + v[0];
    }

    // in: Open
    // inputs: self=example(); x=-1:1
    @Differentiable(wrt = {"this.a", "x", "this.v"})
    double product(double x) {
      return hidden(x) * fixed(x);
    }
  }

  static final class Constructed {
    static final double INITIAL = 3;
    final double a;
    final double b;
    final double c = 2 * INITIAL;
    final int n;

    Constructed(double INITIAL, int k) {
      if (k > 1) {
        a = INITIAL;
        b = c * INITIAL;
        n = 1;
        return;
      }
      double t = 0;
      for (int i = 0; i < 3; i++) {
        t += INITIAL * i;
      }
      a = t;
      b = square(t);
      n = k;
    }

    static double square(double x) {
      return x * x;
    }
  }

  // inputs: x=-1:1; k=1
  // inputs: x=-1:1; k=2
  @Differentiable
  static double constructed(double x, int k) {
    Constructed q = new Constructed(x, k);
    return q.a * q.b * q.c * q.n;
  }

  interface Op<T> {
    T apply(T one);

    default T twice(T one) {
      return apply(apply(one));
    }
  }

  record Scale(double k) implements Op<Scale> {
    @Override
    public Scale apply(Scale one) {
      return new Scale(one.k * k);
    }

    double sum(int n) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += apply(new Scale(i)).k();
      }
      return s;
    }
  }

  // inputs: s=-1:1; n=3
  @Differentiable
  static double generic(Scale s, int n) {
    return s.apply(s).k() * s.sum(n);
  }
}
