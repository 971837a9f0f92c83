package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.graph.Origin;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes and collects the diagnostics of one differentiable method. */
final class Reporter {
  private final MethodDeclaration differentiable;
  private final FileNames fileNames;
  private final IdentityHashMap<CompilationUnit, String> shownNames = new IdentityHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Reporter(MethodDeclaration differentiable, FileNames fileNames) {
    this.differentiable = differentiable;
    this.fileNames = fileNames;
  }

  /** A refusal at a piece of syntax, to be thrown. */
  RefusedException refuse(Code code, Node at, Object... arguments) {
    return new RefusedException(diagnostic(code, at, arguments));
  }

  /** What is to be said of a piece of syntax, with the way that led there. */
  Diagnostic diagnostic(Code code, Node at, Object... arguments) {
    Diagnostic plain = Diagnostic.of(code, position(at), arguments);
    if (Syntax.contains(differentiable, at)) {
      return plain;
    }
    return plain.withNote(
        position(differentiable),
        "reached from differentiable method '" + differentiable.getNameAsString() + "'");
  }

  /** Where javac would put its caret. */
  Position position(Node at) {
    return Carets.of(at)
        .map(place -> new Position(fileName(at), place.line, place.column))
        .orElseGet(() -> new Position(fileName(at), 0, 0));
  }

  /** The line of a piece of syntax. */
  Origin origin(Node at) {
    return new Origin(fileName(at), at.getBegin().map(begin -> begin.line).orElse(0));
  }

  /** The name of the file that a piece of syntax stands in. */
  String fileName(Node at) {
    return at.findCompilationUnit()
        .map(unit -> shownNames.computeIfAbsent(unit, fileNames::shownName))
        .orElse("");
  }

  /** Collects a diagnostic, unless the same was said of the same place before. */
  void report(RefusedException refusal) {
    if (!diagnostics.contains(refusal.diagnostic())) {
      diagnostics.add(refusal.diagnostic());
    }
  }

  /** How many diagnostics there are, to come back to with {@link #forgetAfter}. */
  int count() {
    return diagnostics.size();
  }

  /** Takes back what was reported since there were so many diagnostics. */
  void forgetAfter(int count) {
    diagnostics.subList(count, diagnostics.size()).clear();
  }

  /** Everything that was reported. */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
