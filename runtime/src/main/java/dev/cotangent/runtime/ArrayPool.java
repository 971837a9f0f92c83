package dev.cotangent.runtime;

import java.util.Arrays;

/**
 * Arrays of many lengths that one workspace uses by turns: where a variable needs another length in
 * each iteration of a loop, its arrays wait here. As in {@link Storage}, a method takes what a
 * variable holds and returns what it is to hold.
 */
public final class ArrayPool {
  private Object[] idle = new Object[4];
  private int size;

  /** Makes an empty pool. */
  public ArrayPool() {}

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public double[] zeros(double[] old, int length) {
    if (old != null && old.length == length) {
      return Storage.zeros(old, length);
    }
    put(old);
    for (int i = 0; i < size; i++) {
      if (idle[i] instanceof double[] array && array.length == length) {
        remove(i);
        return Storage.zeros(array, length);
      }
    }
    return new double[length];
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public float[] zeros(float[] old, int length) {
    if (old != null && old.length == length) {
      return Storage.zeros(old, length);
    }
    put(old);
    for (int i = 0; i < size; i++) {
      if (idle[i] instanceof float[] array && array.length == length) {
        remove(i);
        return Storage.zeros(array, length);
      }
    }
    return new float[length];
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public int[] zeros(int[] old, int length) {
    if (old != null && old.length == length) {
      return Storage.zeros(old, length);
    }
    put(old);
    for (int i = 0; i < size; i++) {
      if (idle[i] instanceof int[] array && array.length == length) {
        remove(i);
        return Storage.zeros(array, length);
      }
    }
    return new int[length];
  }

  /**
   * Zeros of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public long[] zeros(long[] old, int length) {
    if (old != null && old.length == length) {
      return Storage.zeros(old, length);
    }
    put(old);
    for (int i = 0; i < size; i++) {
      if (idle[i] instanceof long[] array && array.length == length) {
        remove(i);
        return Storage.zeros(array, length);
      }
    }
    return new long[length];
  }

  /**
   * {@code false} throughout, of a length.
   *
   * @param old what the variable holds, perhaps null
   * @param length the length
   * @return what the variable is to hold
   */
  public boolean[] zeros(boolean[] old, int length) {
    if (old != null && old.length == length) {
      return Storage.zeros(old, length);
    }
    put(old);
    for (int i = 0; i < size; i++) {
      if (idle[i] instanceof boolean[] array && array.length == length) {
        remove(i);
        return Storage.zeros(array, length);
      }
    }
    return new boolean[length];
  }

  /**
   * The contents of an array.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public double[] copy(double[] old, double[] source) {
    boolean fits = old != null && old.length == source.length;
    return Storage.copy(fits ? old : zeros(old, source.length), source);
  }

  /**
   * The contents of an array.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public float[] copy(float[] old, float[] source) {
    boolean fits = old != null && old.length == source.length;
    return Storage.copy(fits ? old : zeros(old, source.length), source);
  }

  /**
   * The contents of an array.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public int[] copy(int[] old, int[] source) {
    boolean fits = old != null && old.length == source.length;
    return Storage.copy(fits ? old : zeros(old, source.length), source);
  }

  /**
   * The contents of an array.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public long[] copy(long[] old, long[] source) {
    boolean fits = old != null && old.length == source.length;
    return Storage.copy(fits ? old : zeros(old, source.length), source);
  }

  /**
   * The contents of an array.
   *
   * @param old what the variable holds, perhaps null
   * @param source the array whose contents are wanted
   * @return what the variable is to hold
   */
  public boolean[] copy(boolean[] old, boolean[] source) {
    boolean fits = old != null && old.length == source.length;
    return Storage.copy(fits ? old : zeros(old, source.length), source);
  }

  /** Forgets all arrays: after a call that threw, some may be in use as well. */
  public void clear() {
    Arrays.fill(idle, 0, size, null);
    size = 0;
  }

  private void put(Object array) {
    if (array != null) {
      if (size == idle.length) {
        idle = Arrays.copyOf(idle, 2 * size);
      }
      idle[size++] = array;
    }
  }

  private void remove(int index) {
    idle[index] = idle[--size];
    idle[size] = null;
  }
}
