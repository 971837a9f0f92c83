package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import java.util.List;

/** Where each value of a gradient lives, and in which order everything happens. */
public final class Schedule {
  private final Sections sections;
  private final Positions positions;
  private final Inlining inlining;
  private final Lifetimes lifetimes;
  private final VariableAssignment variables;
  private final Tapes tapes;

  /** Schedules a gradient. */
  public Schedule(GradientGraph unordered) {
    sections = Sections.of(unordered);
    Graph graph = sections.gradient().graph();
    positions = new Positions(graph);
    inlining = new Inlining(graph, new Uses(graph));
    lifetimes = new Lifetimes(graph, positions, inlining);
    variables = new VariableAssignment(positions, inlining, lifetimes);
    tapes = new Tapes(graph);
    for (Parameter input : gradient().inputs()) {
      variables.set(input, new Variable(Variable.Kind.INPUT, input.type(), input.label()));
    }
    for (Parameter seed : gradient().seeds()) {
      variables.set(seed, new Variable(Variable.Kind.INPUT, seed.type(), seed.label()));
    }
    for (Parameter bar : gradient().gradientsBefore()) {
      variables.set(bar, new Variable(Variable.Kind.OWN, bar.type(), bar.label()));
    }
    for (int i = 0; i < gradient().gradientsAfter().size(); i++) {
      Variable bar = variables.of(gradient().gradientsBefore().get(i));
      variables.prefer(gradient().gradientsAfter().get(i), graph, bar);
    }
    variables.assign(graph);
  }

  /** The gradient in the order of evaluation. */
  public GradientGraph gradient() {
    return sections.gradient();
  }

  /** The nodes that the value needs. */
  public List<Node> forwardNodes() {
    return gradient().graph().nodes().subList(0, sections.forwardNodes());
  }

  /** The nodes that only the gradients need. */
  public List<Node> backwardNodes() {
    List<Node> nodes = gradient().graph().nodes();
    return nodes.subList(sections.forwardNodes(), nodes.size());
  }

  /** Whether a value is written as part of the expression that uses it. */
  public boolean isInlined(Node node) {
    return node instanceof Constant || inlining.isInlined(node);
  }

  /** The variable of a value; null if it is inlined, or never looked at. */
  public Variable variable(Node node) {
    return variables.of(node);
  }

  /** The tape that holds the values at the bottom of a sequence. */
  public Variable tape(Node sequence) {
    return tapes.of(sequence);
  }

  /** Where a nested loop writes or reads in its tapes, or null if it begins at 0. */
  public Variable cursor(Loop loop) {
    return tapes.cursor(loop);
  }

  /** The loops whose cursors are to be set before a region begins. */
  public List<Loop> cursorsWithin(Region region) {
    return tapes.cursorsWithin(region);
  }

  /** The loop that wrote what this one reads; null if it reads nothing. */
  public Loop writer(Loop reader) {
    return tapes.writer(reader);
  }

  /** Whether a node may be evaluated more than once in a call. */
  public boolean isRepeated(Node node) {
    for (Graph graph = positions.owner(node);
        graph != null && positions.around(graph) != null;
        graph = positions.owner(positions.around(graph))) {
      if (positions.around(graph) instanceof Loop) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some loop or branch hands arrays from variable to variable, so that their lengths may
   * vary.
   */
  public boolean exchangesArrays() {
    return exchangesArrays(gradient().graph());
  }

  private boolean exchangesArrays(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Loop loop) {
        for (int i = 0; i < loop.carriedCount(); i++) {
          Node next = loop.next().get(i);
          if (next.type() instanceof ArrayType
              && variable(next) != variable(loop.carried().get(i))) {
            return true;
          }
        }
      }
      if (node instanceof Branch branch && exchangesArrays(branch)) {
        return true;
      }
      if (node instanceof Region region
          && region.bodies().stream().anyMatch(this::exchangesArrays)) {
        return true;
      }
    }
    return false;
  }

  private boolean exchangesArrays(Branch branch) {
    for (Output output : branch.outputs()) {
      for (Graph body : branch.bodies()) {
        Node result = body.results().get(output.index());
        if (result.type() instanceof ArrayType
            && variable(result) != null
            && variable(result) != variable(output)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether anything uses a value. */
  public boolean isUsed(Node value) {
    return lifetimes.last(value) > 0;
  }

  /**
   * Whether the array in a value's variable is needed by nobody once a body is over. Even an
   * earlier state of it counts, whose lengths may still be asked for.
   */
  public boolean diesWith(Graph body, Node value) {
    return body != null
        && body.equals(positions.owner(value))
        && lifetimes.last(value) <= positions.end(body)
        && variables.heldBy(variables.of(value)).stream()
            .noneMatch(earlier -> outlives(earlier, body));
  }

  /** Whether a value that is there before a body ends is used behind it. */
  private boolean outlives(Node value, Graph body) {
    return !isGivenBy(positions.around(body), value)
        && givenAt(value) <= positions.end(body)
        && lifetimes.last(value) > positions.end(body);
  }

  private int givenAt(Node value) {
    return value instanceof Output output ? positions.end(output.region()) : positions.of(value);
  }

  private static boolean isGivenBy(Region region, Node value) {
    return (value instanceof Output output && output.region() == region)
        || (region instanceof Loop loop && loop.carried().contains(value));
  }
}
