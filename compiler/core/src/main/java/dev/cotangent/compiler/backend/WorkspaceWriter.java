package dev.cotangent.compiler.backend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.runtime.Shape;
import dev.cotangent.runtime.Storage;
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
  private final Signature signature;

  WorkspaceWriter(ScheduledMethod method, Function<Origin, String> remarks) {
    request = method.request();
    schedule = method.schedule();
    signature = new Signature(request);
    returnType = JavaTypes.of(request.returned(), request.returnType());
    scalarValue = request.isScalar();
    fusedSchedule = method.fused();
    fused = fusedSchedule.isPresent();
    passes = new Passes(method, remarks);
    objects = new ObjectMembers(request, passes);
  }

  private String className() {
    return GeneratedNames.workspaceClass(request.name());
  }

  /** The static method of the generated class: value and gradient in one call. */
  MethodSpec oneCall() {
    ClassName workspace = ClassName.get("", className());
    String local = signature.local("workspace");
    return signature
        .on(MethodSpec.methodBuilder(request.name()))
        .addJavadoc(Docs.oneCall(request, scalarValue))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(workspace)
        .addStatement("$T $L = new $T()", workspace, local, workspace)
        .addStatement(
            "$L.$L($L)", local, scalarValue ? "compute" : "forward", signature.arguments())
        .addStatement("return $L", local)
        .build();
  }

  /** The workspace. */
  TypeSpec workspace() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(Docs.workspace(request, schedule, fusedSchedule));
    WorkspaceFields.add(type, WorkspaceNames.FLAGS, passes.methods(), objects.fields());
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
    passes.methods().methods().forEach(type::addMethod);
    return type.build();
  }

  private MethodSpec compute() {
    return signature
        .method("compute", Docs.compute(), returnType)
        .addStatement("this.$L = false", WorkspaceNames.KEEPS_SUMS)
        .addStatement("return accumulate($L)", signature.arguments())
        .build();
  }

  private MethodSpec accumulate() {
    MethodSpec.Builder method = signature.method("accumulate", Docs.accumulate(), returnType);
    if (fused) {
      // The last forward pass stays good for a backward pass, unless the gradients' shapes change.
      String keeps = signature.local(WorkspaceNames.KEEPS_SUMS);
      String back = signature.local(WorkspaceNames.CAN_GO_BACK);
      method.addStatement("boolean $L = this.$L", keeps, WorkspaceNames.KEEPS_SUMS);
      method.addStatement("boolean $L = this.$L", back, WorkspaceNames.CAN_GO_BACK);
      clearPool(method);
      invalidate(method);
      guard(method);
      objects.gatherInputs(method);
      method.addStatement("$L &= $L", back, startGradients(keeps));
      method.addStatement("$L($L)", WorkspaceNames.FUSED, objects.arguments());
      validate(method);
      method.addStatement("this.$L = true", WorkspaceNames.KEEPS_SUMS);
      method.addStatement("this.$L = $L", WorkspaceNames.CAN_GO_BACK, back);
    } else {
      String one = returnType.equals(TypeName.FLOAT) ? "1F" : "1.0";
      method.addStatement("forward($L)", signature.arguments()).addStatement("backward($L)", one);
    }
    return method.addStatement("return this.$L", WorkspaceNames.VALUE).build();
  }

  /** An argument that is an array of the workspace's own would change while it is read. */
  private void guard(MethodSpec.Builder method) {
    for (Inputs.Input input : passes.inputs()) {
      objects.guard(input).ifPresent(method::addCode);
    }
  }

  /** After a call that threw, arrays that wait to be used again may also be in use. */
  private void clearPool(MethodSpec.Builder method) {
    if (passes.methods().isPoolUsed()) {
      method
          .beginControlFlow("if (!this.$L)", WorkspaceNames.HAS_VALUE)
          .addStatement("this.$L.clear()", WorkspaceNames.POOL)
          .endControlFlow();
    }
  }

  private MethodSpec clear() {
    MethodSpec.Builder method = Signature.publicMethod("clear", Docs.clear());
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
    MethodSpec.Builder method = signature.method("forward", Docs.forward(scalarValue), returnType);
    String keeps = signature.local(WorkspaceNames.KEEPS_SUMS);
    method.addStatement("boolean $L = this.$L", keeps, WorkspaceNames.KEEPS_SUMS);
    clearPool(method);
    invalidate(method);
    guard(method);
    objects.gatherInputs(method);
    method.addStatement("$L($L)", WorkspaceNames.FORWARD, objects.arguments());
    method.addStatement("$L", startGradients(keeps));
    validate(method);
    method.addStatement("this.$L = true", WorkspaceNames.CAN_GO_BACK);
    method.addStatement("this.$L = $L", WorkspaceNames.KEEPS_SUMS, keeps);
    return objects.returnValue(method, signature.locals()).build();
  }

  private CodeBlock startGradients(String keeps) {
    return CodeBlock.of(
        "$L($L, $L)", WorkspaceNames.START_GRADIENTS, keeps, objects.gradientArguments());
  }

  /** The method that makes the gradients ready to be added to. */
  private MethodSpec gradientsStart() {
    String keeps = signature.local(WorkspaceNames.KEEPS_SUMS);
    String same = signature.local("sameShapes");
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
        Signature.publicMethod("backward", Docs.backward())
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
        Signature.publicMethod("value", Docs.value(scalarValue))
            .returns(returnType)
            .addCode(Signature.unless(WorkspaceNames.HAS_VALUE, "there is no value yet"));
    return objects.returnValue(method, new Names()).build();
  }

  private MethodSpec gradient(Wrt wrt) {
    MethodSpec.Builder method =
        Signature.publicMethod(GeneratedNames.gradientAccessor(wrt.name()), Docs.gradient(wrt))
            .returns(JavaTypes.of(wrt.layout(), wrt.javaType()))
            .addCode(Signature.unless(WorkspaceNames.HAS_GRADIENTS, "there are no gradients yet"));
    return objects.returnGradient(method, wrt).build();
  }
}
