package dev.cotangent.compiler.frontend;

import com.github.javaparser.resolution.Navigator;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.frontend.source.ClassPath;
import dev.cotangent.compiler.frontend.source.SourceFile;
import dev.cotangent.compiler.frontend.source.SourceIndex;
import dev.cotangent.compiler.frontend.source.SourceParser;
import dev.cotangent.compiler.request.ClassRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that no class to be generated exists already, in the user's code or through another one.
 */
final class OutputCollisions {
  private final SourceIndex index;
  private final SourceParser parser;
  private final ClassPath classPath;
  private final Map<String, AnnotatedClass> users = new HashMap<>();

  /** A check against the sources and the class path of a run. */
  OutputCollisions(SourceIndex index, SourceParser parser, ClassPath classPath) {
    this.index = index;
    this.parser = parser;
    this.classPath = classPath;
  }

  /** Looks at the next class to be generated; a collision goes to the log. */
  void check(AnnotatedClass user, ClassRequest request, DiagnosticLog log) {
    String output = user.owner().qualified(request.simpleName());
    AnnotatedClass first = users.putIfAbsent(output, user);
    if (first != null) {
      log.report(
          Diagnostic.of(
                  Code.CLASS_GENERATED_TWICE,
                  user.position(),
                  output,
                  first.owner().qualifiedName(),
                  user.owner().qualifiedName())
              .withNote(first.position(), "the other one is here"));
      return;
    }
    sourceOf(request.packageName(), request.simpleName())
        .map(SourceFile::shownName)
        .or(() -> compiled(user, output).map(Path::toString))
        .ifPresent(place -> log.report(Code.CLASS_EXISTS, user.position(), output, place));
  }

  private Optional<SourceFile> sourceOf(String packageName, String simpleName) {
    return index.filesThatMayDeclare(packageName, simpleName).stream()
        .filter(
            file ->
                parser
                    .parse(file)
                    .filter(unit -> Navigator.findType(unit, simpleName).isPresent())
                    .isPresent())
        .findFirst();
  }

  /**
   * The class path entry that holds the class. One that holds the user's class as well is what an
   * earlier build of the same sources has left, generated class included.
   */
  private Optional<Path> compiled(AnnotatedClass user, String output) {
    return classPath.entryWith(output, user.owner().qualifiedName());
  }
}
