package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.MethodParameter;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that the passes take: parameters, and those parts of objects that are used. */
final class Inputs {
  /**
   * One value.
   *
   * @param position its position among the inputs of the graph
   * @param parameter the parameter that it is, or is part of
   * @param name what the passes call it
   */
  record Input(int position, MethodParameter parameter, Layout.Place place, String name) {
    Type type() {
      return place.type();
    }

    /** Whether it is the parameter itself. */
    boolean isWhole() {
      return place.path().isEmpty() && place.arrayDepth() < 0;
    }
  }

  private final List<Input> all = new ArrayList<>();

  /**
   * The inputs that one of the schedules uses.
   *
   * @param known knows which names would hide a class
   */
  Inputs(DerivativeRequest request, List<Schedule> schedules, Names known) {
    Names names = known.fresh();
    for (MethodParameter parameter : request.parameters()) {
      names.reserve(parameter.name());
      names.reserve(ParameterNames.of(request, parameter, names));
    }
    int position = 0;
    for (MethodParameter parameter : request.parameters()) {
      for (Layout.Place place : parameter.layout().places()) {
        if (parameter.layout() instanceof Layout.Leaf) {
          String name = ParameterNames.of(request, parameter, names);
          all.add(new Input(position, parameter, place, name));
        } else if (isUsed(position, schedules)) {
          String name = names.allocate(parameter.name() + place.suffix());
          all.add(new Input(position, parameter, place, name));
        }
        position++;
      }
    }
  }

  private static boolean isUsed(int position, List<Schedule> schedules) {
    return schedules.stream()
        .anyMatch(schedule -> schedule.isUsed(schedule.gradient().inputs().get(position)));
  }

  /** The variables of a schedule that they are, with their names. */
  Map<Variable, String> of(Schedule schedule) {
    Map<Variable, String> named = new LinkedHashMap<>();
    for (Input input : all) {
      Node node = schedule.gradient().inputs().get(input.position());
      named.put(schedule.variable(node), input.name());
    }
    return named;
  }

  /** All of them, in order. */
  List<Input> all() {
    return all;
  }
}
