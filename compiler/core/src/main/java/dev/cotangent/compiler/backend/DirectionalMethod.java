package dev.cotangent.compiler.backend;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.List;

/**
 * A method whose derivatives in a direction are ready to be written.
 *
 * @param request what was asked for
 * @param kind which derivatives the values of the schedule are
 * @param schedule takes tangents of the inputs as seeds; its values are the method's, then, for a
 *     tangent, those of its results that can carry one, or, for products with the Hessian, the
 *     gradient in each input and then the product for each. Matrices are made of such products, but
 *     for the Jacobian of a scalar: there are no seeds then, and the gradient in each input
 */
public record DirectionalMethod(DerivativeRequest request, Derivative kind, Schedule schedule)
    implements ScheduledDerivative {
  @Override
  public List<Schedule> schedules() {
    return List.of(schedule);
  }

  /** Whether the directions are the caller's. */
  boolean takesDirections() {
    return kind == Derivative.TANGENT || kind == Derivative.HVP;
  }

  /** Whether all second derivatives are wanted. */
  boolean isHessian() {
    return kind == Derivative.HESSIAN;
  }
}
