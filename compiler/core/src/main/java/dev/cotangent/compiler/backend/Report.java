package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the Javadoc of a workspace says of its cost.
 *
 * @param forward the floating-point operations of the forward pass, as a formula
 * @param backward those of the backward pass
 * @param loops what becomes of each loop
 */
record Report(String forward, String backward, List<String> loops) {
  /**
   * Looks at a method's schedules.
   *
   * @param schedule the two passes
   * @param fused the one pass for a scalar value, if there is one
   */
  static Report of(Schedule schedule, Optional<Schedule> fused) {
    Formulas formulas = new Formulas();
    Formula forward = cost(schedule.forwardNodes(), formulas);
    Formula backward = cost(schedule.backwardNodes(), formulas);
    List<String> loops = new ArrayList<>();
    describe(schedule.forwardNodes(), fusedLines(schedule, fused), loops);
    return new Report(forward.text(), backward.text(), loops);
  }

  private static Formula cost(List<Node> nodes, Formulas formulas) {
    Formula sum = Formula.ZERO;
    for (Node node : nodes) {
      if (node instanceof Apply apply && isFloating(apply)) {
        sum = sum.plus(Formula.ONE);
      } else if (node instanceof Branch branch) {
        Formula whenTrue = cost(branch.whenTrue().nodes(), formulas);
        Formula whenFalse = cost(branch.whenFalse().nodes(), formulas);
        sum = sum.plus(whenTrue.or(whenFalse));
      } else if (node instanceof Loop loop) {
        sum = sum.plus(formulas.trips(loop).times(cost(loop.body().nodes(), formulas)));
      }
    }
    return sum;
  }

  private static boolean isFloating(Apply apply) {
    if (apply.operator() == Operator.ACCUMULATE) {
      return apply.operand(apply.operands().size() - 1).type() instanceof ScalarType;
    }
    boolean isArithmetic =
        switch (apply.operator().form()) {
          case INFIX, PREFIX, FUNCTION -> true;
          // What a method of the user's costs is not known.
          case CAST, SELECT, METHOD, CREATION, EFFECT, ARRAY, CALL, MARK -> false;
        };
    return isArithmetic && apply.type() instanceof ScalarType type && type.isFloating();
  }

  /** The lines of loops that run backwards on their own in two passes, but not in one. */
  private static Set<Integer> fusedLines(Schedule schedule, Optional<Schedule> fused) {
    Set<Integer> lines = new HashSet<>();
    if (fused.isPresent()) {
      addReversed(schedule.gradient().graph().nodes(), lines);
      Set<Integer> remaining = new HashSet<>();
      addReversed(fused.get().gradient().graph().nodes(), remaining);
      lines.removeAll(remaining);
    }
    return lines;
  }

  private static void addReversed(List<Node> nodes, Set<Integer> lines) {
    for (Node node : nodes) {
      if (node instanceof Loop loop && loop.isCounted() && loop.range().reversed()) {
        lines.add(loop.origin().line());
      }
    }
  }

  private static void describe(List<Node> nodes, Set<Integer> fused, List<String> out) {
    for (Node node : nodes) {
      if (node instanceof Loop loop) {
        String strategy = strategy(loop);
        int line = loop.origin().line();
        String together =
            fused.contains(line)
                ? "fused in {@code compute}, each iteration runs forward and at once backward;"
                    + " otherwise "
                : "";
        out.add("the loop at line " + line + ": " + together + strategy);
        describe(loop.body().nodes(), Set.of(), out);
      } else if (node instanceof Branch branch) {
        for (Graph body : branch.bodies()) {
          describe(body.nodes(), fused, out);
        }
      }
    }
  }

  private static String strategy(Loop loop) {
    List<Node> kept =
        loop.emitted().stream().filter(node -> node.type() instanceof ScalarType).toList();
    if (kept.isEmpty()) {
      return "recomputed or reread, nothing is stored";
    }
    List<String> names =
        kept.stream().map(Node::label).filter(label -> !label.isEmpty()).distinct().toList();
    return "stored, "
        + kept.size()
        + (kept.size() == 1 ? " value" : " values")
        + " an iteration"
        + (names.isEmpty() ? "" : ", among them " + String.join(", ", names));
  }
}
