package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import dev.cotangent.Derivative;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import java.util.Optional;

/** The Javadoc of the members of directional workspaces. */
final class DirectionalDocs {
  private final DirectionalMethod method;
  private final DerivativeRequest request;
  private final boolean isTangent;

  DirectionalDocs(DirectionalMethod method) {
    this.method = method;
    request = method.request();
    isTangent = method.kind() == Derivative.TANGENT;
  }

  private String what() {
    return isTangent ? "tangent" : "gradient and product of the Hessian with a vector";
  }

  CodeBlock oneCall() {
    return CodeBlock.of(
        "Computes value, $L of {@code $L} in a new workspace.\n", what(), Docs.method(request));
  }

  CodeBlock workspace() {
    return CodeBlock.of(
        """
        Value, $L of {@code $L} with respect to $L;
        a workspace to be used again and again, by one thread at a time.

        <p>Floating-point operations: $L.
        """,
        what(),
        Docs.method(request),
        Docs.wrt(request),
        Report.of(method.schedule(), Optional.empty()).forward());
  }

  CodeBlock compute() {
    return CodeBlock.of(
        """
        Computes everything, for a direction that has one part, of the parameter's type and shape,
        for each parameter differentiated with respect to. Components of a record in it that carry
        no derivative are ignored.

        @return the value$L
        @throws IllegalArgumentException if the shape of a direction is not that of its parameter
        """,
        request.isScalar()
            ? ""
            : ", which belongs to this workspace and changes with its next call");
  }

  CodeBlock accessor(ResultFields.Group group) {
    boolean scalar =
        group.layout() instanceof Layout.Leaf leaf && leaf.type() instanceof ScalarType;
    return CodeBlock.of(
        """
        Returns $L.

        @return it$L
        @throws IllegalStateException if there is none, or the last call threw
        """,
        described(group),
        scalar ? "" : ", which belongs to this workspace and changes with its next call");
  }

  private static String described(ResultFields.Group group) {
    if (group.wrt() == null) {
      return group.accessor().equals(WorkspaceNames.VALUE)
          ? "the value of the last call"
          : "the derivative of the value in the direction of the last call";
    }
    String parameter = "{@code " + Docs.source(group.wrt()) + "}";
    return group.accessor().equals(GeneratedNames.gradientAccessor(group.wrt().name()))
        ? "the gradient with respect to " + parameter
        : "the part for " + parameter + " of the Hessian times the direction";
  }
}
