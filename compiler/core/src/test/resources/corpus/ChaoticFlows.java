package corpus;

import dev.cotangent.Differentiable;

/** Lorenz, Roessler and Brusselator by explicit steps of several orders. */
final class ChaoticFlows {
  private ChaoticFlows() {}

  private static void lorenz(double[] u, double[] p, double[] du) {
    du[0] = p[0] * (u[1] - u[0]);
    du[1] = u[0] * (p[1] - u[2]) - u[1];
    du[2] = u[0] * u[1] - p[2] * u[2];
  }

  // inputs: start={1, 0.5, 1.5}; p={10, 28, 2.6666}; steps=10
  // inputs: start={1, 0.5, 1.5}; p={10, 28, 2.6666}; steps=0
  @Differentiable
  static double[] midpoint(double[] start, double[] p, int steps) {
    double[] u = start.clone();
    double[] k = new double[3];
    double[] half = new double[3];
    for (int s = 0; s < steps; s++) {
      lorenz(u, p, k);
      for (int i = 0; i < 3; i++) {
        half[i] = u[i] + 0.005 * k[i];
      }
      lorenz(half, p, k);
      for (int i = 0; i < 3; i++) {
        u[i] += 0.01 * k[i];
      }
    }
    return u;
  }

  // inputs: x=1:1.2; y=2:3; a=1; b=1.5:1.8; steps=12
  // inputs: x=1:1.2; y=2:3; a=1; b=1.5:1.8; steps=1
  @Differentiable
  static double brusselator(double x, double y, double a, double b, int steps) {
    double path = 0;
    while (steps > 0) {
      double reaction = x * x * y;
      double dx = a + reaction - (b + 1) * x;
      double dy = b * x - reaction;
      x += 0.05 * dx;
      y += 0.05 * dy;
      path += Math.sqrt(dx * dx + dy * dy);
      --steps;
    }
    return path + x - y;
  }

  // inputs: start=[3] -1:1; c=[3] 0.1:0.3; steps=5
  @Differentiable
  static double roesslerAdamsBashforth(double[] start, double[] c, int steps) {
    double[] u = start.clone();
    double[][] f = new double[2][3];
    for (int s = 0; s < steps; s++) {
      double[] now = f[s & 1];
      double[] before = f[~s & 1];
      now[0] = -u[1] - u[2];
      now[1] = u[0] + c[0] * u[1];
      now[2] = c[1] + u[2] * (u[0] - c[2]);
      for (int i = 0; i < 3; i++) {
        u[i] += 0.1 * (s == 0 ? now[i] : 1.5 * now[i] - 0.5 * before[i]);
      }
    }
    return u[0] * u[1] + u[2];
  }
}
