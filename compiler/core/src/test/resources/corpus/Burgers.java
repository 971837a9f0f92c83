package corpus;

import dev.cotangent.Differentiable;

/** Upwind differences whose direction depends on the sign of the speed. */
final class Burgers {
  private Burgers() {}

  // inputs: u0={0.5, 0.9, -0.4, -0.8, 0.3, 0.1}; dt=0.1; steps=4
  // inputs: u0={0.5}; dt=0.1; steps=2
  @Differentiable
  static double[] upwind(double[] u0, double dt, int steps) {
    int n = u0.length;
    double[] u = u0.clone();
    for (int s = 0; s < steps; s++) {
      double first = u[0];
      double before = u[n - 1];
      for (int i = 0; i < n; i++) {
        double here = u[i];
        double after = i == n - 1 ? first : u[i + 1];
        u[i] -= dt * here * (here > 0 ? here - before : after - here);
        before = here;
      }
    }
    return u;
  }

  // inputs: u0={0.2, 0.9, 0.4, 0.7, 0.1}; courant=0.3:0.6
  @Differentiable
  static double limited(double[] u0, double courant) {
    int n = u0.length;
    double[] flux = new double[n + 1];
    for (int i = 1; i < n; i++) {
      double left = i > 1 ? u0[i - 1] - u0[i - 2] : 0;
      double right = u0[i] - u0[i - 1];
      double slope = left * right <= 0 ? 0 : Math.abs(left) < Math.abs(right) ? left : right;
      flux[i] = courant * (u0[i - 1] + 0.5 * (1 - courant) * slope);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double u = u0[i] - (flux[i + 1] - flux[i]);
      sum += (i + 1) * u * u;
    }
    return sum;
  }
}
