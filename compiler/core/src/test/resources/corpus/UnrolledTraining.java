package corpus;

import dev.cotangent.Differentiable;

/** The loss after some steps of gradient descent, as a function of the rate. */
final class UnrolledTraining {
  private UnrolledTraining() {}

  // inputs: rate=0.05:0.2; momentum=0.1:0.9; x=[4] -1:1; y=[4] -1:1; steps=5
  @Differentiable
  static double lossAfterTraining(double rate, double momentum, double[] x, double[] y, int steps) {
    double w = 0.1;
    double b = 0;
    double vw = 0;
    double vb = 0;
    for (int s = 0; s < steps; s++) {
      double gw = 0;
      double gb = 0;
      for (int i = 0; i < x.length; i++) {
        double error = w * x[i] + b - y[i];
        gw += 2 * error * x[i];
        gb += 2 * error;
      }
      vw = momentum * vw - rate * gw / x.length;
      vb = momentum * vb - rate * gb / x.length;
      w += vw;
      b += vb;
    }
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      double error = w * x[i] + b - y[i];
      loss += error * error;
    }
    return loss;
  }
}
