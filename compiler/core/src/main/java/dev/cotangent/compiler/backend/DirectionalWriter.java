package dev.cotangent.compiler.backend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cotangent.Derivative;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Wrt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the result and workspace of one method for derivatives in a direction. */
final class DirectionalWriter {
  private final DerivativeRequest request;
  private final DirectionalPass pass;
  private final DirectionalMembers members;
  private final DirectionalDocs docs;
  private final Signature signature;

  DirectionalWriter(DirectionalMethod method, Function<Origin, String> remarks) {
    request = method.request();
    pass = new DirectionalPass(method, remarks);
    docs = new DirectionalDocs(method);
    Signature own = new Signature(request);
    Names names = own.locals();
    Map<Wrt, String> directions = new LinkedHashMap<>();
    List<ParameterSpec> more = new ArrayList<>();
    String suffix = method.kind() == Derivative.TANGENT ? "Tangent" : WorkspaceNames.DIRECTION;
    for (Wrt wrt : request.wrt()) {
      String name = names.allocate(wrt.name() + suffix);
      directions.put(wrt, name);
      more.add(ParameterSpec.builder(JavaTypes.of(wrt.layout(), wrt.javaType()), name).build());
    }
    signature = own.with(more);
    members = new DirectionalMembers(request, pass, directions, signature.names());
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
    WorkspaceFields.add(type, List.of(WorkspaceNames.HAS_VALUE), pass.methods(), members.fields());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Makes an empty workspace; use one a thread.\n")
            .addModifiers(Modifier.PUBLIC)
            .build());
    type.addMethod(compute());
    pass.results().groups().forEach(group -> type.addMethod(accessor(group)));
    pass.methods().methods().forEach(type::addMethod);
    return type.build();
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
    compute.addStatement("$L($L)", WorkspaceNames.DIRECTIONAL, members.arguments());
    members.keepInactive(compute);
    compute.addStatement("this.$L = true", WorkspaceNames.HAS_VALUE);
    return DirectionalMembers.returnMade(compute, value, signature.locals()).build();
  }

  private MethodSpec accessor(ResultFields.Group group) {
    MethodSpec.Builder accessor =
        Signature.publicMethod(group.accessor(), docs.accessor(group))
            .returns(group.type())
            .addCode(Signature.unless(WorkspaceNames.HAS_VALUE, "there is no result yet"));
    return DirectionalMembers.returnMade(accessor, group, new Names()).build();
  }
}
