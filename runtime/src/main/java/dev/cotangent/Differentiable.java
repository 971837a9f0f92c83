package dev.cotangent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the derivatives of a method, generated while the project builds.
 *
 * <p>The call stays the same, the class name gains the kind of derivative:
 *
 * <pre>{@code
 * @Differentiable(wrt = "x")
 * static double square(double x) {
 *   return x * x;
 * }
 *
 * SquaresGradient.Square g = SquaresGradient.square(3); // of the method above, in class Squares
 * g.value(); // 9.0
 * g.gradX(); // 6.0
 * }</pre>
 *
 * <p>A parameter can carry a derivative when its type is {@code double}, {@code float}, a record
 * with at least one component that can, or an array of any rank of these. All others are passed
 * through and are constants.
 *
 * <p>The method must be a function of its parameters. It may allocate and change arrays of its own
 * and call other methods that do; it may not change the contents of its parameters, nor fields, and
 * may not depend on anything that is not a parameter or a constant. What the compiler cannot
 * differentiate is an error at its line, never a wrong derivative.
 *
 * <p>On an instance method the receiver is the first parameter of everything that is generated, and
 * its fields can be named in {@link #wrt()}.
 *
 * @see Derivative
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Differentiable {

  /**
   * The names of the parameters to differentiate with respect to; on an instance method, of fields
   * as well, written {@code "this.w"}.
   *
   * @return the names; none, the default, stands for every parameter that can carry a derivative,
   *     and for no field
   */
  String[] wrt() default {};

  /**
   * The derivatives to generate, one class each.
   *
   * @return the kinds, by default the gradient alone
   */
  Derivative[] derivatives() default Derivative.GRADIENT;

  /**
   * Whether generated code may compute the method's value with fused multiply-adds, reassociated
   * sums and equivalent formulas, such as {@code tanh} through {@code exp}.
   *
   * @return {@code false}, the default, for a value that is bit for bit the method's own
   */
  boolean relaxed() default false;

  /**
   * Whether loops with independent iterations may run on the common fork-join pool. Their sums are
   * added in a fixed order, the same for any number of threads, so that results can be reproduced;
   * the value may differ from the sequential one in its last bits.
   *
   * @return {@code false}, the default, for code that runs on the calling thread alone
   */
  boolean parallel() default false;

  /**
   * The name that stands for the method in generated code. It is needed where two differentiable
   * methods of one class share their name.
   *
   * @return a Java identifier; empty, the default, stands for the method's own name
   */
  String name() default "";
}
