package dev.cotangent.compiler.backend;

/** Text of the user's that is to stand in comments: it must not end them, or begin escapes. */
final class Comments {
  private static final int MAX_LENGTH = 100;

  private Comments() {}

  /** Text for a line comment. */
  static String sanitise(String text) {
    StringBuilder result = new StringBuilder();
    text.strip()
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(result::appendCodePoint);
    String line = result.toString().replace("\\u", "\\ u");
    return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + " ..." : line;
  }

  /** Text for Javadoc. */
  static String javadoc(String text) {
    return sanitise(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }
}
