package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the forward and the backward pass into one graph. On the way every region of the forward
 * pass gets the further outputs that the backward pass asked for.
 */
final class Joining extends Rewriter {
  private final Residuals residuals;

  private final IdentityHashMap<Loop, Fusion> fusions;

  /** The nodes of the backward pass that fused loops need before it is their turn. */
  private final Set<Node> early = Collections.newSetFromMap(new IdentityHashMap<>());

  private List<Node> forwardNodes = List.of();
  private List<Node> backwardNodes = List.of();

  Joining(Residuals residuals, IdentityHashMap<Loop, Fusion> fusions) {
    this.residuals = residuals;
    this.fusions = fusions;
  }

  GradientGraph join(Graph primal, Graph backward) {
    GraphBuilder builder = new GraphBuilder();
    copyParameters(primal, builder);
    copyParameters(backward, builder);
    forwardNodes = primal.nodes();
    backwardNodes = backward.nodes();
    copyNodes(primal, builder);
    for (Node node : backwardNodes) {
      if (!early.contains(node)) {
        builder.at(node.origin());
        copyNode(node, builder);
      }
    }
    List<Node> results = new ArrayList<>(images(primal.results()));
    results.addAll(images(backward.results()));
    return new GradientGraph(
        builder.build(results),
        primal.parameters().size(),
        backward.parameters().size() - backward.results().size(),
        primal.results().size());
  }

