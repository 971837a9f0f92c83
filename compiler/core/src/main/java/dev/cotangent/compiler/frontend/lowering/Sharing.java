package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.graph.ArrayType;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses stores after which two names of what may be one array would no longer agree.
 *
 * <p>Names of one {@link Storage} always agree. Where control flow merges, a variable gets a merged
 * storage with contents of its own, which in truth is one of its sources. Changing it is right as
 * long as nobody looks at a source under another name afterwards, and the other way round. The same
 * holds between an array and rows it was given that live on elsewhere.
 *
 * <p>What a loop's merged storage may be is known in full only after its body was lowered, so the
 * stores in a body are kept and looked at again at its end.
 */
final class Sharing {
  private record Pair(Storage changed, Storage other) {}

  /** A store, and the depth of the array that it changed. */
  private record Store(Node syntax, int depth) {}

  private record NamedStore(Store store, String otherName) {}

  /** What happened to arrays in the body of a loop that is being lowered. */
  private static final class Body {
    private final int mark;
    private final Map<Pair, NamedStore> pairs = new LinkedHashMap<>();
    private final Map<Storage, Store> deepest = new LinkedHashMap<>();

    Body(int mark) {
      this.mark = mark;
    }

    void note(Pair pair, NamedStore store) {
      pairs.merge(
          pair, store, (old, next) -> next.store().depth() > old.store().depth() ? next : old);
    }

    void note(Storage storage, Store store) {
      deepest.merge(storage, store, (old, next) -> next.depth() > old.depth() ? next : old);
    }
  }

  private final Lowering lowering;
  private final Deque<Body> bodies = new ArrayDeque<>();
  private final Deque<Value.Reference> held = new ArrayDeque<>();
  private boolean anyMerged;

  Sharing(Lowering lowering) {
    this.lowering = lowering;
  }

  /** A storage for what one of several is; add its sources afterwards. */
  Storage merged(String name, ArrayType type, Storage.MergePoint mergePoint) {
    anyMerged = true;
    return new Storage(Storage.Kind.MERGED, lowering.nextSerial(), name, type, mergePoint);
  }

  /** A storage for a row that its array is about to give up. */
  Storage detached(String name, ArrayType type, Storage formerOwner) {
    anyMerged = true;
    Storage row = new Storage(Storage.Kind.DETACHED, lowering.nextSerial(), name, type, null);
    row.sources().add(formerOwner);
    return row;
  }

  /**
   * A storage for what a method returned that nobody looked into.
   *
   * @param sources arrays that it may be, or be a row of
   */
  Storage returned(ArrayType type, List<Storage> sources) {
    anyMerged = true;
    Storage array = new Storage(Storage.Kind.RETURNED, lowering.nextSerial(), "", type, null);
    array.sources().addAll(sources);
    return array;
  }

  /**
   * Notes that an array now holds rows that belong to another one: its elements must not change any
   * more.
   *
   * @param depth the number of subscripts down to such a row
   */
  void lend(Storage borrower, Storage owner, int depth, Node syntax) {
    anyMerged = true;
    borrower.loans().add(new Storage.Loan(owner, depth));
    for (Body body : bodies) {
      Store changed = body.deepest.get(borrower);
      boolean ownerChanged = body.deepest.containsKey(owner);
      boolean borrowerChanged = changed != null && changed.depth() >= depth;
      // In the next iteration those changes come after the loan.
      if (borrower.serial() <= body.mark && (ownerChanged || borrowerChanged)) {
        throw aliasing(syntax, borrower.shownName(), owner.shownName());
      }
    }
  }

  /** Whether a storage was made after the innermost loop body was entered: once an iteration. */
  boolean isOfThisIteration(Storage storage) {
    return bodies.isEmpty() || storage.serial() > bodies.peek().mark;
  }

  /** Keeps a reference alive that no variable holds, while something else is evaluated. */
  void hold(Value value) {
    if (value instanceof Value.Reference reference) {
      held.push(reference);
    } else if (value instanceof Value.Compound compound) {
      compound.leaves().forEach(this::hold);
    }
  }

  /** Lets go of what was held last. */
  void release(Value value) {
    if (value instanceof Value.Reference) {
      held.pop();
    } else if (value instanceof Value.Compound compound) {
      compound.leaves().forEach(this::release);
    }
  }

  /** How many references are held, to come back to with {@link #releaseTo}. */
  int heldCount() {
    return held.size();
  }

  /** Lets go of what was held since there were so many references. */
  void releaseTo(int count) {
    while (held.size() > count) {
      held.pop();
    }
  }

  /** References that no variable holds. */
  List<Value.Reference> held() {
    return List.copyOf(held);
  }

  /** Every variable that refers to an array and may be looked at later. */
  Map<Variable, Value.Reference> liveReferences() {
    Map<Variable, Value.Reference> live = new LinkedHashMap<>();
    for (Frame frame : lowering.frame().stack()) {
      for (Variable variable : frame.scope().all()) {
        if (lowering.environment().value(variable) instanceof Value.Reference reference
            && Liveness.isLive(variable, frame)) {
          live.put(variable, reference);
        }
      }
    }
    return live;
  }

