package dev.cotangent.compiler.corpus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a failing program small: leaves out lines as long as it still fails, half of them first,
 * then fewer and fewer, then single blocks and lines. Gives what it has when the time is up.
 */
final class Shrinker {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Predicate<String> fails;
  private final Instant end = Instant.now().plus(LIMIT);
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
    for (int size = lines.size() / 2; size > 1; size /= 2) {
      leaveOutRuns(size);
    }
    boolean smaller = true;
    while (smaller) {
      smaller = leaveOutBlocks(2);
      smaller |= leaveOutBlocks(1);
    }
    return joined(lines);
  }

  /** Whole statements that stand one after the other, about so many lines of them. */
  private void leaveOutRuns(int size) {
    for (int i = lines.size() - 1; i >= 0; i -= (size + 2) / 3) {
      if (i < lines.size() && !closes(i)) {
        int last = blockEnd(i);
        while (last - i + 1 < size && last + 1 < lines.size() && !closes(last + 1)) {
          last = blockEnd(last + 1);
        }
        leaveOut(i, last);
      }
    }
  }

  /** Single statements of so many lines at least, with or without what is in them. */
  private boolean leaveOutBlocks(int least) {
    boolean smaller = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (i < lines.size() && blockEnd(i) - i + 1 >= least) {
        smaller |= leaveOutBlock(i);
      }
    }
    return smaller;
  }

  private boolean leaveOutBlock(int first) {
    int last = blockEnd(first);
    if (closes(first)) {
      // Of what goes on after a brace, as an else does, that brace stays.
      return opens(first) && leaveOut(first, last - 1);
    }
    return leaveOut(first, last) || unwrap(first, last);
  }

  private boolean opens(int line) {
    return lines.get(line).strip().endsWith("{");
  }

  private boolean closes(int line) {
    return lines.get(line).strip().startsWith("}");
  }

  /** The last line of the block that opens in a line; the line itself if none does. */
  private int blockEnd(int first) {
    int depth = 0;
    for (int i = first; i < lines.size(); i++) {
      depth += (opens(i) ? 1 : 0) - (closes(i) && i > first ? 1 : 0);
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
    boolean inTime = Instant.now().isBefore(end);
    if (inTime && candidate.size() < lines.size() && fails.test(joined(candidate))) {
      lines = candidate;
      return true;
    }
    return false;
  }

  private static String joined(List<String> candidate) {
    return String.join("\n", candidate) + "\n";
  }
}
