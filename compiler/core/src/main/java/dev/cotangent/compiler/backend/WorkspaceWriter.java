package dev.cotangent.compiler.backend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.ClassLiteral;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.MethodParameter;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import dev.cotangent.runtime.ArrayPool;
import dev.cotangent.runtime.Shape;
import dev.cotangent.runtime.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the class that is at once the result and the workspace of one method. */
final class WorkspaceWriter {
  private final DerivativeRequest request;
  private final Schedule schedule;
  private final Passes passes;
  private final ObjectMembers objects;
  private final TypeName returnType;
  private final boolean scalarValue;
  private final Optional<Schedule> fusedSchedule;
  private final boolean fused;
  private final boolean varargs;
  private final List<ParameterSpec> parameters = new ArrayList<>();
  private final Names parameterNames = new Names();

  WorkspaceWriter(ScheduledMethod method, Function<Origin, String> remarks) {
    request = method.request();
    schedule = method.schedule();
    for (MethodParameter parameter : request.parameters()) {
      parameterNames.reserve(parameter.name());
      parameters.add(ParameterSpec.builder(typeOf(parameter), parameter.name()).build());
    }
    returnType = JavaTypes.of(request.returned(), request.returnType());
    scalarValue = request.isScalar();
    fusedSchedule = method.fused();
    fused = fusedSchedule.isPresent();
    varargs =
        request.parameters().stream().anyMatch(parameter -> parameter.javaType().endsWith("..."));
    passes = new Passes(method, remarks);
    objects = new ObjectMembers(request, passes);
  }

  private static TypeName typeOf(MethodParameter parameter) {
    return JavaTypes.of(parameter.layout(), parameter.javaType().replace("...", "[]"));
  }

  private String arguments() {
    return String.join(", ", request.parameters().stream().map(MethodParameter::name).toList());
  }

  private String className() {
    return GeneratedNames.workspaceClass(request.name());
  }

  /** The static method of the generated class: value and gradient in one call. */
  MethodSpec oneCall() {
    ClassName workspace = ClassName.get("", className());
    String local = parameterNames.allocate("workspace");
    return MethodSpec.methodBuilder(request.name())
        .varargs(varargs)
        .addJavadoc(Docs.oneCall(request, scalarValue))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(workspace)
        .addParameters(parameters)
        .addStatement("$T $L = new $T()", workspace, local, workspace)
        .addStatement("$L.$L($L)", local, scalarValue ? "compute" : "forward", arguments())
        .addStatement("return $L", local)
        .build();
  }

