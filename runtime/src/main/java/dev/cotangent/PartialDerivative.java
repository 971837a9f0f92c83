package dev.cotangent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method the partial derivative of another method in one of its scalar parameters.
 *
 * <pre>{@code
 * @PartialDerivative(of = "erf", wrt = "x")
 * static double erfDx(double x) {
 *   return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
 * }
 * }</pre>
 *
 * <p>The rule takes the parameters of the method it is for, by position, and returns the partial
 * derivative there. A method with several scalar parameters has a rule for each; a missing one is
 * an error where the method is called with that argument depending on what is differentiated. A
 * method that has rules is called, never looked into. For second derivatives the body of the rule
 * is differentiated in turn.
 *
 * @see Pullback
 * @see Pushforward
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PartialDerivative {

  /**
   * The method that this is a partial derivative of. Of several overloads it is the one with the
   * rule's own parameter types.
   *
   * @return the name of a method of the same class, or {@code "com.acme.Special#erf"} for one of
   *     any other class, whether its source is at hand or not
   */
  String of();

  /**
   * The parameter in which the derivative is taken.
   *
   * @return the name of a parameter of the rule itself
   */
  String wrt();
}
