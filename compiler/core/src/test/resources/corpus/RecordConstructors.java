package corpus;

import dev.cotangent.Differentiable;
import java.util.Objects;

/** Constructors of all kinds, called by programs and by generated code. */
final class RecordConstructors {
  private RecordConstructors() {}

  /** A direction, whatever it is made of. */
  record Unit(double x, double y) {
    Unit {
      double length = Math.sqrt(x * x + y * y);
      x = x / length;
      y /= length;
    }
  }

  record Range(double low, double high) {
    Range {
      if (low > high) {
        throw new IllegalArgumentException("low above high");
      }
    }

    Range(double width) {
      this(-width / 2, width / 2);
    }

    Range() {
      this(1);
    }

    double clamp(double v) {
      return Math.min(high, Math.max(low, v));
    }
  }

  record Checked(double[] weights, String name) {
    Checked {
      Objects.requireNonNull(weights);
      Objects.requireNonNull(name, "name");
    }

    static Checked of(int seed) {
      double[] weights = new double[4];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.sin(seed + i);
      }
      return new Checked(weights, "made of " + seed);
    }
  }

  record Explicit(double a, double b) {
    Explicit(double a, double b) {
      this.b = b;
      this.a = a;
    }

    Explicit(int n, double a) {
      this(n * a, a * a);
    }

    Explicit(double... all) {
      this(all[0] + all[1], all[2]);
    }
  }

  // inputs: a=0.5:2; b=-1:1; v=-2:2
  @Differentiable
  static double normalised(double a, double b, double v) {
    Unit u = new Unit(a, b * v);
    Unit w = new Unit(u.x() + 1, u.y() - a);
    return u.x() * w.y() + v * u.y() * w.x();
  }

  // inputs: width=0.5:1; v=-2:2
  // inputs: width=3:5; v=-1:1
  // inputs: width=1:1.5; v=-4:-2
  @Differentiable
  static double clamped(double width, double v) {
    Range wide = new Range(width);
    return wide.clamp(v) * new Range().clamp(v * v) + wide.high() * wide.low();
  }

  record Finite(double low, double high) {
    Finite {
      if (Double.isNaN(low) || Double.isNaN(high)) {
        throw new IllegalArgumentException("not a number");
      }
    }
  }

  // inputs: low=-1:0; high=0:2
  @Differentiable
  static Finite halves(double low, double high) {
    return new Finite(low / 2, high * high);
  }

  // inputs: c=of()
  @Differentiable
  static double checked(Checked c) {
    double sum = c.name().length();
    for (int i = 0; i < c.weights().length; i++) {
      sum += Math.exp(c.weights()[i]) * i;
    }
    return sum;
  }

  // inputs: e=-1:1; n=2; x=0.5:1
  @Differentiable
  static Explicit several(Explicit e, int n, double x) {
    Explicit one = new Explicit(n, x * e.a());
    Explicit two = new Explicit(x, one.b(), e.b());
    return new Explicit(one.a() * two.a(), Math.sin(two.b()) + one.b());
  }
}
