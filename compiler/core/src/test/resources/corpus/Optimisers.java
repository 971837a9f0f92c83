package corpus;

import dev.cotangent.Differentiable;

/** Momentum, RMSprop and Adam unrolled over a quadratic, differentiated in their settings. */
final class Optimisers {
  private Optimisers() {}

  private static void slope(double[] x, double[] g) {
    for (int i = 0; i < x.length; i++) {
      g[i] = (i + 1) * x[i] - (i > 0 ? 0.3 * x[i - 1] : 0.5);
    }
  }

  // inputs: start=[3] 0.5:1; rate=0.05:0.1; beta1=0.8:0.9; beta2=0.9:0.95; steps=5
  // inputs: start=[1] 1:2; rate=0.05:0.1; beta1=0.8:0.9; beta2=0.9:0.95; steps=1
  // inputs: start=[2] 1:2; rate=0.05:0.1; beta1=0.8:0.9; beta2=0.9:0.95; steps=0
  @Differentiable
  static double adam(double[] start, double rate, double beta1, double beta2, int steps) {
    int n = start.length;
    double[] x = start.clone();
    double[] g = new double[n];
    double[] m = new double[n];
    double[] v = new double[n];
    double power1 = 1;
    double power2 = 1;
    for (int t = 0; t < steps; t++) {
      slope(x, g);
      power1 *= beta1;
      power2 *= beta2;
      for (int i = 0; i < n; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
        x[i] -= rate * (m[i] / (1 - power1)) / (Math.sqrt(v[i] / (1 - power2)) + 1e-3);
      }
    }
    return Tools.dot(x, x);
  }

  // inputs: start=[3] -1:1; rate=0.05:0.1; momentum=0.5:0.9; steps=6; nesterov=true
  // inputs: start=[3] -1:1; rate=0.05:0.1; momentum=0.5:0.9; steps=6; nesterov=false
  @Differentiable
  static double momentum(
      double[] start, double rate, double momentum, int steps, boolean nesterov) {
    double[] x = start.clone();
    double[] velocity = new double[x.length];
    double[] g = new double[x.length];
    while (steps-- > 0) {
      if (nesterov) {
        Tools.addScaled(x, velocity, momentum);
        slope(x, g);
        Tools.addScaled(x, velocity, -momentum);
      } else {
        slope(x, g);
      }
      for (int i = 0; i < x.length; i++) {
        velocity[i] = momentum * velocity[i] - rate * g[i];
        x[i] += velocity[i];
      }
    }
    return Tools.norm(x);
  }
}
