package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.Position;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a variable may still be used: its name occurs in the rest of its method, where a loop's
 * rest is all of the loop, unless the variable is declared inside it.
 */
final class Liveness {
  private static final DataKey<Map<String, List<NameExpr>>> USES = new DataKey<>() {};

  private Liveness() {}

  /** Whether a variable of an activation may be used by, or after, the statement it is at. */
  static boolean isLive(Variable variable, Frame frame) {
    if (frame.method() == null || frame.statement() == null) {
      return true;
    }
    if (variable.sourceName().equals(Frame.THIS)) {
      // Any call may use it, and any name may mean a field of it.
      return true;
    }
    Position from = start(frame.statement(), variable);
    for (NameExpr use : uses(frame.method()).getOrDefault(variable.sourceName(), List.of())) {
      if (!use.getBegin().orElse(Position.HOME).isBefore(from)) {
        return true;
      }
    }
    return false;
  }

  /** Where what is still to be executed begins, in the order of the source. */
  private static Position start(Statement statement, Variable variable) {
    Node start = statement;
    Node at = statement;
    while (at.getParentNode().isPresent() && !(at instanceof MethodDeclaration)) {
      if (at instanceof NodeWithBody<?> loop) {
        if (declares(loop.getBody(), variable)) {
          break;
        }
        start = at;
      }
      at = at.getParentNode().get();
    }
    return start.getBegin().orElse(Position.HOME);
  }

  private static boolean declares(Statement body, Variable variable) {
    return body.findFirst(
            VariableDeclarator.class,
            declarator -> declarator.getNameAsString().equals(variable.sourceName()))
        .isPresent();
  }

  private static Map<String, List<NameExpr>> uses(MethodDeclaration method) {
    if (method.containsData(USES)) {
      return method.getData(USES);
    }
    Map<String, List<NameExpr>> uses = new HashMap<>();
    for (NameExpr name : method.findAll(NameExpr.class)) {
      uses.computeIfAbsent(name.getNameAsString(), key -> new ArrayList<>()).add(name);
    }
    method.setData(USES, uses);
    return uses;
  }
}
