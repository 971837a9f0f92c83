package dev.cotangent.maven;

import dev.cotangent.compiler.CompilationResult;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/** Shows diagnostics in Maven's log and, inside an IDE, as markers in the files. */
final class DiagnosticPublisher {
  /** Set by Eclipse in every build that it runs. */
  private static final String ECLIPSE = "m2e.version";

  private final Log log;
  private final BuildContext buildContext;
  private final MavenSession session;

  /** A publisher for one execution of a goal. */
  DiagnosticPublisher(Log log, BuildContext buildContext, MavenSession session) {
    this.log = log;
    this.buildContext = buildContext;
    this.session = session;
  }

  /**
   * Shows everything that a run has to say.
   *
   * @param sourceRoots the directories that were read, whose files may have markers of earlier runs
   */
  void publish(CompilationResult result, List<Path> sourceRoots) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      String text = result.format().format(diagnostic);
      if (diagnostic.isError()) {
        log.error(text);
      } else {
        log.warn(text);
      }
    }
    if (isInIde()) {
      sourceRoots.forEach(this::removeMarkers);
      result.diagnostics().forEach(one -> mark(one, result));
    }
  }

  /** Outside an IDE a marker would be one more line in the log. */
  private boolean isInIde() {
    return buildContext.isIncremental()
        || session.getUserProperties().containsKey(ECLIPSE)
        || session.getSystemProperties().containsKey(ECLIPSE);
  }

  private void removeMarkers(Path sourceRoot) {
    try (Stream<Path> files = Files.walk(sourceRoot)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> buildContext.removeMessages(file.toFile()));
    } catch (IOException | UncheckedIOException e) {
      // What cannot be read was reported by the run itself.
      log.debug(e);
    }
  }

  private void mark(Diagnostic diagnostic, CompilationResult result) {
    Position position = diagnostic.position();
    Path root = Path.of(session.getExecutionRootDirectory());
    buildContext.addMessage(
        root.resolve(position.file()).toFile(),
        position.line(),
        position.column(),
        result.format().formatWithoutPlace(diagnostic),
        diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
        null);
  }
}
