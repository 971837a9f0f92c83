package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.runtime.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Where the members of a directional workspace meet objects: parameters and directions are taken
 * apart, and results put together.
 */
final class DirectionalMembers {
  private final DerivativeRequest request;
  private final DirectionalPass pass;
  private final Map<Wrt, String> directions;
  private final Gathering gathering;
  private final List<FieldSpec> inactive = new ArrayList<>();

  /**
   * Prepares them.
   *
   * @param directions the parameters that are the directions
   * @param taken the names of all parameters
   */
  DirectionalMembers(
      DerivativeRequest request,
      DirectionalPass pass,
      Map<Wrt, String> directions,
      List<String> taken) {
    this.request = request;
    this.pass = pass;
    this.directions = directions;
    Names names = new Names();
    names.reserve(WorkspaceNames.HAS_VALUE);
    names.reserve(WorkspaceNames.POOL);
    SharedVariables shared = pass.methods().shared();
    shared.fields().forEach(field -> names.reserve(shared.name(field)));
    for (ResultFields.Group group : pass.results().groups()) {
      group.parts().forEach(part -> names.reserve(part.field()));
    }
    gathering = new Gathering(names, taken);
    addFields();
  }

  private void addFields() {
    pass.inputs().forEach(input -> gathering.want(input.parameter().name(), input.place()));
    pass.seeds().forEach(seed -> gathering.want(directions.get(seed.wrt()), seed.place()));
    for (ResultFields.Group group : pass.results().copying()) {
      for (ResultFields.Part part : group.parts()) {
        gathering.want(root(group.wrt()), group.wrt().inParameter(part.place()));
        if (!part.isResult()) {
          inactive.add(
              FieldSpec.builder(JavaTypes.of(part.place().type()), part.field(), Modifier.PRIVATE)
                  .build());
        }
      }
    }
    for (DirectionalPass.Seed seed : pass.seeds()) {
      gathering.want(root(seed.wrt()), seed.wrt().inParameter(seed.place()));
    }
  }

  private String root(Wrt wrt) {
    return request.parameters().get(wrt.parameter()).name();
  }

  /** The private fields that only these members use. */
  List<FieldSpec> fields() {
    List<FieldSpec> all = new ArrayList<>(inactive);
    all.addAll(gathering.fields());
    return all;
  }

  /** Writes what has to happen before the pass: checks, and gathering the parts of objects. */
  void prepare(MethodSpec.Builder method) {
    for (Inputs.Input input : pass.inputs()) {
      guard(input.parameter().name(), input.place(), method);
    }
    for (DirectionalPass.Seed seed : pass.seeds()) {
      guard(directions.get(seed.wrt()), seed.place(), method);
    }
    Map<String, CodeBlock> code = new LinkedHashMap<>();
    for (Inputs.Input input : pass.inputs()) {
      gathering.write(input.parameter().name(), input.place(), code);
    }
    for (ResultFields.Group group : pass.results().copying()) {
      for (ResultFields.Part part : group.parts()) {
        gathering.write(root(group.wrt()), group.wrt().inParameter(part.place()), code);
      }
    }
    for (DirectionalPass.Seed seed : pass.seeds()) {
      gathering.write(root(seed.wrt()), seed.wrt().inParameter(seed.place()), code);
      gathering.write(directions.get(seed.wrt()), seed.place(), code);
    }
    code.values().forEach(method::addCode);
    pass.seeds().forEach(seed -> checkShape(seed, method));
  }

  /** An argument that is an array of the workspace's own would change while it is read. */
  private void guard(String root, Layout.Place place, MethodSpec.Builder method) {
    Type type = place.type();
    if (type instanceof ArrayType && place.arrayDepth() < 0) {
      List<String> own =
          pass.results().computed().stream()
              .filter(part -> part.place().type().equals(type))
              .map(ResultFields.Part::field)
              .toList();
      if (!own.isEmpty()) {
        method.addCode(ObjectMembers.guard(gathering.read(root, place), own));
      }
    }
  }

  private void checkShape(DirectionalPass.Seed seed, MethodSpec.Builder method) {
    if (seed.place().type() instanceof ArrayType) {
      String direction = directions.get(seed.wrt());
      method
          .beginControlFlow(
              "if (!$T.sameShape($L, $L))",
              Shape.class,
              gathering.read(direction, seed.place()),
              gathering.read(root(seed.wrt()), seed.wrt().inParameter(seed.place())))
          .addStatement(
              "throw new $T($S)",
              IllegalArgumentException.class,
              "the shape of " + direction + " is not that of its parameter")
          .endControlFlow();
    }
  }

  /** The arguments of the pass. */
  String arguments() {
    List<String> arguments = new ArrayList<>();
    pass.inputs()
        .forEach(input -> arguments.add(gathering.read(input.parameter().name(), input.place())));
    pass.seeds()
        .forEach(
            seed -> arguments.add(gathering.read(directions.get(seed.wrt()), seed.place())));
    return String.join(", ", arguments);
  }

  /** Writes what keeps the parts of parameters that carry no derivative. */
  void keepInactive(MethodSpec.Builder method) {
    for (ResultFields.Group group : pass.results().copying()) {
      for (ResultFields.Part part : group.parts()) {
        if (!part.isResult()) {
          Layout.Place place = group.wrt().inParameter(part.place());
          method.addStatement(
              "this.$L = $L", part.field(), gathering.read(root(group.wrt()), place));
        }
      }
    }
  }

  /** Writes what returns the results of an accessor. */
  static MethodSpec.Builder returnMade(
      MethodSpec.Builder method, ResultFields.Group group, Names locals) {
    CodeBlock.Builder before = CodeBlock.builder();
    List<String> fields = group.parts().stream().map(part -> "this." + part.field()).toList();
    CodeBlock made = ObjectCode.make(group.layout(), fields.iterator(), locals, before);
    return method.addCode(before.build()).addStatement("return $L", made);
  }
}
