package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import dev.cotangent.compiler.request.DerivativeRequest;

/** The Javadoc of the members of workspaces for matrices. */
final class MatrixDocs {
  private final DirectionalMethod method;
  private final DerivativeRequest request;

  MatrixDocs(DirectionalMethod method) {
    this.method = method;
    request = method.request();
  }

  private String what() {
    return method.isHessian() ? "gradient and Hessian" : "Jacobian";
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
        """,
        what(),
        Docs.method(request),
        Docs.wrt(request));
  }

  CodeBlock compute() {
    return CodeBlock.of(
        """
        Computes value and matrices.

        @return the value$L
        """,
        request.isScalar()
            ? ""
            : ", which belongs to this workspace and changes with its next call");
  }

  CodeBlock accessor(ResultFields.Group group) {
    return new DirectionalDocs(method).accessor(group);
  }

  CodeBlock accessor(MatrixWriter.Block block) {
    String columns = "{@code " + Docs.source(block.columns()) + "}";
    String rows =
        method.isHessian()
            ? "each entry of {@code " + Docs.source(block.rows().wrt()) + "}"
            : "each entry of the value";
    return CodeBlock.of(
        """
        Returns the matrix that has a row for $L
        and a column for each entry of $L, arrays flattened row by row.

        @return it, which belongs to this workspace and changes with its next call
        @throws IllegalStateException if there is none, or the last call threw
        """,
        rows,
        columns);
  }
}
