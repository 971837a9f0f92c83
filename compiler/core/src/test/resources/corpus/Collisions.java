package corpus;

import dev.cotangent.Differentiable;

/** Discs that push each other apart, until nobody touches or patience ends. */
final class Collisions {
  private Collisions() {}

  // inputs: x=[3][2] distinct -0.5:0.5; radius=0.35; rounds=5
  // inputs: x=[1][2] distinct -0.5:0.5; radius=0.35; rounds=5
  // inputs: x=[3][2] distinct -0.5:0.5; radius=0.35; rounds=0
  @Differentiable(wrt = "x")
  static double relaxed(double[][] x, double radius, int rounds) {
    int n = x.length;
    double[][] p = new double[n][2];
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < 2; d++) {
        p[i][d] = x[i][d];
      }
    }
    boolean touching = true;
    int round = 0;
    while (touching && round++ < rounds) {
      touching = false;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          double dx = p[j][0] - p[i][0], dy = p[j][1] - p[i][1];
          double distance = Math.sqrt(dx * dx + dy * dy);
          double overlap = 2 * radius - distance;
          if (overlap <= 0) {
            continue;
          }
          touching = true;
          double push = 0.5 * overlap / distance;
          p[i][0] -= push * dx;
          p[i][1] -= push * dy;
          p[j][0] += push * dx;
          p[j][1] += push * dy;
        }
      }
    }
    double sum = round;
    for (double[] each : p) {
      sum += each[0] * each[0] + 2 * each[1] * each[1];
    }
    return sum;
  }
}
