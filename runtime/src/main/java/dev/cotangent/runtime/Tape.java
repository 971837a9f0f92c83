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

  /** Half as much again, so that a tape that grows step by step is copied a few times only. */
  private static int grown(int length, int size) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(size, length + (length >> 1) + 16L));
  }
}