  @Override
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    if (fusions.containsKey(loop)) {
      copyFused(loop, fusions.get(loop), builder);
      return;
    }
    Map<Node, Parameter> wanted = residuals.of(loop, loop.body());
    GraphBuilder inside = builder.nested();
    copyParameters(loop.body(), inside);
    copyNodes(loop.body(), inside);
    List<Node> results = new ArrayList<>(images(loop.body().results()));
    wanted.keySet().forEach(value -> results.add(imageOrMake(value, inside)));
    List<String> labels = new ArrayList<>(labels(loop));
    wanted.values().forEach(placeholder -> labels.add(placeholder.label()));
    builder.at(loop.origin());
    List<Node> operands = new ArrayList<>(images(loop.operands()));
    if (loop.isCounted() && !wanted.isEmpty()) {
      operands.set(1, SafeBounds.of(loop.range(), operands.get(0), operands.get(1), builder));
    }
    Loop image = remake(loop, operands, inside.build(results), labels, builder);
    map(loop, image);
    mapPlaceholders(wanted, image, loop.outputs().size());
    makeInvariants(loop, image, builder);
  }

  /** Values that are the same in every iteration are had once more, after the loop, if it ran. */
  private void makeInvariants(Loop loop, Loop image, GraphBuilder builder) {
    residuals
        .invariantsOf(loop)
        .forEach(
            (value, placeholder) -> {
              GraphBuilder inside = builder.nested();
              Node again = inside.again(value, images(value.operands()));
              Graph whenTrue = inside.build(List.of(again));
              GraphBuilder nothing = builder.nested();
              Graph whenFalse = nothing.build(List.of(nothing.absent(value.type())));
              Node ran = LoopEntry.condition(image, node -> node, builder);
              Branch branch = builder.branch(ran, whenTrue, whenFalse, List.of(value.label()));
              map(placeholder, branch.output(0));
            });
  }

  /** A loop whose body runs forward and then backward; it carries adjoints besides. */
  private void copyFused(Loop loop, Fusion fusion, GraphBuilder builder) {
    copyEarly(fusion, builder);
    GraphBuilder inside = builder.nested();
    copyParameters(loop.body(), inside);
    copyParameters(fusion.backward(), inside);
    copyNodes(loop.body(), inside);
    copyNodes(fusion.backward(), inside);
    List<Node> results = new ArrayList<>(images(loop.body().results()));
    results.addAll(images(fusion.backward().results()));
    List<Node> initial = new ArrayList<>(images(loop.initial()));
    initial.addAll(images(fusion.initial()));
    List<String> labels = new ArrayList<>(labels(loop));
    fusion.last().forEach(placeholder -> labels.add(placeholder.label()));
    builder.at(loop.origin());
    Loop image =
        builder.loop(
            loop.range(),
            image(loop.start()),
            image(loop.bound()),
            initial,
            List.of(),
            inside.build(results),
            labels);
    map(loop, image);
    for (int i = 0; i < fusion.last().size(); i++) {
      map(fusion.last().get(i), image.output(loop.carriedCount() + i));
    }
  }

  /** Copies what a fused loop needs of the backward pass, in the backward pass's order. */
  private void copyEarly(Fusion fusion, GraphBuilder builder) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(backwardNodes);
    forwardNodes.stream().filter(node -> !isMapped(node)).forEach(all::add);
    Set<Node> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    fusion.initial().forEach(node -> need(node, all, needed));
    needReferences(fusion.backward(), all, needed);
    for (Node node : forwardNodes) {
      if (needed.contains(node)) {
        // Its turn comes again, and gives the same value.
        builder.at(node.origin());
        copyNode(node, builder);
      }
    }
    for (Node node : backwardNodes) {
      if (needed.contains(node) && early.add(node)) {
        builder.at(node.origin());
        copyNode(node, builder);
      }
    }
  }

  private static void need(Node node, Set<Node> all, Set<Node> needed) {
    Node made = node instanceof Output output ? output.region() : node;
    if (all.contains(made) && needed.add(made)) {
      made.operands().forEach(operand -> need(operand, all, needed));
      if (made instanceof Region region) {
        region.bodies().forEach(body -> needReferences(body, all, needed));
      }
    }
  }

  private static void needReferences(Graph graph, Set<Node> all, Set<Node> needed) {
    graph.results().forEach(result -> need(result, all, needed));
    for (Node node : graph.nodes()) {
      node.operands().forEach(operand -> need(operand, all, needed));
      if (node instanceof Region region) {
        region.bodies().forEach(body -> needReferences(body, all, needed));
      }
    }
  }

  @Override
  protected void copyBranch(Branch branch, GraphBuilder builder) {
    Map<Node, Parameter> whenTrue = residuals.of(branch, branch.whenTrue());
    Map<Node, Parameter> whenFalse = residuals.of(branch, branch.whenFalse());
    Graph first = copySide(branch.whenTrue(), whenTrue, List.of(), whenFalse, builder);
    Graph second = copySide(branch.whenFalse(), whenFalse, whenTrue.keySet(), Map.of(), builder);
    List<String> labels = new ArrayList<>(labels(branch));
    whenTrue.values().forEach(placeholder -> labels.add(placeholder.label()));
    whenFalse.values().forEach(placeholder -> labels.add(placeholder.label()));
    builder.at(branch.origin());
    Branch image = builder.branch(image(branch.condition()), first, second, labels);
    map(branch, image);
    mapPlaceholders(whenTrue, image, branch.outputs().size());
    mapPlaceholders(whenFalse, image, branch.outputs().size() + whenTrue.size());
  }

  /** One side of a branch: its own results, then what only the other side knows, or knows first. */
  private Graph copySide(
      Graph side,
      Map<Node, Parameter> wanted,
      Iterable<Node> absentBefore,
      Map<Node, Parameter> absentAfter,
      GraphBuilder builder) {
    GraphBuilder inside = builder.nested();
    copyNodes(side, inside);
    List<Node> results = new ArrayList<>(images(side.results()));
    absentBefore.forEach(value -> results.add(inside.absent(value.type())));
    wanted.keySet().forEach(value -> results.add(imageOrMake(value, inside)));
    absentAfter.keySet().forEach(value -> results.add(inside.absent(value.type())));
    return inside.build(results);
  }

  private void mapPlaceholders(Map<Node, Parameter> wanted, Region image, int first) {
    int index = first;
    for (Parameter placeholder : wanted.values()) {
      map(placeholder, image.output(index++));
    }
  }

  /** A length that only the backward pass asks for is not among the body's nodes. */
  private Node imageOrMake(Node value, GraphBuilder builder) {
    Node image = image(value);
    if (image == value && value instanceof Apply apply) {
      image = builder.rebuild(apply, images(apply.operands()));
      map(value, image);
    }
    return image;
  }
}
