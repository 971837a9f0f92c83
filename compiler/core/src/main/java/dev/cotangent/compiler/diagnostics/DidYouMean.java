package dev.cotangent.compiler.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by a misspelt one. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The name closest to what was written, if one is close enough: one slip for every three letters,
   * but at least one; a difference in case is none.
   */
  public static Optional<String> closest(String written, Collection<String> names) {
    int allowed = Math.max(1, written.length() / 3);
    String best = null;
    int bestDistance = allowed + 1;
    for (String name : names) {
      int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      // A name of one letter is not a misspelling of every other one.
      if (distance < bestDistance && distance < Math.max(written.length(), name.length())) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * A way out: the name that was probably meant or, where none is close, all there are.
   *
   * @param written what was written
   * @param names what could have been
   * @param kind what the names are of, such as {@code parameter}
   */
  public static String help(String written, Collection<String> names, String kind) {
    return closest(written, names)
        .map(name -> "did you mean \"" + name + "\"?")
        .orElseGet(
            () ->
                switch (names.size()) {
                  case 0 -> "there is no " + kind;
                  case 1 -> "the only " + kind + " is " + names.iterator().next();
                  default -> "the " + kind + "s are " + String.join(", ", names);
                });
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
   */
  static int distance(String from, String to) {
    int[] beforePrevious = new int[to.length() + 1];
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          current[j] = Math.min(current[j], 1 + beforePrevious[j - 2]);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[to.length()];
  }
}
