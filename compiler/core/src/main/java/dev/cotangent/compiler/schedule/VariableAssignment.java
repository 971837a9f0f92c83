package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.SequenceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives every value that is not inlined its variable, walking the graph once from left to right.
 * Values that follow each other share a variable where the earlier ones are no longer needed: then
 * an array is changed where it lies, and a sum grows in place. Where they are needed, the later
 * value gets a variable of its own, and the code that is written copies.
 */
final class VariableAssignment {
  private final Positions positions;
  private final Inlining inlining;
  private final Lifetimes lifetimes;
  private final IdentityHashMap<Node, Variable> variables = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Variable> preferred = new IdentityHashMap<>();
  private final IdentityHashMap<Variable, List<Node>> held = new IdentityHashMap<>();
  private final IdentityHashMap<Variable, NavigableSet<Integer>> uses = new IdentityHashMap<>();
  private final IdentityHashMap<Variable, NavigableSet<Integer>> usesOfContents =
      new IdentityHashMap<>();

  /** The other sides, which never run, of the branches whose first sides are being assigned. */
  private final List<Graph> otherSides = new ArrayList<>();

  VariableAssignment(Positions positions, Inlining inlining, Lifetimes lifetimes) {
    this.positions = positions;
    this.inlining = inlining;
    this.lifetimes = lifetimes;
  }

  /** The variable of a value, or null if it has none. */
  Variable of(Node node) {
    return variables.get(node);
  }

  /** Says which variable a parameter of the whole graph has. */
  void set(Node node, Variable variable) {
    variables.put(node, variable);
    hold(node, variable);
  }

  /** What lies in a variable at some time: its values, and the rows that are read there. */
  List<Node> heldBy(Variable variable) {
    return held.getOrDefault(variable, List.of());
  }

  private void hold(Node node, Variable variable) {
    held.computeIfAbsent(variable, key -> new ArrayList<>()).add(node);
    addUses(variable, lifetimes.uses(node), uses);
    addUses(variable, lifetimes.usesOfContents(node), usesOfContents);
  }

  private static void addUses(
      Variable variable,
      NavigableSet<Integer> positions,
      IdentityHashMap<Variable, NavigableSet<Integer>> all) {
    if (!positions.isEmpty()) {
      all.computeIfAbsent(variable, key -> new TreeSet<>()).addAll(positions);
    }
  }

  /** Wants a value in a variable, if that turns out to be possible. */
  void prefer(Node node, Graph owner, Variable variable) {
    if (owner.equals(positions.owner(node))) {
      preferred.putIfAbsent(node, variable);
    }
  }

