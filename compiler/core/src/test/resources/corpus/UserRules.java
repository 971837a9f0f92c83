package corpus;

import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;

/** Methods on numbers that are called by their author's own rules. */
final class UserRules {
  private UserRules() {}

  /** What nobody could differentiate: it is a table. */
  static double sine(double x) {
    return Sines.at(x);
  }

  @PartialDerivative(of = "sine", wrt = "x")
  static double sineDx(double x) {
    return Math.cos(x);
  }

  static double sine(double x, int times) {
    return Sines.at(times * x);
  }

  @PartialDerivative(of = "sine", wrt = "x")
  static double sineTimesDx(double x, int times) {
    return times * Math.cos(times * x);
  }

  static double norm(double x, double y) {
    return Math.pow(x * x + y * y, 0.5);
  }

  @PartialDerivative(of = "norm", wrt = "x")
  static double normDx(double x, double y) {
    return x / norm(x, y);
  }

  @PartialDerivative(of = "norm", wrt = "second")
  static double normDy(double first, double second) {
    return second / norm(first, second);
  }

  /** The root of a number, whose slope at 0 is infinite. */
  static double root(double x) {
    return Math.sqrt(x);
  }

  @PartialDerivative(of = "root", wrt = "x")
  static double rootDx(double x) {
    return 0.5 / Math.sqrt(x);
  }

  static double weighted(double[] w, double x) {
    double sum = 0;
    for (double each : w) {
      sum += each;
    }
    return sum * x * x;
  }

  @PartialDerivative(of = "weighted", wrt = "x")
  static double weightedDx(double[] w, double x) {
    return 2 * weighted(w, x) / x;
  }

  static final class Nested {
    private Nested() {}

    static double cube(double x) {
      return Math.pow(x, 3);
    }
  }

  @PartialDerivative(of = "corpus.UserRules.Nested#cube", wrt = "x")
  static double cubeDx(double x) {
    return 3 * x * x;
  }

  // inputs: x=-1:1; n=3
  @Differentiable
  static double straight(double x, int n) {
    double y = sine(x * x) * x + sine(x, n) - sine(n, 2) * x;
    return y * norm(x, y) + norm(3, y) + Nested.cube(y);
  }

  // inputs: x=[5] -1:1; y=[5] 0.5:1
  // inputs: x=[0] -1:1; y=[0] 0.5:1
  @Differentiable
  static double inLoops(double[] x, double[] y) {
    double sum = 0.1;
    double[] all = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j <= i; j++) {
        all[j] += sine(x[i] * y[j], j) * norm(y[i], sum);
      }
      sum += sine(all[i]) * sine(y[0]);
    }
    for (int i = 0; i < x.length; i++) {
      sum *= sine(all[i] + 1);
      all[i] = sum;
    }
    return sum + sine(sum);
  }

  // inputs: x=[6] distinct -1:1; limit=0.1
  // inputs: x=[6] distinct -1:1; limit=2
  @Differentiable(wrt = "x")
  static double inBranches(double[] x, double limit) {
    double sum = 0;
    double last = 0.25;
    for (int i = 0; i < x.length; i++) {
      double s = sine(last);
      if (x[i] > limit) {
        sum += s * sine(x[i]);
        last = sum;
      } else if (x[i] > -limit) {
        double t = norm(x[i], s);
        sum -= t * t * t;
      } else {
        last = x[i] * (limit > 1 ? s : sine(s));
      }
    }
    return sum * last;
  }

  // inputs: x=0.9
  // inputs: x=0.01
  @Differentiable
  static double whileSmall(double x) {
    double y = x;
    int rounds = 0;
    while (y < 1 && rounds < 20) {
      y = y + sine(y, 1) * norm(x, y);
      rounds++;
    }
    return y * sine(rounds * x);
  }

  // inputs: x=0.5:1
  @Differentiable
  static double notChosen(double x) {
    double zero = x - x;
    double r = root(zero) * 3;
    return x > 0 ? sine(x) : r;
  }

  // inputs: w=[3] 0.5:1; x=0.5:1
  @Differentiable(wrt = "x")
  static double withArray(double[] w, double x) {
    double[] changed = w.clone();
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += weighted(changed, x * (i + 1));
      changed[i] = 0;
    }
    return sum;
  }

  // inputs: x=-1:1; y=0.5:1
  @Differentiable
  static double helped(double x, double y) {
    return helper(x, y) * helper(y, x);
  }

  private static double helper(double a, double b) {
    double s = sine(a);
    return s > 0 ? norm(s, b) : s * b;
  }

  // inputs: x=-1:1
  @Differentiable
  static double ofItself(double x) {
    return annotated(x) * annotated(2 * x);
  }

  // inputs: x=-1:1
  @Differentiable
  static double annotated(double x) {
    return x * x * sine(x);
  }

  @PartialDerivative(of = "annotated", wrt = "x")
  static double annotatedDx(double x) {
    return 2 * x * sine(x) + x * x * Math.cos(x);
  }

  // inputs: UserRules=-1:1; Sines=0.5:1; corpus=0.5:1
  @Differentiable
  static double namedAsClasses(double UserRules, double Sines, double corpus) {
    double Nested = sine(UserRules) * norm(Sines, corpus);
    return Nested * Nested * sine(Nested);
  }
}
