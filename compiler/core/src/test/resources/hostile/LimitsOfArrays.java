package hostile;

import dev.cotangent.Differentiable;
import java.util.Arrays;

/** Sizes, ranges and references that may be out of bounds, negative or null. */
final class LimitsOfArrays {
  private LimitsOfArrays() {}

  // inputs: x=1; n=-1
  // inputs: x=1; n=0
  // inputs: x=1; n=1
  @Differentiable
  static double size(double x, int n) {
    double[] a = new double[n];
    return x + a.length;
  }

  // inputs: x=1; n=-1; m=-1
  // inputs: x=1; n=-1; m=0
  // inputs: x=1; n=0; m=-1
  // inputs: x=1; n=0; m=1
  // inputs: x=1; n=1; m=-1
  // inputs: x=1; n=1; m=1
  @Differentiable
  static double twoSizes(double x, int n, int m) {
    double[][] a = new double[n][m];
    return x + a.length;
  }

  // inputs: x={1}; y=null
  // inputs: x=null; y=null
  // inputs: x=null; y={1}
  // inputs: x=[0] 0:1; y=null
  // inputs: x={3}; y=[0] 0:1
  @Differentiable(wrt = "x")
  static double lengthOnly(double[] x, double[] y) {
    return x[0] * 2 + y.length;
  }

  // inputs: x=[2][null,1] 1:2
  // inputs: x=[2][null,2] 1:2
  // inputs: x=[2][1,2] 1:2
  // inputs: x=[2][1,null] 1:2
  @Differentiable
  static double rowThatIsNull(double[][] x) {
    double[] r = x[0];
    return 3 * x[1][0] + (x[1].length > 1 ? r[0] : 0);
  }

  // inputs: x={1}; y=null; used=true
  // inputs: x={1}; y={2}; used=true
  @Differentiable
  static double nullNotUsed(double[] x, double[] y, boolean used) {
    return used ? x[0] * y[0] : x[0];
  }

  // inputs: x={1, 2, 3}; from=-1; to=2
  // inputs: x={1, 2, 3}; from=0; to=0
  // inputs: x={1, 2, 3}; from=1; to=3
  // inputs: x={1, 2, 3}; from=1; to=5
  // inputs: x={1, 2, 3}; from=3; to=5
  // inputs: x={1, 2, 3}; from=2; to=1
  // inputs: x={1, 2, 3}; from=4; to=-1
  // inputs: x={1, 2, 3}; from=4; to=5
  @Differentiable
  static double rangeCopied(double[] x, int from, int to) {
    double[] a = Arrays.copyOfRange(x, from, to);
    double s = 0;
    for (double v : a) {
      s += v * v;
    }
    return s;
  }

  // inputs: x={1, 2, 3}; n=-1
  // inputs: x={1, 2, 3}; n=0
  // inputs: x={1, 2, 3}; n=2
  // inputs: x={1, 2, 3}; n=3
  // inputs: x={1, 2, 3}; n=4
  @Differentiable
  static double beginningCopied(double[] x, int n) {
    double[] a = Arrays.copyOf(x, n);
    double s = 0;
    for (double v : a) {
      s = s * 2 + v * v;
    }
    return s;
  }

  // inputs: x={1, 2, 3}; from=-1; to=2
  // inputs: x={1, 2, 3}; from=0; to=0
  // inputs: x={1, 2, 3}; from=1; to=3
  // inputs: x={1, 2, 3}; from=1; to=4
  // inputs: x={1, 2, 3}; from=3; to=3
  // inputs: x={1, 2, 3}; from=2; to=1
  // inputs: x={1, 2, 3}; from=4; to=-1
  // inputs: x={1, 2, 3}; from=4; to=4
  @Differentiable
  static double rangeFilled(double[] x, int from, int to) {
    double[] a = x.clone();
    Arrays.fill(a, from, to, x[0] * x[1]);
    double s = 0;
    for (double v : a) {
      s = s * 2 + v * v;
    }
    return s;
  }

  // inputs: x={1, 2, 3}; a=-1; b=0; n=1
  // inputs: x={1, 2, 3}; a=0; b=-1; n=1
  // inputs: x={1, 2, 3}; a=0; b=1; n=2
  // inputs: x={1, 2, 3}; a=1; b=0; n=2
  // inputs: x={1, 2, 3}; a=0; b=0; n=3
  // inputs: x={1, 2, 3}; a=0; b=1; n=3
  // inputs: x={1, 2, 3}; a=1; b=0; n=3
  // inputs: x={1, 2, 3}; a=3; b=3; n=0
  // inputs: x={1, 2, 3}; a=0; b=0; n=-1
  // inputs: x={1, 2, 3}; a=0; b=4; n=0
  // inputs: x={1, 2, 3}; a=4; b=0; n=0
  @Differentiable
  static double movedWithinItself(double[] x, int a, int b, int n) {
    double[] y = x.clone();
    y[1] *= y[0];
    System.arraycopy(y, a, y, b, n);
    double s = 0;
    for (int i = 0; i < y.length; i++) {
      s += (i + 1) * y[i] * y[i];
    }
    return s;
  }

  // inputs: x={1, 2, 3}; a=-1; b=0; n=1
  // inputs: x={1, 2, 3}; a=0; b=-1; n=1
  // inputs: x={1, 2, 3}; a=0; b=1; n=3
  // inputs: x={1, 2, 3}; a=0; b=2; n=3
  // inputs: x={1, 2, 3}; a=1; b=0; n=3
  // inputs: x={1, 2, 3}; a=3; b=4; n=0
  // inputs: x={1, 2, 3}; a=0; b=0; n=-1
  // inputs: x={1, 2, 3}; a=0; b=5; n=0
  // inputs: x={1, 2, 3}; a=4; b=0; n=0
  @Differentiable
  static double movedToAnother(double[] x, int a, int b, int n) {
    double[] y = new double[4];
    System.arraycopy(x, a, y, b, n);
    double s = 0;
    for (int i = 0; i < y.length; i++) {
      s += (i + 1) * y[i] * y[i];
    }
    return s;
  }

  // inputs: x={1, 2}; n=0
  // inputs: x={1, 2}; n=1
  // inputs: x={1, 2}; n=2
  @Differentiable
  static double rowNeverAssigned(double[] x, int n) {
    double[][] a = new double[2][];
    a[0] = x.clone();
    return a[n][0] * 2;
  }
}
