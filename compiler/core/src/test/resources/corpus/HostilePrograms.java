package corpus;

import dev.cotangent.Differentiable;

/** Small machines: what is computed, and where it is kept, depends on data. */
final class HostilePrograms {
  private HostilePrograms() {}

  // inputs: x=[3] 0.5:1; code={0, 1, -1, 2, -2}
  @Differentiable
  static double stackMachine(double[] x, int[] code) {
    double[] st = new double[8];
    int sp = 0;
    for (int pc = 0; pc < code.length; pc++) {
      int op = code[pc];
      switch (op) {
        case -1 -> {
          double b = st[--sp];
          st[sp - 1] += b;
        }
        case -2 -> {
          st[sp - 2] *= st[--sp];
        }
        case -3 -> {
          if (st[sp - 1] > 0) pc += code[++pc];
        }
        case -4 -> st[sp] = st[sp++ - 1];
        case -5 -> {
          double t = st[sp - 1];
          st[sp - 1] = st[sp - 2];
          st[sp - 2] = t;
        }
        default -> st[sp++] = x[op];
      }
    }
    return sp > 0 ? st[0] : 0;
  }

  // inputs: x=[5] 0.5:1; n=0
  // inputs: x=[5] 0.5:1; n=3
  // inputs: x=[5] 0.5:1; n=8
  @Differentiable
  static double ringBuffer(double[] x, int n) {
    double[] q = new double[3];
    int head = 0, tail = 0;
    double s = 0;
    for (int i = 0; i < n; i++) {
      q[tail++ % 3] = x[i % x.length] * (s + 1);
      if (tail - head > 2) {
        s += q[head++ % 3] * q[(head + 1) % 3];
      }
    }
    return s;
  }

  // inputs: x=[5] 0.5:1
  // inputs: x=[0] 0:1
  @Differentiable
  static double[] prefixesInPlace(double[] x) {
    double[] a = x.clone();
    for (int d = 1; d < a.length; d <<= 1)
      for (int i = a.length - 1; i >= d; i--) a[i] = a[i] * 1.1 + a[i - d] * a[i];
    return a;
  }

  // inputs: x=[3] 0.5:1; e=[4][2] 0:2
  @Differentiable
  static double edges(double[] x, int[][] e) {
    double[] deg = new double[x.length];
    for (int[] p : e) {
      deg[p[0]] += x[p[1]];
      deg[p[1]] += x[p[0]] * deg[p[0]];
    }
    double s = 1;
    for (int i = deg.length; i-- > 0; ) s = s * .5 + deg[i] * x[i];
    return s;
  }

  // inputs: x=0.8:1; seed=0; n=12
  // inputs: x=0.8:1; seed=1; n=12
  // inputs: x=0.8:1; seed=77777777; n=12
  @Differentiable
  static double randomSteps(double x, long seed, int n) {
    double s = x;
    for (int i = 0; i < n; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      int b = (int) (seed >>> 62);
      s =
          switch (b) {
            case 0 -> s * x;
            case 1 -> {
              s += 1;
              yield s / 2;
            }
            case 2 -> Math.sin(s);
            default -> s - x;
          };
    }
    return s;
  }

  // inputs: x=[6] 0.3:0.4
  @Differentiable
  static double shrinkingBound(double[] x) {
    double s = 0;
    int n = x.length;
    for (int i = 0; i < n; i++) {
      s += x[i] * s + x[i];
      if (s > 2) {
        i++;
        n--;
        s = .1;
      }
    }
    return s + n;
  }

  // inputs: x=0.5:1; n=0
  // inputs: x=0.5:1; n=7
  // inputs: x=1.2:1.4; n=19
  @Differentiable
  static double multiplied(double x, int n) {
    double s = 0;
    for (int i = 1; i < n; i *= 2) {
      s = s * x + i;
      i += s > 10 ? 1 : 0;
    }
    for (int i = n; i != 0; i >>= 1) s += i * x;
    return s;
  }

  // inputs: x=0.3:0.31; y=2.2:2.21
  @Differentiable
  static double activeCounter(double x, double y) {
    double s = 0;
    for (double t = x; t < y; t += 0.5 + s * .01) {
      s += t * x;
    }
    while (s > 3) s /= y;
    return s;
  }

  // inputs: x=[3][4] 1.2:1.4; t=0.2:0.3
  // inputs: x=[3][0,2,3] 2.6:2.9; t=0.2:0.3
  @Differentiable
  static double labelledSearch(double[][] x, double t) {
    double s = 1;
    outer:
    for (int i = 0; i < x.length; i++) {
      inner:
      for (int j = 0; j < x[i].length; j++) {
        double v = x[i][j];
        if (v < 0) continue outer;
        if (v > 5) break outer;
        if (v == 4) break inner;
        do {
          s *= v;
          if (s > 50) return s * t;
          if (s < 1e-3) continue inner;
          v -= 1;
        } while (v > 0.5);
        s += t;
      }
      s -= t * i;
    }
    return s + t;
  }
}
