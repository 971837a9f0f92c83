package dev.cotangent.compiler.corpus;

import java.util.Map;

/** What to print about a random program that failed: enough to see it fail again. */
final class FailureReport {
  private FailureReport() {}

  /**
   * The failure and the program.
   *
   * @param shrink whether to make the program small first, which takes a minute or two
   */
  static String of(CorpusCase test, String source, Throwable failure, boolean shrink) {
    String program = shrink ? shrunk(test, source, kind(failure)) : source;
    return test + ": " + failure + "\n" + program;
  }

  private static String shrunk(CorpusCase test, String source, String kind) {
    return Shrinker.shrink(source, smaller -> fails(test.className(), smaller, kind));
  }

  private static boolean fails(String className, String source, String kind) {
    try {
      ProgramSet programs = ProgramSet.of(Map.of(className, source), "TANGENT");
      programs.cases().forEach(test -> ProgramCheck.check(programs, test));
      return false;
    } catch (AssertionError | RuntimeException failure) {
      return kind(failure).equals(kind);
    }
  }

  /** The failure without what changes from one program to the next: numbers, names, places. */
  private static String kind(Throwable failure) {
    return failure
        .toString()
        .replaceAll("(?s)\n.*", "")
        .replaceAll("-?\\d+(\\.\\d+)?(E-?\\d+)?", "#")
        .replaceAll("\"[^\"]*\"", "name")
        .replaceAll("expected .*", "");
  }
}
