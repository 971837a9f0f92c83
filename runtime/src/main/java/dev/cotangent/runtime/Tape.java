package dev.cotangent.runtime;

import java.util.Arrays;

/**
 * Room for the values that a forward pass keeps for the backward pass. An array is replaced by a
 * larger one where it must be, its contents kept; otherwise it stays.
 */
public final class Tape {
  private Tape() {}

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static double[] withRoom(double[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static float[] withRoom(float[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static long[] withRoom(long[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static int[] withRoom(int[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static char[] withRoom(char[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static short[] withRoom(short[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static byte[] withRoom(byte[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} values.
   *
   * @param tape the values so far
   * @param size how many values there must be room for
   * @return an array with room
   */
  public static boolean[] withRoom(boolean[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * An array with the contents of {@code tape} and room for {@code size} arrays.
   *
   * @param <T> what is kept: arrays
   * @param tape the arrays so far
   * @param size how many arrays there must be room for
   * @return an array with room
   */
  public static <T> T[] withRoom(T[] tape, int size) {
    return size <= tape.length ? tape : Arrays.copyOf(tape, grown(tape.length, size));
  }

  /**
   * A copy of an array as it is now.
   *
   * @param <T> the type of the array
   * @param old what the place on the tape holds, perhaps null: used again if its shape is right
   * @param value the array to keep; null where nobody will look at it
   * @return what the place is to hold
   */
  public static <T> T kept(T old, T value) {
    return value == null ? old : Storage.copy(old, value);
  }

  /** Half as much again, so that a tape that grows step by step is copied a few times only. */
  private static int grown(int length, int size) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(size, length + (length >> 1) + 16L));
  }
}
