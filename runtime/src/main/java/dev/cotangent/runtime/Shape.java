package dev.cotangent.runtime;

/** What generated code asks of the lengths of arrays. */
public final class Shape {
  private Shape() {}

  /**
   * The length of the rows at a depth of an array whose rows are all alike.
   *
   * @param array the array
   * @param depth how many subscripts lead to such a row
   * @return the length, 0 where there are no rows
   */
  public static int extent(Object[] array, int depth) {
    if (array.length == 0) {
      return 0;
    }
    return depth == 1 ? length(array[0]) : extent((Object[]) array[0], depth - 1);
  }

  /**
   * Whether an array of arrays has {@code n} rows of {@code m} elements.
   *
   * @param array the array
   * @param n the first length
   * @param m the second length
   * @return whether it is so
   */
  public static boolean hasShape(Object[] array, int n, int m) {
    if (array == null || array.length != n) {
      return false;
    }
    for (Object row : array) {
      if (row == null || length(row) != m) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an array of rank 3 has these lengths throughout.
   *
   * @param array the array
   * @param n the first length
   * @param m the second length
   * @param k the third length
   * @return whether it is so
   */
  public static boolean hasShape(Object[] array, int n, int m, int k) {
    if (array == null || array.length != n) {
      return false;
    }
    for (Object row : array) {
      if (!hasShape((Object[]) row, m, k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an array of rank 4 has these lengths throughout.
   *
   * @param array the array
   * @param n the first length
   * @param m the second length
   * @param k the third length
   * @param l the fourth length
   * @return whether it is so
   */
  public static boolean hasShape(Object[] array, int n, int m, int k, int l) {
    if (array == null || array.length != n) {
      return false;
    }
    for (Object row : array) {
      if (!hasShape((Object[]) row, m, k, l)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an array of arrays has a number of rows.
   *
   * @param array the array
   * @param n the number
   * @return whether it is so
   */
  public static boolean hasShape(Object[] array, int n) {
    return array != null && array.length == n;
  }

  /**
   * Whether two arrays have the same lengths throughout.
   *
   * @param one an array, or null
   * @param other another one
   * @return whether it is so
   */
  public static boolean sameShape(Object one, Object other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (length(one) != length(other)) {
      return false;
    }
    if (one instanceof Object[] rows) {
      Object[] others = (Object[]) other;
      for (int i = 0; i < rows.length; i++) {
        if (!sameShape(rows[i], others[i])) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The length of a row.
   *
   * @param row an array, or null
   * @return its length, -1 for null
   */
  public static int rowLength(Object row) {
    return row == null ? -1 : length(row);
  }

  /** The length of an array of any type. */
  static int length(Object array) {
    if (array instanceof Object[] a) {
      return a.length;
    } else if (array instanceof double[] a) {
      return a.length;
    } else if (array instanceof float[] a) {
      return a.length;
    } else if (array instanceof int[] a) {
      return a.length;
    } else if (array instanceof long[] a) {
      return a.length;
    } else if (array instanceof boolean[] a) {
      return a.length;
    } else if (array instanceof short[] a) {
      return a.length;
    } else if (array instanceof char[] a) {
      return a.length;
    }
    return ((byte[]) array).length;
  }
}
