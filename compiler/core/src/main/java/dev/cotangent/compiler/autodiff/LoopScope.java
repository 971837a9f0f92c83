package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.SequenceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of a loop while the loop that runs it backwards is made. Adjoints of the surroundings
 * are carried by the backward loop; values that are neither at hand nor cheap become sequences.
 */
final class LoopScope extends BackwardScope {
  /** A value that the backward loop carries for its surroundings or for the iteration before. */
  record Carried(Node node, Parameter parameter, Node initial) {}

  private final Loop loop;
  private final BackwardScope outer;
  private final Residuals residuals;
  private final Rematerialisation rematerialisation;
  private final Parameter index;
  private final List<Carried> captured = new ArrayList<>();
  private final List<Node> sequences = new ArrayList<>();
  private final List<Parameter> elements = new ArrayList<>();
  private final Map<List<Node>, ElementSum> elementSums = new LinkedHashMap<>();

  LoopScope(
      Loop loop, BackwardScope outer, Residuals residuals, Rematerialisation rematerialisation) {
    super(loop.body(), outer.ownership(), outer.builder().nested());
    this.loop = loop;
    this.outer = outer;
    this.residuals = residuals;
    this.rematerialisation = rematerialisation;
    GraphBuilder builder = builder();
    index = builder.parameter(ScalarType.INT, loop.isCounted() ? loop.index().label() : "pass");
    if (loop.isCounted()) {
      setPrimal(loop.index(), index);
    }
  }

  Loop loop() {
    return loop;
  }

  /** The index of the backward loop, which counts the passes of a while loop. */
  Parameter index() {
    return index;
  }

  /** The adjoints of surrounding values that the backward loop carries. */
  List<Carried> captured() {
    return captured;
  }

  /** The sequences that the backward loop takes. */
  List<Node> sequences() {
    return sequences;
  }

  /** The elements of the sequences, as parameters of the backward body. */
  List<Parameter> elements() {
    return elements;
  }

  @Override
  Node ownPrimal(Node node) {
    if (rematerialisation.isCheap(node, this)) {
      return rematerialisation.again((Apply) node, this);
    }
    if (node instanceof Apply apply && isInvariant(apply)) {
      return outer.primal(residuals.wantInvariant(loop, apply));
    }
    int element = loop.elements().indexOf(node);
    Node sequence =
        element >= 0
            ? outer.primal(loop.sequences().get(element))
            : outer.primal(residuals.want(loop, loop.body(), node));
    Parameter parameter =
        builder().parameter(((SequenceType) sequence.type()).element(), node.label());
    sequences.add(sequence);
    elements.add(parameter);
    return parameter;
  }

  private boolean isInvariant(Apply apply) {
    return apply.type() instanceof ScalarType
        && apply.operands().stream().allMatch(this::isOutside);
  }

  private boolean isOutside(Node node) {
    return node instanceof Constant || !owns(node);
  }

  /** An element that is the same in every iteration gets its adjoint after the loop. */
  @Override
  void contributeAt(Node array, List<Node> subscripts, Node contribution) {
    boolean isNumber = contribution.type() instanceof ScalarType;
    if (!isNumber || owns(array) || !subscripts.stream().allMatch(this::isOutside)) {
      super.contributeAt(array, subscripts, contribution);
      return;
    }
    List<Node> element = new ArrayList<>(List.of(array));
    element.addAll(subscripts);
    elementSums
        .computeIfAbsent(
            element,
            key ->
                new ElementSum(
                    array, subscripts, builder().parameter(contribution.type(), "sumBar")))
        .add(contribution, builder());
  }

  /** The sums that belong to elements of the surroundings' arrays. */
  List<ElementSum> elementSums() {
    return List.copyOf(elementSums.values());
  }

  @Override
  Node outerPrimal(Node node) {
    return outer.primal(node);
  }

  @Override
  BackwardScope outer() {
    return outer;
  }

  @Override
  Node enterAdjoint(Node node) {
    Node initial = outer.adjointOrZero(node);
    Parameter parameter = builder().parameter(node.type(), node.label() + "Bar");
    captured.add(new Carried(node, parameter, initial));
    return parameter;
  }
}
