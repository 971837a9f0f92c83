package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.runtime.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Where the members of a workspace meet objects: what is handed to the passes is taken out of them,
 * and what is returned is put together.
 */
final class ObjectMembers {
  private final DerivativeRequest request;
  private final Passes passes;
  private final GradientFields gradients;
  private final Gathering gathering;
  private final List<FieldSpec> inactive = new ArrayList<>();

  ObjectMembers(DerivativeRequest request, Passes passes) {
    this.request = request;
    this.passes = passes;
    this.gradients = passes.gradientFields();
    Names names = new Names();
    WorkspaceNames.FLAGS.forEach(names::reserve);
    names.reserve(WorkspaceNames.POOL);
    SharedVariables shared = passes.methods().shared();
    shared.fields().forEach(field -> names.reserve(shared.name(field)));
    gradients.all().forEach(field -> names.reserve(field.name()));
    gradients.values().forEach(field -> names.reserve(field.name()));
    List<String> taken = new ArrayList<>(List.of(WorkspaceNames.COTANGENT));
    request.parameters().forEach(parameter -> taken.add(parameter.name()));
    gathering = new Gathering(names, taken);
    addFields();
  }

  private void addFields() {
    for (GradientFields.Field field : gradients.all()) {
      if (!field.isActive()) {
        inactive.add(
            FieldSpec.builder(JavaTypes.of(field.place().type()), field.name(), Modifier.PRIVATE)
                .build());
      }
    }
    for (Inputs.Input input : passes.inputs()) {
      gathering.want(input.parameter().name(), input.place());
    }
    for (GradientFields.Field field : gradients.all()) {
      gathering.want(root(field.wrt()), field.wrt().inParameter(field.place()));
    }
    for (GradientFields.Field field : gradients.values()) {
      if (field.isActive()) {
        gathering.want(WorkspaceNames.COTANGENT, field.place());
      }
    }
  }

  /** The private fields that only these members use. */
  List<FieldSpec> fields() {
    List<FieldSpec> all = new ArrayList<>(inactive);
    all.addAll(gathering.fields());
    return all;
  }

  private String read(String root, Layout.Place place) {
    return gathering.read(root, place);
  }

  private String root(Wrt wrt) {
    return request.parameters().get(wrt.parameter()).name();
  }

  /** The arguments of a pass over the parameters. */
  String arguments() {
    return String.join(
        ", ",
        passes.inputs().stream()
            .map(input -> read(input.parameter().name(), input.place()))
            .toList());
  }

  /** The arguments of what makes the gradients ready. */
  String gradientArguments() {
    return String.join(
        ", ",
        gradients.all().stream()
            .map(field -> read(root(field.wrt()), field.wrt().inParameter(field.place())))
            .toList());
  }

  /** What such an argument is called. */
  String argumentName(GradientFields.Field field) {
    if (field.wrt().layout() instanceof Layout.Leaf && field.wrt().path().isEmpty()) {
      return ParameterNames.of(
          request, request.parameters().get(field.wrt().parameter()), new Names());
    }
    return field.name();
  }

  /** Writes what gathers the parts of arrays of objects. */
  void gatherInputs(MethodSpec.Builder method) {
    Map<String, CodeBlock> code = new LinkedHashMap<>();
    for (Inputs.Input input : passes.inputs()) {
      gathering.write(input.parameter().name(), input.place(), code);
    }
    for (GradientFields.Field field : gradients.all()) {
      gathering.write(root(field.wrt()), field.wrt().inParameter(field.place()), code);
    }
    code.values().forEach(method::addCode);
  }

  /** Refuses an argument that is an array of the workspace's own. */
  Optional<CodeBlock> guard(Inputs.Input input) {
    if (!(input.type() instanceof ArrayType) || input.place().arrayDepth() >= 0) {
      return Optional.empty();
    }
    List<String> own = new ArrayList<>();
    gradients.values().stream()
        .filter(field -> field.place().type().equals(input.type()))
        .forEach(field -> own.add(field.name()));
    gradients.active().stream()
        .filter(field -> field.place().type().equals(input.type()))
        .forEach(field -> own.add(field.name()));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(guard(read(input.parameter().name(), input.place()), own));
  }

  /** Code that throws where an argument is one of some fields. */
  static CodeBlock guard(String argument, List<String> own) {
    List<String> tests = own.stream().map(field -> argument + " == this." + field).toList();
    String message = argument + " is an array of this workspace: pass a clone";
    return CodeBlock.builder()
        .beginControlFlow("if ($L != null && ($L))", argument, String.join(" || ", tests))
        .addStatement("throw new $T($S)", IllegalArgumentException.class, message)
        .endControlFlow()
        .build();
  }

  /** Writes what checks the cotangent, and gathers the parts of arrays of objects. */
  void checkCotangent(MethodSpec.Builder method) {
    Map<String, CodeBlock> code = new LinkedHashMap<>();
    gradients.values().stream()
        .filter(GradientFields.Field::isActive)
        .forEach(field -> gathering.write(WorkspaceNames.COTANGENT, field.place(), code));
    code.values().forEach(method::addCode);
    for (GradientFields.Field field : gradients.values()) {
      if (field.isActive() && field.place().type() instanceof ArrayType) {
        method
            .beginControlFlow(
                "if (!$T.sameShape($L, this.$L))",
                Shape.class,
                read(WorkspaceNames.COTANGENT, field.place()),
                field.name())
            .addStatement(
                "throw new $T($S)",
                IllegalArgumentException.class,
                "the cotangent's shape is not that of the value")
            .endControlFlow();
      }
    }
  }

  /** The arguments of the backward pass. */
  String cotangents() {
    return String.join(
        ", ",
        gradients.values().stream()
            .filter(GradientFields.Field::isActive)
            .map(field -> read(WorkspaceNames.COTANGENT, field.place()))
            .toList());
  }

  /** Writes what returns the value. */
  MethodSpec.Builder returnValue(MethodSpec.Builder method, Names locals) {
    return returnMade(method, request.returned(), gradients.values(), locals);
  }

  /** Writes what returns a gradient. */
  MethodSpec.Builder returnGradient(MethodSpec.Builder method, Wrt wrt) {
    return returnMade(method, wrt.layout(), gradients.of(wrt, request), new Names());
  }

  private static MethodSpec.Builder returnMade(
      MethodSpec.Builder method, Layout layout, List<GradientFields.Field> from, Names locals) {
    CodeBlock.Builder before = CodeBlock.builder();
    CodeBlock made =
        ObjectCode.make(
            layout, from.stream().map(field -> "this." + field.name()).iterator(), locals, before);
    return method.addCode(before.build()).addStatement("return $L", made);
  }
}
