package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.ScalarType;

/** Sizes as formulas: what the user's source calls them, as far as it does. */
final class Formulas {
  private static final int MAX_DEPTH = 4;

  /** How often the body of a loop runs. */
  Formula trips(Loop loop) {
    if (!loop.isCounted()) {
      return Formula.size("passes" + atLine(loop));
    }
    boolean up = loop.range().step() > 0;
    Formula high = size(up ? loop.bound() : loop.start(), 0);
    Formula low = size(up ? loop.start() : loop.bound(), 0);
    if (high == null || low == null) {
      return Formula.size("iterations" + atLine(loop));
    }
    Formula distance = high.plus(low.times(Formula.constant(-1)));
    Operator comparison = loop.range().comparison();
    if (comparison == Operator.LESS_EQUAL || comparison == Operator.GREATER_EQUAL) {
      distance = distance.plus(Formula.ONE);
    }
    return distance.times(Formula.constant(1.0 / Math.abs((double) loop.range().step())));
  }

  private static String atLine(Loop loop) {
    return "(line " + loop.origin().line() + ")";
  }

  private Formula size(Node node, int depth) {
    if (node instanceof Constant constant) {
      return Formula.constant(((Number) constant.value()).doubleValue());
    }
    if (!node.label().isEmpty() && node.type() instanceof ScalarType) {
      return Formula.size(node.label());
    }
    if (!(node instanceof Apply apply) || depth > MAX_DEPTH) {
      return node instanceof Output output && !output.label().isEmpty()
          ? Formula.size(output.label())
          : null;
    }
    return switch (apply.operator()) {
      case LENGTH -> length(apply);
      case ADD -> combine(apply, depth, 1);
      case SUBTRACT -> combine(apply, depth, -1);
      case MULTIPLY -> {
        Formula left = size(apply.operand(0), depth + 1);
        Formula right = size(apply.operand(1), depth + 1);
        yield left == null || right == null ? null : left.times(right);
      }
      default -> null;
    };
  }

  private static Formula length(Apply length) {
    String array = length.operand(0).label();
    return array.isEmpty()
        ? null
        : Formula.size(array + "[i]".repeat(length.operands().size() - 1) + ".length");
  }

  private Formula combine(Apply apply, int depth, int sign) {
    Formula left = size(apply.operand(0), depth + 1);
    Formula right = size(apply.operand(1), depth + 1);
    return left == null || right == null ? null : left.plus(right.times(Formula.constant(sign)));
  }
}
