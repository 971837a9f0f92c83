package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Workspaces that are handed their own arrays, other shapes, and cotangents of all kinds. */
class HostileResultsTest {
  /** The programs, compiled once. */
  private static final class Programs {
    static final ProgramSet ALL = ProgramSet.of(CorpusReader.sources("hostile/workspace"));
  }

  private static CorpusCase method(String name) {
    return Programs.ALL.cases().stream()
        .filter(test -> test.methodName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Gradient open(String name) {
    return Programs.ALL.gradient(method(name));
  }

  private static double[] v(double... entries) {
    return entries;
  }

  private static void assertUnusable(Gradient workspace) {
    assertThrows(IllegalStateException.class, workspace::value);
    assertThrows(IllegalStateException.class, workspace::gradients);
    assertThrows(IllegalStateException.class, () -> workspace.backward(1.0));
  }

  @Test
  void hasNothingBeforeTheFirstCall() {
    Gradient workspace = open("squares");
    assertUnusable(workspace);
    workspace.clear();
    assertUnusable(workspace);
  }

  @Test
  void addsWhatIsAccumulated() {
    Gradient workspace = open("squares");
    workspace.accumulate(v(1, 2), 3.0);
    workspace.accumulate(v(1, 2), 3.0);
    assertArrayEquals(v(12, 24, 10), workspace.entries());
    assertEquals(15.0, workspace.value());
    workspace.compute(v(1), 3.0);
    assertArrayEquals(v(6, 1), workspace.entries());
    workspace.clear();
    assertArrayEquals(v(0, 0), workspace.entries());
    assertEquals(3.0, workspace.value());
    assertThrows(IllegalStateException.class, () -> workspace.backward(2.0));
    workspace.accumulate(v(2), 3.0);
    workspace.forward(v(2), 3.0);
    workspace.backward(1.0);
    assertArrayEquals(v(24, 8), workspace.entries());
    workspace.backward(-1.0);
    assertArrayEquals(v(12, 4), workspace.entries());
  }

  @Test
  void startsAgainAfterAnException() {
    Gradient workspace = open("squares");
    workspace.accumulate(v(1, 2), 3.0);
    assertThrows(IllegalArgumentException.class, () -> workspace.accumulate(v(1, -1), 2.0));
    assertUnusable(workspace);
    workspace.compute(v(1, 1), 1.0);
    assertArrayEquals(v(2, 2, 2), workspace.entries());
    assertThrows(IllegalArgumentException.class, () -> workspace.forward(v(-1, 1), 2.0));
    workspace.clear();
    assertUnusable(workspace);
    workspace.accumulate(v(3, 1), 1.0);
    assertArrayEquals(v(6, 2, 10), workspace.entries());
  }

  @Test
  void refusesItsOwnArraysAsParameters() {
    Gradient workspace = open("firstScaled");
    Object own = workspace.forward(v(1, 2), 3.0);
    assertThrows(IllegalArgumentException.class, () -> workspace.forward(own, 2.0));
  }

  @Test
  void keepsItsResultsFromTheParameters() {
    Gradient workspace = open("firstScaled");
    double[] x = v(1, 2);
    double[] value = (double[]) workspace.forward(x, 3.0);
    assertNotSame(x, value);
    double[] cotangent = v(1, 1);
    workspace.backward(cotangent);
    assertArrayEquals(v(3, 1, 1), workspace.entries());
    value[0] = 99;
    workspace.backward(cotangent);
    assertArrayEquals(v(6, 2, 2), workspace.entries());
    assertArrayEquals(v(1, 1), cotangent);
    Gradient rows = open("rows");
    double[][] parts = (double[][]) rows.forward((Object) x);
    parts[0][0] = 55;
    assertArrayEquals(v(1, 2), x);
    rows.backward(new double[][] {{1, 2}, {3}});
    assertArrayEquals(v(4, 2), rows.entries());
  }

  @Test
  void takesItsOwnValueAsCotangent() {
    Gradient workspace = open("firstScaled");
    workspace.forward(v(1, 2), 3.0);
    workspace.backward(workspace.value());
    assertArrayEquals(v(9, 2, 3), workspace.entries());
  }

  @Test
  void refusesCotangentsThatAreTooShort() {
    Gradient workspace = open("firstScaled");
    workspace.forward(v(1, 2), 3.0);
    assertThrows(RuntimeException.class, () -> workspace.backward(v(1)));
    assertThrows(RuntimeException.class, () -> workspace.backward(null));
    Gradient rows = open("rows");
    rows.forward((Object) v(1, 2));
    assertThrows(RuntimeException.class, () -> rows.backward(new double[][] {{1, 2}}));
  }

  @Test
  void givesEachParameterItsOwnPartWhereOneArrayIsPassedForBoth() {
    Gradient workspace = open("product");
    double[] x = v(1, 2, 3);
    workspace.compute(x, x);
    assertArrayEquals(v(2, 8, 18, 1, 4, 9), workspace.entries());
  }

  @Test
  void returnsRecordsThatShareNothing() {
    Gradient workspace = open("scaled");
    Original original = Programs.ALL.original(method("scaled"));
    Class<?> type = original.method().getReturnType();
    Object p = ObjectParts.make(type, List.of(2.0, v(3, 4)));
    Object value = workspace.forward(p, 5.0);
    assertArrayEquals(v(10, 3, 4), Values.flatten(value));
    workspace.backward(ObjectParts.make(type, List.of(1.0, v(7, 8))));
    assertArrayEquals(v(5, 7, 8, 2), workspace.entries());
    workspace.clear();
    assertArrayEquals(v(0, 0, 0, 0), workspace.entries());
    workspace.backward(value);
    assertArrayEquals(v(50, 3, 4, 20), workspace.entries());
    assertArrayEquals(v(2, 3, 4), Values.flatten(p));
    assertThrows(NullPointerException.class, () -> workspace.backward(null));
  }

  @Test
  void passesOnWhatARuleThrows() {
    Gradient workspace = open("ruleThatThrows");
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> workspace.compute(11.0));
    assertEquals("large", thrown.getMessage());
    workspace.compute(3.0);
    assertArrayEquals(v(6), workspace.entries());
  }
}
