package dev.cotangent.compiler.corpus;

import java.lang.reflect.Array;

/**
 * How far the results of a computation may be off for no other reason than that numbers are
 * rounded: {@code (t + 1) - t} loses the 1 once {@code t} is large enough. Watches what is computed
 * on the way.
 */
final class Conditioning {
  /** So many roundings of the largest value may add up. */
  private static final int ROUNDINGS = 16;

  private double coarsest;

  /** Takes notice of an intermediate value. */
  void watch(Object value) {
    if (value instanceof Double number) {
      notice(Math.ulp(number));
    } else if (value instanceof Float number) {
      notice(Math.ulp(number));
    } else if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        watch(Array.get(value, i));
      }
    }
  }

  /** Of NaN and infinities, results tell themselves. */
  private void notice(double ulp) {
    if (Double.isFinite(ulp)) {
      coarsest = Math.max(coarsest, ulp);
    }
  }

  /** What the largest finite value that was seen may have cost a result, as an absolute error. */
  double lost() {
    return ROUNDINGS * coarsest;
  }
}
