package dev.cotangent.compiler;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.frontend.BodyLowering;
import dev.cotangent.compiler.frontend.structure.Structure;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeGenerator;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedClass;
import dev.cotangent.compiler.request.LoweredBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stages that stand for the real ones where only what is around them is tested. They fail on
 * methods whose names say so.
 */
final class FakeStages {
  /** Gives a graph without operations for every body. */
  static final BodyLowering LOWERING =
      (method, log) -> {
        failIfAsked(method.getNameAsString());
        GraphBuilder builder = new GraphBuilder();
        types(method).forEach(type -> builder.parameter(type, ""));
        return Optional.of(new LoweredBody(builder.build(List.of()), List.of()));
      };

  /** Writes a class that lists what was asked for. */
  static final DerivativeGenerator GENERATOR = FakeStages::generate;

  private FakeStages() {}

  /** The types of the values that the parameters of a method consist of. */
  private static List<Type> types(MethodDeclaration method) {
    List<ValueType> parameters = new ArrayList<>();
    if (!method.isStatic() && method.getParentNode().get() instanceof TypeDeclaration<?> type) {
      parameters.add(new ValueType.Compound(Structure.of(type), 0));
    }
    method.getParameters().forEach(each -> parameters.add(ValueType.ofParameter(each)));
    return parameters.stream()
        .flatMap(parameter -> parameter.leaves().stream())
        .map(ValueType.Leaf::type)
        .toList();
  }

  private static String generate(ClassRequest request, SourceTexts texts, DiagnosticLog log) {
    StringBuilder text = new StringBuilder();
    if (!request.packageName().isEmpty()) {
      text.append("package ").append(request.packageName()).append(";\n");
    }
    text.append("@javax.annotation.processing.Generated(\"")
        .append(GeneratedClass.GENERATOR)
        .append("\")\n")
        .append(request.methods().get(0).isPublic() ? "public " : "")
        .append("final class ")
        .append(request.simpleName())
        .append(" {\n");
    for (DerivativeRequest method : request.methods()) {
      if (method.methodName().startsWith("late")) {
        failIfAsked(method.methodName().substring("late".length()));
      }
      text.append("  // ")
          .append(method.name())
          .append(" in ")
          .append(method.wrtInputs())
          .append('\n');
    }
    return text.append("}\n").toString();
  }

  private static void failIfAsked(String methodName) {
    switch (methodName) {
      case "crash" -> throw withoutTrace(new IllegalStateException("no node\nfor x"));
      case "overflow" -> throw new StackOverflowError();
      case "exhaust" -> throw new OutOfMemoryError();
      default -> {}
    }
  }

  /** Where it was thrown would be a line of this file. */
  private static RuntimeException withoutTrace(RuntimeException exception) {
    exception.setStackTrace(new StackTraceElement[0]);
    return exception;
  }
}
