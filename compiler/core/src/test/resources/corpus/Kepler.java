package corpus;

import dev.cotangent.Differentiable;

/** Kepler's equation solved by fixed-point and Newton steps. */
final class Kepler {
  private Kepler() {}

  // inputs: m=0.2:3; e=0.05:0.6
  @Differentiable
  static double eccentricAnomaly(double m, double e) {
    double anomaly = m;
    int steps = 0;
    boolean goesOn = true;
    while (goesOn && steps < 50) {
      double f = anomaly - e * Math.sin(anomaly) - m;
      double delta = f / (1 - e * Math.cos(anomaly));
      anomaly -= delta;
      goesOn = Math.abs(delta) > 1e-14;
      steps++;
    }
    return anomaly;
  }

  // inputs: m=0.2:3; e=0.05:0.4; a=0.5:2
  @Differentiable
  static double[] position(double m, double e, double a) {
    double anomaly = eccentricAnomaly(m, e);
    double[] p = new double[2];
    p[0] = a * (Math.cos(anomaly) - e);
    p[1] = a * Math.sqrt(1 - e * e) * Math.sin(anomaly);
    return p;
  }
}
