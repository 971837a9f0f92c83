package dev.cotangent.compiler.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the source files that were read, for excerpts in diagnostics and generated code. */
public final class SourceTexts {
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

  /** Keeps the text of a file, named as its positions name it. */
  public void put(String file, String text) {
    texts.put(file, text);
    lines.remove(file);
  }

  /** The line where a position stands, without its line break. */
  public Optional<String> line(Position position) {
    List<String> all = lines.computeIfAbsent(position.file(), this::linesOf);
    int index = position.line() - 1;
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  private List<String> linesOf(String file) {
    return texts.getOrDefault(file, "").lines().toList();
  }
}
