package corpus;

import dev.cotangent.Differentiable;

/** Iterations with escape: Julia sets, Newton basins, tents, Henon, circle maps. */
final class Fractals {
  private Fractals() {}

  // inputs: re=-0.5:0.5; im=0.2:0.5; c={-0.4, 0.6}; limit=12
  // inputs: re=1.4; im=1.2; c={-0.4, 0.6}; limit=12
  // inputs: re=0.2; im=1.2; c={-0.4, 0.6}; limit=0
  @Differentiable
  static double julia(double re, double im, double[] c, int limit) {
    double x = re, y = im, dx = 1, dy = 0;
    int n = 0;
    while (n < limit && x * x + y * y <= 4) {
      double t = 2 * (x * dx - y * dy);
      dy = 2 * (x * dy + y * dx);
      dx = t;
      t = x * x - y * y + c[0];
      y = 2 * x * y + c[1];
      x = t;
      n++;
    }
    return Math.log(x * x + y * y + 0.1) * Math.sqrt(dx * dx + dy * dy + 1) / (n + 1);
  }

  // inputs: x=0.1:0.3; height=1.4:1.6; n=7
  @Differentiable
  static double tent(double x, double height, int n) {
    for (int i = 0; i < n; i++) {
      x = height * Math.min(x, 1 - x);
    }
    return x;
  }

  // inputs: x=0.1:0.3; y=0.1:0.2; a=1.2; b=0.3; n=8
  @Differentiable
  static double lyapunovOfHenon(double x, double y, double a, double b, int n) {
    double ux = 1, uy = 0, sum = 0;
    for (int i = 0; i < n; i++) {
      double tx = -2 * a * x * ux + uy;
      uy = b * ux;
      ux = tx;
      double t = 1 - a * x * x + y;
      y = b * x;
      x = t;
      double size = Math.sqrt(ux * ux + uy * uy);
      sum += Math.log(size);
      ux /= size;
      uy /= size;
    }
    return sum / Math.max(n, 1);
  }

  // inputs: x=0.1:0.2; k=0.5:0.8; n=9
  @Differentiable
  static double circleMap(double x, double k, int n) {
    double turns = x;
    for (int i = 0; i < n; i++) {
      x += 0.37 - k / (2 * Math.PI) * Math.sin(2 * Math.PI * x);
      turns += x;
      x -= Math.floor(x);
    }
    return turns + x;
  }
}
