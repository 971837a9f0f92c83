package dev.cotangent.samples.sequence;

import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text as symbols, one for each different character.
 *
 * @param alphabet the characters, in their order
 * @param symbols the index of each character of the text
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these records.
record Text(String alphabet, int[] symbols) {
  private static final int SHORTEST = 1_000;

  /**
   * Reads a file.
   *
   * @param file a file in UTF-8
   * @return its text
   * @throws SampleException if it is too short to learn from
   * @throws IOException if it cannot be read
   */
  static Text read(Path file) throws SampleException, IOException {
    String text = Files.readString(file);
    if (text.length() < SHORTEST) {
      throw new SampleException(file, "shorter than " + SHORTEST + " characters");
    }
    return of(text);
  }

  /**
   * The documentation of this project.
   *
   * @return two of its pages
   * @throws IOException if they cannot be read
   */
  static Text documentation() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String page : new String[] {"language.md", "diagnostics.md"}) {
      try (InputStream in = Text.class.getResourceAsStream(page)) {
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return of(text.toString());
  }

  private static Text of(String text) {
    String alphabet =
        text.chars()
            .distinct()
            .sorted()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new Text(alphabet, text.chars().map(alphabet::indexOf).toArray());
  }
}
