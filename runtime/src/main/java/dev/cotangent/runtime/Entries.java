package dev.cotangent.runtime;

/**
 * Arrays of {@code double} or {@code float} of any rank, seen entry by entry: flattened row by row.
 * A row that is null has none.
 */
public final class Entries {
  private Entries() {}

  /**
   * The number of entries.
   *
   * @param array the array, or null
   * @return how many there are
   */
  public static int count(Object array) {
    if (array instanceof Object[] rows) {
      int count = 0;
      for (Object row : rows) {
        count += count(row);
      }
      return count;
    }
    return array == null ? 0 : Shape.length(array);
  }

  /**
   * Sets one entry.
   *
   * @param array the array
   * @param index which entry, from 0
   * @param value its new value
   */
  public static void set(Object array, int index, double value) {
    if (array instanceof double[] doubles) {
      doubles[index] = value;
    } else if (array instanceof float[] floats) {
      floats[index] = (float) value;
    } else {
      int rest = index;
      for (Object row : (Object[]) array) {
        int count = count(row);
        if (rest < count) {
          set(row, rest, value);
          return;
        }
        rest -= count;
      }
      throw new IndexOutOfBoundsException(index);
    }
  }

  /**
   * Copies all entries into a column of a matrix.
   *
   * @param array the array, or null
   * @param matrix receives them
   * @param row where the first one goes
   * @param column the column
   */
  public static void toColumn(Object array, double[][] matrix, int row, int column) {
    if (array instanceof double[] doubles) {
      for (int i = 0; i < doubles.length; i++) {
        matrix[row + i][column] = doubles[i];
      }
    } else if (array instanceof float[] floats) {
      for (int i = 0; i < floats.length; i++) {
        matrix[row + i][column] = floats[i];
      }
    } else if (array instanceof Object[] rows) {
      int next = row;
      for (Object each : rows) {
        toColumn(each, matrix, next, column);
        next += count(each);
      }
    }
  }

  /**
   * Copies all entries into a row.
   *
   * @param array the array, or null
   * @param row receives them
   * @param column where the first one goes
   */
  public static void toRow(Object array, double[] row, int column) {
    if (array instanceof double[] doubles) {
      System.arraycopy(doubles, 0, row, column, doubles.length);
    } else if (array instanceof float[] floats) {
      for (int i = 0; i < floats.length; i++) {
        row[column + i] = floats[i];
      }
    } else if (array instanceof Object[] rows) {
      int next = column;
      for (Object each : rows) {
        toRow(each, row, next);
        next += count(each);
      }
    }
  }

  /**
   * A matrix, the old one where that has the shape.
   *
   * @param old what there is, perhaps null
   * @param rows the number of rows
   * @param columns the number of columns
   * @return a matrix of this shape, of any contents
   */
  public static double[][] matrix(double[][] old, int rows, int columns) {
    boolean fits = old != null && old.length == rows && (rows == 0 || old[0].length == columns);
    return fits ? old : new double[rows][columns];
  }

  /**
   * Makes a block of a symmetric matrix that of its mirror image. Of the two values for one pair of
   * entries, that in {@code block} counts; in a block on the diagonal, that above it.
   *
   * @param block the block
   * @param mirrored the block at the mirrored place, the same one on the diagonal
   */
  public static void mirror(double[][] block, double[][] mirrored) {
    for (int i = 0; i < block.length; i++) {
      int first = block == mirrored ? i + 1 : 0;
      for (int j = first; j < block[i].length; j++) {
        mirrored[j][i] = block[i][j];
      }
    }
  }
}
