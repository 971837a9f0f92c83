package corpus;

import dev.cotangent.Differentiable;

/** Masks and labels given as data: dropout, label smoothing, padding that is skipped. */
final class Dropout {
  private Dropout() {}

  // inputs: x=[3][3] -1:1; w=[3][3] -1:1; keep=[3] any; label={0, 2, -1}; smoothing=0.1
  // inputs: x=[1][2] -1:1; w=[2][2] -1:1; keep={false, true}; label={-1}; smoothing=0.1
  // inputs: x=[2][2] -1:1; w=[2][2] -1:1; keep={true, false}; label={1, 1}; smoothing=0
  @Differentiable(wrt = {"x", "w"})
  static double loss(double[][] x, double[][] w, boolean[] keep, int[] label, double smoothing) {
    double loss = 0;
    int counted = 0;
    for (int i = 0; i < x.length; i++) {
      if (label[i] < 0) {
        continue;
      }
      counted++;
      double[] z = new double[w.length];
      double sum = 0;
      double mean = 0;
      for (int c = 0; c < w.length; c++) {
        for (int j = 0; j < keep.length; j++) {
          if (!keep[j]) continue;
          z[c] += 2 * w[c][j] * x[i][j];
        }
        sum += Math.exp(z[c]);
        mean += z[c] / w.length;
      }
      loss += Math.log(sum) - (1 - smoothing) * z[label[i]] - smoothing * mean;
    }
    return counted == 0 ? 0 : loss / counted;
  }
}
