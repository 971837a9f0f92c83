package dev.cotangent.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of diagnostics and the catalogue in the code say the same. */
class CatalogueTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^### (.*)$");

  @Test
  void everyCodeHasAnEntryAndEveryEntryACode() throws IOException {
    List<String> entries =
        HEADING.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)).toList();
    assertEquals(
        String.join(
            "\n", Arrays.stream(Code.values()).map(CatalogueTest::heading).sorted().toList()),
        String.join("\n", entries.stream().sorted().toList()));
  }

  @Test
  void noCodeStandsForTwoThings() {
    long different = Arrays.stream(Code.values()).map(Code::id).distinct().count();
    assertEquals(Code.values().length, different);
  }

  private static String heading(Code code) {
    return code.id() + ": " + code.message().replace("%s", "…");
  }
}
