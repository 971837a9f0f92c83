package corpus;

import dev.cotangent.Differentiable;

/** A network of layer objects held in fields, with helpers of its own. */
final class Network {
  final Layer first;
  final Layer second;
  private final int[] order;
  private final double temperature;
  private final String name;

  Network(Layer first, Layer second, int[] order, double temperature, String name) {
    this.first = first;
    this.second = second;
    this.order = order;
    this.temperature = temperature;
    this.name = name;
  }

  static Network example(int seed) {
    return new Network(
        Layer.random(3, 2, seed), Layer.random(2, 3, seed + 1), new int[] {2, 0, 1}, 1.5, "net");
  }

  double temperature() {
    return temperature;
  }

  int[] order() {
    return order.clone();
  }

  record Layer(double[][] w, double[] b) {
    static Layer random(int n, int m, int seed) {
      double[][] w = new double[n][m];
      double[] b = new double[n];
      for (int i = 0; i < n; i++) {
        b[i] = Math.sin(3 * i + seed);
        for (int j = 0; j < m; j++) {
          w[i][j] = Math.cos(seed + i * j + j);
        }
      }
      return new Layer(w, b);
    }

    private double row(int i, double[] x) {
      double sum = b[i];
      for (int j = 0; j < x.length; j++) {
        sum += w[i][j] * x[j];
      }
      return sum;
    }

    double[] apply(double[] x) {
      double[] y = new double[b.length];
      for (int i = 0; i < y.length; i++) {
        y[i] = Math.tanh(row(i, x));
      }
      return y;
    }
  }

  private double[] hidden(double[] x) {
    return this.first.apply(x);
  }

  private double[] output(double[] h) {
    double[] y = second.apply(h);
    for (int i = 0; i < y.length; i++) {
      y[i] /= temperature;
    }
    return y;
  }

  // inputs: self=example(); x=[2] -1:1; t=[2] -1:1
  @Differentiable(wrt = {"this.first", "this.second", "this.temperature"})
  double loss(double[] x, double[] t) {
    double[] y = output(hidden(x));
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double d = y[i] - t[i];
      sum += d * d;
    }
    return sum;
  }

  // allocates: order() makes a copy
  // inputs: self=example(); x=[2] -1:1
  @Differentiable
  double[] permuted(double[] x) {
    double[] y = output(helper(this, x));
    double[] z = new double[order.length];
    for (int i = 0; i < z.length; i++) {
      z[i] = y[order[i] % 2] * (i + 1);
    }
    return z;
  }

  private static double[] helper(Network net, double[] x) {
    return net.hidden(x);
  }

  // inputs: net=example(); x=[2] -1:1
  @Differentiable
  static double constant(Network net, double[] x) {
    return net.loss(x, net.first.b()) + net.second.row(0, net.hidden(x));
  }
}
