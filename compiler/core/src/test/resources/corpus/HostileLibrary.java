package corpus;

/** What {@link HostileImports} imports statically. */
final class HostileLibrary {
  private HostileLibrary() {}

  static double helper(double a, double b) {
    return a * b + cube(a);
  }

  private static double cube(double a) {
    return a * a * a * Inner.CONSTANT;
  }

  /** Another class with access to what is private. */
  static final class Inner {
    static final double CONSTANT = 2 * 3.5 + Far.K;

    private Inner() {}

    static double product(double x) {
      return x * HostileLibrary.cube(x);
    }
  }

  /** A constant put together from casts. */
  interface Far {
    double K = 'a' / 2 + (int) 3.9 + (byte) 200;

    static double scaled(double x) {
      return x * K;
    }
  }
}
