package hostile;

import dev.cotangent.Differentiable;

/** Records that are null, hold too little, or turn into no numbers at all. */
final class Records {
  private Records() {}

  record Pair(double x, double y) {
    Pair(double a) {
      this(a, a * a);
    }

    double dot(Pair o) {
      return x * o.x + y * o.y;
    }

    Pair plus(Pair o) {
      return new Pair(x + o.x, y + o.y);
    }
  }

  record Unit(double x, double y) {
    Unit {
      double n = Math.sqrt(x * x + y * y);
      x /= n;
      y /= n;
    }
  }

  record Model(double[] w, Pair bias, int n, Pair[] many) {
    static Model example() {
      Pair[] many = {new Pair(1, 2), new Pair(0.3, 0.2)};
      return new Model(new double[] {1.1, 0.4, 0.8}, new Pair(0.3, 0.9), 2, many);
    }

    static Model withoutWeights() {
      return new Model(new double[0], new Pair(0.3, 0.9), 2, example().many);
    }

    static Model withOneWeight() {
      return new Model(new double[] {1}, new Pair(1, 2), 3, example().many);
    }

    static Model withNothing() {
      return new Model(new double[0], new Pair(0.3, 0.9), 2, new Pair[0]);
    }

    static Model withOnePairThrice() {
      Pair pair = new Pair(0.3, 0.9);
      return new Model(new double[] {1.1, 0.4, 0.8}, pair, 2, new Pair[] {pair, pair});
    }
  }

  // inputs: a=1.1; b=0.7
  // inputs: a=0; b=0
  @Differentiable
  static double constructorThatScales(double a, double b) {
    Unit n = new Unit(a * b, b);
    return n.x * 3 + n.y() * n.x() * a;
  }

  // inputs: m=example(); k=0
  // inputs: m=example(); k=2
  // inputs: m=withoutWeights(); k=0
  // inputs: m=withNothing(); k=0
  // inputs: m=withOnePairThrice(); k=0
  // inputs: m=null; k=1
  @Differentiable
  static double nestedRecords(Model m, int k) {
    double s = 0;
    for (Pair v : m.many) {
      s += v.dot(m.bias) * m.w[k % m.w.length];
      k++;
    }
    return s * m.n + m.many().length;
  }

  // inputs: v=[3] 0.5:1; z=1.2
  // inputs: v=[1] 0.5:1; z=1.2
  // inputs: v=[1] 0.5:1; z=NaN
  // inputs: v=[0] 0.5:1; z=1.2
  // inputs: v={null}; z=1.2
  @Differentiable
  static Pair[] arrayOfRecords(Pair[] v, double z) {
    Pair[] r = new Pair[v.length + 1];
    r[0] = new Pair(z);
    for (int i = 0; i < v.length; i++) {
      r[i + 1] = r[i].plus(v[i]);
      r[i] = v[v.length - 1 - i];
    }
    return r;
  }

  // inputs: m=example(); t=0.7
  // inputs: m=withOneWeight(); t=0.7
  // inputs: m=withoutWeights(); t=0.7
  @Differentiable
  static Model rebuilt(Model m, double t) {
    double[] w = m.w.clone();
    w[0] *= t;
    Pair[] many = m.many.clone();
    many[0] = new Pair(many[0].y() * t, m.bias.x);
    return new Model(w, new Pair(t, m.w[1]), m.n + 1, many);
  }

  // inputs: a=0.5:1; b=0.5:1
  // inputs: a=0.5:1; b=null
  @Differentiable
  static Pair exchanged(Pair a, Pair b) {
    Pair t = a;
    a = b;
    b = t;
    return new Pair(a.x * b.y, b.x);
  }
}
