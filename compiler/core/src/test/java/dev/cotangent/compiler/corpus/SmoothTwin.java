package dev.cotangent.compiler.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * The same programs in double precision throughout. Differences of single-precision values are too
 * coarse to check a gradient; the derivative in double precision is what the gradient of the
 * single-precision program approximates.
 */
final class SmoothTwin {
  private SmoothTwin() {}

  /** Whether a program computes in single precision anywhere. */
  static boolean isNeeded(String source) {
    return source.contains("float");
  }

  /** Sources in which every {@code float} has become a {@code double}. */
  static Map<String, String> of(Map<String, String> sources) {
    Map<String, String> twins = new TreeMap<>();
    sources.forEach((name, source) -> twins.put(name, of(source)));
    return twins;
  }

  private static String of(String source) {
    return source
        .replaceAll("\\bfloat\\b", "double")
        .replaceAll("\\b(\\d+(?:\\.\\d+)?e-?\\d+)f\\b", "$1")
        .replaceAll("\\b(\\d+\\.\\d+)f\\b", "$1")
        .replaceAll("\\b(\\d+)f\\b", "$1.0");
  }
}
