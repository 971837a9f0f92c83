package dev.cotangent.compiler.graph;

/**
 * Where in the user's source a node comes from.
 *
 * @param file the source file's name as it is to be shown
 * @param line the line, counted from 1
 */
public record Origin(String file, int line) {
  /** The origin of what no line of the user's caused. */
  public static final Origin NONE = new Origin("", 0);
}
