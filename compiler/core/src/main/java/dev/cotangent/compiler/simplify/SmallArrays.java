package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Small arrays of constant length, read and written at constant subscripts, become single values:
 * what is loaded is what was stored, through branches and around loops too. The arrays themselves
 * stay; what nobody looks at any more is dead code.
 */
final class SmallArrays extends Rewriter {
  private final IdentityHashMap<Node, Elements> known = new IdentityHashMap<>();

  /** Arrays that loops carry, of which too little is known after an iteration. */
  private final Set<Parameter> hopeless = Collections.newSetFromMap(new IdentityHashMap<>());

  private SmallArrays() {}

  static Graph split(Graph graph) {
    return new SmallArrays().rewrite(graph);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    return switch (apply.operator()) {
      case NEW_ARRAY ->
          Elements.zeros((ArrayType) apply.type(), operands, builder)
              .map(zeros -> keep(apply, operands, zeros, builder))
              .orElseGet(() -> super.copyApply(apply, operands, builder));
      case STORE, ACCUMULATE -> update(apply, operands, builder);
      case LOAD -> load(apply, operands, builder);
      case LENGTH -> length(apply, operands, builder);
      case COPY -> {
        Node copy = super.copyApply(apply, operands, builder);
        contents(operands.get(0)).ifPresent(contents -> known.put(copy, contents));
        yield copy;
      }
      default -> super.copyApply(apply, operands, builder);
    };
  }

  private Optional<Elements> contents(Node array) {
    return Optional.ofNullable(known.get(array));
  }

  /** An application that cannot throw, and whose result is known. */
  private Node keep(Apply apply, List<Node> operands, Elements contents, GraphBuilder builder) {
    Node image = builder.again(apply, operands);
    known.put(image, contents);
    return image;
  }

  private Node update(Apply apply, List<Node> operands, GraphBuilder builder) {
    int last = operands.size() - 1;
    List<Node> subscripts = operands.subList(1, last);
    Node value = operands.get(last);
    Optional<Elements> before = contents(operands.get(0));
    Optional<Elements> element = before.flatMap(contents -> contents.at(subscripts));
    if (element.isEmpty()) {
      return super.copyApply(apply, operands, builder);
    }
    Optional<Elements> after =
        apply.operator() == Operator.STORE
            ? Optional.of(stored(value))
            : added(element.get(), value, builder);
    return after
        .map(now -> keep(apply, operands, before.get().with(subscripts, now), builder))
        .orElseGet(() -> super.copyApply(apply, operands, builder));
  }

  private Elements stored(Node value) {
    return value.type() instanceof ScalarType
        ? new Elements.Known(value)
        : contents(value).orElseGet(Elements.Unknown::new);
  }

  private Optional<Elements> added(Elements before, Node value, GraphBuilder builder) {
    Elements summand = stored(value);
    return before.zip(summand, (left, right) -> builder.apply(Operator.ADD, left, right));
  }

  private Node load(Apply apply, List<Node> operands, GraphBuilder builder) {
    List<Node> subscripts = operands.subList(1, operands.size());
    Optional<Elements> found =
        contents(operands.get(0)).flatMap(contents -> contents.at(subscripts));
    if (found.isPresent() && found.get() instanceof Elements.Known element) {
      return builder.name(element.value(), apply.label());
    }
    if (found.isPresent() && found.get() instanceof Elements.Row row) {
      return keep(apply, operands, row, builder);
    }
    return super.copyApply(apply, operands, builder);
  }

  private Node length(Apply apply, List<Node> operands, GraphBuilder builder) {
    List<Node> subscripts = operands.subList(1, operands.size());
    return contents(operands.get(0))
        .flatMap(contents -> contents.at(subscripts))
        .filter(Elements.Row.class::isInstance)
        .map(row -> (Node) builder.integer(((Elements.Row) row).elements().size()))
        .orElseGet(() -> super.copyApply(apply, operands, builder));
  }

