package corpus;

import dev.cotangent.Differentiable;

/** The activation functions of neural networks, chosen by number, layer after layer. */
final class Activations {
  private Activations() {}

  // inputs: x=[7] distinct -2:2.1; kind=0
  // inputs: x=[7] distinct -2:2.1; kind=1
  // inputs: x=[7] distinct -2:2.1; kind=2
  // inputs: x=[7] distinct -2:2.1; kind=3
  // inputs: x=[7] distinct -2:2.1; kind=4
  // inputs: x=[7] distinct -2:2.1; kind=5
  // inputs: x=[7] distinct -2:2.1; kind=6
  // inputs: x=[0] 0:1; kind=0
  @Differentiable
  static double[] apply(double[] x, int kind) {
    double[] y = new double[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = one(x[i], kind);
    }
    return y;
  }

  private static double one(double x, int kind) {
    switch (kind) {
      case 0:
        return Math.max(0.01 * x, x);
      case 1:
        return x > 0 ? x : Math.expm1(x);
      case 2:
        return Math.log1p(Math.exp(-Math.abs(x))) + Math.max(x, 0);
      case 3:
        return 0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x * x * x)));
      case 4:
        return x / (1 + Math.exp(-x));
      case 5:
        if (x >= 0) {
          return 1 / (1 + Math.exp(-x));
        }
        double e = Math.exp(x);
        return e / (1 + e);
      default:
        return Math.min(Math.max(x / 6 + 0.5, 0), 1) * x;
    }
  }

  // inputs: x=[4] distinct -1:1; w=[3][4][4] -0.7:0.7; kinds={1, 3, 6}
  // inputs: x=[4] distinct -1:1; w=[0][4][4] -0.7:0.7; kinds=[0] 0:1
  @Differentiable
  static double[] layers(double[] x, double[][][] w, int[] kinds) {
    double[] h = x;
    for (int layer = 0; layer < w.length; layer++) {
      double[] z = new double[h.length];
      for (int i = 0; i < z.length; i++) {
        z[i] = one(Tools.dot(w[layer][i], h), kinds[layer]);
      }
      h = z;
    }
    return h;
  }
}
