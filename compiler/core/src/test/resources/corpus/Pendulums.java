package corpus;

import dev.cotangent.Differentiable;

/** A symplectic pendulum, a bouncing ball with events, a spring chain. */
final class Pendulums {
  private Pendulums() {}

  // inputs: angle=0.5:1; speed=0:0.3; steps=12
  // inputs: angle=0.5:1; speed=0:0.3; steps=0
  @Differentiable
  static double symplectic(double angle, double speed, int steps) {
    double q = angle, p = speed;
    for (int i = steps; i != 0; i--) {
      p -= 0.1 * Math.sin(q);
      q += 0.1 * p;
    }
    return 0.5 * p * p - Math.cos(q) + 0.1 * q;
  }

  // inputs: height=1:1.1; restitution=0.7:0.8; steps=30
  @Differentiable
  static double bouncing(double height, double restitution, int steps) {
    double y = height;
    double v = 0;
    int bounces = 0;
    for (int i = 0; i < steps; i++) {
      double dt = 0.061;
      double next = y + v * dt - 4.905 * dt * dt;
      if (next < 0) {
        double hit = (v + Math.sqrt(v * v + 19.62 * y)) / 9.81;
        v = restitution * (9.81 * hit - v);
        double rest = dt - hit;
        y = v * rest - 4.905 * rest * rest;
        v -= 9.81 * rest;
        bounces++;
      } else {
        y = next;
        v -= 9.81 * dt;
      }
    }
    return y + 0.1 * v + bounces;
  }

  // inputs: x0=[5] distinct -0.5:0.5; stiffness=[4] 0.5:1; steps=5
  // inputs: x0=[1] -0.5:0.5; stiffness=[0] 0:1; steps=5
  @Differentiable
  static double chain(double[] x0, double[] stiffness, int steps) {
    double[] x = x0.clone();
    double[] old = x0.clone();
    for (int s = 0; s < steps; s++) {
      double[] next = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        next[i] = 2 * x[i] - old[i];
      }
      for (int i = 0; i < stiffness.length; i++) {
        double stretch = x[i + 1] - x[i];
        double force = stiffness[i] * (stretch + stretch * stretch * stretch);
        next[i] += 0.1 * force;
        next[i + 1] -= 0.1 * force;
      }
      old = x;
      x = next;
    }
    return Tools.dot(x, old) + x[0];
  }
}
