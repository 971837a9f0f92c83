package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which values the results of a graph depend on, those included that decide which way control flow
 * takes. Whether an exception is thrown does not count, since then there is no result; nor does
 * what is declared to be constant for differentiation.
 */
final class Influence {
  private final Set<Node> influential = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> pending = new ArrayDeque<>();
  private final IdentityHashMap<Node, Loop> loopOfParameter = new IdentityHashMap<>();

  /** The influence on those results that can carry a derivative. */
  Influence(Graph graph) {
    index(graph);
    graph.results().stream().filter(Node::isDifferentiable).forEach(this::add);
    while (!pending.isEmpty()) {
      spread(pending.pop());
    }
  }

  /** Whether a result depends on a value. */
  boolean contains(Node node) {
    return influential.contains(node);
  }

  private void index(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Region region) {
        region.bodies().forEach(this::index);
      }
      if (node instanceof Loop loop) {
        loop.body().parameters().forEach(parameter -> loopOfParameter.put(parameter, loop));
      }
    }
  }

  private void add(Node node) {
    if (influential.add(node)) {
      pending.push(node);
    }
  }

  private void spread(Node node) {
    if (node instanceof Apply apply) {
      if (apply.operator() != Operator.STOP_GRADIENT) {
        apply.operands().forEach(this::add);
      }
    } else if (node instanceof Output output) {
      spread(output);
    } else if (node instanceof Parameter parameter && loopOfParameter.containsKey(parameter)) {
      spread(parameter, loopOfParameter.get(parameter));
    }
  }

  private void spread(Output output) {
    Region region = output.region();
    if (region instanceof Branch branch) {
      Node whenTrue = branch.whenTrue().results().get(output.index());
      Node whenFalse = branch.whenFalse().results().get(output.index());
      add(whenTrue);
      add(whenFalse);
      if (!whenTrue.equals(whenFalse)) {
        add(branch.condition());
      }
    } else if (region instanceof Loop loop) {
      spread(output, loop);
    } else {
      region.operands().forEach(this::add);
    }
  }

  private void spread(Output output, Loop loop) {
    int index = output.index();
    if (index < loop.carriedCount()) {
      Parameter carried = loop.carried().get(index);
      add(carried);
      if (loop.next().get(index).equals(carried)) {
        return;
      }
    } else if (loop.collected().contains(output)) {
      add(loop.emitted().get(loop.collected().indexOf(output)));
    }
    // Its last value is that of the last iteration.
    add(loop.isCounted() ? loop.bound() : loop.carried().get(0));
    if (loop.isCounted()) {
      add(loop.start());
    }
  }

  private void spread(Parameter parameter, Loop loop) {
    int carried = loop.carried().indexOf(parameter);
    int element = loop.elements().indexOf(parameter);
    if (carried >= 0) {
      add(loop.initial().get(carried));
      add(loop.next().get(carried));
    } else if (element >= 0) {
      add(loop.sequences().get(element));
    } else {
      add(loop.start());
    }
  }
}
