package corpus;

import dev.cotangent.Differentiable;

/** Names that generated code might want for itself. */
final class HostileNames {
  static final double x = 100;
  static final double[] TABLE = {1, 2, 3};
  static final double SCALE = HostileConstants.BASE * 2;

  private HostileNames() {}

  // inputs: value=1:2; pool=1:2; cotangent=1:2; gradX=1:2; keepsSums=1:2; canGoBack=1:2;
  // hasValue=1:2; hasGradients=1:2; workspace=1:2; gradients=1:2; x=1:2; result=1:2
  @Differentiable
  static double generated(
      double value,
      double pool,
      double cotangent,
      double gradX,
      double keepsSums,
      double canGoBack,
      double hasValue,
      double hasGradients,
      double workspace,
      double gradients,
      double x,
      double result) {
    double first = value * pool * cotangent * gradX * keepsSums * canGoBack;
    return first + hasValue * hasGradients * workspace * gradients * x * result;
  }

  // inputs: $=1:2; _a=1:2; self=1:2; t=1:2; t2=1:2; sTape=1:2; xBar=[3] 1:2; x=[3] 1:2; n=3
  @Differentiable
  static double underscores(
      double $,
      double _a,
      double self,
      double t,
      double t2,
      double sTape,
      double[] xBar,
      double[] x,
      int n) {
    double s = $ * _a;
    double Math = 3;
    double tape = _a * self;
    for (int i = 0; i < n; i++) {
      s = s * x[i] + self * xBar[i] * t;
      tape *= java.lang.Math.sin(s) + t2 * sTape;
    }
    return s + tape * Math;
  }

  // inputs: math=1:2
  @Differentiable
  static double math(double math) {
    return Math.sin(math);
  }

  // inputs: s=1:2
  @Differentiable
  static double string(double s) {
    return Math.exp(s);
  }

  // inputs: compute=1:2
  @Differentiable
  static double compute(double compute) {
    return compute * compute;
  }

  // inputs: x=[3] 1:2
  @Differentiable
  static double storage(double[] x) {
    double[] a = new double[x.length];
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      a[i] = x[i] * x[i];
      s = s * a[i] + 1;
    }
    return a[0] * a[2] + s;
  }

  // inputs: x=[3] 1:2
  @Differentiable
  static double tape(double[] x) {
    double s = 1;
    for (int i = 0; i < x.length; i++) {
      s = Math.sin(s * x[i]);
    }
    return s;
  }

  // inputs: x=1:2
  @Differentiable
  static double illegalStateException(double x) {
    return x * x;
  }

  // inputs: x=1:2
  @Differentiable
  static double object(double x) {
    return x * x;
  }

  // inputs: x=1:2
  @Differentiable
  static double override(double x) {
    return x / 3;
  }

  // inputs: x=1:2
  @Differentiable
  static double hostileNames(double x) {
    return x / 3;
  }

  // inputs: x=1:2
  @Differentiable
  static double _f(double x) {
    return x / 3;
  }

  // inputs: class_=1:2; Class=1:2; eClass=1:2
  @Differentiable
  static double accessors(double class_, double Class, double eClass) {
    return class_ * Class * eClass;
  }

  // inputs: x=[3] 1:2; TABLE=1:2
  @Differentiable
  static double shadows(double[] x, double TABLE) {
    double s = 0;
    for (int i = 0; i < 3; i++) {
      double t = x[i] * HostileNames.TABLE[i];
      s += t;
    }
    for (int i = 0; i < 3; i++) {
      long t = i;
      s *= t + x[i];
    }
    {
      double t = s * HostileConstants.BASE;
      s += t * HostileNames.x + SCALE * TABLE + HostileConstants.T[1][0] * TABLE;
    }
    return s + HostileConstants.Inner.Q * x[1];
  }

  // inputs: x=1:2; xy=1:2
  @Differentiable
  static double unicode(double x, double xy) {
    // \u000a double z = 3;
    /* \u002a/ x *= 2; /* */
    char c = 'A';
    double größe = x * c;
    return größe * xy * z \u002a x;
  }

  // inputs: x=1:2; größe=1:2
  @Differentiable
  static double templates(double x, double größe) {
    // a comment with "quotes" and \\ backslash and */ and $L $S $T $$ %s %n
    double λ = x * größe; // $L
    char quote = '"';
    char c = '\'';
    for (int i = 0; i < 3; i++) { /* $S */ λ *= x + (quote - 30); }
    return λ * c;
  }

  // inputs: r=1:2; aBar=1:2; a=[2] 1:2; array=1:2; aTape=1:2; i=1:2; last=1:2
  @Differentiable
  static double derived(
      double r, double aBar, double[] a, double array, double aTape, double i, double last) {
    double[] b = new double[a.length];
    for (int k = a.length - 1; k >= 0; k--) {
      b[k] = a[k] * array * r + i;
      r = Math.sin(r * b[k] * aTape) * aBar;
      if (r > last) {
        continue;
      }
      r *= last;
    }
    return r * b[0];
  }
}

/** Constants of another class. */
final class HostileConstants {
  static final double BASE = Math.PI / 2;
  static final double[][] T = {{1}, {4.5}};

  private HostileConstants() {}

  static final class Inner {
    static final int Q = 'a' + 1;

    private Inner() {}
  }
}
