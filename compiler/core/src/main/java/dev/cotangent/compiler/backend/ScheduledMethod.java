package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method whose gradient is ready to be written.
 *
 * @param request what was asked for
 * @param schedule the gradient for any cotangent, in two passes
 * @param fused the gradient of a scalar value itself, in one pass; absent where it would only
 *     double the code
 */
public record ScheduledMethod(
    DerivativeRequest request, Schedule schedule, Optional<Schedule> fused)
    implements ScheduledDerivative {
  @Override
  public List<Schedule> schedules() {
    List<Schedule> schedules = new ArrayList<>(List.of(schedule));
    fused.ifPresent(schedules::add);
    return schedules;
  }
}
