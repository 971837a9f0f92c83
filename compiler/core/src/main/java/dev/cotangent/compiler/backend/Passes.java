package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The private methods that do the work, and the fields through which they speak. */
final class Passes {
  /**
   * A method that is called with arguments.
   *
   * @param arguments the variables that are its parameters, with their names
   */
  private record Pass(String name, Map<Variable, String> arguments, List<Statement> statements) {}

  private final DerivativeRequest request;
  private final Function<Origin, String> remarks;
  private final Set<String> classes;
  private final Names fieldNames;
  private final Map<Variable, String> fields = new LinkedHashMap<>();
  private final List<Variable> values = new ArrayList<>();
  private final Inputs inputs;
  private final GradientFields gradientFields;
  private final AssertionFields assertions = new AssertionFields();
  private final MethodSplitter splitter = new MethodSplitter();
  private final List<Pass> passes = new ArrayList<>();
  private final SharedVariables shared;
  private boolean poolUsed;

  Passes(ScheduledMethod method, Function<Origin, String> remarks) {
    request = method.request();
    this.remarks = remarks;
    classes = new CalledClasses(method.schedule().gradient().graph()).names();
    fieldNames = new Names(classes);
    WorkspaceNames.FLAGS.forEach(fieldNames::reserve);
    fieldNames.reserve(WorkspaceNames.POOL);
    List<Schedule> schedules = new ArrayList<>(List.of(method.schedule()));
    method.fused().ifPresent(schedules::add);
    inputs = new Inputs(request, schedules, fieldNames);
    gradientFields = new GradientFields(request, fieldNames);
    for (GradientFields.Field field : gradientFields.values()) {
      Variable value = new Variable(Variable.Kind.VIEW, field.place().type(), field.name());
      values.add(value);
      fields.put(value, field.name());
    }
    nameGradients(method.schedule());
    method.fused().ifPresent(this::nameGradients);
    fields.values().forEach(fieldNames::reserve);
    method.fused().ifPresent(this::addFused);
    addTwo(method.schedule());
    List<List<Statement>> methods = new ArrayList<>();
    passes.forEach(pass -> methods.add(pass.statements()));
    splitter.parts().forEach(part -> methods.add(part.body()));
    passes.forEach(pass -> nameArguments(pass, methods));
    assertions
        .all()
        .values()
        .forEach(field -> fields.put(field, fieldNames.allocate(Naming.hint(field))));
    shared = new SharedVariables(methods, fields, fieldNames);
  }

  private void nameGradients(Schedule schedule) {
    List<GradientFields.Field> active = gradientFields.active();
    for (int i = 0; i < active.size(); i++) {
      Variable variable = schedule.variable(schedule.gradient().gradientsBefore().get(i));
      fields.put(variable, active.get(i).name());
    }
  }

  /** Forward and backward pass as one method. */
  private void addFused(Schedule schedule) {
    StatementWriter writer = new StatementWriter(schedule, assertions, remarks);
    List<Node> nodes = new ArrayList<>(schedule.forwardNodes());
    nodes.addAll(schedule.backwardNodes());
    List<Statement> statements = writer.writeOutermost(nodes);
    keepGradients(schedule.gradient(), schedule, writer, statements);
    keepValues(schedule, writer, statements);
    poolUsed |= writer.arrays().isPoolUsed();
    passes.add(new Pass(WorkspaceNames.FUSED, inputs(schedule), splitter.split(statements)));
  }

  /** Forward and backward pass as two methods. */
  private void addTwo(Schedule schedule) {
    StatementWriter writer = new StatementWriter(schedule, assertions, remarks);
    List<Statement> forward = writer.writeOutermost(schedule.forwardNodes());
    keepValues(schedule, writer, forward);
    passes.add(new Pass(WorkspaceNames.FORWARD, inputs(schedule), splitter.split(forward)));
    List<Statement> backward = writer.writeOutermost(schedule.backwardNodes());
    keepGradients(schedule.gradient(), schedule, writer, backward);
    poolUsed |= writer.arrays().isPoolUsed();
    Map<Variable, String> cotangents = new LinkedHashMap<>();
    List<Parameter> parameters = schedule.gradient().cotangents();
    for (int i = 0; i < parameters.size(); i++) {
      cotangents.put(schedule.variable(parameters.get(i)), cotangentName(i));
    }
    passes.add(new Pass(WorkspaceNames.BACKWARD, cotangents, splitter.split(backward)));
  }

  private Map<Variable, String> inputs(Schedule schedule) {
    Map<Variable, String> named = new LinkedHashMap<>();
    for (Inputs.Input input : inputs.all()) {
      named.put(
          schedule.variable(schedule.gradient().inputs().get(input.position())), input.name());
    }
    return named;
  }

  private String cotangentName(int position) {
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

  /** An argument that other methods use as well is kept in a field. */
  @SuppressWarnings("ReferenceEquality") // Two methods may have equal statements.
  private void nameArguments(Pass pass, List<List<Statement>> methods) {
    pass.arguments()
        .forEach(
            (variable, name) -> {
              boolean elsewhere =
                  methods.stream()
                      .filter(method -> method != pass.statements())
                      .anyMatch(method -> Occurrences.in(method).contains(variable));
              if (elsewhere) {
                fields.put(variable, fieldNames.allocate(name));
              }
            });
  }

  private void keepValues(Schedule schedule, StatementWriter writer, List<Statement> out) {
    for (int i = 0; i < values.size(); i++) {
      keepValue(values.get(i), schedule.gradient().values().get(i), schedule, writer, out);
    }
  }

  private static void keepValue(
      Variable value, Node node, Schedule schedule, StatementWriter writer, List<Statement> out) {
    Variable variable = schedule.variable(node);
    if (!(node.type() instanceof ArrayType)) {
      out.add(new Statement.Assign(value, writer.expressions().read(node)));
    } else if (variable.isOwn()) {
      out.add(new Statement.Assign(value, Code.of(variable)));
    } else {
      out.add(ArrayWriter.copy(value, Code.of(variable)));
    }
  }

  private void keepGradients(
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

  /** Whether the methods need a pool of arrays. */
  boolean isPoolUsed() {
    return poolUsed;
  }

  /** The fields that say where assertions are enabled. */
  AssertionFields assertions() {
    return assertions;
  }

  /** The variables that are fields. */
  SharedVariables shared() {
    return shared;
  }

  /** The methods. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Pass pass : passes) {
      MethodSpec.Builder method = privateMethod(pass.name());
      CodeBlock.Builder saved = CodeBlock.builder();
      pass.arguments()
          .forEach(
              (variable, name) -> {
                method.addParameter(JavaTypes.of(variable.type()), name);
                if (shared.contains(variable)) {
                  saved.addStatement("$L = $L", shared.code(variable), name);
                }
              });
      methods.add(
          method
              .addCode(saved.build())
              .addCode(
                  new MethodRenderer(shared, pass.arguments(), classes).render(pass.statements()))
              .build());
    }
    for (Statement.Part part : splitter.parts()) {
      methods.add(
          privateMethod(WorkspaceNames.part(part))
              .addCode(new MethodRenderer(shared, Map.of(), classes).render(part.body()))
              .build());
    }
    return methods;
  }

  private static MethodSpec.Builder privateMethod(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
  }
}
