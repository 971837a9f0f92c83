package corpus;

import dev.cotangent.Differentiable;

/** An extended Kalman filter with several measurements, a smoother, an information filter. */
final class KalmanNetworks {
  private KalmanNetworks() {}

  // inputs: q=0.1:0.3; r=0.2:0.5; z=[6] -1:1
  // inputs: q=0.1:0.3; r=0.2:0.5; z=[1] -1:1
  @Differentiable
  static double smoothed(double q, double r, double[] z) {
    int n = z.length;
    double[] mean = new double[n], variance = new double[n], predicted = new double[n];
    double m = 0, p = 1;
    for (int t = 0; t < n; t++) {
      double ahead = 0.9 * m;
      predicted[t] = 0.81 * p + q;
      double gain = predicted[t] / (predicted[t] + r);
      mean[t] = m = ahead + gain * (z[t] - ahead);
      variance[t] = p = (1 - gain) * predicted[t];
    }
    double sum = 0;
    for (int t = n - 2; t >= 0; t--) {
      double c = 0.9 * variance[t] / predicted[t + 1];
      mean[t] += c * (mean[t + 1] - 0.9 * mean[t]);
      variance[t] += c * c * (variance[t + 1] - predicted[t + 1]);
      sum += variance[t];
    }
    for (double each : mean) {
      sum += each * each;
    }
    return sum;
  }

  // inputs: start={1, 0.5}; noise=[2] 0.1:0.3; z=[3][2] 0.5:1
  // inputs: start={1, 0.5}; noise=[2] 0.1:0.3; z=[0][2] 0:1
  @Differentiable
  static double extended(double[] start, double[] noise, double[][] z) {
    double[] x = start.clone();
    double[][] p = {{1, 0.1}, {0.1, 1}};
    double likelihood = 0;
    for (double[] measured : z) {
      x[0] += 0.1 * x[1];
      x[1] *= 0.95;
      p[0][0] += noise[0];
      p[1][1] += noise[0];
      for (int k = 0; k < measured.length; k++) {
        double h = k == 0 ? Math.hypot(x[0], 1) : Math.sin(x[1]);
        double[] slope = k == 0 ? new double[] {x[0] / h, 0} : new double[] {0, Math.cos(x[1])};
        double[] ph = {Tools.dot(p[0], slope), Tools.dot(p[1], slope)};
        double s = Tools.dot(slope, ph) + noise[1];
        double innovation = measured[k] - h;
        likelihood += Math.log(s) + innovation * innovation / s;
        for (int i = 0; i < 2; i++) {
          x[i] += ph[i] / s * innovation;
          for (int j = 0; j < 2; j++) {
            p[i][j] -= ph[i] * ph[j] / s;
          }
        }
      }
    }
    return likelihood;
  }
}
