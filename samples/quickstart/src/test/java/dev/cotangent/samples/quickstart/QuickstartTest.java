package dev.cotangent.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The gradients of the quickstart are right, and its table shows them. */
final class QuickstartTest {

  @Test
  void gradientsAgreeWithFiniteDifferences() {
    for (GradientCheck check : Quickstart.checks()) {
      assertTrue(check.error() < 1e-9, check::toString);
    }
  }

  @Test
  void rosenbrockHasTheGradientOfTheTextbook() {
    RosenbrockGradient.At at = RosenbrockGradient.at(-1.2, 1.0);
    assertEquals(24.2, at.value(), 1e-12);
    assertEquals(-215.6, at.gradX(), 1e-12);
    assertEquals(-88.0, at.gradY(), 1e-12);
  }

  @Test
  void rosenbrockIsFlatAtItsMinimum() {
    RosenbrockGradient.At at = RosenbrockGradient.at(1, 1);
    assertEquals(0, at.value());
    assertEquals(0, Math.abs(at.gradX()));
    assertEquals(0, Math.abs(at.gradY()));
  }

  @Test
  void valueIsTheMethodsOwnBitForBit() {
    double[] w = {0.3, -0.7};
    double[][] x = {{1.5, 2.0}, {-0.5, 0.1}, {3.0, -4.0}};
    int[] y = {1, 0, 1};
    assertEquals(Logistic.loss(w, 0.25, x, y), LogisticGradient.loss(w, 0.25, x, y).value());
    assertEquals(Rosenbrock.at(0.1, -0.2), RosenbrockGradient.at(0.1, -0.2).value());
  }

  @Test
  void workspaceIsReused() {
    RosenbrockGradient.At at = new RosenbrockGradient.At();
    assertEquals(Rosenbrock.at(3, 5), at.compute(3, 5));
    at.compute(-1.2, 1.0);
    assertEquals(-88.0, at.gradY(), 1e-12);
  }

  @Test
  void tableHasOneLineForEachDerivative() {
    List<String> lines = Quickstart.table(Quickstart.checks()).lines().toList();
    assertEquals(6, lines.size());
    assertTrue(lines.get(1).matches("Rosenbrock\\.at x +-215\\.6000.*"), lines.get(1));
  }

  @Test
  void tableIsTheSameInEveryLocale() {
    String expected = Quickstart.table(Quickstart.checks());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(expected, Quickstart.table(Quickstart.checks()));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
