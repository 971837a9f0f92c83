package dev.cotangent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method the forward-mode derivative rule of another method: it carries tangents of
 * the parameters forward to the result. Every kind of derivative but {@link Derivative#GRADIENT}
 * uses it.
 *
 * <pre>{@code
 * static double norm(double[] v) { ... }
 *
 * @Pushforward(of = "norm")
 * static double normPushforward(double[] v, double[] vTangent) { ... } // the tangent of the norm
 *
 * static double[] solve(double[][] a, double[] b) { ... }
 *
 * @Pushforward(of = "solve")
 * static void solvePushforward(
 *     double[][] a, double[] b, // the parameters of solve
 *     double[][] aTangent, double[] bTangent, // their tangents
 *     double[] xTangent) { // filled
 *   ...
 * }
 * }</pre>
 *
 * <p>The rule takes, in this order, the parameters of the method it is for; a tangent, of the
 * parameter's own type, for every parameter that can carry a derivative; and, where the result is
 * an array, the tangent of the result, to be filled. Where the result is a scalar, the rule returns
 * its tangent.
 *
 * <p>A method that has rules is called, never looked into.
 *
 * @see PartialDerivative
 * @see Pullback
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pushforward {

  /**
   * The method that this is a rule of. Of several overloads it is the one whose parameter types the
   * rule begins with.
   *
   * @return the name of a method of the same class, or {@code "com.acme.Matrices#solve"} for one of
   *     any other class, whether its source is at hand or not
   */
  String of();
}
