package dev.cotangent.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.diagnostics.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact text of every diagnostic about the bodies of methods. With {@code
 * -Dcotangent.updateExpected} the cases are rewritten to what the compiler says now.
 */
class LanguageDiagnosticsTest {
  private static final Path CASES = Path.of("src/test/resources/diagnostics/language");
  private static final Pattern CODE = Pattern.compile("\\[(COT-0[1-5]\\d\\d)]");

  @TempDir Path directory;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsExpected(Path file) throws IOException {
    DiagnosticCase diagnosticCase = DiagnosticCase.read(file);
    diagnosticCase.unpack(directory);
    CompilerInput input =
        new CompilerInput(
            List.of(directory),
            List.of(),
            List.of(),
            directory.resolve("out"),
            StandardCharsets.UTF_8,
            Optional.of(directory),
            Optional.empty());
    CompilationResult result = DerivativeCompiler.compile(input);
    String said = result.format().formatAll(result.diagnostics());
    if (System.getProperty("cotangent.updateExpected") != null) {
      diagnosticCase.expect(said);
    }
    assertEquals(diagnosticCase.expected(), said);
  }

  @Test
  void everyCodeIsProvoked() throws IOException {
    Set<String> provoked = new TreeSet<>();
    for (Path file : cases()) {
      Matcher code = CODE.matcher(DiagnosticCase.read(file).expected());
      while (code.find()) {
        provoked.add(code.group(1));
      }
    }
    Set<String> catalogue = new TreeSet<>();
    for (Code code : Code.values()) {
      if (!code.id().startsWith("COT-00")) {
        catalogue.add(code.id());
      }
    }
    assertEquals(catalogue, provoked);
  }
}
