/**
 * What the user of Cotangent writes: annotations that say which methods to differentiate and how,
 * and {@link dev.cotangent.Cotangent}, the functions that mean something to the compiler only.
 *
 * <p>A static method under {@link dev.cotangent.Differentiable @Differentiable} gives, at build
 * time, a class with its derivative in the same package:
 *
 * <pre>{@code
 * final class Logistic {
 *   @Differentiable(wrt = {"w", "b"})
 *   static double loss(double[] w, double b, double[][] x, int[] y) { ... }
 * }
 *
 * LogisticGradient.Loss g = LogisticGradient.loss(w, b, x, y);
 * g.value(); // what Logistic.loss(w, b, x, y) returns, bit for bit
 * g.gradW(); // double[], shaped as w
 * g.gradB(); // double
 * }</pre>
 *
 * <p>The annotations speak to the compiler alone; no program can see them at run time.
 */
package dev.cotangent;
