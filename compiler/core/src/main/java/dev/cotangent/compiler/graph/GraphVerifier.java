package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Checks that a graph is one: types agree, every operand is in scope, regions have the shapes that
 * {@link Branch} and {@link Loop} describe, and no node stands in two places. Runs between the
 * stages of the compiler; what it finds is the compiler's mistake, never the user's.
 */
public final class GraphVerifier {
  private final Set<Node> visible = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> placed = Collections.newSetFromMap(new IdentityHashMap<>());

  private GraphVerifier() {}

  /**
   * Checks a graph that stands alone, all bodies inside it included.
   *
   * @throws IllegalStateException if something is wrong; the message says what, and where
   */
  public static void verify(Graph graph) {
    new GraphVerifier().check(graph);
  }

  private void check(Graph graph) {
    List<Node> own = new ArrayList<>();
    for (Parameter parameter : graph.parameters()) {
      place(parameter, own);
    }
    for (Node node : graph.nodes()) {
      for (Node operand : node.operands()) {
        checkVisible(operand, node);
      }
      if (node instanceof Apply apply) {
        checkTyping(apply);
      } else if (node instanceof Branch branch) {
        checkBranch(branch);
      } else if (node instanceof Loop loop) {
        checkLoop(loop);
      } else if (node instanceof Invocation invocation) {
        checkInvocation(invocation);
      } else {
        throw new IllegalStateException(describe(node) + " stands in the order of a graph");
      }
      place(node, own);
    }
    for (Node result : graph.results()) {
      if (result instanceof Region) {
        throw new IllegalStateException("a result is no value but " + describe(result));
      }
      checkVisible(result, null);
    }
    own.forEach(visible::remove);
  }

  private void place(Node node, List<Node> own) {
    if (!placed.add(node)) {
      throw new IllegalStateException(describe(node) + " stands in two places");
    }
    visible.add(node);
    own.add(node);
  }

  private void checkVisible(Node operand, Node user) {
    boolean seen =
        operand instanceof Constant
            || (operand instanceof Output output
                ? visible.contains(output.region())
                : visible.contains(operand));
    if (!seen) {
      throw new IllegalStateException(
          (user == null ? "a result" : describe(user))
              + " uses "
              + describe(operand)
              + ", which is not in scope there");
    }
    if (user != null && operand instanceof Region) {
      throw new IllegalStateException(
          describe(user) + " uses a region instead of one of its outputs");
    }
  }

  private static void checkTyping(Apply apply) {
    try {
      if (apply.operator() == Operator.CALL) {
        Typing.checkArguments(apply.callee(), apply.operands());
      } else {
        Typing.check(apply.operator(), apply.type(), apply.operands());
      }
    } catch (IllegalArgumentException wrong) {
      throw new IllegalStateException(
          describe(apply) + " is ill-typed: " + wrong.getMessage(), wrong);
    }
  }

  private static void checkInvocation(Invocation invocation) {
    try {
      Typing.checkArguments(invocation.callee(), invocation.operands());
    } catch (IllegalArgumentException wrong) {
      throw new IllegalStateException(
          describe(invocation) + " is ill-typed: " + wrong.getMessage(), wrong);
    }
    for (int i = 0; i < invocation.outputs().size(); i++) {
      Node before = invocation.operand(invocation.changed().get(i));
      require(before.type() instanceof ArrayType, invocation, "changes what is no array");
      requireType(before.type(), invocation.output(i), invocation, "output " + i);
    }
  }

  private void checkBranch(Branch branch) {
    require(branch.operands().size() == 1, branch, "has more than a condition");
    requireType(ScalarType.BOOLEAN, branch.condition(), branch, "the condition");
    for (Graph body : branch.bodies()) {
      require(body.parameters().isEmpty(), branch, "has a body with parameters");
      check(body);
    }
    List<Node> whenTrue = branch.whenTrue().results();
    List<Node> whenFalse = branch.whenFalse().results();
    require(
        whenTrue.size() == whenFalse.size() && whenTrue.size() == branch.outputs().size(),
        branch,
        "has bodies with different numbers of results");
    for (int i = 0; i < whenTrue.size(); i++) {
      requireType(whenTrue.get(i).type(), whenFalse.get(i), branch, "result " + i);
      requireType(whenTrue.get(i).type(), branch.output(i), branch, "output " + i);
    }
  }

  private void checkLoop(Loop loop) {
    check(loop.body());
    int head = loop.isCounted() ? 1 : 0;
    int operandHead = loop.isCounted() ? 2 : 0;
    int parameters = loop.body().parameters().size();
    require(
        parameters - head == loop.operands().size() - operandHead,
        loop,
        "has "
            + loop.operands().size()
            + " operands for "
            + parameters
            + " parameters of its body");
    require(
        loop.carriedCount() <= parameters - head
            && loop.carriedCount() <= loop.body().results().size(),
        loop,
        "carries more values than its body takes or gives");
    if (loop.isCounted()) {
      requireType(ScalarType.INT, loop.start(), loop, "the start");
      requireType(ScalarType.INT, loop.bound(), loop, "the bound");
      requireType(ScalarType.INT, loop.index(), loop, "the index");
    } else {
      require(loop.sequences().isEmpty(), loop, "is a while loop over sequences");
      require(loop.carriedCount() > 0, loop, "is a while loop without a condition");
      requireType(ScalarType.BOOLEAN, loop.initial().get(0), loop, "the condition");
    }
    checkCarried(loop);
    checkSequences(loop);
  }

  private static void checkCarried(Loop loop) {
    for (int i = 0; i < loop.carriedCount(); i++) {
      Type type = loop.carried().get(i).type();
      requireType(type, loop.initial().get(i), loop, "carried value " + i + " at the start");
      requireType(type, loop.next().get(i), loop, "carried value " + i + " after an iteration");
      requireType(type, loop.last().get(i), loop, "carried value " + i + " at the end");
    }
  }

  private static void checkSequences(Loop loop) {
    for (int i = 0; i < loop.sequences().size(); i++) {
      Type type = new SequenceType(loop.elements().get(i).type());
      requireType(type, loop.sequences().get(i), loop, "sequence " + i);
    }
    int head = loop.carriedCount() + (loop.isCounted() ? 0 : 1);
    require(
        loop.outputs().size() == head + loop.emitted().size(),
        loop,
        "has a wrong number of outputs");
    for (int i = 0; i < loop.emitted().size(); i++) {
      Type type = new SequenceType(loop.emitted().get(i).type());
      requireType(type, loop.collected().get(i), loop, "emitted sequence " + i);
    }
    if (!loop.isCounted()) {
      requireType(ScalarType.INT, loop.trips(), loop, "the number of trips");
    }
  }

  private static void requireType(Type type, Node node, Region region, String what) {
    require(
        node.type().equals(type), region, "has " + node.type() + " for " + type + " as " + what);
  }

  private static void require(boolean holds, Region region, String complaint) {
    if (!holds) {
      throw new IllegalStateException(describe(region) + " " + complaint);
    }
  }

  private static String describe(Node node) {
    StringBuilder text = new StringBuilder();
    if (node instanceof Apply apply) {
      text.append(apply.operator());
    } else {
      text.append(node.getClass().getSimpleName());
    }
    if (!node.label().isEmpty()) {
      text.append(" '").append(node.label()).append('\'');
    }
    if (!node.origin().equals(Origin.NONE)) {
      text.append(" of ").append(node.origin().file()).append(':').append(node.origin().line());
    }
    return text.toString();
  }
}
