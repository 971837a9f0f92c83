package corpus;

import dev.cotangent.Differentiable;

/** Records that share arrays, are carried by loops and branches, and are returned as they came. */
final class HostileRecordFlow {
  private HostileRecordFlow() {}

  record Two(double[] a, double[] b) {}

  record Copied(double[] w) {
    Copied(double[] w) {
      this.w = w.clone();
    }

    Copied(double[] w, double s) {
      this(w);
      this.w[0] *= s;
    }

    double get(int i) {
      return w[i];
    }
  }

  record Shared(double[] a) {}

  record State(double a, double[] w) {
    @Override
    public boolean equals(Object o) {
      return true;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  record Pair(double x, double y) {}

  // inputs: p=0.5:1
  @Differentiable
  static double twoArrays(Two p) {
    return p.a[0] * p.b[0] + p.a[1] * p.b[1];
  }

  // inputs: w=[2] 0.5:1; s=0.5:1
  @Differentiable
  static double copiedByTheConstructor(double[] w, double s) {
    Copied c = new Copied(w, s);
    Copied d = new Copied(c.w, 2);
    return c.get(0) * d.get(0) + d.w()[1];
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double sharedByTwoRecords(double[] x) {
    double[] t = x.clone();
    Shared p = new Shared(t);
    t[0] *= 5;
    Shared q = new Shared(p.a);
    q.a[1] = 3 * p.a[0];
    return p.a()[0] * p.a[1] * t[1];
  }

  // inputs: p=0.8:1; n=0
  // inputs: p=0.8:1; n=1
  // inputs: p=0.8:1; n=5
  @Differentiable
  static State carriedByALoop(State p, int n) {
    for (int i = 0; i < n; i++) {
      double[] t = new double[p.w.length];
      for (int j = 0; j < t.length; j++) {
        t[j] = Math.sin(p.w[j]) * p.a;
      }
      p = new State(p.a + t[0], t);
      if (p.a > 3) {
        return p;
      }
    }
    return p;
  }

  // inputs: p=0.5:1; q=1.5:2; f=true
  // inputs: p=0.5:1; q=1.5:2; f=false
  // inputs: p=1.5:2; q=0.5:1; f=true
  // inputs: p=1.5:2; q=0.5:1; f=false
  @Differentiable
  static double chosenByABranch(State p, State q, boolean f) {
    State r = f ? p : q;
    if (p.a > q.a) {
      r = new State(r.a * r.w[0], q.w);
    }
    return r.a * r.w[r.w.length - 1];
  }

  // inputs: a=0.5:1
  @Differentiable
  static Pair theParameter(Pair a) {
    return a;
  }
}