  void assign(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply) {
        if (!inlining.isInlined(apply) && hasValue(apply.operator())) {
          set(apply, apply.type() instanceof ArrayType ? ofArray(apply) : ofScalar(apply));
        }
      } else if (node instanceof Branch branch) {
        assign(branch);
      } else if (node instanceof Loop loop) {
        assign(loop);
      } else if (node instanceof Invocation invocation) {
        assign(invocation);
      }
    }
  }

  private static boolean hasValue(Operator operator) {
    return operator != Operator.ABSENT && !operator.isEffect();
  }

  private Variable ofScalar(Apply apply) {
    return preferredOrNew(apply, positions.of(apply));
  }

  private Variable ofArray(Apply apply) {
    int position = positions.of(apply);
    return switch (apply.operator()) {
      case STORE, ACCUMULATE, COPY -> {
        Variable before = variables.get(apply.operand(0));
        yield before.isOwn() && mayChange(before, position)
            ? before
            : preferredOrNew(apply, position);
      }
      case LOAD -> {
        Variable base = variables.get(apply.operand(0));
        hold(apply, base);
        yield new Variable(Variable.Kind.VIEW, apply.type(), name(apply));
      }
      default -> preferredOrNew(apply, position);
    };
  }

  /** What a value should be called: as the user calls it, or what it is. */
  private static String name(Node node) {
    if (node.label().isEmpty() && node instanceof Apply apply) {
      return switch (apply.operator()) {
        case LENGTH -> "length";
        case LOAD -> apply.type() instanceof ArrayType ? "row" : "";
        default -> "";
      };
    }
    return node.label();
  }

  private Variable preferredOrNew(Node node, int position) {
    Variable wanted = preferred.get(node);
    return wanted != null && isFree(wanted, position) ? wanted : own(node);
  }

  private static Variable own(Node node) {
    return new Variable(Variable.Kind.OWN, node.type(), name(node));
  }

  /** Whether nothing that a variable holds is needed after a position. */
  private boolean isFree(Variable variable, int position) {
    return isOver(uses.get(variable), position);
  }

  /** The same for a change that leaves an array's lengths as they are. */
  private boolean mayChange(Variable variable, int position) {
    return isOver(usesOfContents.get(variable), position);
  }

  /** Whether no use comes after a position, but in code that does not run if this does. */
  private boolean isOver(NavigableSet<Integer> all, int position) {
    Integer next = all == null ? null : all.higher(position);
    while (next != null) {
      int use = next;
      Optional<Graph> other =
          otherSides.stream().filter(side -> positions.isWithin(side, use)).findFirst();
      if (other.isEmpty()) {
        return false;
      }
      next = all.higher(positions.end(other.get()));
    }
    return true;
  }

  private void assign(Branch branch) {
    List<Output> arrays = new ArrayList<>();
    for (Output output : branch.outputs()) {
      if (output.type() instanceof ArrayType) {
        arrays.add(output);
      } else if (!(output.type() instanceof SequenceType)) {
        Variable variable = preferredOrNew(output, positions.end(branch));
        variables.put(output, variable);
        branch.bodies().forEach(b -> prefer(b.results().get(output.index()), b, variable));
      }
    }
    otherSides.add(branch.whenFalse());
    assign(branch.whenTrue());
    otherSides.remove(otherSides.size() - 1);
    assign(branch.whenFalse());
    // Only now: inside, the variable is free for what will be the output.
    branch.outputs().stream()
        .filter(variables::containsKey)
        .forEach(output -> hold(output, variables.get(output)));
    for (Output output : arrays) {
      Variable whenTrue = variables.get(branch.whenTrue().results().get(output.index()));
      Variable whenFalse = variables.get(branch.whenFalse().results().get(output.index()));
      boolean same = whenTrue == whenFalse && whenTrue.isOwn();
      set(output, same ? whenTrue : own(output));
    }
  }

  /** What a method changes is changed where it lies, unless it is needed as it was. */
  private void assign(Invocation invocation) {
    int position = positions.of(invocation);
    for (Output output : invocation.outputs()) {
      Node array = invocation.operand(invocation.changed().get(output.index()));
      Variable before = variables.get(array);
      long mentions =
          invocation.operands().stream().filter(node -> variables.get(node) == before).count();
      boolean inPlace = before.isOwn() && mentions == 1 && mayChange(before, position);
      set(output, inPlace ? before : preferredOrNew(output, position));
    }
  }

  private void assign(Loop loop) {
    int position = positions.of(loop);
    Set<Variable> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    if (loop.isCounted()) {
      Node index = loop.index();
      set(index, new Variable(Variable.Kind.INDEX, index.type(), index.label()));
    }
    for (int i = 0; i < loop.carriedCount(); i++) {
      Variable variable = carried(loop, i, position, taken);
      taken.add(variable);
      set(loop.carried().get(i), variable);
      prefer(loop.next().get(i), loop.body(), variable);
    }
    for (Parameter element : loop.elements()) {
      if (element.type() instanceof ArrayType) {
        set(element, new Variable(Variable.Kind.VIEW, element.type(), name(element)));
      } else if (!(element.type() instanceof SequenceType)) {
        set(element, own(element));
      }
    }
    assign(loop.body());
    for (int i = 0; i < loop.carriedCount(); i++) {
      set(loop.last().get(i), variables.get(loop.carried().get(i)));
    }
    if (!loop.isCounted()) {
      set(loop.trips(), own(loop.trips()));
    }
  }

  private Variable carried(Loop loop, int index, int position, Set<Variable> taken) {
    Variable before = variables.get(loop.initial().get(index));
    if (before != null && before.isOwn() && !taken.contains(before) && isFree(before, position)) {
      return before;
    }
    Variable wanted = preferred.get(loop.last().get(index));
    if (wanted != null && !taken.contains(wanted) && isFree(wanted, position)) {
      return wanted;
    }
    return own(loop.carried().get(index));
  }
}
