package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every variable stands for and every storage contains at a point of the program. The
 * environment of a region's body lies over that of its surroundings and holds what differs.
 */
final class Environment {
  private final Environment outer;
  private final Map<Variable, Value> values = new LinkedHashMap<>();
  private final Map<Storage, Node> states = new LinkedHashMap<>();
  private final Map<Storage, Set<RowShare>> rowShares = new HashMap<>();

  private boolean dead;

  /** An environment over another one, or over nothing where that is null. */
  Environment(Environment outer) {
    this.outer = outer;
  }

  /** Says that this point of the program is never reached, since an exception is thrown before. */
  void die() {
    dead = true;
  }

  /** Whether this point of the program is never reached. */
  boolean isDead() {
    return dead || (outer != null && outer.isDead());
  }

  /** Takes over what a body has left that is not a body of its own any more. */
  void absorb(Environment body) {
    values.putAll(body.values);
    states.putAll(body.states);
    rowShares.putAll(body.rowShares);
  }

  /** What a variable stands for, null if it is not assigned. */
  Value value(Variable variable) {
    return variable.compound() == null ? own(variable) : together(variable);
  }

  /** An object has a value where all its parts have one. */
  private Value together(Variable variable) {
    List<Value> parts = new ArrayList<>();
    for (Variable leaf : variable.leaves()) {
      Value part = own(leaf);
      if (part == null || part == Value.Refused.VALUE) {
        return part;
      }
      parts.add(part);
    }
    return new Value.Compound(variable.compound(), parts);
  }

  private Value own(Variable variable) {
    for (Environment at = this; at != null; at = at.outer) {
      Value value = at.values.get(variable);
      if (value != null || at.values.containsKey(variable)) {
        return value;
      }
    }
    return null;
  }

  /** Assigns a variable; null makes it unassigned. */
  void assign(Variable variable, Value value) {
    List<Variable> leaves = variable.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      boolean parts = variable.compound() != null && value instanceof Value.Compound;
      values.put(leaves.get(i), parts ? ((Value.Compound) value).leaves().get(i) : value);
    }
  }

  /** Forgets a variable whose scope has ended. */
  void forget(Variable variable) {
    variable.leaves().forEach(values::remove);
  }

  /** The current contents of a storage. */
  Node state(Storage storage) {
    for (Environment at = this; at != null; at = at.outer) {
      Node state = at.states.get(storage);
      if (state != null) {
        return state;
      }
    }
    throw new IllegalStateException("no state of " + storage.name());
  }

  /** Whether a storage has contents here. */
  boolean hasState(Storage storage) {
    for (Environment at = this; at != null; at = at.outer) {
      if (at.states.containsKey(storage)) {
        return true;
      }
    }
    return false;
  }

  /** Gives a storage new contents. */
  void state(Storage storage, Node state) {
    states.put(storage, state);
  }

  /** The variables that were assigned in this environment itself. */
  Set<Variable> assignedHere() {
    return values.keySet();
  }

  /** The storages that were changed in this environment itself. */
  Set<Storage> changedHere() {
    return states.keySet();
  }

  /** Which rows of a storage are at present one and the same. */
  Set<RowShare> rowShares(Storage storage) {
    for (Environment at = this; at != null; at = at.outer) {
      Set<RowShare> shares = at.rowShares.get(storage);
      if (shares != null) {
        return shares;
      }
    }
    return Set.of();
  }

  /** Whether two rows of a storage are at present one and the same. */
  boolean sharesRows(Storage storage) {
    return !rowShares(storage).isEmpty();
  }

  /** Says which rows of a storage are one and the same. */
  void rowShares(Storage storage, Set<RowShare> shares) {
    rowShares.put(storage, Set.copyOf(shares));
  }

  /** The storages whose shared rows were changed in this environment itself. */
  Set<Storage> rowSharesChangedHere() {
    return rowShares.keySet();
  }
}
