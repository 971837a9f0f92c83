package corpus;

import dev.cotangent.Cotangent;
import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;
import dev.cotangent.Pullback;
import dev.cotangent.Pushforward;
import java.util.Arrays;

/** Methods on arrays with rules of their author's own. */
final class Pullbacks {
  private Pullbacks() {}

  /** The solution of a system of linear equations, by elimination with pivots. */
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
    }
    double[] x = Arrays.copyOf(right, n);
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
      }
      double[] row = a[k];
      a[k] = a[pivot];
      a[pivot] = row;
      double value = x[k];
      x[k] = x[pivot];
      x[pivot] = value;
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j < n; j++) {
          a[i][j] -= factor * a[k][j];
        }
        x[i] -= factor * x[k];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        x[i] -= a[i][j] * x[j];
      }
      x[i] /= a[i][i];
    }
    return x;
  }

  @Pullback(of = "solve")
  static void solvePullback(
      double[][] a, double[] b, double[] x, double[] xBar, double[][] aBar, double[] bBar) {
    int n = b.length;
    double[][] transposed = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        transposed[i][j] = a[j][i];
      }
    }
    double[] lambda = solve(transposed, xBar);
    for (int i = 0; i < n; i++) {
      bBar[i] += lambda[i];
      for (int j = 0; j < n; j++) {
        aBar[i][j] -= lambda[i] * x[j];
      }
    }
  }

  @Pushforward(of = "solve")
  static void solvePushforward(
      double[][] a, double[] b, double[][] aDot, double[] bDot, double[] xDot) {
    double[] x = solve(a, b);
    double[] right = bDot.clone();
    for (int i = 0; i < right.length; i++) {
      for (int j = 0; j < right.length; j++) {
        right[i] -= aDot[i][j] * x[j];
      }
    }
    System.arraycopy(solve(a, right), 0, xDot, 0, right.length);
  }

  /** The sum of a scaled power of each element. */
  static double powers(double[] x, double scale, int exponent) {
    double sum = 0;
    for (double each : x) {
      sum += scale * Math.pow(each, exponent);
    }
    return sum;
  }

  @Pullback(of = "powers")
  static void powersPullback(
      double[] x,
      double scale,
      int exponent,
      double sum,
      double sumBar,
      double[] xBar,
      double[] scaleBar) {
    for (int i = 0; i < x.length; i++) {
      xBar[i] += sumBar * scale * exponent * Math.pow(x[i], exponent - 1);
      scaleBar[0] += sumBar * Math.pow(x[i], exponent);
    }
  }

  @Pushforward(of = "powers")
  static double powersPushforward(
      double[] x, double scale, int exponent, double[] xDot, double scaleDot) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += xDot[i] * scale * exponent * Math.pow(x[i], exponent - 1);
      sum += scaleDot * Math.pow(x[i], exponent);
    }
    return sum;
  }

  /** Each row scaled by a factor of its own. */
  static double[][] scaled(double[][] rows, double... factors) {
    double[][] result = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      result[i] = rows[i].clone();
      for (int j = 0; j < rows[i].length; j++) {
        result[i][j] *= factors[i];
      }
    }
    return result;
  }

  @Pullback(of = "scaled")
  static void scaledPullback(
      double[][] rows,
      double[] factors,
      double[][] result,
      double[][] bar,
      double[][] rowsBar,
      double[] factorsBar) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        rowsBar[i][j] += bar[i][j] * factors[i];
        factorsBar[i] += bar[i][j] * rows[i][j];
      }
    }
  }

  @Pushforward(of = "scaled")
  static void scaledPushforward(
      double[][] rows,
      double[] factors,
      double[][] rowsDot,
      double[] factorsDot,
      double[][] resultDot) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        resultDot[i][j] = rowsDot[i][j] * factors[i] + factorsDot[i] * rows[i][j];
      }
    }
  }

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Pullback(of = "product")
  static void productPullback(
      double[] a, double[] b, double sum, double bar, double[] aBar, double[] bBar) {
    for (int i = 0; i < a.length; i++) {
      aBar[i] += bar * b[i];
      bBar[i] += bar * a[i];
    }
  }

  @Pushforward(of = "product")
  static double productPushforward(double[] a, double[] b, double[] aDot, double[] bDot) {
    return product(aDot, b) + product(a, bDot);
  }

  /** What it is handed, if that is positive: the very array. */
  static double[] sameOrNegated(double[] x) {
    if (x[0] > 0) {
      return x;
    }
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = -x[i];
    }
    return y;
  }

  @Pullback(of = "sameOrNegated")
  static void sameOrNegatedPullback(double[] x, double[] y, double[] yBar, double[] xBar) {
    for (int i = 0; i < x.length; i++) {
      xBar[i] += x[0] > 0 ? yBar[i] : -yBar[i];
    }
  }

  @Pushforward(of = "sameOrNegated")
  static void sameOrNegatedPushforward(double[] x, double[] xDot, double[] yDot) {
    for (int i = 0; i < x.length; i++) {
      yDot[i] = x[0] > 0 ? xDot[i] : -xDot[i];
    }
  }

  /** Two numbers, a rule for which is a pullback although there is no array. */
  static double ratio(double a, double b) {
    return a / b;
  }

  @Pullback(of = "ratio")
  static void ratioPullback(
      double a, double b, double ratio, double bar, double[] aBar, double[] bBar) {
    aBar[0] += bar / b;
    bBar[0] -= bar * ratio / b;
  }

  @Pushforward(of = "ratio")
  static double ratioPushforward(double a, double b, double aDot, double bDot) {
    return (aDot - a / b * bDot) / b;
  }

  // allocates
  // inputs: a=[3][3] dominant; b=[3] -1:1
  // inputs: a=[1][1] dominant; b=[1] -1:1
  @Differentiable
  static double solved(double[][] a, double[] b) {
    double[] x = solve(a, b);
    return x[0] * x[0] + product(x, b);
  }

  // allocates
  // inputs: a=[3][3] dominant; b=[3] -1:1
  @Differentiable
  static double[] solvedArray(double[][] a, double[] b) {
    return solve(a, solve(a, b));
  }

  // allocates
  // inputs: a=[3][3] dominant; b=[3] -1:1; n=4
  // inputs: a=[3][3] dominant; b=[3] -1:1; n=0
  @Differentiable
  static double iterated(double[][] a, double[] b, int n) {
    double[] x = b.clone();
    double sum = 0;
    for (int k = 0; k < n; k++) {
      double[] y = solve(a, x);
      for (int i = 0; i < x.length; i++) {
        x[i] = 0.5 * x[i] + Math.sin(y[i]);
        sum += x[i] * y[i];
      }
    }
    return sum;
  }

  // allocates
  // inputs: a=[3][3] dominant; b=[3] -1:1; n=3
  @Differentiable
  static double replaced(double[][] a, double[] b, int n) {
    double[] x = b;
    for (int k = 0; k < n; k++) {
      x = solve(a, x);
    }
    return product(x, x) + product(b, x);
  }

  // allocates
  // inputs: a=[2][2] dominant; b=[2] 1:2
  @Differentiable
  static double overwritten(double[][] a, double[] b) {
    double[][] m = new double[2][2];
    double[] right = b.clone();
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        m[i][j] = a[i][j] * b[j];
      }
    }
    double[] x = solve(m, right);
    m[0][0] = 7;
    right[1] = x[0] * 2;
    x[1] = x[1] * x[0];
    sum += product(solve(m, right), x);
    right[0] = sum;
    return sum + product(right, x);
  }

  // inputs: x=[4] 0.5:1; scale=0.5:1; n=3
  // inputs: x=[0] 0.5:1; scale=0.5:1; n=3
  @Differentiable
  static double withScalars(double[] x, double scale, int n) {
    double sum = 0;
    double[] y = x.clone();
    for (int k = 1; k <= n; k++) {
      sum += powers(y, scale * k, k) * powers(x, 2, k);
      for (int i = 0; i < y.length; i++) {
        y[i] *= 0.9 + 0.01 * sum;
      }
    }
    return sum + powers(y, sum, 2);
  }

  // inputs: w=[3][4] -1:1; x=[4] -1:1
  @Differentiable
  static double rows(double[][] w, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      double[] row = w[i];
      sum += product(row, x) * product(w[0], row);
    }
    return sum;
  }

  // inputs: w=[3][4] -1:1; x=[4] -1:1
  @Differentiable
  static double changedRows(double[][] w, double[] x) {
    double[][] v = new double[3][4];
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        v[i][j] = w[i][j] * x[j];
      }
      sum += product(v[i], x);
      v[i][i] = sum;
      if (i > 0) {
        sum += product(v[i], v[i - 1]);
        v[i - 1][0] = 2;
      }
    }
    return sum * product(v[0], v[2]);
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double withItself(double[] x) {
    double[] y = new double[4];
    for (int i = 0; i < 4; i++) {
      y[i] = Math.sin(x[i]);
    }
    return product(x, x) + product(y, y) * product(x, y);
  }

  // allocates
  // inputs: r=[2][1,3] -1:1; f=[2] 0.5:1; n=3
  @Differentiable
  static double ragged(double[][] r, double[] f, int n) {
    double[][] s = r;
    double sum = 0;
    for (int k = 0; k < n; k++) {
      s = scaled(s, f[0], f[1] * f[0]);
      sum += s[1][2] * s[0][0];
    }
    double[][] t = scaled(s, f);
    return sum + t[1][1] * t[1][0];
  }

  // allocates
  // inputs: r=[2][3] -1:1; f=[2] 0.5:1
  @Differentiable
  static double[][] raggedArray(double[][] r, double[] f) {
    double[][] s = scaled(r, f);
    s[0][0] = s[1][1] * s[0][0];
    return scaled(s, f);
  }

  // allocates
  // inputs: x=[3] 0.5:1
  // inputs: x=[3] -1:-0.5
  @Differentiable
  static double maybeTheSame(double[] x) {
    double[] y = sameOrNegated(x);
    double[] z = sameOrNegated(y).clone();
    z[0] = y[1] * z[0];
    return product(sameOrNegated(z), y) + z[2];
  }

  // allocates
  // inputs: x=[5] distinct -1:1; limit=0.1
  @Differentiable(wrt = "x")
  static double inBranches(double[] x, double limit) {
    double[] state = x.clone();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (state[i] > limit) {
        double[] part = new double[2];
        part[0] = state[i] + sum;
        part[1] = x[0];
        sum += powers(part, state[i], 2);
        state[0] = sum;
      } else {
        double[] same = sameOrNegated(state);
        sum += same[i] * same[0];
      }
      sum = ratio(sum, 2 + x[i]);
    }
    return sum;
  }

  // inputs: x=[4] 0.5:1; limit=1.2
  @Differentiable(wrt = "x")
  static double whileSmall(double[] x, double limit) {
    double[] y = x.clone();
    double sum = 0;
    int k = 0;
    while (product(y, x) < limit * 4 && k < 10) {
      y[k % 4] = y[k % 4] * 1.5 + 0.1 * powers(y, 0.5, 2);
      sum += ratio(y[0], sum + 1);
      k++;
    }
    return sum * product(y, y);
  }

  // inputs: x=0.5:1; y=0.5:1
  @Differentiable
  static double numbers(double x, double y) {
    double quotient = ratio(x, y);
    return x > 10 ? ratio(quotient, 0) : ratio(x, x) * ratio(3, y) + quotient;
  }

  // inputs: x=[3] -1:1; w=[3] -1:1
  @Differentiable(wrt = "x")
  static double withConstants(double[] x, double[] w) {
    double[] fixed = Cotangent.stopGradient(w);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += product(x, fixed) * x[i] + powers(w, x[i], 2);
    }
    return sum;
  }

  static double half(double x) {
    return x / 2;
  }

  @PartialDerivative(of = "half", wrt = "x")
  static double halfDx(double x) {
    return 0.5;
  }

  // inputs: w=[4] -1:1; x=[3][4] -1:1; y=[3] -1:1
  @Differentiable
  static double fused(double[] w, double[][] x, double[] y) {
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      double[] hidden = new double[4];
      for (int j = 0; j < 4; j++) {
        hidden[j] = Math.tanh(x[i][j] * w[j]);
      }
      double error = product(hidden, w) - half(y[i]);
      hidden[0] = 1;
      loss += error * error + powers(hidden, 0.5, 2);
    }
    return loss;
  }
}
