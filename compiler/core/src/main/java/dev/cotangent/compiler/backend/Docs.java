package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.List;
import java.util.Optional;

/** The Javadoc of generated members. */
final class Docs {
  private Docs() {}

  static CodeBlock oneCall(DerivativeRequest request, boolean scalar) {
    String template =
        scalar
            ? "Computes the value and the gradient of {@code $L} in a new workspace.\n"
            : "Computes the value of {@code $L} in a new workspace, ready for {@code backward}.\n";
    return CodeBlock.of(template, method(request));
  }

  static CodeBlock workspace(
      DerivativeRequest request, Schedule schedule, Optional<Schedule> fused) {
    Report report = Report.of(schedule, fused);
    CodeBlock.Builder doc =
        CodeBlock.builder()
            .add(
                """
                Value and gradient of {@code $L} with respect to $L;
                a workspace to be used again and again, by one thread at a time.

                <p>Floating-point operations: $L forward, $L backward.
                """,
                method(request),
                wrt(request),
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
    return CodeBlock.of(
        """
        Computes value and gradients; the gradients are overwritten.

        @return the value
        """);
  }

  static CodeBlock accumulate() {
    return CodeBlock.of(
        """
        Computes the value, and adds to the gradients; one whose parameter has another shape now starts
        from zero.

        @return the value
        """);
  }

  static CodeBlock clear() {
    return CodeBlock.of("Sets the gradients to zero.\n");
  }

  static CodeBlock forward(boolean scalar) {
    return CodeBlock.of(
        """
        Computes the value alone, and keeps what {@link #backward} needs.

        @return the value$L
        """,
        scalar ? "" : ", which belongs to this workspace and changes with its next call");
  }

  static CodeBlock backward() {
    return CodeBlock.of(
        """
        Adds the gradients of {@code cotangent} times the value of the last {@link #forward} to the
        gradients. The arguments of that call must not have changed since.

        @param cotangent the derivative of whatever is wanted with respect to the value
        @throws IllegalStateException if there was no {@code forward}, or a later call threw
        """);
  }

  static CodeBlock startGradients() {
    return CodeBlock.of(
        """
        Sets gradients to zero: all of them, or those whose parameters have another shape now.

        @return whether all have the shape they had
        """);
  }

  static CodeBlock value(boolean scalar) {
    return CodeBlock.of(
        """
        Returns the value of the last call.

        @return the value$L
        @throws IllegalStateException if there is none, or that call threw
        """,
        scalar ? "" : ", which belongs to this workspace");
  }

  static CodeBlock gradient(Wrt wrt) {
    boolean scalar = wrt.layout() instanceof Layout.Leaf leaf && leaf.type() instanceof ScalarType;
    return CodeBlock.of(
        """
        Returns the gradient with respect to {@code $L}.

        @return the gradient$L
        @throws IllegalStateException if there is none, or the last call threw
        """,
        source(wrt),
        scalar ? "" : ", shaped as the parameter; it belongs to this workspace");
  }

  /** What is differentiated with respect to. */
  static String wrt(DerivativeRequest request) {
    return enumeration(request.wrt().stream().map(Docs::source).toList());
  }

  /** What the user's annotation calls it. */
  static String source(Wrt wrt) {
    return wrt.path().isEmpty() ? wrt.name() : "this." + wrt.name();
  }

  static String method(DerivativeRequest request) {
    return request.sourceName() + "." + request.methodName();
  }

  private static String enumeration(List<String> names) {
    String all = String.join(", ", names.stream().map(name -> "{@code " + name + "}").toList());
    int comma = all.lastIndexOf(", ");
    return comma < 0 ? all : all.substring(0, comma) + " and " + all.substring(comma + 2);
  }
}
