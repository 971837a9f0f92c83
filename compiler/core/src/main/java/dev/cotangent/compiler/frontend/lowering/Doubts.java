package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.source.Suppressions;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.Doubt;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes where the source ends derivatives, for warnings. The graph knows lines only, and one node
 * may stand for several places; nodes of attempts that came to nothing are harmless.
 */
final class Doubts {
  private final Lowering lowering;
  private final List<Doubt> doubts = new ArrayList<>();

  Doubts(Lowering lowering) {
    this.lowering = lowering;
  }

  /**
   * Notes a conversion, if it is one of a floating number to an integer.
   *
   * @param syntax the cast, or the compound assignment that implies it
   */
  void conversion(Node converted, Node value, com.github.javaparser.ast.Node syntax) {
    ScalarType type = (ScalarType) converted.type();
    if (((ScalarType) value.type()).isFloating() && type.isIntegral()) {
      add(Code.DERIVATIVE_CUT, converted, syntax, type);
    }
  }

  /** Notes a comparison of floating numbers for equality. */
  void comparison(Node comparison, BinaryExpr syntax) {
    boolean isEquality =
        syntax.getOperator() == BinaryExpr.Operator.EQUALS
            || syntax.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    if (isEquality
        && !(comparison instanceof Constant)
        && ((ScalarType) comparison.operand(0).type()).isFloating()
        && !asksForNaN(comparison)) {
      add(Code.EQUALITY_DECIDES, comparison, syntax);
    }
  }

  /** Only NaN differs from itself. */
  private static boolean asksForNaN(Node comparison) {
    return comparison.operand(0).equals(comparison.operand(1));
  }

  private void add(
      Code code, Node node, com.github.javaparser.ast.Node syntax, Object... arguments) {
    // Where only types count, nothing is evaluated.
    if (!lowering.isTypesOnly() && !Suppressions.silence(code, syntax)) {
      doubts.add(new Doubt.DeadEnd(node, lowering.reporter().diagnostic(code, syntax, arguments)));
    }
  }

  /** Everything noted so far. */
  List<Doubt> list() {
    return List.copyOf(doubts);
  }
}
