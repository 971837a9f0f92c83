package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Region;
import java.util.IdentityHashMap;

/** When each node is evaluated, as a number, bodies within the span of their regions. */
final class Positions {
  private final IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();
  private final IdentityHashMap<Region, Integer> ends = new IdentityHashMap<>();
  private final IdentityHashMap<Graph, Integer> graphStarts = new IdentityHashMap<>();
  private final IdentityHashMap<Graph, Integer> graphEnds = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Graph> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Graph, Region> around = new IdentityHashMap<>();
  private int next = 1;

  Positions(Graph top) {
    visit(top);
  }

  private void visit(Graph graph) {
    graphStarts.put(graph, next++);
    graph.parameters().forEach(parameter -> place(parameter, graph));
    for (Node node : graph.nodes()) {
      place(node, graph);
      if (node instanceof Region region) {
        for (Graph body : region.bodies()) {
          around.put(body, region);
          visit(body);
        }
        ends.put(region, next++);
      }
    }
    graphEnds.put(graph, next++);
  }

  private void place(Node node, Graph graph) {
    starts.put(node, next++);
    owners.put(node, graph);
  }

  /** When a node is evaluated, or a region begins. */
  int of(Node node) {
    return starts.get(node);
  }

  /** When a region is over. */
  int end(Region region) {
    return ends.get(region);
  }

  /** When the last node of a graph has been evaluated. */
  int end(Graph graph) {
    return graphEnds.get(graph);
  }

  /** Whether something is evaluated by a graph or the bodies in it. */
  boolean isWithin(Graph graph, int position) {
    return graphStarts.get(graph) <= position && position <= graphEnds.get(graph);
  }

  /** The graph that a node belongs to, or null for a constant. */
  Graph owner(Node node) {
    if (node instanceof Constant) {
      return null;
    }
    return owners.get(node instanceof Output output ? output.region() : node);
  }

  /** The region that a graph is a body of, or null. */
  Region around(Graph graph) {
    return around.get(graph);
  }

  /** Until when a value must last that a node of a graph uses at a position: loops come back. */
  int lastsUntil(Node value, Graph user, int position) {
    Graph owner = owner(value);
    int until = position;
    for (Graph graph = user; !graph.equals(owner); graph = owner(around(graph))) {
      if (around(graph) instanceof Loop loop) {
        until = end(loop);
      }
    }
    return until;
  }
}
