package dev.cotangent.compiler.frontend.lowering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What storages may be, followed back through merges of control flow. */
final class Origins {
  private record Pair(Storage one, Storage other) {}

  private Origins() {}

  /** Every storage that a storage may be, itself among them. */
  static Set<Storage> of(Storage storage) {
    Set<Storage> origins = new LinkedHashSet<>();
    Deque<Storage> open = new ArrayDeque<>(List.of(storage));
    while (!open.isEmpty()) {
      Storage next = open.pop();
      if (origins.add(next)) {
        next.sources().stream().filter(source -> source != null).forEach(open::push);
      }
    }
    return origins;
  }

  /** Whether two storages may be one, or have a row in common. */
  static boolean mayShare(Storage one, Storage two) {
    return mayShare(one, Integer.MAX_VALUE, two, new HashSet<>());
  }

  /**
   * Whether a store into a storage may show in another one.
   *
   * @param depth the number of subscripts down to the array that is changed
   */
  static boolean mayShow(Storage changed, int depth, Storage other) {
    return mayShare(changed, depth, other, new HashSet<>());
  }

  /** Only what is lent at the given depth or above counts for the first storage. */
  private static boolean mayShare(Storage one, int depth, Storage two, Set<Pair> seen) {
    if (one == two) {
      return true;
    }
    if (!seen.add(new Pair(one, two))) {
      return false;
    }
    for (Storage.Loan loan : one.loans()) {
      if (loan.depth() <= depth && mayShare(loan.owner(), Integer.MAX_VALUE, two, seen)) {
        return true;
      }
    }
    for (Storage.Loan loan : two.loans()) {
      if (mayShare(one, depth, loan.owner(), seen)) {
        return true;
      }
    }
    if (one.mergePoint() != null && one.mergePoint() == two.mergePoint()) {
      return mayShareOnSomeEdge(one, two, seen);
    }
    // A storage made later is none of those made before, unless it is one of its sources.
    Storage newer = one.serial() > two.serial() ? one : two;
    Storage older = newer == one ? two : one;
    for (Storage source : newer.sources()) {
      boolean gaveItUp = newer.kind() == Storage.Kind.DETACHED && source == older;
      if (source != null && !gaveItUp && mayShare(source, Integer.MAX_VALUE, older, seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayShareOnSomeEdge(Storage one, Storage two, Set<Pair> seen) {
    int edges = Math.min(one.sources().size(), two.sources().size());
    for (int edge = 0; edge < edges; edge++) {
      Storage left = one.sources().get(edge);
      Storage right = two.sources().get(edge);
      if (left != null && right != null && mayShare(left, Integer.MAX_VALUE, right, seen)) {
        return true;
      }
    }
    return false;
  }
}
