package dev.cotangent.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A few source files and what the compiler has to say about them, together in one text: {@code ---
 * path} begins a file, {@code --- expected} what is expected, {@code --- inputs} names what is
 * given to the compiler, where that is not all of it.
 */
record DiagnosticCase(Path file, Map<String, String> sections) {
  private static final String EXPECTED = "expected";
  private static final String INPUTS = "inputs";
  private static final String MARK = "--- ";

  /** Reads a case. */
  static DiagnosticCase read(Path file) throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    String section = null;
    for (String line : Files.readString(file).split("(?<=\n)", -1)) {
      if (line.startsWith(MARK)) {
        section = line.substring(MARK.length()).strip();
        sections.put(section, "");
      } else {
        sections.merge(section, line, String::concat);
      }
    }
    return new DiagnosticCase(file, sections);
  }

  /** Writes the sources below a directory. */
  void unpack(Path directory) throws IOException {
    for (Map.Entry<String, String> section : sections.entrySet()) {
      if (!section.getKey().equals(EXPECTED) && !section.getKey().equals(INPUTS)) {
        Path source = directory.resolve(section.getKey());
        Files.createDirectories(source.getParent());
        Files.writeString(source, section.getValue());
      }
    }
  }

  /** What is given to the compiler. */
  Optional<String> inputs() {
    return Optional.ofNullable(sections.get(INPUTS)).map(String::strip);
  }

  /** What the compiler is to say. */
  String expected() {
    return sections.getOrDefault(EXPECTED, "");
  }

  /** Changes the file to expect what the compiler says now. */
  void expect(String text) throws IOException {
    sections.put(EXPECTED, text);
    StringBuilder content = new StringBuilder();
    sections.forEach((name, body) -> content.append(MARK).append(name).append('\n').append(body));
    Files.writeString(file, content);
  }
}
