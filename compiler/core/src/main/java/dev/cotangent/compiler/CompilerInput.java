package dev.cotangent.compiler;

import dev.cotangent.compiler.frontend.FrontendInput;
import dev.cotangent.compiler.output.BuildInputs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the compiler is given.
 *
 * @param sources files and directories to generate for
 * @param sourcePath directories of further sources, which the former may call
 * @param classPath jars and directories of classes, which all of them may name
 * @param outputDirectory where the generated classes go, in directories named as their packages
 * @param encoding the encoding of all sources and of the output
 * @param shownRelativeTo the directory that paths in diagnostics are relative to; where absent,
 *     they are shown as they are given
 * @param stateFile where a run leaves what the next one needs in order to do nothing if nothing has
 *     changed, and to delete what lost its source; where absent, every run starts anew
 * @param warningsAsErrors whether every warning is an error, so that the class that it is about is
 *     not written
 */
public record CompilerInput(
    List<Path> sources,
    List<Path> sourcePath,
    List<Path> classPath,
    Path outputDirectory,
    Charset encoding,
    Optional<Path> shownRelativeTo,
    Optional<Path> stateFile,
    boolean warningsAsErrors) {
  /** Keeps the lists as they are now. */
  public CompilerInput {
    sources = List.copyOf(sources);
    sourcePath = List.copyOf(sourcePath);
    classPath = List.copyOf(classPath);
  }

  /** An input whose warnings stay warnings. */
  public CompilerInput(
      List<Path> sources,
      List<Path> sourcePath,
      List<Path> classPath,
      Path outputDirectory,
      Charset encoding,
      Optional<Path> shownRelativeTo,
      Optional<Path> stateFile) {
    this(
        sources,
        sourcePath,
        classPath,
        outputDirectory,
        encoding,
        shownRelativeTo,
        stateFile,
        false);
  }

  /** The least there is: UTF-8, nothing to look things up in, every run anew. */
  public static CompilerInput of(List<Path> sources, Path outputDirectory) {
    return new CompilerInput(
        sources,
        List.of(),
        List.of(),
        outputDirectory,
        StandardCharsets.UTF_8,
        Optional.empty(),
        Optional.empty());
  }

  /** What of it the frontend reads. */
  FrontendInput forFrontend() {
    return new FrontendInput(
        sources, sourcePath, classPath, outputDirectory, encoding, shownRelativeTo);
  }

  /** What of it decides the output. */
  BuildInputs forOutput() {
    return new BuildInputs(
        sources,
        sourcePath,
        classPath,
        outputDirectory,
        encoding,
        shownRelativeTo.map(Path::toString).orElse("") + '\n' + warningsAsErrors);
  }
}
