package dev.cotangent.compiler.frontend.source;

import java.nio.file.Path;

/**
 * A source file that was read.
 *
 * @param path where it lies
 * @param shownName its name in diagnostics
 * @param packageName the package it declares, empty for the unnamed one
 * @param text its content
 */
public record SourceFile(Path path, String shownName, String packageName, String text) {

  /** The file's name without directories and without {@code .java}. */
  public String baseName() {
    String name = path.getFileName().toString();
    return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
  }
}
