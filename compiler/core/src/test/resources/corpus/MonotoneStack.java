package corpus;

import dev.cotangent.Differentiable;

/** Stacks of subscripts over real data: next greater elements, rectangles, convex minorants. */
final class MonotoneStack {
  private MonotoneStack() {}

  // inputs: x=[7] distinct -1:1.1
  // inputs: x=[1] distinct -1:1.1
  // inputs: x=[0] 0:1
  @Differentiable
  static double[] nextGreater(double[] x) {
    double[] y = new double[x.length];
    int[] stack = new int[x.length];
    int top = 0;
    for (int i = 0; i < x.length; i++) {
      while (top > 0 && x[stack[top - 1]] < x[i]) {
        int k = stack[--top];
        y[k] = x[i] * (i - k) + y[k] * x[k];
      }
      stack[top++] = i;
      y[i] += top * x[stack[0]];
    }
    return y;
  }

  // inputs: h=[6] distinct 0.3:2
  // inputs: h=[1] distinct 0.3:2
  // inputs: h=[0] 0:1
  @Differentiable
  static double largestRectangle(double[] h) {
    int[] start = new int[h.length + 1];
    double[] height = new double[h.length + 1];
    int top = -1;
    double best = 0;
    for (int i = 0; i <= h.length; i++) {
      double now = i < h.length ? h[i] : 0;
      int from = i;
      while (top >= 0 && height[top] > now) {
        from = start[top];
        double area = height[top--] * (i - from);
        best = area > best ? area : best;
      }
      start[++top] = from;
      height[top] = now;
    }
    return best;
  }

  // inputs: y=[6] -1:1.1
  // inputs: y=[2] -1:1.1
  @Differentiable
  static double convexMinorant(double[] y) {
    int[] hull = new int[y.length];
    int m = 0;
    for (int i = 0; i < y.length; i++) {
      for (; m > 1; m--) {
        int a = hull[m - 2], b = hull[m - 1];
        if ((y[b] - y[a]) * (i - b) < (y[i] - y[b]) * (b - a)) {
          break;
        }
      }
      hull[m++] = i;
    }
    double area = 0;
    for (int k = 1; k < m; k++) {
      area += (y[hull[k]] + y[hull[k - 1]]) * (hull[k] - hull[k - 1]) / 2 * y[hull[k]];
    }
    return area;
  }
}
