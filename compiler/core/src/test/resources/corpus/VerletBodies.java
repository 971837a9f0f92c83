package corpus;

import dev.cotangent.Differentiable;

/** Particles with velocity Verlet: forces between pairs, added with both signs. */
final class VerletBodies {
  private VerletBodies() {}

  private static double forces(double[][] x, double[] mass, double[][] f) {
    double potential = 0;
    for (double[] row : f) {
      java.util.Arrays.fill(row, 0);
    }
    for (int i = 1; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        double dx = x[i][0] - x[j][0];
        double dy = x[i][1] - x[j][1];
        double r2 = dx * dx + dy * dy + 0.1;
        double strength = mass[i] * mass[j] / (r2 * Math.sqrt(r2));
        f[i][0] -= strength * dx;
        f[j][0] += strength * dx;
        f[i][1] -= strength * dy;
        f[j][1] += strength * dy;
        potential -= mass[i] * mass[j] / Math.sqrt(r2);
      }
    }
    return potential;
  }

  // inputs: start=[3][2] distinct -1:1; mass=[3] 0.5:1; steps=4
  // inputs: start=[1][2] distinct -1:1; mass=[1] 0.5:1; steps=4
  // inputs: start=[2][2] distinct -1:1; mass=[2] 0.5:1; steps=0
  @Differentiable
  static double energy(double[][] start, double[] mass, int steps) {
    int n = start.length;
    double[][] x = new double[n][2];
    double[][] v = new double[n][2];
    double[][] f = new double[n][2];
    for (int i = 0; i < n; i++) {
      x[i][0] = start[i][0];
      x[i][1] = start[i][1];
    }
    double potential = forces(x, mass, f);
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < n; i++) {
        for (int d = 0; d < 2; d++) {
          v[i][d] += 0.05 * f[i][d] / mass[i];
          x[i][d] += 0.1 * v[i][d];
        }
      }
      potential = forces(x, mass, f);
      for (int i = 0; i < n; i++) {
        for (int d = 0; d < 2; d++) {
          v[i][d] += 0.05 * f[i][d] / mass[i];
        }
      }
    }
    double energy = potential;
    for (int i = 0; i < n; i++) {
      energy += 0.5 * mass[i] * Tools.dot(v[i], v[i]) * (1 + 0.1 * i);
    }
    return energy;
  }
}
