package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The passes of a gradient, and the fields through which they speak. */
final class Passes {
  private final List<Variable> values = new ArrayList<>();
  private final PassMethods methods;
  private final Inputs inputs;
  private final GradientFields gradientFields;

  Passes(ScheduledMethod method, Function<Origin, String> remarks) {
    methods =
        new PassMethods(new CalledClasses(method.schedule().gradient().graph()).names(), remarks);
    Names fieldNames = methods.fieldNames();
    inputs = new Inputs(method.request(), method.schedules(), fieldNames);
    gradientFields = new GradientFields(method.request(), fieldNames);
    for (GradientFields.Field field : gradientFields.values()) {
      Variable value = new Variable(Variable.Kind.VIEW, field.place().type(), field.name());
      values.add(value);
      methods.field(value, field.name());
    }
    nameGradients(method.schedule());
    method.fused().ifPresent(this::nameGradients);
    method.fused().ifPresent(this::addFused);
    addTwo(method.schedule());
    methods.finish();
  }

  private void nameGradients(Schedule schedule) {
    List<GradientFields.Field> active = gradientFields.active();
    for (int i = 0; i < active.size(); i++) {
      Variable variable = schedule.variable(schedule.gradient().gradientsBefore().get(i));
      methods.field(variable, active.get(i).name());
    }
  }

  /** Forward and backward pass as one method. */
  private void addFused(Schedule schedule) {
    StatementWriter writer = methods.writer(schedule);
    List<Node> nodes = new ArrayList<>(schedule.forwardNodes());
    nodes.addAll(schedule.backwardNodes());
    List<Statement> statements = writer.writeOutermost(nodes);
    keepGradients(schedule.gradient(), schedule, writer, statements);
    keepValues(schedule, writer, statements);
    methods.add(WorkspaceNames.FUSED, inputs.of(schedule), statements);
  }

  /** Forward and backward pass as two methods. */
  private void addTwo(Schedule schedule) {
    StatementWriter writer = methods.writer(schedule);
    List<Statement> forward = writer.writeOutermost(schedule.forwardNodes());
    keepValues(schedule, writer, forward);
    methods.add(WorkspaceNames.FORWARD, inputs.of(schedule), forward);
    List<Statement> backward = writer.writeOutermost(schedule.backwardNodes());
    keepGradients(schedule.gradient(), schedule, writer, backward);
    Map<Variable, String> cotangents = new LinkedHashMap<>();
    List<Parameter> seeds = schedule.gradient().seeds();
    for (int i = 0; i < seeds.size(); i++) {
      cotangents.put(schedule.variable(seeds.get(i)), cotangentName(i));
    }
    methods.add(WorkspaceNames.BACKWARD, cotangents, backward);
  }

  private static String cotangentName(int position) {
    return WorkspaceNames.COTANGENT + (position == 0 ? "" : position + 1);
  }

  /** The values that the forward pass takes. */
  List<Inputs.Input> inputs() {
    return inputs.all();
  }

  /** The fields for the value and the gradients. */
  GradientFields gradientFields() {
    return gradientFields;
  }

  /** The methods. */
  PassMethods methods() {
    return methods;
  }

  private void keepValues(Schedule schedule, StatementWriter writer, List<Statement> out) {
    for (int i = 0; i < values.size(); i++) {
      Node value = schedule.gradient().values().get(i);
      PassMethods.keep(values.get(i), value, schedule, writer, out);
    }
  }

  private static void keepGradients(
      GradientGraph gradient, Schedule schedule, StatementWriter writer, List<Statement> out) {
    for (int i = 0; i < gradient.gradientsBefore().size(); i++) {
      Variable before = schedule.variable(gradient.gradientsBefore().get(i));
      Node after = gradient.gradientsAfter().get(i);
      if (schedule.variable(after) != before) {
        out.add(
            after.type() instanceof ScalarType
                ? new Statement.Assign(before, writer.expressions().read(after))
                : ArrayWriter.copy(before, Code.of(schedule.variable(after))));
      }
    }
  }
}
