package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of a workspace in every order, with shapes that change between them. */
class HostileWorkspaceTest {
  /** The program, compiled once. */
  private static final class Programs {
    static final ProgramSet ALL = ProgramSet.of(CorpusReader.sources("hostile/workspace"));
  }

  private Gradient workspace;

  @BeforeEach
  void open() {
    workspace = Programs.ALL.gradient(Programs.ALL.cases().get(0));
  }

  /** The gradient at a point, by a workspace of its own. */
  private static double[] gradient(double... x) {
    Gradient fresh = Programs.ALL.gradient(Programs.ALL.cases().get(0));
    fresh.compute(x);
    return fresh.entries();
  }

  private static double[] plus(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < a.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  @Test
  void refusesBackwardBeforeForward() {
    assertThrows(IllegalStateException.class, () -> workspace.backward(1.0));
    workspace.clear();
    assertThrows(IllegalStateException.class, () -> workspace.backward(1.0));
    assertThrows(IllegalStateException.class, workspace::gradients);
  }

  @Test
  void followsShapesThatChange() {
    for (int n : new int[] {3, 0, 5, 1, 0, 2, 7}) {
      double[] x = new double[n];
      for (int i = 0; i < n; i++) {
        x[i] = 0.3 * i - 0.5;
      }
      workspace.compute(x);
      assertArrayEquals(gradient(x), workspace.entries());
      workspace.accumulate(x);
      assertArrayEquals(plus(gradient(x), gradient(x)), workspace.entries(), 1e-14);
      workspace.clear();
      workspace.forward(x);
      assertArrayEquals(new double[n], workspace.entries());
      workspace.backward(1.0);
      assertArrayEquals(gradient(x), workspace.entries(), 1e-14);
    }
  }

  @Test
  void addsForwardAndBackwardToWhatComputeLeft() {
    workspace.compute(new double[] {1, 2});
    workspace.forward(new double[] {3, -1});
    workspace.backward(1.0);
    assertArrayEquals(plus(gradient(1, 2), gradient(3, -1)), workspace.entries(), 1e-13);
  }

  @Test
  void goesBackThroughTheLastForwardAfterCompute() {
    workspace.forward(new double[] {3, -1});
    workspace.compute(new double[] {1, 2});
    workspace.backward(1.0);
    assertArrayEquals(plus(gradient(1, 2), gradient(3, -1)), workspace.entries(), 1e-13);
  }

  @Test
  void takesAnyCotangent() {
    workspace.forward(new double[] {3, -1});
    workspace.backward(0.0);
    assertArrayEquals(new double[2], workspace.entries());
    workspace.backward(Double.NaN);
    assertArrayEquals(new double[] {Double.NaN, Double.NaN}, workspace.entries());
    workspace.clear();
    workspace.backward(1.0);
    assertArrayEquals(gradient(3, -1), workspace.entries(), 1e-13);
    workspace.compute(new double[] {1, 2});
    assertArrayEquals(gradient(1, 2), workspace.entries());
  }

  @Test
  void recoversFromExceptionsAnywhere() {
    for (int turn = 0; turn < 3; turn++) {
      assertThrows(ArithmeticException.class, () -> workspace.forward(new double[] {9, 9, 9, 9}));
      assertThrows(IllegalStateException.class, () -> workspace.backward(1.0));
      workspace.clear();
      assertThrows(IllegalStateException.class, workspace::value);
      workspace.accumulate(new double[] {1, 2});
      assertArrayEquals(gradient(1, 2), workspace.entries());
      assertThrows(ArithmeticException.class, () -> workspace.compute(new double[] {9, 9, 9, 9}));
      assertThrows(IllegalStateException.class, workspace::gradients);
      workspace.forward(new double[] {3, -1});
      workspace.backward(1.0);
      assertArrayEquals(gradient(3, -1), workspace.entries(), 1e-13);
    }
  }

  @Test
  void keepsTheValueOfTheLastCall() {
    Object first = workspace.compute(new double[] {1, 2});
    assertEquals(first, workspace.value());
    Object second = workspace.forward(new double[] {3});
    assertEquals(second, workspace.value());
    workspace.backward(2.0);
    workspace.clear();
    assertEquals(second, workspace.value());
  }

  @Test
  void passesNullOnAsTheOriginalDoes() {
    assertThrows(NullPointerException.class, () -> workspace.compute((Object) null));
    assertThrows(NullPointerException.class, () -> workspace.forward((Object) null));
    workspace.compute(new double[] {1, 2});
    assertArrayEquals(gradient(1, 2), workspace.entries());
  }
}
