package corpus;

import dev.cotangent.Differentiable;
import java.util.Arrays;

/** Rows and arrays under several names, of many ranks, and as results. */
final class HostileSharing {
  private static final double[] TABLE = {1, 2, 3};
  private static final double[][] ROWS = {{1, 2}, {3}};
  private static final int[] ORDER = {2, 0, 1};
  private static final double[] SQUARES = new double[4];

  static {
    for (int i = 0; i < 4; i++) {
      SQUARES[i] = i * i;
    }
  }

  private HostileSharing() {}

  // inputs: x=[3] 0.5:1
  @Differentiable
  static double tables(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += TABLE[i] * x[ORDER[i]] * ROWS[1][0] * ROWS[0].length;
    }
    return s;
  }

  // inputs: x=[2][3][2][1,2] 0.5:1
  // inputs: x=[2][2,0][0,3][2] 0.5:1
  // inputs: x=[0][0][0][0] 0.5:1
  @Differentiable
  static double fourRanks(double[][][][] x) {
    double s = 0;
    for (double[][][] a : x) {
      for (double[][] b : a) {
        for (double[] c : b) {
          double p = 1;
          for (double d : c) {
            p *= d;
          }
          s += p * s + p;
        }
      }
    }
    return s;
  }

  // inputs: x=[3] 0.5:1
  @Differentiable
  static double[] noEntries(double[] x) {
    return new double[0];
  }

  // inputs: x=[3] 0.5:1
  // inputs: x=[0] 0.5:1
  @Differentiable
  static double[] theParameter(double[] x) {
    return x;
  }

  // inputs: s=0.5:1
  @Differentiable
  static double[][] oneRowTwice(double s) {
    double[] r = {s, s * s};
    double[][] m = {r, r};
    return m;
  }

  // inputs: s=0.5:1
  @Differentiable
  static double oneRowReadTwice(double s) {
    double[] r = {s, s * s};
    double[][] m = {r, r, {1, s}};
    return m[0][1] * m[1][0] + m[2][1];
  }

  // inputs: x=[4][1,2,1,4] 0.5:1
  // inputs: x=[4][0] 0.5:1
  // inputs: x=[0][0] 0.5:1
  @Differentiable
  static double triangleOfCopies(double[][] x) {
    double s = 0;
    double[][] m = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      m[i] = Arrays.copyOf(x[i], i);
      for (int j = 0; j < i; j++) {
        s += m[i][j] * (i > 1 ? m[i - 1].length + s : 1);
      }
    }
    return s;
  }

  private static double[] either(double[] a, double[] b, boolean f) {
    return f ? a : b;
  }

  // inputs: x=[3] 0.5:1; y=[2] 0.5:1; f=true
  // inputs: x=[3] 0.5:1; y=[2] 0.5:1; f=false
  @Differentiable
  static double parameterByAFlag(double[] x, double[] y, boolean f) {
    double[] p = either(x, y, f);
    double s = 0;
    for (int i = 0; i < p.length; i++) {
      s += p[i] * x[0];
    }
    return s;
  }

  // inputs: x=[3] 0.5:1; n=0
  // inputs: x=[3] 0.5:1; n=1
  // inputs: x=[3] 0.5:1; n=4
  // inputs: x=[3] 0.5:1; n=7
  @Differentiable
  static double threeNamesInACircle(double[] x, int n) {
    double[] a = x.clone(), b = new double[x.length], c = {1, x[0], 3};
    for (int i = 0; i < n; i++) {
      double[] t = a;
      a = b;
      b = c;
      c = t;
      if (i % 2 == 0) {
        t = a;
        a = b;
        b = t;
      }
      a[i % 3] += b[(i + 1) % 3] * c[i % 3] + i;
    }
    return a[0] * b[1] + c[2];
  }

  // inputs: x=[3] 0.5:1; n=0
  // inputs: x=[3] 0.5:1; n=1
  // inputs: x=[3] 0.5:1; n=3
  // inputs: x=[0] 0.5:1; n=0
  // inputs: x=[0] 0.5:1; n=2
  @Differentiable
  static double longerInEveryStep(double[] x, int n) {
    double[] before = x;
    for (int i = 0; i < n; i++) {
      double[] next = new double[before.length + 1];
      for (int j = 0; j < before.length; j++) {
        next[j] += before[j] * .5;
        next[j + 1] += before[j] * before[0];
      }
      before = next;
    }
    double s = 0;
    for (double v : before) {
      s = s * 1.1 + v * v;
    }
    return s;
  }

  private static double firstEntries(double[] a, double[] b) {
    return a[0] * b[0];
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double withItsClone(double[] x) {
    return firstEntries(x.clone(), x);
  }

  private static void both(double[] a, double[] b) {
    a[0] = 3;
    b[0] *= a[0];
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double oneArrayForTwoParameters(double[] x) {
    double[] t = x.clone();
    both(t, t);
    return t[0] * x[0];
  }

  private static void both(double[][] a, double[] b) {
    a[0][0] = 3 * b[0];
    b[0] *= a[0][0];
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double arrayAndItsRow(double[] x) {
    double[][] t = {x.clone()};
    both(t, t[0]);
    return t[0][0] * x[0];
  }

  // inputs: x=0.5:1
  @Differentiable
  static double[] bracketsAnywhere(double x)[] {
    double a[] = {x, 1}, b[][] = {a, {x}};
    return b;
  }

  // inputs: x=[5] 0.5:1
  // inputs: x=[1] 0.5:1
  // inputs: x={1.1, 0.7, -0.4, 2, 0.3}
  @Differentiable
  static double doubledBuffer(double[] x) {
    double[] buffer = new double[1];
    int size = 0;
    for (double v : x) {
      if (size == buffer.length) {
        buffer = Arrays.copyOf(buffer, size * 2);
      }
      buffer[size++] = v * (size > 1 ? buffer[size - 2] : 2);
    }
    double s = 0;
    for (int i = 0; i < size; i++) {
      s += buffer[i] * i;
    }
    return s + buffer.length * x[0];
  }
}
