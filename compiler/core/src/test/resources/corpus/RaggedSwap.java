package corpus;

import dev.cotangent.Differentiable;

/** Rows of different lengths change places. */
final class RaggedSwap {
  private RaggedSwap() {}

  // allocates: adjoints of rows change places with the rows
  // inputs: x=-2:2; y=-1:1; i=0; j=1
  // inputs: x=-2:2; y=-1:1; i=1; j=1
  // inputs: x=-2:2; y=-1:1; i=1; j=0
  @Differentiable
  static double swapped(double x, double y, int i, int j) {
    double[][] rows = {{x * y, Math.sin(x)}, {y}};
    double[] t = rows[i];
    rows[i] = rows[j];
    rows[j] = t;
    return rows[1][rows[1].length - 1] * rows[0][0];
  }

  // allocates: adjoints of rows change places with the rows
  // inputs: x=-2:2; y=-1:1
  @Differentiable
  static double atConstants(double x, double y) {
    double[][] rows = {{x * y, Math.sin(x)}, {y}};
    double[] t = rows[0];
    rows[0] = rows[1];
    rows[1] = t;
    return rows[1][rows[1].length - 1] * rows[0][0];
  }

  // allocates: adjoints of rows change places with the rows
  // inputs: x=-2:2; y=-1:1; i=0; j=1
  // inputs: x=-2:2; y=-1:1; i=1; j=0
  @Differentiable
  static double replaced(double x, double y, int i, int j) {
    double[][] rows = {{x * y, Math.sin(x)}, {y}};
    rows[i] = rows[j];
    return rows[1][rows[1].length - 1] * rows[0][0];
  }

  // allocates: adjoints of rows change places with the rows
  // inputs: x=-2:2; y=-1:1; i=0
  // inputs: x=-2:2; y=-1:1; i=1
  @Differentiable
  static double longer(double x, double y, int i) {
    double[][] rows = {{x * y, Math.sin(x)}, {y}};
    double before = rows[i][0];
    rows[i] = new double[] {x, y, Math.cos(y)};
    return before * rows[1][rows[1].length - 1] * rows[0][rows[0].length - 1];
  }

  // allocates: adjoints of rows change places with the rows
  // inputs: x=-2:2; y=-1:1; i=0; j=1
  // inputs: x=-2:2; y=-1:1; i=1; j=0
  @Differentiable
  static double insideABranch(double x, double y, int i, int j) {
    double[][] rows = {{x * y, Math.sin(x)}, {y}};
    if (i < j) {
      double[] t = rows[i];
      rows[i] = rows[j];
      rows[j] = t;
    }
    return rows[1][rows[1].length - 1] * rows[0][0];
  }

  // allocates: adjoints of rows change places with the rows
  // inputs: x=-2:2; y=-1:1; i=0; j=1
  // inputs: x=-2:2; y=-1:1; i=1; j=0
  @Differentiable
  static double insideALoop(double x, double y, int i, int j) {
    double[][] rows = {{x * y, Math.sin(x)}, {y}};
    for (int k = 0; k < 3; k++) {
      double[] t = rows[i];
      rows[i] = rows[j];
      rows[j] = t;
    }
    return rows[1][rows[1].length - 1] * rows[0][0];
  }

  // allocates: adjoints of rows change places with the rows
  // inputs: x=[4] -1:1; n=3
  // inputs: x=[4] -1:1; n=0
  @Differentiable
  static double replacedInALoop(double[] x, int n) {
    double[][] rows = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      rows[i] = new double[i + 1];
      rows[i][i] = x[i] * x[0];
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      double old = rows[k][k];
      double[] next = new double[n - k + 1];
      for (int j = 0; j < next.length; j++) {
        next[j] = old * x[j % x.length] + j;
      }
      rows[k] = next;
      sum += rows[k][0] * rows[k + 1][0];
    }
    return sum + rows[0][0];
  }
}
