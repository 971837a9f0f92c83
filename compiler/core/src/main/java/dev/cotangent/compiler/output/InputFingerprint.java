package dev.cotangent.compiler.output;

import dev.cotangent.compiler.request.GeneratedClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fingerprint of everything that decides what a run writes: sources, class path, options, and
 * the compiler itself.
 */
final class InputFingerprint {
  private final Fingerprint fingerprint = new Fingerprint();
  private final Path outputDirectory;

  private InputFingerprint(Path outputDirectory) {
    this.outputDirectory = outputDirectory.toAbsolutePath().normalize();
  }

  /** The fingerprint of a run; nothing if some input cannot be read, so that the run says which. */
  static Optional<String> of(BuildInputs inputs) {
    InputFingerprint all = new InputFingerprint(inputs.outputDirectory());
    try {
      all.addCompiler();
      all.fingerprint.add(inputs.encoding().name());
      all.fingerprint.add(inputs.options());
      all.fingerprint.add(inputs.outputDirectory().toString());
      all.addSources(inputs.sources());
      all.addSources(inputs.sourcePath());
      for (Path entry : inputs.classPath()) {
        all.fingerprint.addClasses(entry);
      }
      return Optional.of(all.fingerprint.value());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The compiler's own bytes, and the version of Java whose classes user code can name. */
  private void addCompiler() throws IOException {
    fingerprint.add("Java " + Runtime.version().feature());
    CodeSource source = InputFingerprint.class.getProtectionDomain().getCodeSource();
    try {
      fingerprint.addClasses(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private void addSources(List<Path> filesAndDirectories) throws IOException {
    for (Path path : filesAndDirectories) {
      fingerprint.add("in " + path.toAbsolutePath().normalize());
      try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : files.filter(InputFingerprint::isSource).sorted().toList()) {
          addSource(file);
        }
      }
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !Files.isDirectory(file);
  }

  /** What earlier runs have written is output, even where it lies among the sources. */
  private void addSource(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    boolean isOutput =
        file.toAbsolutePath().normalize().startsWith(outputDirectory)
            && GeneratedClass.isGenerated(new String(content, StandardCharsets.UTF_8));
    if (!isOutput) {
      fingerprint.add(file.toString());
      fingerprint.add(content);
    }
  }
}
