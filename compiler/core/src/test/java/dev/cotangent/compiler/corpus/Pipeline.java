package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.CapturingCompiler;
import dev.cotangent.compiler.CompilationResult;
import dev.cotangent.compiler.CompilerInput;
import dev.cotangent.compiler.request.DerivativeRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the compiler on sources in memory, by way of a directory that it deletes again. */
final class Pipeline {
  private Pipeline() {}

  /**
   * What came out.
   *
   * @param requests the methods that were lowered, with their graphs
   * @param generated the generated sources, by qualified class name
   * @param messages every diagnostic as the user sees it
   */
  record Outcome(
      List<DerivativeRequest> requests, Map<String, String> generated, List<String> messages) {}

  /** Runs the compiler on sources by qualified class name. */
  static Outcome run(Map<String, String> sources) {
    try {
      Path directory = Files.createTempDirectory("cotangent");
      try {
        return run(sources, directory.resolve("in"), directory.resolve("out"));
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome run(Map<String, String> sources, Path in, Path out) throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = in.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    Files.createDirectories(out);
    List<DerivativeRequest> requests = new ArrayList<>();
    CompilationResult result =
        CapturingCompiler.compile(CompilerInput.of(List.of(in), out), requests::add);
    List<String> messages = result.diagnostics().stream().map(result.format()::format).toList();
    return new Outcome(requests, read(out), messages);
  }

  private static Map<String, String> read(Path out) throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String path = out.relativize(file).toString();
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        generated.put(name, Files.readString(file));
      }
    }
    return generated;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
