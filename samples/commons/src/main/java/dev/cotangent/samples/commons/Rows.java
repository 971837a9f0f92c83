package dev.cotangent.samples.commons;

import java.util.ArrayList;
import java.util.List;

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
}
