package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The private methods that do the work, and the fields through which they speak. */
final class Passes {
  private final Schedule schedule;
  private final SharedVariables shared;
  private final MethodSplitter splitter = new MethodSplitter();
  private final List<Statement> forward;
  private final List<Statement> backward;

  Passes(ScheduledMethod method, Function<Origin, String> remarks) {
    schedule = method.schedule();
    GradientGraph gradient = schedule.gradient();
    StatementWriter writer = new StatementWriter(schedule, remarks);
    Map<Variable, String> given = new LinkedHashMap<>();
    Names fieldNames = new Names();
    List.of(WorkspaceNames.HAS_VALUE, WorkspaceNames.HAS_GRADIENTS, WorkspaceNames.KEEPS_SUMS)
        .forEach(fieldNames::reserve);
    Type valueType = gradient.value().type();
    Variable value = new Variable(Variable.Kind.VIEW, valueType, WorkspaceNames.VALUE);
    given.put(value, WorkspaceNames.VALUE);
    for (int i = 0; i < gradient.inputs().size(); i++) {
      // Saved under the names of the parameters where the backward pass rereads them.
      fieldNames.reserve(method.request().parameters().get(i).name());
    }
    List<Integer> wrt = method.request().wrt();
    for (int i = 0; i < wrt.size(); i++) {
      String name = method.request().parameters().get(wrt.get(i)).name();
      Variable variable = schedule.variable(gradient.gradientsBefore().get(i));
      given.put(variable, GeneratedNames.gradientAccessor(name));
    }
    given.values().forEach(fieldNames::reserve);
    List<Statement> forwardPass = writer.writeOutermost(schedule.forwardNodes());
    forwardPass.add(keepValue(value, gradient.value(), writer));
    List<Statement> backwardPass = writer.writeOutermost(schedule.backwardNodes());
    keepGradients(gradient, writer, backwardPass);
    forward = splitter.split(forwardPass);
    backward = splitter.split(backwardPass);
    shared = share(given, method, fieldNames);
  }

  private SharedVariables share(
      Map<Variable, String> given, ScheduledMethod method, Names fieldNames) {
    List<List<Statement>> methods = new ArrayList<>(List.of(forward, backward));
    splitter.parts().forEach(part -> methods.add(part.body()));
    Map<Variable, Integer> uses = new LinkedHashMap<>();
    methods.forEach(
        m -> Occurrences.in(m).forEach(variable -> uses.merge(variable, 1, Integer::sum)));
    GradientGraph gradient = schedule.gradient();
    for (int i = 0; i < gradient.inputs().size(); i++) {
      Variable input = schedule.variable(gradient.inputs().get(i));
      boolean elsewhere =
          uses.getOrDefault(input, 0) > (Occurrences.in(forward).contains(input) ? 1 : 0);
      if (elsewhere) {
        given.put(input, method.request().parameters().get(i).name());
      }
    }
    Variable cotangent = schedule.variable(gradient.cotangent());
    if (uses.getOrDefault(cotangent, 0) > (Occurrences.in(backward).contains(cotangent) ? 1 : 0)) {
      given.put(cotangent, fieldNames.allocate("cotangent"));
    }
    return new SharedVariables(methods, given, fieldNames);
  }

  private Statement keepValue(Variable value, Node node, StatementWriter writer) {
    if (node.type() instanceof ScalarType) {
      return new Statement.Assign(value, writer.expressions().read(node));
    }
    Variable variable = schedule.variable(node);
    return variable.isOwn()
        ? new Statement.Assign(value, Code.of(variable))
        : ArrayWriter.copy(value, Code.of(variable));
  }

  private void keepGradients(GradientGraph gradient, StatementWriter writer, List<Statement> out) {
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

  SharedVariables shared() {
    return shared;
  }

  List<MethodSpec> methods(List<ParameterSpec> parameters, String cotangentName) {
    GradientGraph gradient = schedule.gradient();
    Map<Variable, String> inputs = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      inputs.put(schedule.variable(gradient.inputs().get(i)), parameters.get(i).name());
    }
    Map<Variable, String> cotangent =
        Map.of(schedule.variable(gradient.cotangent()), cotangentName);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        privateMethod(WorkspaceNames.FORWARD)
            .addParameters(parameters)
            .addCode(save(inputs))
            .addCode(new MethodRenderer(shared, inputs).render(forward))
            .build());
    methods.add(
        privateMethod(WorkspaceNames.BACKWARD)
            .addParameter(JavaTypes.of(gradient.value().type()), cotangentName)
            .addCode(save(cotangent))
            .addCode(new MethodRenderer(shared, cotangent).render(backward))
            .build());
    for (Statement.Part part : splitter.parts()) {
      methods.add(
          privateMethod(WorkspaceNames.part(part))
              .addCode(new MethodRenderer(shared, Map.of()).render(part.body()))
              .build());
    }
    return methods;
  }

  /** Parameters that other methods use as well are kept in fields. */
  private CodeBlock save(Map<Variable, String> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(
        (variable, name) -> {
          if (shared.contains(variable)) {
            code.addStatement("this.$L = $L", shared.name(variable), name);
          }
        });
    return code.build();
  }

  private static MethodSpec.Builder privateMethod(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
  }
}
