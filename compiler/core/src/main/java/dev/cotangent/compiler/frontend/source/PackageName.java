package dev.cotangent.compiler.frontend.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the package of a source text without parsing it, since most files are never parsed. */
final class PackageName {
  private static final String BLANK = "(?:\\s|//[^\\r\\n]*+|/\\*(?s:.*?)\\*/)";
  private static final Pattern DECLARATION =
      Pattern.compile("\\A\\uFEFF?" + BLANK + "*+package(?=\\W)((?:[^;/]|" + BLANK + ")++);");

  private PackageName() {}

  /**
   * The package that a compilation unit declares; empty for the unnamed one. A package with
   * annotations is not seen: only {@code package-info.java} has one, which declares no types.
   */
  static String of(String text) {
    Matcher declaration = DECLARATION.matcher(text);
    return declaration.find() ? declaration.group(1).replaceAll(BLANK, "") : "";
  }
}
