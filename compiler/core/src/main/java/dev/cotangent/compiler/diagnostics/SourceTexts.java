package dev.cotangent.compiler.diagnostics;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the source files that were read, for the excerpts in diagnostics. */
public final class SourceTexts {
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** Keeps the text of a file, named as its positions name it. */
  public void put(String file, String text) {
    texts.put(file, text);
  }

  /** The line where a position stands, without its line break. */
  public Optional<String> line(Position position) {
    String text = texts.get(position.file());
    if (text == null || position.isWholeFile()) {
      return Optional.empty();
    }
    return text.lines().skip(position.line() - 1L).findFirst();
  }
}
