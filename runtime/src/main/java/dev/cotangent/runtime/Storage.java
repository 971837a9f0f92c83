package dev.cotangent.runtime;

import java.util.Arrays;

/**
 * Arrays that a workspace uses again from call to call. Every method takes what a variable holds,
 * perhaps null, and returns what it is to hold from now on: the same array if its shape is right, a
 * new one otherwise.
 */
public final class Storage {
  private Storage() {}

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static double[] zeros(double[] old, int length) {
    if (old == null || old.length != length) {
      return new double[length];
    }
    Arrays.fill(old, 0);
    return old;
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static float[] zeros(float[] old, int length) {
    if (old == null || old.length != length) {
      return new float[length];
    }
    Arrays.fill(old, 0);
    return old;
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static long[] zeros(long[] old, int length) {
    if (old == null || old.length != length) {
      return new long[length];
    }
    Arrays.fill(old, 0);
    return old;
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static int[] zeros(int[] old, int length) {
    if (old == null || old.length != length) {
      return new int[length];
    }
    Arrays.fill(old, 0);
    return old;
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static short[] zeros(short[] old, int length) {
    if (old == null || old.length != length) {
      return new short[length];
    }
    Arrays.fill(old, (short) 0);
    return old;
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static char[] zeros(char[] old, int length) {
    if (old == null || old.length != length) {
      return new char[length];
    }
    Arrays.fill(old, (char) 0);
    return old;
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static byte[] zeros(byte[] old, int length) {
    if (old == null || old.length != length) {
      return new byte[length];
    }
    Arrays.fill(old, (byte) 0);
    return old;
  }

  /**
   * {@code false} throughout, of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public static boolean[] zeros(boolean[] old, int length) {
    if (old == null || old.length != length) {
      return new boolean[length];
    }
    Arrays.fill(old, false);
    return old;
  }

  /**
   * Sets all elements of an array of arrays to zero; rows that are null stay null.
   *
   * @param <T> what the rows are
   * @param array the array
   * @return the array
   */
  public static <T> T[] clear(T[] array) {
    for (T row : array) {
      clearAny(row);
    }
    return array;
  }

  /**
   * Zeros shaped as {@code shape}; null for null.
   *
   * @param old what the variable holds, perhaps null
   * @param shape the array whose shape is wanted
   * @return what the variable is to hold
   */
  public static double[] zerosLike(double[] old, double[] shape) {
    return shape == null ? null : zeros(old, shape.length);
  }

  /**
   * Zeros shaped as {@code shape}; null for null.
   *
   * @param old what the variable holds, perhaps null
   * @param shape the array whose shape is wanted
   * @return what the variable is to hold
   */
  public static float[] zerosLike(float[] old, float[] shape) {
    return shape == null ? null : zeros(old, shape.length);
  }

  /**
   * Zeros shaped as {@code shape}; null for null, and a null row for a null row.
   *
   * @param <T> what the rows are
   * @param old what the variable holds, perhaps null
   * @param shape the array whose shape is wanted
   * @return what the variable is to hold
   */
  public static <T> T[] zerosLike(T[] old, T[] shape) {
    if (shape == null) {
      return null;
    }
    T[] result = rows(old, shape);
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] == null) {
        result[i] = null;
      } else if (!Shape.sameShape(result[i], shape[i])) {
        result[i] = copyAny(null, shape[i]);
      }
    }
    return clear(result);
  }

  /**
   * The contents of {@code source}.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public static double[] copy(double[] old, double[] source) {
    double[] result = old == null || old.length != source.length ? new double[source.length] : old;
    System.arraycopy(source, 0, result, 0, source.length);
    return result;
  }

  /**
   * The contents of {@code source}.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public static float[] copy(float[] old, float[] source) {
    float[] result = old == null || old.length != source.length ? new float[source.length] : old;
    System.arraycopy(source, 0, result, 0, source.length);
    return result;
  }

  /**
   * The contents of an array of any element type, rows and all.
   *
   * @param <T> the type of the array
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public static <T> T copy(T old, T source) {
    return copyAny(old, source);
  }

  /**
   * Replaces a row by the contents of another array, in storage of the array's own.
   *
   * @param <T> what the rows are
   * @param array the array
   * @param index the row's index
   * @param row the row's new contents, or null
   */
  public static <T> void storeRow(T[] array, int index, T row) {
    array[index] = row == null ? null : copyAny(array[index], row);
  }

  /**
   * Replaces a row, in storage of the array's own or in what {@link #empty} put aside.
   *
   * @param <T> what the rows are
   * @param array the array
   * @param spare rows put aside, by index
   * @param index the row's index
   * @param row the row's new contents, or null
   */
  public static <T> void storeRow(T[] array, T[] spare, int index, T row) {
    if (array[index] == null && row != null && index < spare.length) {
      array[index] = spare[index];
      spare[index] = null;
    }
    storeRow(array, index, row);
  }

  /**
   * Makes all rows at a depth null, and puts them aside to be used again.
   *
   * @param array the array
   * @param spare where to put them, shaped as the array down to the rows
   * @param depth how many subscripts lead to the arrays of rows
   */
  public static void empty(Object[] array, Object[] spare, int depth) {
    for (int i = 0; i < array.length; i++) {
      if (depth > 0) {
        empty((Object[]) array[i], (Object[]) spare[i], depth - 1);
      } else if (array[i] != null) {
        spare[i] = array[i];
        array[i] = null;
      }
    }
  }

  /**
   * Adds each element of {@code addend} to {@code array}.
   *
   * @param array the array
   * @param addend what is added
   */
  public static void add(double[] array, double[] addend) {
    for (int i = 0; i < addend.length; i++) {
      array[i] += addend[i];
    }
  }

  /**
   * Adds each element of {@code addend} to {@code array}.
   *
   * @param array the array
   * @param addend what is added
   */
  public static void add(float[] array, float[] addend) {
    for (int i = 0; i < addend.length; i++) {
      array[i] += addend[i];
    }
  }

  /**
   * Adds each element of {@code addend} to {@code array}; a null row counts as zeros.
   *
   * @param <T> what the rows are
   * @param array the array
   * @param addend what is added
   */
  public static <T> void add(T[] array, T[] addend) {
    for (int i = 0; i < addend.length; i++) {
      if (addend[i] == null) {
        continue;
      }
      if (array[i] == null) {
        array[i] = copyAny(null, addend[i]);
      } else if (array[i] instanceof double[] row) {
        add(row, (double[]) addend[i]);
      } else if (array[i] instanceof float[] row) {
        add(row, (float[]) addend[i]);
      } else {
        add((Object[]) array[i], (Object[]) addend[i]);
      }
    }
  }

  private static <T> T[] rows(T[] old, T[] shape) {
    // A copy of the other array is the way to an array of its class.
    return old == null || old.length != shape.length ? fresh(shape) : old;
  }

  private static <T> T[] fresh(T[] shape) {
    T[] result = shape.clone();
    Arrays.fill(result, null);
    return result;
  }

  private static void clearAny(Object array) {
    if (array instanceof double[] a) {
      Arrays.fill(a, 0);
    } else if (array instanceof float[] a) {
      Arrays.fill(a, 0);
    } else if (array instanceof int[] a) {
      Arrays.fill(a, 0);
    } else if (array instanceof long[] a) {
      Arrays.fill(a, 0);
    } else if (array instanceof boolean[] a) {
      Arrays.fill(a, false);
    } else if (array instanceof short[] a) {
      Arrays.fill(a, (short) 0);
    } else if (array instanceof char[] a) {
      Arrays.fill(a, (char) 0);
    } else if (array instanceof byte[] a) {
      Arrays.fill(a, (byte) 0);
    } else if (array instanceof Object[] a) {
      clear(a);
    }
  }

  @SuppressWarnings("unchecked") // The result is of the source's own class throughout.
  private static <T> T copyAny(T old, T source) {
    boolean fits = old != null && Shape.length(old) == Shape.length(source);
    Object result = fits ? old : null;
    if (source instanceof Object[] rows) {
      Object[] copies = fits ? (Object[]) old : fresh(rows);
      for (int i = 0; i < rows.length; i++) {
        copies[i] = rows[i] == null ? null : copyAny(copies[i], rows[i]);
      }
      result = copies;
    } else if (fits) {
      System.arraycopy(source, 0, old, 0, Shape.length(source));
    } else {
      result = cloneOf(source);
    }
    return (T) result;
  }

  private static Object cloneOf(Object array) {
    if (array instanceof double[] a) {
      return a.clone();
    } else if (array instanceof float[] a) {
      return a.clone();
    } else if (array instanceof int[] a) {
      return a.clone();
    } else if (array instanceof long[] a) {
      return a.clone();
    } else if (array instanceof boolean[] a) {
      return a.clone();
    } else if (array instanceof short[] a) {
      return a.clone();
    } else if (array instanceof char[] a) {
      return a.clone();
    }
    return ((byte[]) array).clone();
  }
}
