package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.MethodParameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the public members of a workspace take: the method's parameters, and perhaps more. */
final class Signature {
  private final List<ParameterSpec> parameters = new ArrayList<>();
  private final Names names = new Names();
  private final boolean varargs;

  /** The method's own parameters. */
  Signature(DerivativeRequest request) {
    for (MethodParameter parameter : request.parameters()) {
      names.reserve(parameter.name());
      String javaType = parameter.javaType().replace("...", "[]");
      parameters.add(
          ParameterSpec.builder(JavaTypes.of(parameter.layout(), javaType), parameter.name())
              .build());
    }
    varargs =
        request.parameters().stream().anyMatch(parameter -> parameter.javaType().endsWith("..."));
  }

  /** The method's parameters and more behind them. */
  private Signature(Signature method, List<ParameterSpec> more) {
    parameters.addAll(method.parameters);
    parameters.addAll(more);
    parameters.forEach(parameter -> names.reserve(parameter.name()));
    varargs = method.varargs && more.isEmpty();
  }

  /** This signature with more parameters behind it. */
  Signature with(List<ParameterSpec> more) {
    return new Signature(this, more);
  }

  /** The names of the parameters, as arguments. */
  String arguments() {
    return String.join(", ", names());
  }

  /** The names of the parameters. */
  List<String> names() {
    return parameters.stream().map(ParameterSpec::name).toList();
  }

  /** A name for a local variable of a method that has these parameters. */
  String local(String wanted) {
    return locals().allocate(wanted);
  }

  /** Names for local variables of a method that has these parameters. */
  Names locals() {
    Names free = new Names();
    names().forEach(free::reserve);
    return free;
  }

  /** Gives a method these parameters. */
  MethodSpec.Builder on(MethodSpec.Builder method) {
    return method.varargs(varargs).addParameters(parameters);
  }

  /** A public method with these parameters. */
  MethodSpec.Builder method(String name, CodeBlock javadoc, TypeName returned) {
    return on(publicMethod(name, javadoc)).returns(returned);
  }

  /** A public method without parameters. */
  static MethodSpec.Builder publicMethod(String name, CodeBlock javadoc) {
    return MethodSpec.methodBuilder(name).addJavadoc(javadoc).addModifiers(Modifier.PUBLIC);
  }

  /** Code that throws unless there is something. */
  static CodeBlock unless(String flag, String message) {
    return CodeBlock.builder()
        .beginControlFlow("if (!this.$L)", flag)
        .addStatement("throw new $T($S)", IllegalStateException.class, message)
        .endControlFlow()
        .build();
  }
}
