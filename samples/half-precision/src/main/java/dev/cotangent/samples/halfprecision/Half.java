package dev.cotangent.samples.halfprecision;

/**
 * Numbers of 16 bits (IEEE 754 binary16): a sign, 5 bits of exponent, 10 bits of fraction. The
 * greatest is 65504, the smallest above zero 6e-8.
 */
final class Half {
  private static final int INFINITY = 0x7c00;
  private static final int NAN = 0x7e00;
  private static final int FLOAT_INFINITY = 0x7f800000;

  /** 65520, half-way between the greatest number and the one that would follow. */
  private static final int OVERFLOW = 0x477ff000;

  /** 2^-14, the smallest number that has all bits of its fraction. */
  private static final int SMALLEST_NORMAL = 0x38800000;

  /** The difference of the exponents' biases, 127 - 15, in its place. */
  private static final int REBIAS = 112 << 23;

  private static final int DROPPED_BITS = 13;
  private static final float UNIT = 0x1p-24f;

  private Half() {}

  /**
   * Widens a number, exactly.
   *
   * @param half the 16 bits
   * @return the number
   */
  static float toFloat(short half) {
    int sign = (half & 0x8000) << 16;
    int magnitude = half & 0x7fff;
    if (magnitude >= INFINITY) {
      int bits = sign | FLOAT_INFINITY | ((magnitude & 0x3ff) << DROPPED_BITS);
      return Float.intBitsToFloat(bits);
    }
    if (magnitude < 0x400) {
      return sign == 0 ? magnitude * UNIT : -(magnitude * UNIT);
    }
    return Float.intBitsToFloat(sign | ((magnitude << DROPPED_BITS) + REBIAS));
  }

  /**
   * Rounds to the nearest number of 16 bits, in a tie to the even one.
   *
   * @param x the number
   * @return its 16 bits
   */
  static short nearest(float x) {
    int magnitude = Float.floatToRawIntBits(x) & 0x7fffffff;
    if (magnitude > FLOAT_INFINITY) {
      return withSign(x, NAN);
    }
    if (magnitude >= OVERFLOW) {
      return withSign(x, INFINITY);
    }
    if (magnitude < SMALLEST_NORMAL) {
      return withSign(x, (int) Math.rint(Math.abs(x) / UNIT));
    }
    int odd = (magnitude >>> DROPPED_BITS) & 1;
    return withSign(x, (magnitude - REBIAS + 0xfff + odd) >>> DROPPED_BITS);
  }

  /**
   * Rounds up or down by chance, so that the mean is the number itself. Small steps of a weight are
   * then not lost, as they are where every one of them is rounded away.
   *
   * @param x a finite number
   * @param chance a random number from 0 inclusive to 1 exclusive
   * @return 16 bits
   */
  static short stochastic(float x, float chance) {
    int magnitude = Float.floatToRawIntBits(x) & 0x7fffffff;
    if (magnitude >= OVERFLOW) {
      return nearest(x);
    }
    if (magnitude < SMALLEST_NORMAL) {
      return withSign(x, (int) Math.floor(Math.abs(x) / UNIT + chance));
    }
    int dither = (int) (chance * (1 << DROPPED_BITS));
    return withSign(x, Math.min(INFINITY - 1, (magnitude - REBIAS + dither) >>> DROPPED_BITS));
  }

  private static short withSign(float x, int magnitude) {
    return (short) ((Float.floatToRawIntBits(x) >>> 16 & 0x8000) | magnitude);
  }
}
