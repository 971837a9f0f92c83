package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.MethodParameter;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.List;

/** The Javadoc of generated members. */
final class Docs {
  private Docs() {}

  static CodeBlock oneCall(DerivativeRequest request, boolean scalar) {
    return text(
        scalar
            ? "Computes the value and the gradient of {@code %s} in a new workspace.\n"
            : "Computes the value of {@code %s} in a new workspace, ready for {@code backward}.\n",
        method(request));
  }

  static CodeBlock workspace(DerivativeRequest request, Schedule schedule) {
    CodeBlock.Builder doc = CodeBlock.builder();
    List<String> names =
        request.wrt().stream().map(i -> request.parameters().get(i).name()).toList();
    doc.add(
        text(
            "Value and gradient of {@code %s} with respect to %s; a workspace to be used again"
                + " and again, by one thread at a time.\n",
            method(request), enumeration(names)));
    Report report = Report.of(request, schedule);
    doc.add(
        "\n<p>Floating-point operations: $L forward, $L backward.\n",
        report.forward(),
        report.backward());
    if (!report.loops().isEmpty()) {
      doc.add("\n<ul>\n");
      report.loops().forEach(loop -> doc.add("  <li>$L\n", loop));
      doc.add("</ul>\n");
    }
    return doc.build();
  }

  static CodeBlock compute() {
    return text(
        "Computes value and gradients; the gradients are overwritten.\n\n@return the value\n");
  }

  static CodeBlock accumulate() {
    return text("Computes the value, and adds to the gradients.\n\n@return the value\n");
  }

  static CodeBlock clear() {
    return text("Sets the gradients to zero.\n");
  }

  static CodeBlock forward(boolean scalar) {
    return text(
        "Computes the value alone, and keeps what {@link #backward} needs.\n\n@return the value%s\n",
        scalar ? "" : ", which belongs to this workspace and changes with its next call");
  }

  static CodeBlock backward() {
    return text(
        "Adds the gradients of {@code cotangent} times the value of the last {@link #forward} to the"
            + " gradients. The arguments of that call must not have changed since.\n\n"
            + "@param cotangent the derivative of whatever is wanted with respect to the value\n"
            + "@throws IllegalStateException if there is no value\n");
  }

  static CodeBlock value(boolean scalar) {
    return text(
        "Returns the value of the last call.\n\n@return the value%s\n"
            + "@throws IllegalStateException if there is none, or that call threw\n",
        scalar ? "" : ", which belongs to this workspace");
  }

  static CodeBlock gradient(MethodParameter parameter) {
    boolean scalar = parameter.type() instanceof ScalarType;
    return text(
        "Returns the gradient with respect to {@code %s}.\n\n@return the gradient%s\n"
            + "@throws IllegalStateException if there is none, or the last call threw\n",
        parameter.name(), scalar ? "" : ", shaped as the parameter; it belongs to this workspace");
  }

  private static String method(DerivativeRequest request) {
    return request.sourceName() + "." + request.methodName();
  }

  private static String enumeration(List<String> names) {
    String all = String.join(", ", names.stream().map(name -> "{@code " + name + "}").toList());
    int comma = all.lastIndexOf(", ");
    return comma < 0 ? all : all.substring(0, comma) + " and " + all.substring(comma + 2);
  }

  private static CodeBlock text(String format, Object... arguments) {
    return CodeBlock.of("$L", String.format(format, arguments));
  }
}
