package corpus;

import dev.cotangent.Differentiable;

/** Euler's equations and quaternions, normalised after every step. */
final class RigidBody {
  private RigidBody() {}

  // inputs: omega=[3] 0.2:1; inertia={1, 2, 3}; q={1, 0, 0, 0}; steps=4
  // inputs: omega=[3] 0.2:1; inertia={1, 1, 1}; q=[4] 0.3:1; steps=1
  @Differentiable
  static double[] orientation(double[] omega, double[] inertia, double[] q, int steps) {
    double[] w = {omega[0], omega[1], omega[2]};
    double[] r = q.clone();
    for (int s = 0; s < steps; s++) {
      double[] dw = new double[3];
      for (int i = 0; i < 3; i++) {
        int j = (i + 1) % 3;
        int k = (i + 2) % 3;
        dw[i] = (inertia[j] - inertia[k]) / inertia[i] * w[j] * w[k];
      }
      double[] dr = {
        -r[1] * w[0] - r[2] * w[1] - r[3] * w[2],
        r[0] * w[0] + r[2] * w[2] - r[3] * w[1],
        r[0] * w[1] - r[1] * w[2] + r[3] * w[0],
        r[0] * w[2] + r[1] * w[1] - r[2] * w[0]
      };
      Tools.addScaled(w, dw, 0.1);
      Tools.addScaled(r, dr, 0.05);
      Tools.scale(r, 1 / Tools.norm(r));
    }
    return r;
  }
}
