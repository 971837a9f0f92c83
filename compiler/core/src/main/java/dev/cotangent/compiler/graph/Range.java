package dev.cotangent.compiler.graph;

/**
 * The iterations of a counted loop, as Java's {@code for (int i = start; i OP bound; i += step)}
 * makes them. Start and bound are operands of the loop.
 *
 * @param comparison LESS, LESS_EQUAL, GREATER or GREATER_EQUAL
 * @param step what is added after each iteration, not 0; its sign agrees with the comparison
 * @param reversed whether the same iterations happen in the opposite order
 */
public record Range(Operator comparison, int step, boolean reversed) {
  /** The range {@code for (int i = start; i < bound; i++)}. */
  public static final Range UPWARD = new Range(Operator.LESS, 1, false);

  public Range {
    boolean up = comparison == Operator.LESS || comparison == Operator.LESS_EQUAL;
    boolean down = comparison == Operator.GREATER || comparison == Operator.GREATER_EQUAL;
    if (!(up && step > 0) && !(down && step < 0)) {
      throw new IllegalArgumentException(comparison + " with step " + step);
    }
  }

  /** The same iterations in the opposite order. */
  public Range backwards() {
    return new Range(comparison, step, !reversed);
  }

  /** How many iterations there are, for given start and bound. */
  public long trips(long start, long bound) {
    long distance = step > 0 ? bound - start : start - bound;
    if (comparison == Operator.LESS_EQUAL || comparison == Operator.GREATER_EQUAL) {
      distance++;
    }
    long stride = Math.abs((long) step);
    return distance <= 0 ? 0 : (distance + stride - 1) / stride;
  }
}
