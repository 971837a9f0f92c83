package corpus;

import dev.cotangent.Differentiable;

/** Sums over samples: iterations that are independent, and some that only look so. */
final class Sums {
  private Sums() {}

  // inputs: x=[5] -1:1; w=-1:1
  @Differentiable
  static double plain(double[] x, double w) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double y = Math.tanh(w * x[i]);
      sum += y * y;
    }
    return sum;
  }

  // inputs: x=[5] -1:1; w=-1:1
  @Differentiable
  static double productOfSums(double[] x, double w) {
    double first = 0;
    double second = 1;
    for (int i = 0; i < x.length; i++) {
      double y = Math.tanh(w * x[i]);
      first += y;
      second -= y * x[i];
    }
    return first * second;
  }

  // inputs: x=[5] 0.5:1
  @Differentiable
  static double usedInside(double[] x) {
    double sum = 0;
    double other = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i];
      other += x[i] * sum;
    }
    return other;
  }

  // inputs: x=[4][3] -1:1; w=[3] -1:1
  // inputs: x=[0][3] -1:1; w=[3] -1:1
  @Differentiable
  static double withScratch(double[][] x, double[] w) {
    double[] scratch = new double[w.length];
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < w.length; i++) {
        scratch[i] = Math.exp(w[i] * x[n][i]);
      }
      double product = 1;
      for (int i = 0; i < w.length; i++) {
        product *= scratch[i];
      }
      sum += product;
    }
    return 0.5 * sum;
  }

  // inputs: x=[4][3] -1:1; w=[3] -1:1
  @Differentiable
  static double scratchPartlyKept(double[][] x, double[] w) {
    double[] scratch = new double[w.length];
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < w.length - 1; i++) {
        scratch[i] = Math.exp(w[i] * x[n][i]);
      }
      scratch[w.length - 1] += w[w.length - 1] * x[n][0];
      for (int i = 0; i < w.length; i++) {
        sum += scratch[i] * scratch[i];
      }
    }
    return sum;
  }

  // inputs: x=[4][3] -1:1; w=[3] -1:1
  @Differentiable
  static double scratchUsedAfterwards(double[][] x, double[] w) {
    double[] scratch = new double[w.length];
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < w.length; i++) {
        scratch[i] = Math.sin(w[i] * x[n][i]);
      }
      for (int i = 0; i < w.length; i++) {
        sum += scratch[i] * x[n][i];
      }
    }
    return sum * scratch[0] + scratch[w.length - 1];
  }

  // inputs: x=[6] 0.2:1; limit=1.5
  @Differentiable(wrt = "x")
  static double untilEnough(double[] x, double limit) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (sum > limit) {
        break;
      }
      sum += x[i] * x[i] + 0.3;
    }
    return sum;
  }

  // inputs: x=[6] -1:1
  @Differentiable
  static double onlySome(double[] x) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0.1) {
        continue;
      }
      sum += Math.log(1 + x[i]);
      count++;
    }
    return sum / (1 + count);
  }

  // inputs: x=[6] -1:1; bins=3
  @Differentiable
  static double histogram(double[] x, int bins) {
    double[] mass = new double[bins];
    for (int i = 0; i < x.length; i++) {
      mass[i % bins] += x[i] * x[i];
    }
    double entropy = 0;
    for (int b = 0; b < bins; b++) {
      entropy -= mass[b] * Math.log(0.1 + mass[b]);
    }
    return entropy;
  }

  // inputs: x=[5] -1:1; scale=0.5:1
  @Differentiable
  static double scaledByLater(double[] x, double scale) {
    double sum = 0;
    double factor = scale;
    for (int i = 0; i < x.length; i++) {
      sum += factor * Math.cos(x[i]);
      factor *= scale;
    }
    return sum * factor;
  }

  // inputs: x=[3][4] -1:1
  @Differentiable
  static double sumOfRecurrences(double[][] x) {
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      double state = 0;
      for (int t = 0; t < x[i].length; t++) {
        state = Math.tanh(state + x[i][t]);
      }
      total += state * state;
    }
    return total;
  }

  // inputs: x=[5] -1:1; y=[5] -1:1
  @Differentiable
  static double bothDirections(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = x.length - 1; j > i; j--) {
        sum += x[i] * y[j] - x[j] * y[i] * y[i];
      }
    }
    return sum;
  }

  // inputs: x=[4] 0.5:1
  @Differentiable
  static double meanOfSquares(double[] x) {
    double mean = 0;
    for (int i = 0; i < x.length; i++) {
      mean += x[i] / x.length;
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - mean) * (x[i] - mean) * mean;
    }
    return sum;
  }

  // inputs: table=[3][2] -1:1; index={0, 2, 0, 0, 1}
  @Differentiable
  static double sharedRows(double[][] table, int[] index) {
    double sum = 0;
    for (int n = 0; n < index.length; n++) {
      double[] row = table[index[n]];
      double norm = 0;
      for (int i = 0; i < row.length; i++) {
        norm += row[i] * row[i];
      }
      sum += Math.sqrt(1 + norm) * (n + 1);
    }
    return sum;
  }
}
