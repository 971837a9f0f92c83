package dev.cotangent.samples.sequence;

import dev.cotangent.samples.commons.Rows;
import java.util.List;

/**
 * What a recurrent network learns. Its gradient is a record of the same type.
 *
 * @param input the weights from each symbol to the units, a row for each symbol
 * @param recurrent the weights from each unit's last answer to the units, a row for each unit
 * @param bias the biases of the units
 * @param output the weights from each unit's answer to the symbols, a row for each unit
 * @param outputBias the biases of the symbols
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these records.
record Weights(
    double[][] input, double[][] recurrent, double[] bias, double[][] output, double[] outputBias) {

  /**
   * The weights row by row.
   *
   * @return the rows, not copied
   */
  List<double[]> rows() {
    return Rows.of(input, recurrent, bias, output, outputBias);
  }

  /**
   * What reaches the units: of a symbol, and of their own last answers.
   *
   * @param answers the last answers, one for each row of the recurrent weights
   * @param symbol the symbol
   * @return a sum for each unit
   */
  double[] sums(double[] answers, int symbol) {
    double[] z = new double[bias.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = bias[j] + input[symbol][j];
    }
    for (int k = 0; k < recurrent.length; k++) {
      double answer = answers[k];
      for (int j = 0; j < z.length; j++) {
        z[j] += answer * recurrent[k][j];
      }
    }
    return z;
  }

  /**
   * How probable each symbol is as the next one.
   *
   * @param answers the units' answers
   * @return the logarithms of the probabilities
   */
  double[] logProbabilities(double[] answers) {
    double[] scores = new double[outputBias.length];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = outputBias[c];
    }
    for (int k = 0; k < output.length; k++) {
      double answer = answers[k];
      for (int c = 0; c < scores.length; c++) {
        scores[c] += answer * output[k][c];
      }
    }
    double max = scores[0];
    for (int c = 1; c < scores.length; c++) {
      max = Math.max(max, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      sum += Math.exp(scores[c] - max);
    }
    double shift = max + Math.log(sum);
    for (int c = 0; c < scores.length; c++) {
      scores[c] -= shift;
    }
    return scores;
  }
}
