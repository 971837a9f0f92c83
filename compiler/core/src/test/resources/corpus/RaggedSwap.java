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
}
