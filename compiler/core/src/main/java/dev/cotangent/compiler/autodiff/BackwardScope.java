package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * One graph of the forward pass while its backward counterpart is made: which primal values can be
 * had there, and the adjoints that have come together so far. A value or an adjoint of the
 * surroundings is asked of the scope around, which may add to its own graph, before the region
 * under construction.
 */
abstract class BackwardScope {
  private final Graph graph;
  private final Ownership ownership;
  private final GraphBuilder builder;
  private final IdentityHashMap<Node, Node> primals = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Node> adjoints = new IdentityHashMap<>();

  BackwardScope(Graph graph, Ownership ownership, GraphBuilder builder) {
    this.graph = graph;
    this.ownership = ownership;
    this.builder = builder;
  }

  /** The graph of the forward pass. */
  final Graph graph() {
    return graph;
  }

  /** Makes the nodes of the backward graph. */
  final GraphBuilder builder() {
    return builder;
  }

  final Ownership ownership() {
    return ownership;
  }

  /** Whether a value belongs to this scope's graph itself. */
  final boolean owns(Node node) {
    return ownership.of(node) == graph;
  }

  /** The value of a primal node in the backward graph. */
  final Node primal(Node node) {
    if (node instanceof Constant) {
      return node;
    }
    if (!owns(node)) {
      return outerPrimal(node);
    }
    Node known = primals.get(node);
    if (known == null) {
      known = ownPrimal(node);
      primals.put(node, known);
    }
    return known;
  }

  /** The values of several primal nodes. */
  final List<Node> primals(List<Node> nodes) {
    return nodes.stream().map(this::primal).toList();
  }

  /** Whether a primal value is there already, at no cost. */
  boolean hasPrimal(Node node) {
    return primals.containsKey(node);
  }

  /** Whether arrays lie here as the forward pass left them in the scope's own graph. */
  boolean hasArrays() {
    return false;
  }

  final void setPrimal(Node node, Node value) {
    primals.put(node, value);
  }

  /** Finds or makes the value of a node of this scope's graph. */
  abstract Node ownPrimal(Node node);

  /** The value of a node of the surroundings. */
  abstract Node outerPrimal(Node node);

  /** The scope around, or null for the outermost. */
  abstract BackwardScope outer();

  /** What has come together as a node's adjoint so far, or null for a structural zero. */
  final Node adjoint(Node node) {
    return adjoints.get(node);
  }

  /** Takes a node's adjoint, which is complete, out of the books; null for a structural zero. */
  final Node takeAdjoint(Node node) {
    return adjoints.remove(node);
  }

  final void setAdjoint(Node node, Node adjoint) {
    adjoints.put(node, adjoint);
  }

  /** The adjoint of a node as it stands here; zero, of the node's shape, if there is none. */
  final Node adjointOrZero(Node node) {
    Node adjoint = adjoints.get(node);
    if (adjoint != null) {
      return adjoint;
    }
    if (!owns(node)) {
      adjoint = enterAdjoint(node);
    } else if (node.type() instanceof ScalarType) {
      return builder.number(node.type(), 0);
    } else {
      adjoint = zero(node);
    }
    adjoints.put(node, adjoint);
    return adjoint;
  }

  /** A new zero of the shape of a node of this scope's graph. */
  final Node zero(Node node) {
    return node.type() instanceof ScalarType
        ? builder.number(node.type(), 0)
        : builder.name(Shapes.zeros(node, this), node.label() + "Bar");
  }

  /** Brings the adjoint of a node of the surroundings into this scope. */
  abstract Node enterAdjoint(Node node);

  /**
   * Adds to a node's adjoint.
   *
   * @param contribution a scalar, or an array that nobody else uses from now on
   */
  final void contribute(Node node, Node contribution) {
    boolean scalar = node.type() instanceof ScalarType;
    Node before = owns(node) ? adjoints.get(node) : adjointOrZero(node);
    Node after;
    if (before == null) {
      after = contribution;
    } else if (scalar) {
      after = sum(before, contribution);
    } else {
      after = builder.accumulate(before, List.of(), contribution);
    }
    adjoints.put(node, builder.name(after, node.label().isEmpty() ? "" : node.label() + "Bar"));
  }

  private Node sum(Node before, Node contribution) {
    if (before instanceof Constant zero && zero.is(0)) {
      return contribution;
    }
    return builder.apply(Operator.ADD, before, contribution);
  }

  /**
   * Adds to the adjoint of one element of an array.
   *
   * @param subscripts the subscripts, as nodes of the forward pass
   */
  void contributeAt(Node array, List<Node> subscripts, Node contribution) {
    List<Node> here = primals(subscripts);
    Node before = adjointOrZero(array);
    if (before instanceof Apply store && clears(store, here)) {
      // The element is zero: the contribution is stored rather than added.
      adjoints.put(array, builder.store(store.operand(0), here, contribution));
    } else {
      adjoints.put(array, builder.accumulate(before, here, contribution));
    }
  }

  private static boolean clears(Apply store, List<Node> subscripts) {
    int last = store.operands().size() - 1;
    return store.operator() == Operator.STORE
        && store.operand(last) instanceof Constant zero
        && zero.is(0)
        && store.operands().subList(1, last).equals(subscripts);
  }
}
