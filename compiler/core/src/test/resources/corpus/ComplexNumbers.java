package corpus;

import dev.cotangent.Differentiable;

/** Complex numbers as objects of a final class. */
final class ComplexNumbers {
  private ComplexNumbers() {}

  static final class Complex {
    static final Complex ONE = new Complex(1, 0);
    private final double re;
    private final double im;

    Complex(double re, double im) {
      this.re = re;
      this.im = im;
    }

    double re() {
      return re;
    }

    double im() {
      return im;
    }

    Complex plus(Complex o) {
      return new Complex(re + o.re, im + o.im);
    }

    Complex minus(Complex o) {
      return new Complex(re - o.re, im - o.im);
    }

    Complex times(Complex o) {
      return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    double squared() {
      return re * re + im * im;
    }

    static Complex unit(double angle) {
      return new Complex(Math.cos(angle), Math.sin(angle));
    }
  }

  // inputs: x=-0.5:0.2; y=-0.3:0.3; n=6
  @Differentiable
  static double orbit(double x, double y, int n) {
    Complex c = new Complex(x, y);
    Complex z = new Complex(0, 0);
    int i = 0;
    while (i < n && z.squared() < 4) {
      z = z.times(z).plus(c);
      i++;
    }
    return z.squared() + z.re() * z.im();
  }

  // inputs: re=[8] -1:1; im=[8] -1:1
  @Differentiable
  static double spectrum(double[] re, double[] im) {
    Complex[] a = new Complex[re.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = new Complex(re[i], im[i]);
    }
    transform(a);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += i * a[i].squared() * a[i].re();
    }
    return sum;
  }

  private static void transform(Complex[] a) {
    int n = a.length;
    for (int i = 1, j = 0; i < n; i++) {
      int bit = n >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        Complex t = a[i];
        a[i] = a[j];
        a[j] = t;
      }
    }
    for (int len = 2; len <= n; len <<= 1) {
      Complex root = Complex.unit(-2 * Math.PI / len);
      for (int i = 0; i < n; i += len) {
        Complex w = new Complex(1, 0);
        for (int k = 0; k < len / 2; k++) {
          Complex u = a[i + k];
          Complex v = a[i + k + len / 2].times(w);
          a[i + k] = u.plus(v);
          a[i + k + len / 2] = u.minus(v);
          w = w.times(root);
        }
      }
    }
  }

  // inputs: x=-1:1; y=-1:1
  @Differentiable
  static double chain(double x, double y) {
    Complex z = new Complex(x, y);
    return z.plus(z).times(z).minus(z.times(z).times(z)).plus(new Complex(y, x).times(z)).squared();
  }
}
