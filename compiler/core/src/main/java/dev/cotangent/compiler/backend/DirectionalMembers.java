package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.runtime.Entries;
import dev.cotangent.runtime.Shape;
import dev.cotangent.runtime.Storage;
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
  private final Map<DirectionalPass.Seed, String> ownDirections = new LinkedHashMap<>();

  /**
   * Prepares them.
   *
   * @param directions the parameters that are the directions; none if the workspace has its own
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
    if (directions.isEmpty()) {
      request.wrt().forEach(wrt -> reserveMatrices(wrt, names));
      pass.seeds().forEach(seed -> ownDirections.put(seed, names.allocate(seed.name())));
    }
    gathering = new Gathering(names, taken);
    addFields();
  }

  private void reserveMatrices(Wrt wrt, Names names) {
    names.reserve(GeneratedNames.jacobianAccessor(wrt.name()));
    request
        .wrt()
        .forEach(other -> names.reserve(GeneratedNames.hessianAccessor(wrt.name(), other.name())));
  }

  private boolean isGiven(DirectionalPass.Seed seed) {
    return !ownDirections.containsKey(seed);
  }

  /** The field that is a direction of the workspace's own. */
  String directionField(DirectionalPass.Seed seed) {
    return ownDirections.get(seed);
  }

  /** The number of entries that directions have. */
  CodeBlock count(List<DirectionalPass.Seed> seeds) {
    List<CodeBlock> counts = new ArrayList<>();
    for (DirectionalPass.Seed seed : seeds) {
      counts.add(
          seed.place().type() instanceof ScalarType
              ? CodeBlock.of("1")
              : CodeBlock.of("$T.count(this.$L)", Entries.class, directionField(seed)));
    }
    return CodeBlock.join(counts, " + ");
  }

  /** Writes what makes the workspace's own directions zero. */
  void startDirections(MethodSpec.Builder method) {
    ownDirections.forEach(
        (seed, field) -> {
          if (seed.place().type() instanceof ScalarType) {
            method.addStatement("this.$L = 0", field);
          } else {
            method.addStatement(
                "this.$1L = $2T.zerosLike(this.$1L, $3L)",
                field,
                Storage.class,
                gathering.read(root(seed.wrt()), seed.wrt().inParameter(seed.place())));
          }
        });
  }

  private String direction(DirectionalPass.Seed seed) {
    return isGiven(seed)
        ? gathering.read(directions.get(seed.wrt()), seed.place())
        : "this." + directionField(seed);
  }

  private void addFields() {
    ownDirections.forEach(
        (seed, field) ->
            inactive.add(
                FieldSpec.builder(JavaTypes.of(seed.place().type()), field, Modifier.PRIVATE)
                    .build()));
    pass.inputs().forEach(input -> gathering.want(input.parameter().name(), input.place()));
    pass.seeds().stream()
        .filter(this::isGiven)
        .forEach(seed -> gathering.want(directions.get(seed.wrt()), seed.place()));
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
      if (isGiven(seed)) {
        guard(directions.get(seed.wrt()), seed.place(), method);
      }
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
      if (isGiven(seed)) {
        gathering.write(directions.get(seed.wrt()), seed.place(), code);
      }
    }
    code.values().forEach(method::addCode);
    pass.seeds().stream().filter(this::isGiven).forEach(seed -> checkShape(seed, method));
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
    pass.seeds().forEach(seed -> arguments.add(direction(seed)));
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
