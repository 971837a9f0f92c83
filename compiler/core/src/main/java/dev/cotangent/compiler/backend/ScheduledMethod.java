package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;

/**
 * A method whose gradient is ready to be written.
 *
 * @param request what was asked for
 * @param schedule the gradient
 */
public record ScheduledMethod(DerivativeRequest request, Schedule schedule) {}
