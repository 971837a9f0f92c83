package dev.cotangent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the counter of a {@code for} loop: runs the loop backwards from snapshots of its state,
 * instead of from values stored in every iteration. A long simulation then fits into memory, at the
 * price of computing some of its iterations more than once (binomial checkpointing).
 *
 * <pre>{@code
 * for (@Checkpoint int t = 0; t < steps; t++) {
 *   step(state);
 * }
 * }</pre>
 *
 * <p>Value and gradient are the same with and without the annotation.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.LOCAL_VARIABLE)
public @interface Checkpoint {

  /**
   * How many snapshots may be kept at once.
   *
   * @return a positive number; 0, the default, leaves the choice to the compiler
   */
  int snapshots() default 0;
}
