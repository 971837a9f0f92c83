package dev.cotangent.samples.halfprecision;

import java.util.Random;

/** A matrix as it is stored, in 32 or in 16 bits a number. Arithmetic is done on a copy in 32. */
final class Matrix {
  private final int rows;
  private final int columns;
  private final float[] singles;
  private final short[] halves;

  /**
   * A matrix of zeros.
   *
   * @param rows the number of rows
   * @param columns the number of columns
   * @param half whether to store 16 bits a number rather than 32
   */
  Matrix(int rows, int columns, boolean half) {
    this.rows = rows;
    this.columns = columns;
    singles = new float[half ? 0 : rows * columns];
    halves = new short[half ? rows * columns : 0];
  }

  /**
   * Reads all numbers.
   *
   * @return the numbers in 32 bits
   */
  float[][] load() {
    float[][] values = new float[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int k = i * columns + j;
        values[i][j] = halves.length > 0 ? Half.toFloat(halves[k]) : singles[k];
      }
    }
    return values;
  }

  /**
   * Stores numbers, each rounded to the nearest.
   *
   * @param values the numbers
   * @return whether all are finite as they are stored
   */
  boolean store(float[][] values) {
    boolean finite = true;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int k = i * columns + j;
        if (halves.length > 0) {
          halves[k] = Half.nearest(values[i][j]);
          finite &= Float.isFinite(Half.toFloat(halves[k]));
        } else {
          singles[k] = values[i][j];
          finite &= Float.isFinite(singles[k]);
        }
      }
    }
    return finite;
  }

  /**
   * Adds a multiple of other numbers, rounding by chance where 16 bits are stored.
   *
   * @param factor the factor
   * @param values the other numbers
   * @param random the source of chance
   */
  void add(float factor, float[][] values, Random random) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int k = i * columns + j;
        if (halves.length > 0) {
          float sum = Half.toFloat(halves[k]) + factor * values[i][j];
          halves[k] = Half.stochastic(sum, random.nextFloat());
        } else {
          singles[k] += factor * values[i][j];
        }
      }
    }
  }

  /**
   * The room that the numbers take.
   *
   * @return the number of bytes
   */
  long bytes() {
    return (long) singles.length * Float.BYTES + (long) halves.length * Short.BYTES;
  }
}
