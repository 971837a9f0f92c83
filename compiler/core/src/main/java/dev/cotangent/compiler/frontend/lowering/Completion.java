package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.YieldStmt;

/** Whether what follows a statement can be reached from it; where it is hard to say, yes. */
final class Completion {
  private Completion() {}

  /** Whether a statement may be left at its end. */
  static boolean isPossible(Statement statement) {
    if (statement instanceof ReturnStmt
        || statement instanceof BreakStmt
        || statement instanceof ContinueStmt
        || statement instanceof YieldStmt
        || statement instanceof ThrowStmt) {
      return false;
    }
    if (statement instanceof BlockStmt block) {
      return block.getStatements().stream().allMatch(Completion::isPossible);
    }
    if (statement instanceof IfStmt choice) {
      return isPossible(choice.getThenStmt())
          || choice.getElseStmt().map(Completion::isPossible).orElse(true);
    }
    return true;
  }
}
