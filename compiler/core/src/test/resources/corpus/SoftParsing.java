package corpus;

import dev.cotangent.Differentiable;

/** The inside algorithm over spans, in a triangle of triangles. */
final class SoftParsing {
  private SoftParsing() {}

  // inputs: word=[4][2] -1:1; rule=[2][2][2] -0.5:0.5
  // inputs: word=[1][2] -1:1; rule=[2][2][2] -0.5:0.5
  // inputs: word=[2][1] -1:1; rule=[1][1][1] -0.5:0.5
  @Differentiable
  static double inside(double[][] word, double[][][] rule) {
    int n = word.length;
    int symbols = rule.length;
    double[][][] chart = new double[n][n][symbols];
    for (int i = 0; i < n; i++) {
      for (int a = 0; a < symbols; a++) {
        chart[i][i][a] = Math.exp(word[i][a]);
      }
    }
    for (int span = 2; span <= n; span++) {
      for (int i = 0; i <= n - span; i++) {
        int j = i + span - 1;
        for (int k = i; k < j; k++) {
          for (int a = 0; a < symbols; a++) {
            for (int b = 0; b < symbols; b++) {
              for (int c = 0; c < symbols; c++) {
                chart[i][j][a] += Math.exp(rule[a][b][c]) * chart[i][k][b] * chart[k + 1][j][c];
              }
            }
          }
        }
      }
    }
    return Math.log(chart[0][n - 1][0]);
  }
}
