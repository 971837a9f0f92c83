package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.CompilationUnit;

/** How source files are called in diagnostics and in the graph's origins. */
@FunctionalInterface
public interface FileNames {
  /** The name of a file as it is to be shown. */
  String shownName(CompilationUnit unit);
}
