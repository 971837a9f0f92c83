package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.NullReference;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The values that a loop carries, for one attempt to lower its body. */
final class Carried {
  /**
   * One value.
   *
   * @param next gives, at the end of the body, the value for the next iteration
   * @param leave takes the value behind the loop
   */
  private record Item(Node initial, String label, Supplier<Node> next, Consumer<Node> leave) {}

  private final Lowering lowering;
  private final LoopPlan plan;
  private final Arm arm;
  private final Environment outer;
  private final Storage.MergePoint mergePoint = new Storage.MergePoint();
  private final List<Item> items = new ArrayList<>();
  private final List<Node> next = new ArrayList<>();
  private final List<Variable> unassigned = new ArrayList<>();
  private final Map<Variable, Value> settledValues = new LinkedHashMap<>();
  private final int mark;
  private boolean planIsRight = true;

  /**
   * Nothing yet.
   *
   * @param mark the age of the loop: what is younger lives inside its body only
   */
  Carried(Lowering lowering, LoopPlan plan, Arm arm, int mark) {
    this.mark = mark;
    this.lowering = lowering;
    this.plan = plan;
    this.arm = arm;
    this.outer = lowering.environment();
  }

  /** The values before the loop. */
  List<Node> initial() {
    return items.stream().map(Item::initial).toList();
  }

  /** The names of the values. */
  List<String> labels() {
    return items.stream().map(Item::label).toList();
  }

  /** The values at the end of the body. */
  List<Node> next() {
    return next;
  }

  /** Gives the body its parameters. */
  void addParameters() {
    plan.variables().forEach(this::addVariable);
    plan.storages().forEach(this::addStorage);
  }

  /** Takes what the body has computed; false if the plan does not fit and has grown. */
  boolean computeNext() {
    arm.run(() -> items.forEach(item -> next.add(item.next().get())));
    unassigned.forEach(this::settle);
    return planIsRight;
  }

  /** Gives variables and storages their values behind the loop. */
  void leave(List<? extends Node> outputs) {
    for (int i = 0; i < items.size(); i++) {
      items.get(i).leave().accept(outputs.get(i));
    }
    settledValues.forEach(outer::assign);
  }

  private Node parameter(Node initial, String label) {
    return arm.builder().parameter(initial.type(), label);
  }

  private void addStorage(Storage storage) {
    Node initial = outer.state(storage);
    Node parameter = parameter(initial, storage.name());
    arm.environment().state(storage, parameter);
    items.add(
        new Item(
            initial,
            storage.name().isEmpty() ? initial.label() : storage.name(),
            () -> arm.environment().state(storage),
            state -> outer.state(storage, state)));
  }

  private void addVariable(Variable variable) {
    Value entry = outer.value(variable);
    if (entry instanceof Value.Scalar scalar) {
      addNode(variable, scalar.node(), Value.Scalar::new);
    } else if (entry instanceof Value.Opaque opaque) {
      addNode(variable, opaque.node(), Value.Opaque::new);
    } else if (entry instanceof Value.Reference reference) {
      if (reference.path().isEmpty() || plan.merged().contains(variable)) {
        addMerged(variable, reference);
      } else {
        addPath(variable, reference);
      }
    } else if (entry == null && plan.keepsUnassigned()) {
      addUnassigned(variable);
    }
  }

  private void addNode(
      Variable variable, Node initial, java.util.function.Function<Node, Value> wrap) {
    Node parameter = parameter(initial, variable.name());
    // A loop goes on only as long as nothing jumps out of it.
    Node inside = variable.isFlag() ? arm.builder().truth(false) : parameter;
    arm.environment().assign(variable, wrap.apply(inside));
    items.add(
        new Item(
            initial,
            variable.name(),
            () -> nodeAtEnd(variable, parameter),
            node -> leaveAs(variable, wrap.apply(node))));
  }

  private Node nodeAtEnd(Variable variable, Node otherwise) {
    Value value = arm.environment().value(variable);
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    return value instanceof Value.Opaque opaque ? opaque.node() : otherwise;
  }

