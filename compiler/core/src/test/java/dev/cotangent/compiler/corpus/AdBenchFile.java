package dev.cotangent.compiler.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of the ADBench benchmark, inputs or golden values, read word by word. */
final class AdBenchFile {
  /** Where the large files are, when the whole data set lies beside the repository. */
  private static final Path DATA = Path.of("../../../shared/data/adbench");

  private final List<String> lines;
  private final String[] words;
  private int next;

  private AdBenchFile(String text) {
    lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    words = String.join(" ", lines).strip().split("\\s+");
  }

  /** A file from the test resources or from the data set, if it is in either. */
  static Optional<AdBenchFile> find(String name) {
    try (InputStream stream = AdBenchFile.class.getResourceAsStream("/adbench/" + name)) {
      if (stream != null) {
        byte[] bytes = stream.readAllBytes();
        return Optional.of(new AdBenchFile(new String(bytes, StandardCharsets.UTF_8)));
      }
      Path file = DATA.resolve(name);
      return Files.isReadable(file)
          ? Optional.of(new AdBenchFile(Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int integer() {
    return Integer.parseInt(words[next++]);
  }

  double number() {
    return Double.parseDouble(words[next++]);
  }

  double[] row(int length) {
    double[] row = new double[length];
    Arrays.setAll(row, i -> number());
    return row;
  }

  double[][] rows(int count, int length) {
    double[][] rows = new double[count][];
    Arrays.setAll(rows, i -> row(length));
    return rows;
  }

  /** The words of every line that starts with a word, without that word. */
  List<String[]> linesOf(String word) {
    List<String[]> found = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(word + " ")) {
        found.add(line.substring(word.length() + 1).strip().split("\\s+"));
      }
    }
    return found;
  }

  /** The number that stands alone after a word. */
  double only(String word) {
    return Double.parseDouble(linesOf(word).get(0)[0]);
  }
}
