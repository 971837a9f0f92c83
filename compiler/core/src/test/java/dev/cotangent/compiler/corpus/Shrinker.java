package dev.cotangent.compiler.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing program small: leaves out blocks and lines as long as it still fails. */
final class Shrinker {
  private final Predicate<String> fails;
  private List<String> lines;

  private Shrinker(String source, Predicate<String> fails) {
    this.lines = source.lines().toList();
    this.fails = fails;
  }

  /**
   * A smaller program that still fails.
   *
   * @param source one statement a line, a block's braces at the ends of lines
   * @param fails whether a program fails in the way that is looked for; false if it does not
   *     compile
   */
  static String shrink(String source, Predicate<String> fails) {
    return new Shrinker(source, fails).run();
  }

  private String run() {
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = lines.size() - 1; i >= 0; i--) {
        smaller |= i < lines.size() && (leaveOut(i, blockEnd(i)) || unwrap(i, blockEnd(i)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** The last line of the block that opens in a line; the line itself if none does. */
  private int blockEnd(int first) {
    int depth = 0;
    for (int i = first; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean closes = line.strip().startsWith("}");
      boolean opens = line.strip().endsWith("{");
      depth += (opens ? 1 : 0) - (closes && i > first ? 1 : 0);
      if (depth <= 0) {
        return i;
      }
    }
    return lines.size() - 1;
  }

  private boolean leaveOut(int first, int last) {
    List<String> rest = new ArrayList<>(lines.subList(0, first));
    rest.addAll(lines.subList(last + 1, lines.size()));
    return accept(rest);
  }

  /** Keeps what is in a block without the lines that open and close it. */
  private boolean unwrap(int first, int last) {
    if (last <= first) {
      return false;
    }
    List<String> rest = new ArrayList<>(lines.subList(0, first));
    rest.addAll(lines.subList(first + 1, last));
    rest.addAll(lines.subList(last + 1, lines.size()));
    return accept(rest);
  }

  private boolean accept(List<String> candidate) {
    if (candidate.size() < lines.size() && fails.test(String.join("\n", candidate) + "\n")) {
      lines = candidate;
      return true;
    }
    return false;
  }
}