  private void leaveAs(Variable variable, Value value) {
    boolean refused = arm.environment().value(variable) == Value.Refused.VALUE;
    outer.assign(variable, refused ? Value.Refused.VALUE : value);
  }

  /** A variable that is not assigned before the loop, but perhaps behind it. */
  private void addUnassigned(Variable variable) {
    if (variable.type() instanceof OpaqueType type) {
      Node initial = lowering.builder().constant(type, NullReference.NULL);
      addNode(variable, initial, Value.Opaque::new);
      arm.environment().assign(variable, null);
    } else if (variable.type() instanceof ScalarType type) {
      Node initial = new Placeholders(lowering.builder()).of(type);
      Node parameter = parameter(initial, variable.name());
      items.add(
          new Item(
              initial,
              variable.name(),
              () -> nodeAtEnd(variable, parameter),
              node -> leaveAs(variable, new Value.Scalar(node))));
    } else if (variable.type() instanceof ArrayType type) {
      if (plan.merged().contains(variable)) {
        Node initial = new Placeholders(lowering.builder()).of(type);
        Storage storage = lowering.sharing().merged(variable.name(), type, mergePoint);
        storage.sources().add(null);
        addMergedItem(variable, storage, initial);
      } else {
        unassigned.add(variable);
      }
    }
  }

  /**
   * A variable that is assigned first in the body, and then always refers to one and the same array
   * of the surroundings, refers to it behind the loop too: nothing needs to be carried.
   */
  private void settle(Variable variable) {
    Value value = arm.environment().value(variable);
    boolean settled =
        value instanceof Value.Reference reference
            && reference.path().isEmpty()
            && reference.storage().serial() < mark;
    if (settled || value == Value.Refused.VALUE) {
      settledValues.put(variable, value);
    } else if (value != null) {
      plan.merged().add(variable);
      planIsRight = false;
    }
  }

  /** A variable that refers to different arrays: their contents are carried. */
  private void addMerged(Variable variable, Value.Reference entry) {
    Storage storage = lowering.sharing().merged(variable.name(), entry.type(), mergePoint);
    storage.sources().add(entry.storage());
    arm.environment().assign(variable, Value.Reference.to(storage));
    addMergedItem(variable, storage, lowering.arrays().contents(entry));
  }

  private void addMergedItem(Variable variable, Storage storage, Node initial) {
    Node parameter = parameter(initial, variable.name());
    arm.environment().state(storage, parameter);
    items.add(
        new Item(
            initial,
            variable.name(),
            () -> contentsAtEnd(variable, storage, parameter),
            state -> {
              outer.state(storage, state);
              leaveAs(variable, Value.Reference.to(storage));
            }));
  }

  private Node contentsAtEnd(Variable variable, Storage storage, Node otherwise) {
    if (arm.environment().value(variable) instanceof Value.Reference reference) {
      storage.sources().add(reference.storage());
      return lowering.arrays().contents(reference);
    }
    storage.sources().add(null);
    return otherwise;
  }

  /** A variable that refers to different rows of one array: their subscripts are carried. */
  private void addPath(Variable variable, Value.Reference entry) {
    int length = entry.path().size();
    Node[] inside = new Node[length];
    Node[] behind = new Node[length];
    for (int i = 0; i < length; i++) {
      int position = i;
      Node initial = entry.path().get(i);
      inside[i] = parameter(initial, "");
      items.add(
          new Item(
              initial,
              "",
              () -> pathAtEnd(variable, entry, position, inside[position]),
              node -> {
                behind[position] = node;
                if (position == length - 1) {
                  leaveAs(variable, new Value.Reference(entry.storage(), Arrays.asList(behind)));
                }
              }));
    }
    arm.environment().assign(variable, new Value.Reference(entry.storage(), Arrays.asList(inside)));
  }

  private Node pathAtEnd(Variable variable, Value.Reference entry, int position, Node otherwise) {
    Value value = arm.environment().value(variable);
    if (value instanceof Value.Reference reference
        && reference.storage() == entry.storage()
        && reference.path().size() == entry.path().size()) {
      return reference.path().get(position);
    }
    if (value != Value.Refused.VALUE) {
      plan.merged().add(variable);
      planIsRight = false;
    }
    return otherwise;
  }
}