  /**
   * Refuses a store that must not happen.
   *
   * @param array the array or row, an element or row of which is to be replaced
   */
  void checkStore(Value.Reference array, Node syntax) {
    Storage storage = array.storage();
    Store store = new Store(syntax, array.path().size());
    checkWritable(storage, store);
    if (!bodies.isEmpty()) {
      bodies.peek().note(storage, store);
    }
    if (!anyMerged) {
      return;
    }
    liveReferences()
        .forEach((variable, other) -> checkOther(storage, other, store, variable.shownName()));
    held.forEach(other -> checkOther(storage, other, store, other.storage().shownName()));
  }

  private void checkOther(Storage changed, Value.Reference other, Store store, String name) {
    if (other.storage() != changed) {
      checkPair(new Pair(changed, other.storage()), new NamedStore(store, name));
    }
  }

  private void checkPair(Pair pair, NamedStore store) {
    if (Origins.mayShow(pair.changed(), store.store().depth(), pair.other())) {
      throw aliasing(store.store().syntax(), pair.changed().shownName(), store.otherName());
    }
    if (!bodies.isEmpty()) {
      bodies.peek().note(pair, store);
    }
  }

  private void checkWritable(Storage storage, Store store) {
    for (Storage origin : Origins.of(storage)) {
      if (origin.kind() == Storage.Kind.PARAMETER) {
        throw lowering.refuse(
            Code.PARAMETER_WRITTEN, store.syntax(), origin.shownName(), origin.shownName());
      }
      if (origin.kind() == Storage.Kind.CONSTANT) {
        throw lowering.refuse(
            Code.CONSTANT_WRITTEN, store.syntax(), origin.shownName(), origin.shownName());
      }
      if (origin.kind() == Storage.Kind.RETURNED) {
        throw lowering.refuse(
            Code.RETURNED_ARRAY_WRITTEN,
            store.syntax(),
            quoted(origin.shownName(), "the array"),
            origin.shownName().isEmpty() ? "x" : origin.shownName());
      }
      checkRowsOwned(origin, origin == storage ? store.depth() : Integer.MAX_VALUE, store);
    }
  }

  /** Rows that belong to others, or that are there twice, must not change. */
  private void checkRowsOwned(Storage storage, int depth, Store store) {
    for (Storage.Loan loan : storage.loans()) {
      if (loan.depth() <= depth) {
        for (Storage owner : Origins.of(loan.owner())) {
          if (owner.kind() == Storage.Kind.PARAMETER) {
            throw lowering.refuse(
                Code.PARAMETER_WRITTEN, store.syntax(), owner.shownName(), owner.shownName());
          }
        }
        throw aliasing(store.syntax(), storage.shownName(), loan.owner().shownName());
      }
    }
    boolean now = depth > 0 && lowering.environment().sharesRows(storage);
    boolean elsewhere = depth == Integer.MAX_VALUE && storage.everSharedRows();
    if (now || elsewhere) {
      throw lowering.refuse(
          Code.ROWS_SHARED, store.syntax(), quoted(storage.shownName(), "the array"));
    }
  }

  /** The refusal of a store after which two names would not agree. */
  RefusedException aliasing(Node syntax, String changed, String other) {
    String second = other.equals(changed) ? "" : other;
    return lowering.refuse(
        Code.ALIASING,
        syntax,
        quoted(changed, "an array"),
        quoted(second, "another array"),
        second.isEmpty() ? "x" : second);
  }

  private static String quoted(String name, String otherwise) {
    return name.isEmpty() ? otherwise : "\"" + name + "\"";
  }

  /**
   * Enters the body of a loop.
   *
   * @param mark the age of the body: what is younger is made anew in each iteration
   */
  void enterBody(int mark) {
    bodies.push(new Body(mark));
  }

  /** Leaves the body of a loop without a look at it: it is to be lowered again. */
  void abandonBody() {
    bodies.pop();
  }

  /** Leaves the body of a loop whose merged storages have all their sources now. */
  void leaveBody() {
    Body body = bodies.pop();
    Set<Node> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    body.deepest.forEach(
        (storage, store) -> check(refused, store, () -> checkWritable(storage, store)));
    body.pairs.forEach(
        (pair, store) -> check(refused, store.store(), () -> checkPair(pair, store)));
    if (!bodies.isEmpty()) {
      body.deepest.forEach(bodies.peek()::note);
    }
  }

  /** One store is refused once. */
  private void check(Set<Node> refused, Store store, Runnable check) {
    if (!refused.contains(store.syntax()) && !report(check)) {
      refused.add(store.syntax());
    }
  }

  /** Refuses rows that become one in an iteration while others before it changed them. */
  void checkRowsAtEnd(Storage storage) {
    Store store = bodies.peek().deepest.get(storage);
    if (store != null) {
      report(() -> checkRowsOwned(storage, store.depth(), store));
    }
  }

  private boolean report(Runnable check) {
    try {
      check.run();
      return true;
    } catch (RefusedException e) {
      lowering.reporter().report(e);
      return false;
    }
  }
}
