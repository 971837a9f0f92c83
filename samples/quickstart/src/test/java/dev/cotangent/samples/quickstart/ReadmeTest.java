package dev.cotangent.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first screen of the project's README shows this sample as it is. */
class ReadmeTest {
  private static final Path PACKAGE = Path.of("dev/cotangent/samples/quickstart");
  private static final Path SOURCES = Path.of("src/main/java").resolve(PACKAGE);
  private static final Path GENERATED =
      Path.of("target/generated-sources/cotangent").resolve(PACKAGE);
  private static final Pattern CODE = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void showsTheMethodAsItIsWritten() throws IOException {
    assertShown(0, SOURCES.resolve("Logistic.java"));
  }

  @Test
  void showsTheGradientAsItIsGenerated() throws IOException {
    assertShown(2, GENERATED.resolve("LogisticGradient.java"));
  }

  private static void assertShown(int block, Path file) throws IOException {
    List<String> blocks =
        CODE.matcher(Files.readString(Path.of("../../README.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    String shown = withoutIndentation(blocks.get(block));
    String actual = withoutIndentation(Files.readString(file));
    assertTrue(actual.contains(shown), "README.md shows other code than there is in\n" + actual);
  }

  private static String withoutIndentation(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
