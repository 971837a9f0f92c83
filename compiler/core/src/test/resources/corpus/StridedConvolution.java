package corpus;

import dev.cotangent.Differentiable;

/** Convolutions with stride, padding and dilation, in one and two dimensions. */
final class StridedConvolution {
  private StridedConvolution() {}

  // inputs: x=[7] -1:1; k=[3] -1:1; stride=2; padding=1; dilation=1
  // inputs: x=[7] -1:1; k=[2] -1:1; stride=3; padding=0; dilation=2
  // inputs: x=[1] -1:1; k=[3] -1:1; stride=1; padding=2; dilation=1
  // inputs: x=[2] -1:1; k=[3] -1:1; stride=1; padding=0; dilation=1
  @Differentiable
  static double[] line(double[] x, double[] k, int stride, int padding, int dilation) {
    int span = dilation * (k.length - 1) + 1;
    int n = Math.max(0, (x.length + 2 * padding - span) / stride + 1);
    if (x.length + 2 * padding < span) {
      n = 0;
    }
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k.length; j++) {
        int at = i * stride + j * dilation - padding;
        if (at >= 0 && at < x.length) {
          y[i] += x[at] * k[j];
        }
      }
    }
    return y;
  }

  // inputs: x=[4][5] -1:1; k=[3][3] -1:1; stride=2
  // inputs: x=[3][3] -1:1; k=[3][3] -1:1; stride=1
  // inputs: x=[1][1] -1:1; k=[3][3] -1:1; stride=5
  @Differentiable
  static double[][] plane(double[][] x, double[][] k, int stride) {
    int rows = (x.length + stride - 1) / stride;
    int columns = (x[0].length + stride - 1) / stride;
    double[][] y = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double sum = 0;
        for (int di = -1; di <= 1; di++) {
          int r = i * stride + di;
          if (r < 0 || r >= x.length) {
            continue;
          }
          for (int dj = -1; dj <= 1; dj++) {
            int c = j * stride + dj;
            if (c < 0) continue;
            if (c >= x[r].length) break;
            sum += x[r][c] * k[di + 1][dj + 1];
          }
        }
        y[i][j] = Math.tanh(sum);
      }
    }
    return y;
  }

  // inputs: x=[3] -1:1; k=[3] -1:1; stride=2
  // inputs: x=[0] -1:1; k=[3] -1:1; stride=2
  @Differentiable
  static double[] transposed(double[] x, double[] k, int stride) {
    double[] y = new double[x.length == 0 ? 0 : (x.length - 1) * stride + k.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < k.length; j++) {
        y[i * stride + j] += x[i] * k[j];
      }
    }
    return y;
  }
}
