package dev.cotangent.compiler.backend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives names that are free: the wanted one, or the wanted one with a number. */
final class Names {
  /** Class names that generated code uses, and first parts of qualified names: never hidden. */
  private static final Set<String> RESERVED =
      Set.of(
          "Math",
          "Double",
          "Float",
          "Entries",
          "Storage",
          "Shape",
          "Tape",
          "ArrayPool",
          "Override",
          "java",
          "javax",
          "dev",
          "_");

  private final Set<String> classes;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final Deque<List<String>> scopes = new ArrayDeque<>();

  /** All names are free but those of the runtime's classes and some of Java's. */
  Names() {
    this(Set.of());
  }

  /**
   * All names are free but those of the runtime's classes, some of Java's, and more.
   *
   * @param classes names of further classes, or beginnings of their qualified names
   */
  Names(Set<String> classes) {
    this.classes = classes;
  }

  /** Names for another place, with the same classes and all others free. */
  Names fresh() {
    return new Names(classes);
  }

  /** Whether a variable of this name could hide a class. */
  boolean isReserved(String name) {
    return RESERVED.contains(name) || classes.contains(name);
  }

  /** A free name. */
  String allocate(String wanted) {
    String base = wanted.isEmpty() ? "t" : wanted;
    String name = base;
    int number = next.getOrDefault(base, 2);
    while (!isFree(name)) {
      name = base + (Character.isDigit(base.charAt(base.length() - 1)) ? "_" : "") + number++;
      next.put(base, number);
    }
    reserve(name);
    return name;
  }

  /** Takes a name out of use for others. */
  void reserve(String name) {
    if (used.add(name) && !scopes.isEmpty()) {
      scopes.peek().add(name);
    }
  }

  private boolean isFree(String name) {
    return !used.contains(name)
        && !isReserved(name)
        && !SourceVersion.isKeyword(name)
        && SourceVersion.isIdentifier(name);
  }

  /** Begins a block. */
  void enter() {
    scopes.push(new ArrayList<>());
  }

  /** Ends a block: the names allocated in it are free again. */
  void exit() {
    used.removeAll(scopes.pop());
    next.clear();
  }
}
