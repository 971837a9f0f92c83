package corpus;

import dev.cotangent.Differentiable;

/** An image in rank-four arrays: depthwise filters, then points, then global pooling. */
final class DepthwiseNetwork {
  private DepthwiseNetwork() {}

  // inputs: image=[2][3][3][2] -1:1; depth=[2][2][2] -1:1; point=[3][2] -1:1
  // inputs: image=[1][2][2][1] -1:1; depth=[1][1][1] -1:1; point=[1][1] -1:1
  // inputs: image=[0][2][2][1] -1:1; depth=[1][1][1] -1:1; point=[1][1] -1:1
  @Differentiable
  static double[][] pooled(double[][][][] image, double[][][] depth, double[][] point) {
    double[][] out = new double[image.length][point.length];
    int size = depth[0].length;
    for (int b = 0; b < image.length; b++) {
      double[][][] picture = image[b];
      int count = 0;
      for (int r = 0; r + size <= picture.length; r++) {
        for (int c = 0; c + size <= picture[r].length; c++) {
          double[] filtered = new double[depth.length];
          for (int ch = 0; ch < depth.length; ch++) {
            for (int i = 0; i < size; i++) {
              for (int j = 0; j < size; j++) {
                filtered[ch] += picture[r + i][c + j][ch] * depth[ch][i][j];
              }
            }
            filtered[ch] = Math.sin(filtered[ch]);
          }
          for (int o = 0; o < point.length; o++) {
            out[b][o] += Tools.dot(point[o], filtered);
          }
          count++;
        }
      }
      for (int o = 0; o < point.length; o++) {
        out[b][o] /= count;
      }
    }
    return out;
  }
}
