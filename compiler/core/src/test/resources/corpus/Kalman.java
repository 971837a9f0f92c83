package corpus;

import dev.cotangent.Differentiable;

/** A Kalman filter for position and velocity. */
final class Kalman {
  private Kalman() {}

  // inputs: z=[5] -1:1; q=0.1:0.5; r=0.2:1; dt=0.5
  @Differentiable(wrt = {"z", "q", "r"})
  static double negativeLogLikelihood(double[] z, double q, double r, double dt) {
    double[] x = new double[2];
    double[][] p = {{1, 0}, {0, 1}};
    double total = 0;
    for (int t = 0; t < z.length; t++) {
      x[0] += dt * x[1];
      double p00 = p[0][0] + dt * (p[1][0] + p[0][1]) + dt * dt * p[1][1] + q * dt;
      double p01 = p[0][1] + dt * p[1][1];
      double p10 = p[1][0] + dt * p[1][1];
      double p11 = p[1][1] + q;
      double s = p00 + r;
      double innovation = z[t] - x[0];
      total += 0.5 * (Math.log(s) + innovation * innovation / s);
      double k0 = p00 / s;
      double k1 = p10 / s;
      x[0] += k0 * innovation;
      x[1] += k1 * innovation;
      p[0][0] = (1 - k0) * p00;
      p[0][1] = (1 - k0) * p01;
      p[1][0] = p10 - k1 * p00;
      p[1][1] = p11 - k1 * p01;
    }
    return total;
  }
}
