package corpus;

/** Helpers that other classes call. */
final class Tools {
  private Tools() {}

  static double square(double x) {
    return x * x;
  }

  static double cube(double x) {
    return x * square(x);
  }

  static void scale(double[] a, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }

  static void addScaled(double[] a, double[] b, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] += factor * b[i];
    }
  }

  static double[] scaled(double[] a, double factor) {
    double[] result = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      result[i] = factor * a[i];
    }
    return result;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
