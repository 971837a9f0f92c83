package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The one pass that computes values and what goes with them in a direction. */
final class DirectionalPass {
  /**
   * The tangent of one value that is differentiated with respect to.
   *
   * @param wrt what it is, or is part of
   * @param name what the pass calls it
   */
  record Seed(Wrt wrt, Layout.Place place, String name) {}

  private final PassMethods methods;
  private final Inputs inputs;
  private final ResultFields results;
  private final List<Seed> seeds = new ArrayList<>();

  DirectionalPass(DirectionalMethod method, Function<Origin, String> remarks) {
    Schedule schedule = method.schedule();
    methods = new PassMethods(new CalledClasses(schedule.gradient().graph()).names(), remarks);
    inputs = new Inputs(method.request(), List.of(schedule), methods.fieldNames());
    results =
        switch (method.kind()) {
          case TANGENT -> ResultFields.ofTangent(method.request(), methods.fieldNames());
          case HVP, HESSIAN -> ResultFields.ofHvp(method.request(), methods.fieldNames());
          case JACOBIAN ->
              method.request().isScalar()
                  ? ResultFields.ofGradient(method.request(), methods.fieldNames())
                  : ResultFields.ofTangent(method.request(), methods.fieldNames());
          case GRADIENT -> throw new IllegalArgumentException("a gradient has two passes");
        };
    if (!schedule.gradient().seeds().isEmpty()) {
      findSeeds(method);
    }
    addPass(schedule);
    methods.finish();
  }

  private void findSeeds(DirectionalMethod method) {
    Names names = methods.fieldNames().fresh();
    inputs.all().forEach(input -> names.reserve(input.name()));
    for (Wrt wrt : method.request().wrt()) {
      for (Layout.Place place : wrt.layout().places()) {
        if (place.type().isDifferentiable()) {
          String name = names.allocate(wrt.name() + place.suffix() + WorkspaceNames.DIRECTION);
          seeds.add(new Seed(wrt, place, name));
        }
      }
    }
  }

  private void addPass(Schedule schedule) {
    StatementWriter writer = methods.writer(schedule);
    List<Variable> kept = new ArrayList<>();
    for (ResultFields.Part part : results.computed()) {
      Variable field = new Variable(Variable.Kind.VIEW, part.place().type(), part.field());
      methods.field(field, part.field());
      kept.add(field);
    }
    List<Statement> statements = writer.writeOutermost(schedule.gradient().graph().nodes());
    for (int i = 0; i < kept.size(); i++) {
      Node value = schedule.gradient().values().get(i);
      PassMethods.keep(kept.get(i), value, schedule, writer, statements);
    }
    Map<Variable, String> arguments = new LinkedHashMap<>(inputs.of(schedule));
    for (int i = 0; i < seeds.size(); i++) {
      arguments.put(schedule.variable(schedule.gradient().seeds().get(i)), seeds.get(i).name());
    }
    methods.add(WorkspaceNames.DIRECTIONAL, arguments, statements);
  }

  /** The values that the pass takes. */
  List<Inputs.Input> inputs() {
    return inputs.all();
  }

  /** The tangents that it takes behind them. */
  List<Seed> seeds() {
    return seeds;
  }

  /** The fields for what it gives. */
  ResultFields results() {
    return results;
  }

  /** The methods. */
  PassMethods methods() {
    return methods;
  }
}