  @Override
  protected void copyBranch(Branch branch, GraphBuilder builder) {
    List<GraphBuilder> sides = List.of(builder.nested(), builder.nested());
    List<List<Node>> results = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Graph body = branch.bodies().get(i);
      copyNodes(body, sides.get(i));
      results.add(images(body.results()));
    }
    List<String> labels = new ArrayList<>(labels(branch));
    IdentityHashMap<Output, Integer> firsts = new IdentityHashMap<>();
    for (Output output : branch.outputs()) {
      Optional<Elements> whenTrue = contents(results.get(0).get(output.index()));
      Optional<Elements> whenFalse = contents(results.get(1).get(output.index()));
      if (whenTrue.isPresent()
          && whenFalse.isPresent()
          && whenTrue.get().zip(whenFalse.get(), (left, right) -> left).isPresent()) {
        firsts.put(output, results.get(0).size());
        results.get(0).addAll(whenTrue.get().values().orElseThrow());
        results.get(1).addAll(whenFalse.get().values().orElseThrow());
        labels.addAll(Collections.nCopies(results.get(0).size() - labels.size(), output.label()));
      }
    }
    List<Elements> shapes =
        branch.outputs().stream().map(o -> known.get(results.get(0).get(o.index()))).toList();
    Graph whenTrue = sides.get(0).build(results.get(0));
    Graph whenFalse = sides.get(1).build(results.get(1));
    builder.at(branch.origin());
    Branch image = builder.branch(image(branch.condition()), whenTrue, whenFalse, labels);
    map(branch, image);
    firsts.forEach(
        (output, first) ->
            known.put(
                image.output(output.index()),
                numbered(shapes.get(output.index()), image.outputs(), first)));
  }

  /** The same shape, with the values of a list from an index on. */
  private static Elements numbered(Elements shape, List<? extends Node> values, int first) {
    int[] next = {first};
    return shape.zip(shape, (left, right) -> values.get(next[0]++)).orElseThrow();
  }

  @Override
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    List<Integer> split = new ArrayList<>();
    for (int i = 0; i < loop.carriedCount(); i++) {
      boolean isKnown =
          contents(image(loop.initial().get(i))).flatMap(Elements::values).isPresent();
      if (isKnown && !hopeless.contains(loop.carried().get(i))) {
        split.add(i);
      }
    }
    if (split.isEmpty()) {
      super.copyLoop(loop, builder);
    } else if (!new LoopSplit(loop, split, builder).succeeds()) {
      copyLoop(loop, builder);
    }
  }

  /** A loop that carries the elements of arrays besides the arrays. */
  private final class LoopSplit {
    private final Loop loop;
    private final List<Integer> split;
    private final GraphBuilder builder;
    private final GraphBuilder inside;
    private final List<Node> initial = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    LoopSplit(Loop loop, List<Integer> split, GraphBuilder builder) {
      this.loop = loop;
      this.split = split;
      this.builder = builder;
      this.inside = builder.nested();
    }

    /** Copies the loop; if that cannot be, says so, and marks what has to be left alone. */
    boolean succeeds() {
      enter();
      copyNodes(loop.body(), inside);
      List<Node> next = new ArrayList<>();
      boolean isKnown = true;
      for (int position : split) {
        Elements before = known.get(image(loop.carried().get(position)));
        Optional<Elements> after = contents(image(loop.next().get(position)));
        if (after.flatMap(now -> before.zip(now, (left, right) -> right)).isEmpty()) {
          hopeless.add(loop.carried().get(position));
          isKnown = false;
        } else {
          next.addAll(after.get().values().orElseThrow());
        }
      }
      if (isKnown) {
        finish(next);
      }
      return isKnown;
    }

    /** Makes the parameters: those of the elements stand behind all that was carried before. */
    private void enter() {
      List<Parameter> parameters = loop.body().parameters();
      int end = parameters.size() - loop.elements().size();
      parameters.subList(0, end).forEach(this::copy);
      for (int position : split) {
        Parameter array = loop.carried().get(position);
        List<Parameter> elements = new ArrayList<>();
        Elements before = known.get(image(loop.initial().get(position)));
        for (Node value : before.values().orElseThrow()) {
          initial.add(value);
          labels.add(array.label());
          elements.add(inside.parameter(value.type(), array.label()));
        }
        known.put(image(array), numbered(before, elements, 0));
      }
      parameters.subList(end, parameters.size()).forEach(this::copy);
    }

    private void copy(Parameter parameter) {
      inside.at(parameter.origin());
      map(parameter, inside.parameter(parameter.type(), parameter.label()));
    }

    private void finish(List<Node> next) {
      int carried = loop.carriedCount();
      int operandsEnd = loop.operands().size() - loop.sequences().size();
      List<Node> operands = images(loop.operands());
      operands.addAll(operandsEnd, initial);
      List<Node> results = images(loop.body().results());
      results.addAll(carried, next);
      List<String> all = new ArrayList<>(labels(loop));
      all.addAll(carried, labels);
      builder.at(loop.origin());
      Graph body = inside.build(results);
      Loop image =
          loop.isCounted()
              ? builder.loop(
                  loop.range(),
                  operands.get(0),
                  operands.get(1),
                  operands.subList(2, operandsEnd + next.size()),
                  operands.subList(operandsEnd + next.size(), operands.size()),
                  body,
                  all)
              : builder.loopWhile(operands, body, all);
      map(loop, image);
      for (Output output : loop.outputs()) {
        int moved = output.index() < carried ? output.index() : output.index() + next.size();
        map(output, image.output(moved));
      }
      int first = carried;
      for (int position : split) {
        Elements shape = known.get(image(loop.carried().get(position)));
        known.put(image.output(position), numbered(shape, image.outputs(), first));
        first += shape.values().orElseThrow().size();
      }
    }
  }
}
