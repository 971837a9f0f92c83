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
    return mayShare(one, two, new HashSet<>());
  }

  private static boolean mayShare(Storage one, Storage two, Set<Pair> seen) {
    if (one == two) {
      return true;
    }
    Storage newer = one.serial() > two.serial() ? one : two;
    Storage older = newer == one ? two : one;
    if (!seen.add(new Pair(newer, older))) {
      return false;
    }
    for (Storage.Loan loan : newer.loans()) {
      if (mayShare(loan.owner(), older, seen)) {
        return true;
      }
    }
    for (Storage.Loan loan : older.loans()) {
      if (mayShare(newer, loan.owner(), seen)) {
        return true;
      }
    }
    return newer.mergePoint() != null && newer.mergePoint() == older.mergePoint()
        ? mayShareOnSomeEdge(newer, older, seen)
        : mayShareBefore(newer, older, seen);
  }

  /** A storage made later is none of those made before, unless it is one of its sources. */
  private static boolean mayShareBefore(Storage newer, Storage older, Set<Pair> seen) {
    for (Storage source : newer.sources()) {
      boolean gaveItUp = newer.kind() == Storage.Kind.DETACHED && source == older;
      if (source != null && !gaveItUp && mayShare(source, older, seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayShareOnSomeEdge(Storage newer, Storage older, Set<Pair> seen) {
    int edges = Math.min(newer.sources().size(), older.sources().size());
    for (int edge = 0; edge < edges; edge++) {
      Storage left = newer.sources().get(edge);
      Storage right = older.sources().get(edge);
      if (left != null && right != null && mayShare(left, right, seen)) {
        return true;
      }
    }
    return false;
  }
}
