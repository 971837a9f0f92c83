package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lowers stores of whole rows, {@code a[i] = row}. In Java the row is shared from then on; as a
 * value it is copied. That is the same where the row is new and now lives in the array only: its
 * other names become names of the array's row. Otherwise the rows are noted as shared, and what
 * would show the difference is refused.
 */
final class RowLowering {
  private final Lowering lowering;

  RowLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Stores a row into an array; the value is the row in its new place. */
  Value store(
      Value.Reference array,
      Node index,
      Value.Reference row,
      com.github.javaparser.ast.Node syntax) {
    Storage owner = array.storage();
    List<Node> place = array.subscripts(index);
    Value.Reference target = new Value.Reference(owner, place);
    lowering.sharing().checkStore(array, syntax);
    if (row.equals(target)) {
      return target;
    }
    Node contents = lowering.arrays().contents(row);
    giveUp(target, row, syntax);
    Environment environment = lowering.environment();
    environment.state(owner, lowering.builder().store(environment.state(owner), place, contents));
    Set<RowShare> shares = new LinkedHashSet<>(environment.rowShares(owner));
    shares.removeIf(share -> share.endsWith(place));
    if (isMovable(row)) {
      move(row, target);
    } else if (row.storage() == owner) {
      shares.add(new RowShare(place, row.path()));
      owner.noteSharedRows();
    } else {
      lowering.sharing().lend(owner, row.storage(), place.size(), syntax);
    }
    environment.rowShares(owner, shares);
    return target;
  }

  /** Whether a row is a new array that nothing else can refer to but variables. */
  private boolean isMovable(Value.Reference row) {
    Storage storage = row.storage();
    boolean own = storage.kind() == Storage.Kind.FRESH || storage.kind() == Storage.Kind.DETACHED;
    return own
        && row.path().isEmpty()
        && storage.loans().isEmpty()
        && !storage.everSharedRows()
        && lowering.sharing().isOfThisIteration(storage)
        && lowering.sharing().held().stream().noneMatch(held -> held.storage() == storage)
        && lowering.sharing().liveReferences().values().stream()
            .noneMatch(
                live -> live.storage() != storage && Origins.mayShare(storage, live.storage()));
  }

  /** Makes the names of a new array names of the row that it has become. */
  private void move(Value.Reference row, Value.Reference target) {
    for (Frame frame : lowering.frame().stack()) {
      for (Variable variable : frame.scope().all()) {
        if (lowering.environment().value(variable) instanceof Value.Reference reference
            && reference.storage() == row.storage()) {
          List<Node> path = new ArrayList<>(target.path());
          path.addAll(reference.path());
          lowering.environment().assign(variable, new Value.Reference(target.storage(), path));
        }
      }
    }
  }

  /** What still refers to the row that is about to be replaced gets a storage of its own. */
  private void giveUp(
      Value.Reference target, Value.Reference row, com.github.javaparser.ast.Node syntax) {
    Storage detached = null;
    for (Map.Entry<Variable, Value.Reference> live :
        lowering.sharing().liveReferences().entrySet()) {
      Value.Reference reference = live.getValue();
      if (reference.equals(row) || !mayBeInside(reference, target)) {
        continue;
      }
      String name = live.getKey().name();
      boolean certain = reference.path().subList(0, target.path().size()).equals(target.path());
      if (!certain || !lowering.environment().rowShares(target.storage()).isEmpty()) {
        throw lowering
            .sharing()
            .aliasing(syntax, target.storage().shownName(), live.getKey().shownName());
      }
      if (detached == null) {
        detached = detach(target, name);
      }
      List<Node> rest = reference.path().subList(target.path().size(), reference.path().size());
      lowering.environment().assign(live.getKey(), new Value.Reference(detached, rest));
    }
    for (Value.Reference held : lowering.sharing().held()) {
      if (!held.equals(row) && mayBeInside(held, target)) {
        throw lowering.sharing().aliasing(syntax, target.storage().shownName(), "");
      }
    }
  }

  private Storage detach(Value.Reference target, String name) {
    ArrayType type = target.type();
    Storage detached = lowering.sharing().detached(name, type, target.storage());
    lowering.environment().state(detached, lowering.arrays().contents(target));
    return detached;
  }

  /** Whether a reference may refer to a row, or to a part of it. */
  private static boolean mayBeInside(Value.Reference reference, Value.Reference row) {
    if (reference.storage() != row.storage() || reference.path().size() < row.path().size()) {
      return false;
    }
    for (int i = 0; i < row.path().size(); i++) {
      Node left = reference.path().get(i);
      Node right = row.path().get(i);
      if (left instanceof Constant && right instanceof Constant && !left.equals(right)) {
        return false;
      }
    }
    return true;
  }
}
