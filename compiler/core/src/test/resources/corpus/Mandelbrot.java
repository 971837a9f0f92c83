package corpus;

import dev.cotangent.Differentiable;

/** An escape-time iteration with several conditions. */
final class Mandelbrot {
  private Mandelbrot() {}

  // inputs: cr=0.3:0.4; ci=0.4:0.6
  // inputs: cr=-0.1:0.1; ci=-0.1:0.1
  @Differentiable
  static double smoothed(double cr, double ci) {
    double zr = 0;
    double zi = 0;
    int n = 0;
    while (n < 20 && zr * zr + zi * zi <= 16) {
      double t = zr * zr - zi * zi + cr;
      zi = 2 * zr * zi + ci;
      zr = t;
      n++;
    }
    return n + Math.log(1 + zr * zr + zi * zi);
  }
}
