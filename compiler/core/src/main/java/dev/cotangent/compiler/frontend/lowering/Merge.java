package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Merges the two arms of a branch: what differs becomes an output of the branch. */
final class Merge {
  /** A value of each arm. */
  private record Pair(Node whenTrue, Node whenFalse) {}

  /** A storage of each arm; null stands for a storage that nobody looks at. */
  private record Storages(Storage whenTrue, Storage whenFalse) {}

  private final Lowering lowering;
  private final int mark;
  private final Arm trueArm;
  private final Arm falseArm;
  private final boolean keepsUnassigned;
  private final Storage.MergePoint mergePoint = new Storage.MergePoint();
  private final Map<Pair, Integer> positions = new HashMap<>();
  private final List<Node> trueResults = new ArrayList<>();
  private final List<Node> falseResults = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<Consumer<Branch>> outputs = new ArrayList<>();
  private final Map<Storages, Storage> merged = new HashMap<>();

  /**
   * A merge of two arms.
   *
   * @param mark the age of the branch: what is younger lives inside an arm only
   * @param keepsUnassigned whether a variable may be looked at behind the branch that only one arm
   *     assigns; so it is also where a jump is on its way
   */
  Merge(Lowering lowering, int mark, Arm trueArm, Arm falseArm, boolean keepsUnassigned) {
    this.lowering = lowering;
    this.mark = mark;
    this.trueArm = trueArm;
    this.falseArm = falseArm;
    this.keepsUnassigned = keepsUnassigned || trueArm.mayJump() || falseArm.mayJump();
  }

  /** Makes the branch, and gives variables and storages their values behind it. */
  void complete(Node condition) {
    Set<Variable> variables = new LinkedHashSet<>(trueArm.environment().assignedHere());
    variables.addAll(falseArm.environment().assignedHere());
    variables.removeIf(variable -> variable.serial() > mark);
    variables.forEach(this::mergeWholeArrays);
    variables.forEach(this::mergeVariable);
    mergeStates();
    mergeRowShares();
    Graph whenTrue = trueArm.builder().build(trueResults);
    Graph whenFalse = falseArm.builder().build(falseResults);
    if (labels.isEmpty() && whenTrue.nodes().isEmpty() && whenFalse.nodes().isEmpty()) {
      outputs.forEach(output -> output.accept(null));
      return;
    }
    Branch branch = lowering.builder().branch(condition, whenTrue, whenFalse, labels);
    outputs.forEach(output -> output.accept(branch));
  }

  private void mergeStates() {
    Set<Storage> storages = new LinkedHashSet<>(trueArm.environment().changedHere());
    storages.addAll(falseArm.environment().changedHere());
    storages.removeIf(storage -> storage.serial() > mark);
    for (Storage storage : storages) {
      Node whenTrue = trueArm.environment().state(storage);
      Node whenFalse = falseArm.environment().state(storage);
      select(
          whenTrue,
          whenFalse,
          storage.name(),
          state -> lowering.environment().state(storage, state));
    }
  }

  private void mergeRowShares() {
    Set<Storage> storages = new LinkedHashSet<>(trueArm.environment().rowSharesChangedHere());
    storages.addAll(falseArm.environment().rowSharesChangedHere());
    for (Storage storage : storages) {
      Set<RowShare> shares = new LinkedHashSet<>(trueArm.environment().rowShares(storage));
      shares.addAll(falseArm.environment().rowShares(storage));
      lowering.environment().rowShares(storage, shares);
    }
  }

  /** Finds the whole arrays to be merged first, so that rows of theirs stay rows. */
  private void mergeWholeArrays(Variable variable) {
    if (trueArm.environment().value(variable) instanceof Value.Reference left
        && falseArm.environment().value(variable) instanceof Value.Reference right
        && left.storage() != right.storage()
        && left.path().isEmpty()
        && right.path().isEmpty()) {
      mergedStorage(variable.name(), left, right);
    }
  }

  private void mergeVariable(Variable variable) {
    Value left = trueArm.environment().value(variable);
    Value right = falseArm.environment().value(variable);
    if (left == Value.Refused.VALUE || right == Value.Refused.VALUE) {
      assign(variable, Value.Refused.VALUE);
    } else if (left == null && right == null) {
      assign(variable, null);
    } else if (left == null || right == null) {
      mergeUnassigned(variable, left, right);
    } else if (left instanceof Value.Reference one && right instanceof Value.Reference other) {
      mergeReferences(variable, one, other);
    } else {
      select(node(left), node(right), variable.name(), node -> assign(variable, like(left, node)));
    }
  }

