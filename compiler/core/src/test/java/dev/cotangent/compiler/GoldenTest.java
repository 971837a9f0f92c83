package dev.cotangent.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What generated code looks like: a short {@code Input.java} beside the whole of what comes out,
 * {@code expected}, or beside its {@code passes} alone: the methods in which it differs. With
 * {@code -Dcotangent.updateExpected} these are rewritten to what comes out now.
 */
class GoldenTest {
  private static final Path PAIRS = Path.of("src/test/resources/golden");
  private static final String INPUT = "Input.java";
  private static final String WHOLE = "expected";
  private static final String PASSES = "passes";

  /** Before this line, generated classes differ in names and types only. */
  private static final Pattern FIRST_PASS =
      Pattern.compile("(?m)^    private void (bothPasses|forwardPass)\\(");

  @TempDir Path directory;

  static List<Path> pairs() throws IOException {
    return sorted(PAIRS);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void looksAsExpected(Path pair) throws IOException {
    Path passes = pair.resolve(PASSES);
    Path expected = Files.exists(passes) ? passes : pair.resolve(WHOLE);
    String generated = generate(pair, directory);
    if (expected.equals(passes)) {
      generated = passes(generated);
    }
    if (System.getProperty("cotangent.updateExpected") != null) {
      Files.writeString(expected, generated);
    }
    assertEquals(Files.readString(expected), generated);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void looksTheSameEveryTime(Path pair) throws IOException {
    String first = generate(pair, directory.resolve("first"));
    assertEquals(first, generate(pair, directory.resolve("second/deeper")));
  }

  @Test
  void everyPairIsOne() throws IOException {
    assertFalse(pairs().isEmpty());
    for (Path pair : pairs()) {
      List<Path> files = sorted(pair);
      assertEquals(2, files.size(), pair + " holds one input and one output");
      assertEquals(pair.resolve(INPUT), files.get(0));
      assertTrue(List.of(pair.resolve(WHOLE), pair.resolve(PASSES)).contains(files.get(1)));
    }
  }

  private static String generate(Path pair, Path out) throws IOException {
    CompilationResult result =
        DerivativeCompiler.compile(CompilerInput.of(List.of(pair.resolve(INPUT)), out));
    assertEquals("", result.format().formatAll(result.diagnostics()));
    return sorted(out.resolve("golden")).stream()
        .map(GoldenTest::read)
        .collect(Collectors.joining("\n"));
  }

  private static String passes(String generated) {
    Matcher first = FIRST_PASS.matcher(generated);
    assertTrue(first.find(), generated);
    return generated.substring(first.start());
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
