package corpus;

import dev.cotangent.Differentiable;

/** A cell with peepholes; state and output live in one array that every step overwrites. */
final class PeepholeLstm {
  private PeepholeLstm() {}

  // inputs: w=[4][3] -0.7:0.7; x=[5] -1:1; state={0.1, -0.2}
  // inputs: w=[4][3] -0.7:0.7; x=[0] -1:1; state={0.1, -0.2}
  @Differentiable
  static double[] run(double[][] w, double[] x, double[] state) {
    double[] s = state.clone();
    for (double input : x) {
      double[] z = new double[4];
      for (int g = 0; g < 4; g++) {
        z[g] = w[g][0] * input + w[g][1] * s[1] + (g == 2 ? 0 : w[g][2] * s[0]);
        z[g] = g == 2 ? Math.tanh(z[g]) : 1 / (1 + Math.exp(-z[g]));
      }
      s[0] = s[0] * z[0] + z[1] * z[2];
      s[1] = z[3] * Math.tanh(s[0]);
    }
    return s;
  }
}