  /** Java never looks at such a variable, unless on the way of a jump from the arm that has it. */
  private void mergeUnassigned(Variable variable, Value left, Value right) {
    if (!keepsUnassigned) {
      assign(variable, null);
      return;
    }
    Value some = left == null ? right : left;
    if (some instanceof Value.Reference reference && reference.storage().serial() < mark) {
      // Where it is assigned, it refers to an array of the surroundings.
      mergePaths(
          variable, reference.storage(), subscripts(left, reference), subscripts(right, reference));
      return;
    }
    if (some instanceof Value.Reference reference) {
      ArrayType type = reference.type();
      Storage storage = lowering.sharing().merged(variable.name(), type, mergePoint);
      storage.sources().addAll(Arrays.asList(storage(left), storage(right)));
      selectState(
          storage,
          left == null ? trueArm.placeholder(type) : trueArm.contents(reference),
          right == null ? falseArm.placeholder(type) : falseArm.contents(reference));
      assign(variable, Value.Reference.to(storage));
      return;
    }
    Node whenTrue = left == null ? trueArm.placeholder(node(some).type()) : node(left);
    Node whenFalse = right == null ? falseArm.placeholder(node(some).type()) : node(right);
    select(whenTrue, whenFalse, variable.name(), node -> assign(variable, like(some, node)));
  }

  private List<Node> subscripts(Value value, Value.Reference assigned) {
    Node zero = lowering.builder().integer(0);
    return value == null ? Collections.nCopies(assigned.path().size(), zero) : assigned.path();
  }

  private static Storage storage(Value value) {
    return value instanceof Value.Reference reference ? reference.storage() : null;
  }

  private void mergeReferences(Variable variable, Value.Reference left, Value.Reference right) {
    boolean sameRank = left.path().size() == right.path().size();
    if (left.storage() == right.storage() && sameRank) {
      mergePaths(variable, left.storage(), left.path(), right.path());
      return;
    }
    Storage whole = merged.get(new Storages(left.storage(), right.storage()));
    if (whole != null && sameRank) {
      mergePaths(variable, whole, left.path(), right.path());
    } else {
      assign(variable, Value.Reference.to(mergedStorage(variable.name(), left, right)));
    }
  }

  private void mergePaths(Variable variable, Storage storage, List<Node> left, List<Node> right) {
    Node[] path = new Node[left.size()];
    for (int i = 0; i < path.length; i++) {
      int position = i;
      select(left.get(i), right.get(i), "", node -> path[position] = node);
    }
    outputs.add(branch -> assign(variable, new Value.Reference(storage, Arrays.asList(path))));
  }

  private Storage mergedStorage(String name, Value.Reference left, Value.Reference right) {
    boolean whole = left.path().isEmpty() && right.path().isEmpty();
    Storages key = new Storages(left.storage(), right.storage());
    if (whole && merged.containsKey(key)) {
      return merged.get(key);
    }
    Storage storage = lowering.sharing().merged(name, left.type(), mergePoint);
    storage.sources().addAll(List.of(left.storage(), right.storage()));
    if (whole) {
      merged.put(key, storage);
    }
    selectState(storage, trueArm.contents(left), falseArm.contents(right));
    return storage;
  }

  private void selectState(Storage storage, Node whenTrue, Node whenFalse) {
    select(
        whenTrue, whenFalse, storage.name(), state -> lowering.environment().state(storage, state));
  }

  private void assign(Variable variable, Value value) {
    lowering.environment().assign(variable, value);
  }

  private static Node node(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    if (value instanceof Value.Opaque opaque) {
      return opaque.node();
    }
    throw new CascadeException();
  }

  private static Value like(Value value, Node node) {
    return value instanceof Value.Opaque ? new Value.Opaque(node) : new Value.Scalar(node);
  }

  /** Hands on the value of the arm that was taken. */
  private void select(Node whenTrue, Node whenFalse, String label, Consumer<Node> receiver) {
    if (whenTrue.equals(whenFalse)) {
      outputs.add(branch -> receiver.accept(whenTrue));
      return;
    }
    int position =
        positions.computeIfAbsent(
            new Pair(whenTrue, whenFalse),
            pair -> {
              trueResults.add(whenTrue);
              falseResults.add(whenFalse);
              labels.add(label);
              return labels.size() - 1;
            });
    outputs.add(branch -> receiver.accept(branch.output(position)));
  }
}
