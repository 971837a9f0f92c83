package corpus;

import dev.cotangent.Differentiable;

/** Records with names and shapes that generated code could stumble over. */
final class HostileRecords {
  private HostileRecords() {}

  interface Shapes {
    int COUNT = 3;

    record Box(double w, double h) {
      double area() {
        return w * h;
      }
    }
  }

  record Variable(double... v) {
    double sum() {
      double s = 0;
      for (double x : v) {
        s += x;
      }
      return s;
    }
  }

  record Guarded(double[] a) {
    @Override
    public double[] a() {
      return a.clone();
    }
  }

  record Empty() {
    double one() {
      return 1;
    }
  }

  record Loss(double value, double cotangent, double self) {}

  record P(double x, double y) {
    static final P ORIGIN = new P(0, 0.5);

    P plus(P o) {
      return new P(x + o.x, y + o.y);
    }

    P plus(double d) {
      return new P(x + d, y + d);
    }

    P plus(int i) {
      return new P(x * i, y * i);
    }

    P self() {
      return this;
    }

    double dot(P o) {
      return x * o.x + y * o.y;
    }

    P shadowing(double x) {
      double y = this.x;
      return new P(x * y, this.y);
    }
  }

  private record Hidden(P p, double k) {
    double value() {
      return p.dot(p) * k;
    }
  }

  record Twice(double[] a, double[] b) {}

  // inputs: loss=-1:1
  @Differentiable
  static double loss(Loss loss) {
    return loss.value() * loss.cotangent() * loss.self();
  }

  // inputs: p=-1:1; x=-1:1; pX=-1:1
  @Differentiable
  static double p(P p, double x, double pX) {
    return p.plus(x).plus(2).plus(p).self().x() * pX;
  }

  // inputs: self=-1:1; value=-1:1; cotangent=-1:1; workspace=-1:1; keepsSums=-1:1
  @Differentiable
  static P names(P self, P value, P cotangent, P workspace, P keepsSums) {
    return new P(self.dot(value) + cotangent.dot(workspace), keepsSums.x() * self.y());
  }

  // inputs: x=-1:1
  @Differentiable
  static P origin(double x) {
    return P.ORIGIN.plus(x).plus(P.ORIGIN);
  }

  // inputs: box=-1:1
  @Differentiable
  static double box(Shapes.Box box) {
    return box.area() * Shapes.COUNT;
  }

  // inputs: a=-1:1; b=-1:1
  @Differentiable
  static double variable(double a, double b) {
    return new Variable(a, b, a * b).sum()
        + new Variable().sum()
        + new Variable(new double[] {a * a}).sum();
  }

  // inputs: variable=-1:1
  @Differentiable
  static double given(Variable variable) {
    return variable.sum() * variable.v()[0];
  }

  // allocates: the accessor makes a copy
  // inputs: c=-1:1
  @Differentiable
  static double guarded(Guarded c) {
    double s = 0;
    double[] q = c.a();
    q[0] *= 2;
    for (double x : q) {
      s += x * x;
    }
    return s * c.a()[0];
  }

  // inputs: x=-1:1
  @Differentiable
  static double empty(double x) {
    Empty e = new Empty();
    return e.one() * x * x;
  }

  // inputs: a=[4] -1:1
  @Differentiable
  static double shared(double[] a) {
    double[] c = a.clone();
    Variable u = new Variable(c);
    Variable v = new Variable(c);
    u.v()[0] = 5 * a[1];
    for (int i = 0; i < 3; i++) {
      u.v()[i % a.length] += i * a[0];
    }
    return v.sum() * u.sum() * c[0];
  }

  // inputs: x=-1:1
  @Differentiable
  static double hidden(double x) {
    return new Hidden(new P(x, 2 * x).shadowing(x + 1), x).value();
  }

  // inputs: a=[3] -1:1; n=2
  @Differentiable
  static double swapped(double[] a, int n) {
    Twice t = new Twice(a.clone(), new double[a.length]);
    for (int s = 0; s < n; s++) {
      for (int i = 0; i < a.length; i++) {
        t.b()[i] = t.a()[i] * t.a()[(i + 1) % a.length];
      }
      t = new Twice(t.b(), t.a());
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += t.a()[i] * (i + 1) + t.b()[i];
    }
    return sum;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double oneArrayTwice(double[] x) {
    double[] c = x.clone();
    Twice[] pairs = {new Twice(c, c), new Twice(c, x), new Twice(x, c)};
    double sum = 0;
    for (Twice pair : pairs) {
      sum += pair.a()[0] * pair.b()[1];
    }
    return sum * pairs[0].b()[2];
  }

  // inputs: x=0.5:1
  @Differentiable
  static double longChain(double x) {
    P p = new P(x, 1);
    return p.plus(p).plus(x).plus(p.plus(3)).plus(p.plus(p.plus(x))).shadowing(x).plus(p).plus(p)
        .plus(new P(x * x, x)).plus(1.0).plus(2).dot(p.plus(P.ORIGIN).plus(x));
  }
}
