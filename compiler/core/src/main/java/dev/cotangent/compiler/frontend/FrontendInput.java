package dev.cotangent.compiler.frontend;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the frontend reads.
 *
 * @param sources files and directories to generate for
 * @param sourcePath directories of further sources that these may call
 * @param classPath jars and directories of classes that these may name
 * @param outputDirectory where earlier output lies, which is not source
 * @param encoding the encoding of all sources
 * @param shownRelativeTo the directory that paths in diagnostics are relative to, if any
 */
public record FrontendInput(
    List<Path> sources,
    List<Path> sourcePath,
    List<Path> classPath,
    Path outputDirectory,
    Charset encoding,
    Optional<Path> shownRelativeTo) {
  /** Keeps the lists as they are now. */
  public FrontendInput {
    sources = List.copyOf(sources);
    sourcePath = List.copyOf(sourcePath);
    classPath = List.copyOf(classPath);
  }
}
