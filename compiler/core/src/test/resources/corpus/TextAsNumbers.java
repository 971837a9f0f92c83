package corpus;

import dev.cotangent.Differentiable;

/** Numbers read from arrays of character codes, run lengths, stacks of operators. */
final class TextAsNumbers {
  private TextAsNumbers() {}

  // inputs: text={51, 46, 49, 52, 32, 50, 55}; scale=0.5:1
  // inputs: text={45, 56, 32, 45, 46, 53}; scale=0.5:1
  // inputs: text=[0] 0:0; scale=0.5:1
  @Differentiable
  static double sumOfNumbers(int[] text, double scale) {
    double sum = 0, number = 0, place = 0;
    int sign = 1;
    for (int i = 0; i <= text.length; i++) {
      int c = i < text.length ? text[i] : ' ';
      switch (c) {
        case '-':
          sign = -1;
          break;
        case '.':
          place = scale;
          break;
        case ' ':
          sum += sign * number * scale;
          number = place = 0;
          sign = 1;
          break;
        default:
          if (place > 0) {
            place *= 0.1;
            number += (c - '0') * place;
          } else {
            number = 10 * number + (c - '0') * scale;
          }
      }
    }
    return sum;
  }

  // inputs: code={0, 1, -1, 2, -2, -3}; x=[3] 0.5:1.5
  // inputs: code={0, 0, -2, 1, -4, -3, -5, -1, 2, -4, -3, 0, -2, -5, -2}; x=[3] 0.5:1.5
  @Differentiable
  static double reversePolish(int[] code, double[] x) {
    double[] stack = new double[8];
    int top = -1;
    for (int instruction : code) {
      switch (instruction) {
        case -1 -> {
          stack[top - 1] += stack[top];
          top--;
        }
        case -2 -> {
          stack[top - 1] *= stack[top];
          --top;
        }
        case -3 -> stack[top] = Math.sin(stack[top]);
        case -4 -> {
          double t = stack[top];
          stack[top] = stack[top - 1];
          stack[--top] = t;
          stack[top] /= stack[top + 1];
        }
        case -5 -> stack[++top] = stack[top - 1];
        default -> stack[++top] = x[instruction];
      }
    }
    return top >= 0 ? stack[top] : 0;
  }

  // inputs: run={3, 0, 2, 1}; x=[4] -1:1
  // inputs: run=[0] 0:0; x=[0] 0:1
  @Differentiable
  static double[] expanded(int[] run, double[] x) {
    int n = 0;
    for (int r : run) {
      n += r;
    }
    double[] y = new double[n];
    for (int i = 0, at = 0; i < run.length; i++) {
      for (int k = run[i]; k-- > 0; ) {
        y[at++] = x[i] * x[i] + k;
      }
    }
    return y;
  }
}
