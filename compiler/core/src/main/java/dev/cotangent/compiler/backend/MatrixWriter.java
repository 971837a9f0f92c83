package dev.cotangent.compiler.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.runtime.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the result and workspace of one method for whole matrices: a pass for each column, with a
 * direction that is 1 in one entry; for the Jacobian of a scalar, its gradient at once.
 */
final class MatrixWriter {
  private static final TypeName MATRIX = ArrayTypeName.of(ArrayTypeName.of(TypeName.DOUBLE));

  private final DirectionalMethod method;
  private final DerivativeRequest request;
  private final DirectionalPass pass;
  private final DirectionalMembers members;
  private final MatrixDocs docs;
  private final Signature signature;
  private final List<Block> blocks;

  /**
   * A matrix.
   *
   * @param rows what its rows belong to: a group of results of the pass
   * @param columns what its columns belong to
   */
  record Block(String accessor, ResultFields.Group rows, Wrt columns) {}

  MatrixWriter(DirectionalMethod method, Function<Origin, String> remarks) {
    this.method = method;
    request = method.request();
    pass = new DirectionalPass(method, remarks);
    docs = new MatrixDocs(method);
    signature = new Signature(request);
    members = new DirectionalMembers(request, pass, Map.of(), signature.names());
    blocks = method.isHessian() ? hessianBlocks() : jacobianBlocks();
  }

  private List<Block> hessianBlocks() {
    List<Block> all = new ArrayList<>();
    for (Wrt rows : request.wrt()) {
      ResultFields.Group group = pass.results().group(GeneratedNames.hvpAccessor(rows.name()));
      for (Wrt columns : request.wrt()) {
        String accessor = GeneratedNames.hessianAccessor(rows.name(), columns.name());
        all.add(new Block(accessor, group, columns));
      }
    }
    return all;
  }

  private List<Block> jacobianBlocks() {
    List<Block> all = new ArrayList<>();
    for (Wrt columns : request.wrt()) {
      String accessor = GeneratedNames.jacobianAccessor(columns.name());
      ResultFields.Group rows =
          request.isScalar()
              ? pass.results().group(GeneratedNames.gradientAccessor(columns.name()))
              : pass.results().group(WorkspaceNames.TANGENT);
      all.add(new Block(accessor, rows, columns));
    }
    return all;
  }

  private String className() {
    return GeneratedNames.workspaceClass(request.name());
  }

  /** The static method of the generated class: everything in one call. */
  MethodSpec oneCall() {
    ClassName workspace = ClassName.get("", className());
    String local = signature.local("workspace");
    return signature
        .on(MethodSpec.methodBuilder(request.name()))
        .addJavadoc(docs.oneCall())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(workspace)
        .addStatement("$T $L = new $T()", workspace, local, workspace)
        .addStatement("$L.compute($L)", local, signature.arguments())
        .addStatement("return $L", local)
        .build();
  }

