package dev.cotangent.compiler.corpus;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Test programs that ask for other derivatives besides their gradients. */
final class Kinds {
  /** Qualified names would not do: a program may have a field or a parameter called {@code dev}. */
  private static final String IMPORT = "import static dev.cotangent.Derivative.*;";

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;");

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@Differentiable\\b(?:\\(([^()]*)\\))?"
              + "(?=\\s*(?:(?:public|protected|private|static|final|strictfp|synchronized)\\s+)*"
              + "([\\w.\\[\\]]+))");

  private Kinds() {}

  /**
   * The sources with further kinds asked for, in lines of the same numbers. Annotations that name
   * kinds of their own stay as they are.
   *
   * @param kinds names of the kinds
   */
  static Map<String, String> ask(Map<String, String> sources, String... kinds) {
    Map<String, String> asking = new TreeMap<>();
    sources.forEach(
        (name, source) ->
            asking.put(name, source.contains("derivatives =") ? source : ask(source, kinds)));
    return asking;
  }

  private static String ask(String source, String... kinds) {
    return ANNOTATION
        .matcher(PACKAGE.matcher(source).replaceFirst("$0 " + IMPORT))
        .replaceAll(
            match -> {
              boolean isScalar = match.group(2).equals("double") || match.group(2).equals("float");
              String others = match.group(1) == null ? "" : match.group(1);
              return "@Differentiable("
                  + element(isScalar, kinds)
                  + (others.isBlank() ? "" : ", ")
                  + Matcher.quoteReplacement(others)
                  + ")";
            });
  }

  /** Second derivatives are asked for of scalars only. */
  private static String element(boolean isScalar, String... kinds) {
    StringBuilder all = new StringBuilder("derivatives = {GRADIENT");
    for (String kind : kinds) {
      if (isScalar || !kind.startsWith("H")) {
        all.append(", ").append(kind);
      }
    }
    return all.append("}").toString();
  }
}
