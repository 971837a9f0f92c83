package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Removes what no result needs: nodes, and the inputs and outputs of regions. What is pinned may
 * throw, and stays.
 */
final class DeadCode extends Rewriter {
  private final Set<Node> live = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> pending = new ArrayDeque<>();
  private final IdentityHashMap<Node, Loop> loopOfParameter = new IdentityHashMap<>();
  private final IdentityHashMap<Graph, Region> regionOfBody = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Graph> graphOfRoot = new IdentityHashMap<>();

  private DeadCode() {}

  static Graph remove(Graph graph) {
    DeadCode pass = new DeadCode();
    pass.index(graph);
    graph.results().forEach(pass::mark);
    pass.markAll();
    return pass.rewrite(graph);
  }

  private void index(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply && apply.isPinned()) {
        graphOfRoot.put(apply, graph);
      }
      if (node instanceof Region region) {
        graphOfRoot.put(region, graph);
        for (Graph body : region.bodies()) {
          regionOfBody.put(body, region);
          index(body);
        }
      }
      if (node instanceof Loop loop) {
        loop.body().parameters().forEach(parameter -> loopOfParameter.put(parameter, loop));
      }
    }
    Set<List<Node>> accessed = new HashSet<>();
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply && apply.isPinned()) {
        addPrefixes(apply, accessed);
      }
    }
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply && apply.isPinned() && !isCovered(apply, accessed)) {
        mark(apply);
      }
    }
  }

  /** Adds the loads that an access implies: of the element it updates, of the rows on the way. */
  private static void addPrefixes(Apply apply, Set<List<Node>> accessed) {
    List<Node> operands = apply.operands();
    int longest =
        switch (apply.operator()) {
          case STORE, ACCUMULATE -> operands.size() - 1;
          case LENGTH -> operands.size();
          case LOAD -> operands.size() - 1;
          default -> 0;
        };
    for (int length = 2; length <= longest; length++) {
      accessed.add(operands.subList(0, length));
    }
  }

  /** A load need not happen where another access throws just as well. */
  private static boolean isCovered(Apply apply, Set<List<Node>> accessed) {
    return apply.operator() == Operator.LOAD && accessed.contains(apply.operands());
  }

  private void mark(Node node) {
    if (live.add(node)) {
      pending.push(node);
    }
  }

  private void markAll() {
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      Region around = regionOfBody.get(graphOfRoot.get(node));
      if (around != null) {
        // What has to happen inside a region makes the region happen.
        mark(around);
      }
      if (node instanceof Apply apply) {
        apply.operands().forEach(this::mark);
      } else if (node instanceof Output output) {
        markOutput(output);
      } else if (node instanceof Parameter parameter && loopOfParameter.containsKey(parameter)) {
        markParameter(parameter, loopOfParameter.get(parameter));
      } else if (node instanceof Branch branch) {
        mark(branch.condition());
      } else if (node instanceof Invocation invocation) {
        invocation.operands().forEach(this::mark);
      } else if (node instanceof Loop loop) {
        markControl(loop);
      }
    }
  }

  private void markControl(Loop loop) {
    if (loop.isCounted()) {
      mark(loop.start());
      mark(loop.bound());
    } else {
      mark(loop.carried().get(0));
    }
  }

  /** The loop itself is live already: nothing in its body is, unless the loop is. */
  private void markParameter(Parameter parameter, Loop loop) {
    int carried = loop.carried().indexOf(parameter);
    if (carried >= 0) {
      mark(loop.initial().get(carried));
      mark(loop.next().get(carried));
    }
    int element = loop.elements().indexOf(parameter);
    if (element >= 0) {
      mark(loop.sequences().get(element));
    }
  }

  private void markOutput(Output output) {
    mark(output.region());
    if (output.region() instanceof Branch branch) {
      branch.bodies().forEach(body -> mark(body.results().get(output.index())));
    } else if (output.region() instanceof Loop loop) {
      int index = output.index();
      if (index < loop.carriedCount()) {
        mark(loop.carried().get(index));
      } else if (loop.collected().contains(output)) {
        mark(loop.emitted().get(loop.collected().indexOf(output)));
      }
    }
  }

  @Override
  protected void copyNode(Node node, GraphBuilder builder) {
    if (live.contains(node)) {
      super.copyNode(node, builder);
    }
  }

  @Override
  protected void copyBranch(Branch branch, GraphBuilder builder) {
    List<Output> kept = branch.outputs().stream().filter(live::contains).toList();
    List<Graph> bodies = new ArrayList<>();
    for (Graph body : branch.bodies()) {
      GraphBuilder inside = builder.nested();
      copyNodes(body, inside);
      bodies.add(
          inside.build(kept.stream().map(o -> image(body.results().get(o.index()))).toList()));
    }
    builder.at(branch.origin());
    List<String> labels = kept.stream().map(Node::label).toList();
    Branch image = builder.branch(image(branch.condition()), bodies.get(0), bodies.get(1), labels);
    mapOutputs(kept, image.outputs());
  }

  @Override
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    List<Integer> carried = new ArrayList<>();
    for (int i = 0; i < loop.carriedCount(); i++) {
      if (live.contains(loop.carried().get(i))) {
        carried.add(i);
      }
    }
    List<Integer> elements = new ArrayList<>();
    for (int i = 0; i < loop.elements().size(); i++) {
      if (live.contains(loop.elements().get(i))) {
        elements.add(i);
      }
    }
    List<Output> collected = loop.collected().stream().filter(live::contains).toList();
    GraphBuilder inside = builder.nested();
    if (loop.isCounted()) {
      map(loop.index(), inside.parameter(loop.index().type(), loop.index().label()));
    }
    carried.forEach(i -> copyParameter(loop.carried().get(i), inside));
    elements.forEach(i -> copyParameter(loop.elements().get(i), inside));
    copyNodes(loop.body(), inside);
    finish(loop, carried, elements, collected, inside, builder);
  }

  private void finish(
      Loop loop,
      List<Integer> carried,
      List<Integer> elements,
      List<Output> collected,
      GraphBuilder inside,
      GraphBuilder builder) {
    List<Output> kept = new ArrayList<>();
    carried.forEach(i -> kept.add(loop.last().get(i)));
    List<Node> results = new ArrayList<>();
    carried.forEach(i -> results.add(image(loop.next().get(i))));
    if (!loop.isCounted()) {
      kept.add(loop.trips());
    }
    kept.addAll(collected);
    collected.forEach(o -> results.add(image(loop.emitted().get(loop.collected().indexOf(o)))));
    List<Node> operands = new ArrayList<>();
    if (loop.isCounted()) {
      operands.addAll(List.of(image(loop.start()), image(loop.bound())));
    }
    carried.forEach(i -> operands.add(image(loop.initial().get(i))));
    int carriedEnd = operands.size();
    elements.forEach(i -> operands.add(image(loop.sequences().get(i))));
    Graph body = inside.build(results);
    List<String> labels = kept.stream().map(Node::label).toList();
    builder.at(loop.origin());
    Loop image =
        loop.isCounted()
            ? builder.loop(
                loop.range(),
                operands.get(0),
                operands.get(1),
                operands.subList(2, carriedEnd),
                operands.subList(carriedEnd, operands.size()),
                body,
                labels)
            : builder.loopWhile(operands, body, labels);
    mapOutputs(kept, image.outputs());
  }

  private void copyParameter(Parameter parameter, GraphBuilder builder) {
    map(parameter, builder.parameter(parameter.type(), parameter.label()));
  }

  private void mapOutputs(List<Output> kept, List<Output> images) {
    for (int i = 0; i < kept.size(); i++) {
      map(kept.get(i), images.get(i));
    }
  }
}
