package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import dev.cotangent.compiler.diagnostics.Position;

/** Tells where in which file a piece of syntax stands. */
public final class Positions {
  private static final DataKey<String> SHOWN_NAME = new DataKey<>() {};

  private Positions() {}

  /** Lets a syntax tree know the name of its file. */
  static void attach(CompilationUnit unit, String shownName) {
    unit.setData(SHOWN_NAME, shownName);
  }

  /** The name of a file in diagnostics. */
  public static String shownName(CompilationUnit unit) {
    return unit.containsData(SHOWN_NAME) ? unit.getData(SHOWN_NAME) : "";
  }

  /** Where a piece of syntax begins. */
  public static Position of(Node node) {
    String file = node.findCompilationUnit().map(Positions::shownName).orElse("");
    return node.getBegin()
        .map(begin -> new Position(file, begin.line, begin.column))
        .orElse(Position.ofFile(file));
  }
}
