package dev.cotangent.compiler.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run leaves for the next one: what it read, and what it wrote.
 *
 * @param inputs the fingerprint of what was read; absent if the run had errors or did not end, so
 *     that the next one starts anew
 * @param outputs the generated files, relative to the output directory and with {@code /} between
 *     their parts, and the fingerprints of their contents
 */
record BuildState(Optional<String> inputs, SortedMap<String, String> outputs) {
  private static final String FORMAT = "cotangent build state 1";
  private static final String NO_INPUTS = "none";

  /** A state that tells nothing. */
  static final BuildState NONE = new BuildState(Optional.empty(), new TreeMap<>());

  /** The state in a file; one that tells nothing if there is no such file, or it is damaged. */
  static BuildState read(Path file) {
    try {
      return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return NONE;
    }
  }

  private static BuildState parse(List<String> lines) {
    if (lines.size() < 2 || !lines.get(0).equals(FORMAT)) {
      return NONE;
    }
    SortedMap<String, String> outputs = new TreeMap<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] parts = line.split(" ", 2);
      if (parts.length < 2) {
        return NONE;
      }
      outputs.put(parts[1], parts[0]);
    }
    String inputs = lines.get(1);
    return new BuildState(
        inputs.equals(NO_INPUTS) ? Optional.empty() : Optional.of(inputs), outputs);
  }

  /** Replaces the state in a file, at once. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append(inputs.orElse(NO_INPUTS)).append('\n');
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      text.append(output.getValue()).append(' ').append(output.getKey()).append('\n');
    }
    AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether every file is as it was written. */
  boolean outputsAreIntact(Path directory) {
    return outputs.entrySet().stream()
        .allMatch(
            output ->
                Fingerprint.ofFile(directory.resolve(output.getKey()))
                    .filter(output.getValue()::equals)
                    .isPresent());
  }
}
