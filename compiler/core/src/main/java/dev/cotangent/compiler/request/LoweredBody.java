package dev.cotangent.compiler.request;

import dev.cotangent.compiler.graph.Graph;
import java.util.List;

/**
 * What was made of the body of a method.
 *
 * @param graph the computation graph
 * @param doubts the warnings that may be due about places in the body, and in what it calls
 */
public record LoweredBody(Graph graph, List<Doubt> doubts) {
  public LoweredBody {
    doubts = List.copyOf(doubts);
  }
}
