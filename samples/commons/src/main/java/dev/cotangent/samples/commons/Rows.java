package dev.cotangent.samples.commons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Parameters of any shape as a list of rows, which is all that an optimiser needs to know. */
public final class Rows {

  private Rows() {}

  /**
   * The rows of arrays. They are not copied.
   *
   * @param arrays arrays of doubles, of any rank
   * @return their rows, one after the other
   */
  public static List<double[]> of(Object... arrays) {
    List<double[]> rows = new ArrayList<>();
    for (Object array : arrays) {
      if (array instanceof double[] row) {
        rows.add(row);
      } else {
        rows.addAll(of((Object[]) array));
      }
    }
    return rows;
  }

  /**
   * Adds rows to others.
   *
   * @param to the rows that are changed
   * @param from what to add to them
   */
  public static void add(List<double[]> to, List<double[]> from) {
    for (int row = 0; row < to.size(); row++) {
      double[] sum = to.get(row);
      double[] summand = from.get(row);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += summand[j];
      }
    }
  }

  /**
   * Draws numbers from a normal distribution around zero.
   *
   * @param rows the rows to fill
   * @param deviation the standard deviation
   * @param random the source of randomness
   */
  public static void randomize(List<double[]> rows, double deviation, Random random) {
    for (double[] row : rows) {
      Arrays.setAll(row, j -> deviation * random.nextGaussian());
    }
  }
}
