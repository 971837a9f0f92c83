package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.List;

/** A method whose derivatives of some kind are ready to be written. */
public sealed interface ScheduledDerivative permits ScheduledMethod, DirectionalMethod {
  /** What was asked for. */
  DerivativeRequest request();

  /** Everything that is to be written of it. */
  List<Schedule> schedules();
}
