package corpus;

import dev.cotangent.Differentiable;

/**
 * A linear-quadratic regulator by Riccati's recursion, model-predictive cost, a PID with windup.
 */
final class ControlLaws {
  private ControlLaws() {}

  // inputs: a=0.9:1.1; b=0.5:0.8; q=0.5:1; r=0.5:1; n=6
  // inputs: a=0.9:1.1; b=0.5:0.8; q=0.5:1; r=0.5:1; n=0
  @Differentiable
  static double scalarRiccati(double a, double b, double q, double r, int n) {
    double[] gain = new double[n];
    double p = q;
    for (int t = n - 1; t >= 0; t--) {
      gain[t] = b * p * a / (r + b * b * p);
      p = q + a * p * (a - b * gain[t]);
    }
    double x = 1, cost = 0;
    for (int t = 0; t < n; t++) {
      double u = -gain[t] * x;
      cost += q * x * x + r * u * u;
      x = a * x + b * u;
    }
    return cost + q * x * x + 0.5 * p;
  }

  // inputs: u=[5] distinct -1:1.1; drag=0.1:0.3; target=0.7
  // inputs: u=[0] 0:1; drag=0.1:0.3; target=0.7
  @Differentiable(wrt = {"u", "drag"})
  static double predictiveCost(double[] u, double drag, double target) {
    double x = 0, v = 0, cost = 0;
    double last = 0;
    for (double each : u) {
      double command = Math.max(-0.7, Math.min(0.7, each));
      v += 0.2 * (command - drag * v * Math.abs(v));
      x += 0.2 * v;
      cost += (x - target) * (x - target) + 0.05 * (command - last) * (command - last);
      last = command;
    }
    return cost;
  }
}
