package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.IdentityHashMap;

/**
 * What a loop only carries from iteration to iteration is its initial value, and what both sides of
 * a branch give alike is that value: both need not pass through the region.
 */
final class PassedThrough extends Rewriter {
  private final IdentityHashMap<Node, Node> sources = new IdentityHashMap<>();

  private PassedThrough() {}

  static Graph remove(Graph graph) {
    PassedThrough pass = new PassedThrough();
    pass.visit(graph);
    return pass.rewrite(graph);
  }

  @Override
  public Node image(Node node) {
    Node source = source(node);
    return source == node ? super.image(node) : image(source);
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
      }
      if (node instanceof Loop loop) {
        visit(loop);
      } else if (node instanceof Branch branch) {
        visit(branch);
      }
    }
  }

  private void visit(Loop loop) {
    // The condition of a while loop decides how often the loop runs: it stays.
    for (int i = loop.isCounted() ? 0 : 1; i < loop.carriedCount(); i++) {
      Parameter parameter = loop.carried().get(i);
      if (source(loop.next().get(i)) == parameter) {
        sources.put(parameter, loop.initial().get(i));
        sources.put(loop.last().get(i), loop.initial().get(i));
      }
    }
  }

  private void visit(Branch branch) {
    for (Output output : branch.outputs()) {
      Node whenTrue = source(branch.whenTrue().results().get(output.index()));
      Node whenFalse = source(branch.whenFalse().results().get(output.index()));
      if (whenTrue.equals(whenFalse)) {
        sources.put(output, whenTrue);
      }
    }
  }

  private Node source(Node node) {
    Node source = node;
    while (sources.containsKey(source)) {
      source = sources.get(source);
    }
    return source;
  }
}
