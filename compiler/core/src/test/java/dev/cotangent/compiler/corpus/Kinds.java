package dev.cotangent.compiler.corpus;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Test programs that ask for other derivatives besides their gradients. */
final class Kinds {
  private static final Pattern ANNOTATION = Pattern.compile("@Differentiable\\b(\\(\\)|\\()?");

  private Kinds() {}

  /**
   * The sources with further kinds asked for, in lines of the same numbers. Annotations that name
   * kinds of their own stay as they are.
   *
   * @param kinds names of the kinds
   */
  static Map<String, String> ask(Map<String, String> sources, String... kinds) {
    StringBuilder all = new StringBuilder("derivatives = {dev.cotangent.Derivative.GRADIENT");
    for (String kind : kinds) {
      all.append(", dev.cotangent.Derivative.").append(kind);
    }
    String element = all.append("}").toString();
    Map<String, String> asking = new TreeMap<>();
    sources.forEach(
        (name, source) ->
            asking.put(name, source.contains("derivatives =") ? source : ask(source, element)));
    return asking;
  }

  private static String ask(String source, String element) {
    return ANNOTATION
        .matcher(source)
        .replaceAll(
            match ->
                "(".equals(match.group(1))
                    ? "@Differentiable(" + element + ", "
                    : "@Differentiable(" + element + ")");
  }
}
