package corpus;

import dev.cotangent.Differentiable;

/** Values that several helpers pass on in arrays, numbers and results at once. */
final class TrainsOfThought {
  private TrainsOfThought() {}

  private static double step(double[] state, double gain, int depth) {
    state[depth % state.length] *= gain;
    if (depth > 3) {
      state[0] += 1;
      return state[0] * gain;
    }
    gain = sharpen(state, gain) + depth;
    return gain * state[(depth + 1) % state.length];
  }

  private static double sharpen(double[] s, double g) {
    double[] t = s;
    if (g > 1) {
      t = new double[] {g, g * s[0]};
      t[1] += s[1];
    }
    for (int i = 0; i < t.length; i++) {
      g = Math.sin(g) + t[i];
    }
    return g;
  }

  // inputs: x=[3] 0.2:1; n=6
  // inputs: x=[2] 0.2:1; n=3
  // inputs: x=[2] 0.2:1; n=0
  @Differentiable
  static double chain(double[] x, int n) {
    double[] state = x.clone();
    double gain = 0.7;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += step(state, gain, i);
      gain = 0.5 * sharpen(state, step(state, gain * 0.5, n - i) * 0.1);
    }
    return sum + state[0] * state[1];
  }

  private static double[] divide(double a, double b) {
    return new double[] {a / b, a % b};
  }

  // inputs: a=5.2:5.7; b=2.1:2.3
  @Differentiable
  static double quotientAndRest(double a, double b) {
    double[] first = divide(a, b);
    double[] second = divide(first[0], first[1]);
    first = second;
    second[0] *= divide(b, second[0])[0];
    return first[0] * first[1] + second[1];
  }
}