  /** The workspace. */
  TypeSpec workspace() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(Docs.workspace(request, schedule, fusedSchedule));
    addFields(type);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Makes an empty workspace; use one a thread.\n")
            .addModifiers(Modifier.PUBLIC)
            .build());
    if (scalarValue) {
      type.addMethod(compute());
      type.addMethod(accumulate());
    }
    type.addMethod(clear());
    type.addMethod(forward());
    type.addMethod(backward());
    type.addMethod(value());
    for (Wrt wrt : request.wrt()) {
      type.addMethod(gradient(wrt));
    }
    type.addMethod(gradientsStart());
    passes.methods().forEach(type::addMethod);
    return type.build();
  }

  private void addFields(TypeSpec.Builder type) {
    for (String flag : WorkspaceNames.FLAGS) {
      type.addField(FieldSpec.builder(TypeName.BOOLEAN, flag, Modifier.PRIVATE).build());
    }
    if (passes.isPoolUsed()) {
      type.addField(
          FieldSpec.builder(ArrayPool.class, WorkspaceNames.POOL, Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", ArrayPool.class)
              .build());
    }
    passes
        .assertions()
        .all()
        .forEach((literal, field) -> type.addField(assertionField(literal, field)));
    objects.fields().forEach(type::addField);
    for (SharedVariables.Spill spill : passes.shared().spills()) {
      type.addField(
          FieldSpec.builder(
                  JavaTypes.of(new ArrayType(spill.element(), 1)), spill.name(), Modifier.PRIVATE)
              .initializer("new $L[$L]", spill.element().keyword(), spill.length())
              .build());
    }
    for (Variable variable : passes.shared().fields()) {
      if (passes.assertions().all().containsValue(variable)) {
        continue;
      }
      FieldSpec.Builder field =
          FieldSpec.builder(
              JavaTypes.of(variable.type()), passes.shared().name(variable), Modifier.PRIVATE);
      if (variable.kind() == Variable.Kind.TAPE) {
        ArrayType tape = (ArrayType) variable.type();
        field.initializer("new $L[0]$L", tape.element().keyword(), "[]".repeat(tape.rank() - 1));
      }
      type.addField(field.build());
    }
  }

  private FieldSpec assertionField(ClassLiteral literal, Variable field) {
    TypeName userClass = JavaTypes.of(new OpaqueType(literal.typeName()));
    return FieldSpec.builder(TypeName.BOOLEAN, passes.shared().name(field))
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .initializer("$T.class.desiredAssertionStatus()", userClass)
        .build();
  }

  private MethodSpec compute() {
    return callWithParameters("compute", Docs.compute())
        .addStatement("this.$L = false", WorkspaceNames.KEEPS_SUMS)
        .addStatement("return accumulate($L)", arguments())
        .build();
  }

  private MethodSpec accumulate() {
    MethodSpec.Builder method = callWithParameters("accumulate", Docs.accumulate());
    if (fused) {
      // The last forward pass stays good for a backward pass, unless the gradients' shapes change.
      String keeps = local(WorkspaceNames.KEEPS_SUMS);
      String back = local(WorkspaceNames.CAN_GO_BACK);
      method.addStatement("boolean $L = this.$L", keeps, WorkspaceNames.KEEPS_SUMS);
      method.addStatement("boolean $L = this.$L", back, WorkspaceNames.CAN_GO_BACK);
      guard(method);
      invalidate(method);
      objects.gatherInputs(method);
      method.addStatement("$L &= $L", back, startGradients(keeps));
      method.addStatement("$L($L)", WorkspaceNames.FUSED, objects.arguments());
      validate(method);
      method.addStatement("this.$L = true", WorkspaceNames.KEEPS_SUMS);
      method.addStatement("this.$L = $L", WorkspaceNames.CAN_GO_BACK, back);
    } else {
      String one = returnType.equals(TypeName.FLOAT) ? "1F" : "1.0";
      method.addStatement("forward($L)", arguments()).addStatement("backward($L)", one);
    }
    return method.addStatement("return this.$L", WorkspaceNames.VALUE).build();
  }

  private MethodSpec.Builder callWithParameters(String name, CodeBlock javadoc) {
    return publicMethod(name, javadoc)
        .varargs(varargs)
        .returns(returnType)
        .addParameters(parameters);
  }

  /**
   * An argument that is an array of the workspace's own would change while it is read; and after a
   * call that threw, arrays that wait to be used again may also be in use.
   */
  private void guard(MethodSpec.Builder method) {
    for (Inputs.Input input : passes.inputs()) {
      objects.guard(input).ifPresent(method::addCode);
    }
    if (passes.isPoolUsed()) {
      method
          .beginControlFlow("if (!this.$L)", WorkspaceNames.HAS_VALUE)
          .addStatement("this.$L.clear()", WorkspaceNames.POOL)
          .endControlFlow();
    }
  }

  /** A name for a local variable of a method that has the user's parameters. */
  private String local(String wanted) {
    Names names = new Names();
    request.parameters().forEach(parameter -> names.reserve(parameter.name()));
    return names.allocate(wanted);
  }

  private MethodSpec clear() {
    MethodSpec.Builder method = publicMethod("clear", Docs.clear());
    method.addStatement("this.$L = false", WorkspaceNames.KEEPS_SUMS);
    method.beginControlFlow("if (this.$L)", WorkspaceNames.HAS_GRADIENTS);
    for (GradientFields.Field field : passes.gradientFields().active()) {
      if (field.place().type() instanceof ScalarType) {
        method.addStatement("this.$L = 0", field.name());
      } else {
        method.addStatement(
            "this.$1L = $2T.zerosLike(this.$1L, this.$1L)", field.name(), Storage.class);
      }
    }
    return method.endControlFlow().build();
  }

  private MethodSpec forward() {
    MethodSpec.Builder method = callWithParameters("forward", Docs.forward(scalarValue));
    String keeps = local(WorkspaceNames.KEEPS_SUMS);
    method.addStatement("boolean $L = this.$L", keeps, WorkspaceNames.KEEPS_SUMS);
    guard(method);
    invalidate(method);
    objects.gatherInputs(method);
    method.addStatement("$L($L)", WorkspaceNames.FORWARD, objects.arguments());
    method.addStatement("$L", startGradients(keeps));
    validate(method);
    method.addStatement("this.$L = true", WorkspaceNames.CAN_GO_BACK);
    method.addStatement("this.$L = $L", WorkspaceNames.KEEPS_SUMS, keeps);
    return objects.returnValue(method, parameterNames).build();
  }

  private CodeBlock startGradients(String keeps) {
    return CodeBlock.of(
        "$L($L, $L)", WorkspaceNames.START_GRADIENTS, keeps, objects.gradientArguments());
  }

  /** The method that makes the gradients ready to be added to. */
  private MethodSpec gradientsStart() {
    String keeps = local(WorkspaceNames.KEEPS_SUMS);
    String same = local("sameShapes");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(WorkspaceNames.START_GRADIENTS)
            .addJavadoc(Docs.startGradients())
            .addModifiers(Modifier.PRIVATE)
            .returns(TypeName.BOOLEAN)
            .addParameter(TypeName.BOOLEAN, keeps)
            .addStatement("boolean $L = true", same);
    for (GradientFields.Field one : passes.gradientFields().all()) {
      String argument = objects.argumentName(one);
      method.addParameter(JavaTypes.of(one.place().type()), argument);
      String field = one.name();
      if (!one.isActive()) {
        method.addStatement("this.$L = $L", field, argument);
        continue;
      }
      if (one.place().type() instanceof ScalarType) {
        method.addStatement("this.$1L = $2L ? this.$1L : 0", field, keeps);
        continue;
      }
      CodeBlock sameShape = CodeBlock.of("$T.sameShape(this.$L, $L)", Shape.class, field, argument);
      method
          .beginControlFlow("if (!$L)", sameShape)
          .addStatement("$L = false", same)
          .addStatement("this.$1L = $2T.zerosLike(this.$1L, $3L)", field, Storage.class, argument)
          .nextControlFlow("else if (!$L)", keeps)
          .addStatement("this.$1L = $2T.zerosLike(this.$1L, this.$1L)", field, Storage.class)
          .endControlFlow();
    }
    return method.addStatement("return $L", same).build();
  }

  private MethodSpec backward() {
    String cotangent = WorkspaceNames.COTANGENT;
    MethodSpec.Builder method =
        publicMethod("backward", Docs.backward())
            .addParameter(returnType, cotangent)
            .beginControlFlow("if (!this.$L)", WorkspaceNames.CAN_GO_BACK)
            .addStatement("throw new $T($S)", IllegalStateException.class, "call forward() first")
            .endControlFlow();
    objects.checkCotangent(method);
    invalidate(method);
    method.addStatement("$L($L)", WorkspaceNames.BACKWARD, objects.cotangents());
    validate(method);
    method.addStatement("this.$L = true", WorkspaceNames.CAN_GO_BACK);
    return method.addStatement("this.$L = true", WorkspaceNames.KEEPS_SUMS).build();
  }

  private static void invalidate(MethodSpec.Builder method) {
    WorkspaceNames.FLAGS.forEach(flag -> method.addStatement("this.$L = false", flag));
  }

  private static void validate(MethodSpec.Builder method) {
    method.addStatement("this.$L = true", WorkspaceNames.HAS_VALUE);
    method.addStatement("this.$L = true", WorkspaceNames.HAS_GRADIENTS);
  }

  private MethodSpec value() {
    MethodSpec.Builder method =
        publicMethod("value", Docs.value(scalarValue))
            .returns(returnType)
            .addCode(unless(WorkspaceNames.HAS_VALUE, "there is no value yet"));
    return objects.returnValue(method, new Names()).build();
  }

  private MethodSpec gradient(Wrt wrt) {
    MethodSpec.Builder method =
        publicMethod(GeneratedNames.gradientAccessor(wrt.name()), Docs.gradient(wrt))
            .returns(JavaTypes.of(wrt.layout(), wrt.javaType()))
            .addCode(unless(WorkspaceNames.HAS_GRADIENTS, "there are no gradients yet"));
    return objects.returnGradient(method, wrt).build();
  }

  private static CodeBlock unless(String flag, String message) {
    return CodeBlock.builder()
        .beginControlFlow("if (!this.$L)", flag)
        .addStatement("throw new $T($S)", IllegalStateException.class, message)
        .endControlFlow()
        .build();
  }

  private static MethodSpec.Builder publicMethod(String name, CodeBlock javadoc) {
    return MethodSpec.methodBuilder(name).addJavadoc(javadoc).addModifiers(Modifier.PUBLIC);
  }
}
