package corpus;

import dev.cotangent.Differentiable;

/** Gaussian elimination in a flat array, with a permutation kept in an array of ints. */
final class LuFlat {
  private LuFlat() {}

  // inputs: a=[16] distinct -2:2; n=4
  // inputs: a={0, 2, 3, 0}; n=2
  // inputs: a={-3}; n=1
  // inputs: a=[0] 0:1; n=0
  @Differentiable
  static double logOfDeterminant(double[] a, int n) {
    double[] m = a.clone();
    int[] row = new int[n];
    for (int i = 0; i < n; i++) {
      row[i] = i * n;
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      int best = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(m[row[i] + k]) > Math.abs(m[row[best] + k])) {
          best = i;
        }
      }
      int t = row[best];
      row[best] = row[k];
      row[k] = t;
      double pivot = m[row[k] + k];
      sum += Math.log(Math.abs(pivot));
      for (int i = k + 1; i < n; i++) {
        double factor = m[row[i] + k] / pivot;
        for (int j = k; j < n; j++) {
          m[row[i] + j] -= factor * m[row[k] + j];
        }
      }
    }
    return sum;
  }
}
