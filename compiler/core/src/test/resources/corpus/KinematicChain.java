package corpus;

import dev.cotangent.Differentiable;

/** Joint by joint through 4x4 matrices in flat arrays, with a Jacobian-free pull to a target. */
final class KinematicChain {
  private KinematicChain() {}

  private static void multiply(double[] a, double[] b, double[] c) {
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        double sum = 0;
        for (int k = 0; k < 4; k++) {
          sum += a[4 * i + k] * b[4 * k + j];
        }
        c[4 * i + j] = sum;
      }
    }
  }

  private static void joint(double theta, double d, double a, double alpha, double[] m) {
    double ct = Math.cos(theta), st = Math.sin(theta);
    double ca = Math.cos(alpha), sa = Math.sin(alpha);
    m[0] = ct;
    m[1] = -st * ca;
    m[2] = st * sa;
    m[3] = a * ct;
    m[4] = st;
    m[5] = ct * ca;
    m[6] = -ct * sa;
    m[7] = a * st;
    m[8] = 0;
    m[9] = sa;
    m[10] = ca;
    m[11] = d;
    m[12] = m[13] = m[14] = 0;
    m[15] = 1;
  }

  // inputs: theta=[3] -1:1; link=[3][3] 0.2:1
  // inputs: theta=[1] -1:1; link=[1][3] 0.2:1
  // inputs: theta=[0] -1:1; link=[0][3] 0.2:1
  @Differentiable
  static double[] endPoint(double[] theta, double[][] link) {
    double[] t = new double[16];
    double[] next = new double[16];
    double[] m = new double[16];
    t[0] = t[5] = t[10] = t[15] = 1;
    for (int i = 0; i < theta.length; i++) {
      joint(theta[i], link[i][0], link[i][1], link[i][2], m);
      multiply(t, m, next);
      double[] swap = t;
      t = next;
      next = swap;
    }
    return new double[] {t[3], t[7], t[11]};
  }

  // inputs: angles={0.3, -0.4, 0.8}; target={0.5, 1.2}; rounds=2
  // inputs: angles={0.3}; target={0.5, 1.2}; rounds=1
  @Differentiable
  static double cyclicDescent(double[] angles, double[] target, int rounds) {
    double[] a = angles.clone();
    double miss = 0;
    for (int round = 0; round < rounds; round++) {
      for (int joint = a.length - 1; joint >= 0; joint--) {
        double x = 0, y = 0, sum = 0, px = 0, py = 0;
        for (int k = 0; k < a.length; k++) {
          if (k == joint) {
            px = x;
            py = y;
          }
          sum += a[k];
          x += Math.cos(sum);
          y += Math.sin(sum);
        }
        a[joint] += 0.5 * (Math.atan2(target[1] - py, target[0] - px) - Math.atan2(y - py, x - px));
        miss = Math.hypot(x - target[0], y - target[1]);
      }
    }
    return miss + a[0];
  }
}
