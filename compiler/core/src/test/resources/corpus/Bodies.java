package corpus;

import dev.cotangent.Differentiable;

/** Particles under gravity by the leapfrog method. */
final class Bodies {
  private Bodies() {}

  // inputs: x=[3][2] -2:2; v=[3][2] -0.5:0.5; mass=[3] 0.5:1; steps=3; dt=0.05
  @Differentiable(wrt = {"x", "v", "mass"})
  static double finalEnergy(double[][] x, double[][] v, double[] mass, int steps, double dt) {
    int n = mass.length;
    double[][] p = new double[n][2];
    double[][] u = new double[n][2];
    double[][] force = new double[n][2];
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < 2; d++) {
        p[i][d] = x[i][d];
        u[i][d] = v[i][d];
      }
    }
    for (int s = 0; s < steps; s++) {
      forces(p, mass, force);
      for (int i = 0; i < n; i++) {
        for (int d = 0; d < 2; d++) {
          u[i][d] += dt * force[i][d] / mass[i];
          p[i][d] += dt * u[i][d];
        }
      }
    }
    double energy = 0;
    for (int i = 0; i < n; i++) {
      energy += 0.5 * mass[i] * (u[i][0] * u[i][0] + u[i][1] * u[i][1]);
    }
    return energy;
  }

  private static void forces(double[][] p, double[] mass, double[][] force) {
    for (int i = 0; i < p.length; i++) {
      force[i][0] = 0;
      force[i][1] = 0;
    }
    for (int i = 0; i < p.length; i++) {
      for (int j = i + 1; j < p.length; j++) {
        double dx = p[j][0] - p[i][0];
        double dy = p[j][1] - p[i][1];
        double squared = dx * dx + dy * dy + 0.1;
        double scale = mass[i] * mass[j] / (squared * Math.sqrt(squared));
        force[i][0] += scale * dx;
        force[i][1] += scale * dy;
        force[j][0] -= scale * dx;
        force[j][1] -= scale * dy;
      }
    }
  }
}
