package hostile;

import dev.cotangent.Differentiable;

/** Arrays of records whose elements are not all there. */
final class MissingElements {
  private MissingElements() {}

  record P(double x, double y) {
    double norm() {
      return x * x + y * y;
    }
  }

  record Path(P from, double[] weights) {}

  // inputs: x=1:2; i=0
  // inputs: x=1:2; i=1
  @Differentiable
  static double readTooEarly(double x, int i) {
    P[] all = new P[2];
    all[0] = new P(x, 2 * x);
    return all[i].x() * x;
  }

  // inputs: x=1:2; i=0
  // inputs: x=1:2; i=1
  @Differentiable
  static double helperOfAMissingElement(double x, int i) {
    P[] all = new P[2];
    all[1] = new P(x, 2 * x);
    return all[i].norm();
  }

  // inputs: x=1:2; n=2
  // inputs: x=1:2; n=3
  // inputs: x=1:2; n=4
  @Differentiable
  static double filledByALoop(double x, int n) {
    P[] all = new P[3];
    for (int i = 0; i < n; i++) {
      all[i] = new P(x * i, x);
    }
    double sum = 0;
    for (P p : all) {
      sum += p.norm();
    }
    return sum;
  }

  // inputs: x=1:2; i=0; j=0
  // inputs: x=1:2; i=1; j=0
  // inputs: x=1:2; i=1; j=1
  // inputs: x=1:2; i=2; j=1
  @Differentiable
  static double rowsOfRecords(double x, int i, int j) {
    P[][] all = new P[3][];
    all[0] = new P[] {new P(x, x)};
    all[1] = new P[2];
    all[1][1] = new P(x * x, 3);
    return all[i][j].norm();
  }

  // inputs: x=1:2; i=0
  // inputs: x=1:2; i=1
  @Differentiable
  static double throughAClone(double x, int i) {
    P[] all = new P[2];
    all[0] = new P(x, 2 * x);
    P[] copy = all.clone();
    copy[1] = copy[0];
    return copy[i].norm() + all[i].x();
  }

  // inputs: x=1:2; i=0
  // inputs: x=1:2; i=1
  @Differentiable
  static double nestedRecords(double x, int i) {
    Path[] all = new Path[2];
    all[0] = new Path(new P(x, x), new double[] {x, 2});
    return all[i].from().norm() * all[i].weights()[1];
  }

  // inputs: x=1:2; n=0
  // inputs: x=1:2; n=1
  @Differentiable
  static double chosenArray(double x, int n) {
    P[] full = {new P(x, 1)};
    P[] all = n == 0 ? full : new P[1];
    return all[0].norm();
  }
}
