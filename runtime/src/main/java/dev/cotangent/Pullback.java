package dev.cotangent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method the reverse-mode derivative rule of another method, typically one on
 * arrays: it carries the cotangent of the result back to the parameters.
 *
 * <pre>{@code
 * static double[] solve(double[][] a, double[] b) { ... }
 *
 * @Pullback(of = "solve")
 * static void solvePullback(
 *     double[][] a, double[] b, // the parameters of solve
 *     double[] x, double[] xCotangent, // its result, and the cotangent of the result
 *     double[][] aGrad, double[] bGrad) { // added to
 *   ...
 * }
 * }</pre>
 *
 * <p>The rule takes, in this order, the parameters of the method it is for; its result; the
 * cotangent of the result, of the result's type; and for every parameter that can carry a
 * derivative an accumulator to <em>add</em> to, which is an array of the parameter's shape, or of
 * length 1 for a scalar. It returns nothing, and changes nothing but the accumulators. It may
 * allocate.
 *
 * <p>A method that has rules is called, never looked into. Second derivatives through a pullback
 * are an error.
 *
 * @see PartialDerivative
 * @see Pushforward
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pullback {

  /**
   * The method that this is a rule of. Of several overloads it is the one whose parameter types the
   * rule begins with.
   *
   * @return the name of a method of the same class, or {@code "com.acme.Matrices#solve"} for one of
   *     any other class, whether its source is at hand or not
   */
  String of();
}
