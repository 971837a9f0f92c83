package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The private methods of a workspace that do the work, cut into parts where they are long. */
final class PassMethods {
  /**
   * A method that is called with arguments.
   *
   * @param arguments the variables that are its parameters, with their names
   */
  private record Pass(String name, Map<Variable, String> arguments, List<Statement> statements) {}

  private final Function<Origin, String> remarks;
  private final Set<String> classes;
  private final Names fieldNames;
  private final Map<Variable, String> fields = new LinkedHashMap<>();
  private final AssertionFields assertions = new AssertionFields();
  private final MethodSplitter splitter = new MethodSplitter();
  private final List<Pass> passes = new ArrayList<>();
  private final List<StatementWriter> writers = new ArrayList<>();
  private SharedVariables shared;

  /**
   * Prepares the methods of one workspace.
   *
   * @param classes the names of classes that they mention
   */
  PassMethods(Set<String> classes, Function<Origin, String> remarks) {
    this.classes = classes;
    this.remarks = remarks;
    fieldNames = new Names(classes);
    WorkspaceNames.FLAGS.forEach(fieldNames::reserve);
    fieldNames.reserve(WorkspaceNames.POOL);
  }

  /** The names of the workspace's fields. */
  Names fieldNames() {
    return fieldNames;
  }

  /** Says that a variable is a field. */
  void field(Variable variable, String name) {
    fields.put(variable, name);
    fieldNames.reserve(name);
  }

  /** What writes the statements of one schedule. */
  StatementWriter writer(Schedule schedule) {
    StatementWriter writer = new StatementWriter(schedule, assertions, remarks);
    writers.add(writer);
    return writer;
  }

  /**
   * Adds a method.
   *
   * @param arguments the variables that are its parameters, with their names
   */
  void add(String name, Map<Variable, String> arguments, List<Statement> statements) {
    passes.add(new Pass(name, arguments, splitter.split(statements)));
  }

  /** Finds out which variables are fields, once all methods are there. */
  void finish() {
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

  /** Keeps a result in a field; an array that is the workspace's own becomes the field's. */
  static void keep(
      Variable field, Node node, Schedule schedule, StatementWriter writer, List<Statement> out) {
    Variable variable = schedule.variable(node);
    if (!(node.type() instanceof ArrayType)) {
      out.add(new Statement.Assign(field, writer.expressions().read(node)));
    } else if (variable.isOwn()) {
      out.add(new Statement.Assign(field, Code.of(variable)));
    } else {
      out.add(ArrayWriter.copy(field, Code.of(variable)));
    }
  }

  /** Whether the methods need a pool of arrays. */
  boolean isPoolUsed() {
    return writers.stream().anyMatch(writer -> writer.arrays().isPoolUsed());
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