  /** The workspace. */
  TypeSpec workspace() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(docs.workspace());
    List<FieldSpec> fields = new ArrayList<>(members.fields());
    for (Block block : blocks) {
      fields.add(FieldSpec.builder(MATRIX, block.accessor(), Modifier.PRIVATE).build());
    }
    WorkspaceFields.add(type, List.of(WorkspaceNames.HAS_VALUE), pass.methods(), fields);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Makes an empty workspace; use one a thread.\n")
            .addModifiers(Modifier.PUBLIC)
            .build());
    type.addMethod(compute());
    for (ResultFields.Group group : pass.results().groups()) {
      if (isShown(group)) {
        type.addMethod(accessor(group));
      }
    }
    blocks.forEach(block -> type.addMethod(accessor(block)));
    pass.methods().methods().forEach(type::addMethod);
    return type.build();
  }

  private boolean isShown(ResultFields.Group group) {
    return group.equals(pass.results().value())
        || (method.isHessian()
            && group.accessor().equals(GeneratedNames.gradientAccessor(group.wrt().name())));
  }

  private MethodSpec compute() {
    ResultFields.Group value = pass.results().value();
    MethodSpec.Builder compute = signature.method("compute", docs.compute(), value.type());
    if (pass.methods().isPoolUsed()) {
      // After a call that threw, arrays that wait to be used again may also be in use.
      compute
          .beginControlFlow("if (!this.$L)", WorkspaceNames.HAS_VALUE)
          .addStatement("this.$L.clear()", WorkspaceNames.POOL)
          .endControlFlow();
    }
    compute.addStatement("this.$L = false", WorkspaceNames.HAS_VALUE);
    members.prepare(compute);
    members.startDirections(compute);
    compute.addStatement("$L($L)", WorkspaceNames.DIRECTIONAL, members.arguments());
    Names locals = signature.locals();
    if (pass.seeds().isEmpty()) {
      blocks.forEach(block -> writeRow(block, locals, compute));
    } else {
      request.wrt().forEach(wrt -> writeColumns(wrt, locals, compute));
    }
    if (method.isHessian()) {
      mirror(compute);
    }
    members.keepInactive(compute);
    compute.addStatement("this.$L = true", WorkspaceNames.HAS_VALUE);
    return DirectionalMembers.returnMade(compute, value, locals).build();
  }

  /** The only row: the gradient. */
  private void writeRow(Block block, Names locals, MethodSpec.Builder out) {
    String matrix = "this." + block.accessor();
    List<ResultFields.Part> parts = active(block.rows());
    out.addStatement("$1L = $2T.matrix($1L, 1, $3L)", matrix, Entries.class, count(parts));
    String column = locals.allocate("column");
    out.addStatement("int $L = 0", column);
    for (ResultFields.Part part : parts) {
      if (part.place().type() instanceof ScalarType) {
        out.addStatement("$L[0][$L++] = this.$L", matrix, column, part.field());
      } else {
        out.addStatement(
            "$T.toRow(this.$L, $L[0], $L)", Entries.class, part.field(), matrix, column);
        out.addStatement("$L += $T.count(this.$L)", column, Entries.class, part.field());
      }
    }
  }

  /** The columns of one parameter, in every matrix that has such. */
  private void writeColumns(Wrt wrt, Names locals, MethodSpec.Builder out) {
    List<Block> having = blocks.stream().filter(block -> block.columns().equals(wrt)).toList();
    List<DirectionalPass.Seed> seeds =
        pass.seeds().stream().filter(seed -> seed.wrt().equals(wrt)).toList();
    CodeBlock columns = members.count(seeds);
    for (Block block : having) {
      out.addStatement(
          "this.$1L = $2T.matrix(this.$1L, $3L, $4L)",
          block.accessor(),
          Entries.class,
          count(active(block.rows())),
          columns);
    }
    String column = locals.allocate("column");
    out.addStatement("int $L = 0", column);
    for (DirectionalPass.Seed seed : seeds) {
      String direction = "this." + members.directionField(seed);
      if (seed.place().type() instanceof ScalarType) {
        out.addStatement("$L = 1", direction);
        out.addStatement("$L($L)", WorkspaceNames.DIRECTIONAL, members.arguments());
        out.addStatement("$L = 0", direction);
        having.forEach(block -> writeColumn(block, column, out));
        out.addStatement("$L++", column);
      } else {
        String entry = locals.allocate("entry");
        String count = locals.allocate("count");
        out.addStatement("int $L = $T.count($L)", count, Entries.class, direction);
        out.beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", entry, count);
        out.addStatement("$T.set($L, $L, 1)", Entries.class, direction, entry);
        out.addStatement("$L($L)", WorkspaceNames.DIRECTIONAL, members.arguments());
        out.addStatement("$T.set($L, $L, 0)", Entries.class, direction, entry);
        having.forEach(block -> writeColumn(block, column, out));
        out.addStatement("$L++", column);
        out.endControlFlow();
      }
    }
  }

  private void writeColumn(Block block, String column, MethodSpec.Builder out) {
    String matrix = "this." + block.accessor();
    List<ResultFields.Part> parts = active(block.rows());
    for (int i = 0; i < parts.size(); i++) {
      ResultFields.Part part = parts.get(i);
      CodeBlock row = count(parts.subList(0, i));
      if (part.place().type() instanceof ScalarType) {
        out.addStatement("$L[$L][$L] = this.$L", matrix, row, column, part.field());
      } else {
        out.addStatement(
            "$T.toColumn(this.$L, $L, $L, $L)", Entries.class, part.field(), matrix, row, column);
      }
    }
  }

  /** What was computed twice, in two orders, is made the same. */
  private void mirror(MethodSpec.Builder out) {
    List<Wrt> wrt = request.wrt();
    for (int i = 0; i < wrt.size(); i++) {
      for (int j = i; j < wrt.size(); j++) {
        out.addStatement(
            "$T.mirror(this.$L, this.$L)",
            Entries.class,
            GeneratedNames.hessianAccessor(wrt.get(i).name(), wrt.get(j).name()),
            GeneratedNames.hessianAccessor(wrt.get(j).name(), wrt.get(i).name()));
      }
    }
  }

  private static List<ResultFields.Part> active(ResultFields.Group group) {
    return group.parts().stream().filter(ResultFields.Part::isResult).toList();
  }

  private static CodeBlock count(List<ResultFields.Part> parts) {
    List<CodeBlock> counts = new ArrayList<>();
    for (ResultFields.Part part : parts) {
      counts.add(
          part.place().type() instanceof ScalarType
              ? CodeBlock.of("1")
              : CodeBlock.of("$T.count(this.$L)", Entries.class, part.field()));
    }
    return counts.isEmpty() ? CodeBlock.of("0") : CodeBlock.join(counts, " + ");
  }

  private MethodSpec accessor(ResultFields.Group group) {
    MethodSpec.Builder accessor =
        Signature.publicMethod(group.accessor(), docs.accessor(group))
            .returns(group.type())
            .addCode(Signature.unless(WorkspaceNames.HAS_VALUE, "there is no result yet"));
    return DirectionalMembers.returnMade(accessor, group, new Names()).build();
  }

  private MethodSpec accessor(Block block) {
    return Signature.publicMethod(block.accessor(), docs.accessor(block))
        .returns(MATRIX)
        .addCode(Signature.unless(WorkspaceNames.HAS_VALUE, "there is no result yet"))
        .addStatement("return this.$L", block.accessor())
        .build();
  }
}
