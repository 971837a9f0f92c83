package corpus;

import dev.cotangent.Differentiable;

/** Records in branches, loops, switches and early returns. */
final class RecordControl {
  private RecordControl() {}

  enum Kind {
    SUM,
    PRODUCT,
    NONE
  }

  record State(double x, double v, int steps) {}

  record Choice(Kind kind, double a, double b) {
    static Choice sum() {
      return new Choice(Kind.SUM, 0.3, 0.7);
    }

    static Choice product() {
      return new Choice(Kind.PRODUCT, 0.3, 0.7);
    }

    double apply() {
      return switch (kind) {
        case SUM -> a + b;
        case PRODUCT -> a * b;
        case NONE -> 0;
      };
    }
  }

  record Holder(State state, double[] log) {}

  // inputs: x=0.5:1; v=0.1:0.3; limit=2
  @Differentiable
  static State untilLimit(double x, double v, double limit) {
    State s = new State(x, v, 0);
    while (s.x() < limit) {
      s = new State(s.x() + s.v(), s.v() * 1.1 + 0.01 * s.x(), s.steps() + 1);
    }
    return s;
  }

  // inputs: x=0.5:1; n=4
  @Differentiable
  static double counted(double x, int n) {
    State s = new State(x, 1, 0);
    State before = s;
    for (int i = 0; i < n; i++) {
      State next = new State(s.x() * before.v(), Math.sin(s.v()), i);
      before = s;
      s = next;
    }
    return s.x() * before.x() + s.v() + s.steps();
  }

  // inputs: x=0.5:1; y=0.5:1
  // inputs: x=-1:-0.5; y=0.5:1
  @Differentiable
  static double branches(double x, double y) {
    State s;
    if (x > 0) {
      s = new State(x, y, 1);
    } else {
      s = new State(y * y, x, 2);
    }
    State t = x > 0 ? s : new State(x, x, 3);
    State u = new State(t.x(), s.v(), t.steps());
    if (y > 0.2) {
      u = new State(u.v() * 2, u.x(), u.steps());
    }
    return u.x() * u.v() * u.steps() + s.x();
  }

  // inputs: kind=SUM; x=0.5:1; y=0.5:1
  // inputs: kind=PRODUCT; x=0.5:1; y=0.5:1
  // inputs: kind=NONE; x=0.5:1; y=0.5:1
  @Differentiable
  static State chosen(Kind kind, double x, double y) {
    State s =
        switch (kind) {
          case SUM -> new State(x + y, x, 1);
          case PRODUCT -> {
            State inner = new State(x, y, 2);
            yield new State(inner.x() * inner.v(), y, inner.steps());
          }
          default -> early(x, y);
        };
    return new State(s.x() * 2, s.v() * s.x(), s.steps());
  }

  private static State early(double x, double y) {
    if (x > 10) {
      return new State(y, x, 7);
    }
    for (int i = 0; i < 3; i++) {
      if (x * i > y) {
        return new State(x * i, y, i);
      }
    }
    return new State(x * y, y - x, 9);
  }

  // inputs: c=sum(); k=1:2
  // inputs: c=product(); k=1:2
  @Differentiable
  static double enumInside(Choice c, double k) {
    return c.apply() * k + (c.kind() == Kind.SUM ? c.a() : c.b());
  }

  // inputs: holder=-1:1; n=3
  @Differentiable
  static Holder logged(Holder holder, int n) {
    Holder h = holder;
    for (int i = 0; i < n; i++) {
      double[] log = h.log().clone();
      log[i] = h.state().x() * log[0] + i;
      h = new Holder(new State(h.state().v(), h.state().x() * 0.5, i), log);
    }
    return h;
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double broken(double[] x) {
    State best = new State(x[0], 0, -1);
    for (int i = 0; i < x.length; i++) {
      State now = new State(x[i], x[i] * x[i], i);
      if (i == 2 && x[i] > 5) {
        break;
      }
      if (now.x() < best.x()) {
        continue;
      }
      best = now;
    }
    do {
      best = new State(best.v(), best.x(), best.steps() + 5);
    } while (best.steps() < 3);
    return best.x() + best.v() * best.v();
  }
}
