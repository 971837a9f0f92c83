package dev.cotangent.compiler.diagnostics;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file's path as it is to be shown; empty where there is none
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column, from 1, a tab counting as one; 0 for the file as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  /** The place of what concerns no file. */
  public static final Position NONE = new Position("", 0, 0);

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** A file as a whole. */
  public static Position ofFile(String file) {
    return new Position(file, 0, 0);
  }

  /** Whether this is a file as a whole, or no place at all. */
  public boolean isWholeFile() {
    return line == 0;
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** The place as javac writes it: {@code file:line:column}, or what of it is known. */
  @Override
  public String toString() {
    return isWholeFile() ? file : file + ":" + line + ":" + column;
  }
}
