package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.JarTypeSolver;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The compiled classes that user code may name; none of them is ever loaded. */
public final class ClassPath {
  private final Map<Path, JarTypeSolver> entries = new LinkedHashMap<>();

  /** A class path of jars and directories. An entry that does not exist is ignored, as by javac. */
  public ClassPath(List<Path> path, DiagnosticLog log) {
    for (Path entry : path) {
      if (!Files.exists(entry)) {
        continue;
      }
      try {
        entries.put(entry, new JarTypeSolver(entry));
      } catch (IOException e) {
        log.report(Code.CLASS_PATH_ENTRY_UNREADABLE, Position.NONE, entry);
      }
    }
  }

  /**
   * The entry that holds a class, if one does that does not hold a certain other class as well.
   *
   * @param qualifiedName the class to look for
   * @param neighbour a class that must not lie beside it
   */
  public Optional<Path> entryWith(String qualifiedName, String neighbour) {
    return entries.entrySet().stream()
        .filter(
            entry -> {
              Set<String> classes = entry.getValue().getKnownClasses();
              return classes.contains(qualifiedName) && !classes.contains(neighbour);
            })
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What finds the types of the class path, an entry each. */
  List<TypeSolver> typeSolvers() {
    return new ArrayList<>(entries.values());
  }
}
