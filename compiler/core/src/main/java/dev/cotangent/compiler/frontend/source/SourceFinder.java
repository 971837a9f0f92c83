package dev.cotangent.compiler.frontend.source;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds the source files that a list of files and directories stands for. */
public final class SourceFinder {
  private final SourceReader reader;
  private final DiagnosticLog log;

  /** A finder whose problems are named by the given reader. */
  public SourceFinder(SourceReader reader, DiagnosticLog log) {
    this.reader = reader;
    this.log = log;
  }

  /**
   * Every file named or below a directory named, each once, in the order given, and in the order of
   * their paths below a directory.
   */
  public List<Path> find(List<Path> filesAndDirectories) {
    Map<Path, Path> found = new LinkedHashMap<>();
    for (Path path : filesAndDirectories) {
      if (Files.isDirectory(path)) {
        sourcesBelow(path, reader::reportUnreadable)
            .forEach(file -> found.putIfAbsent(identity(file), file));
      } else if (!Files.exists(path)) {
        log.report(Code.FILE_NOT_FOUND, Position.ofFile(reader.shownName(path)));
      } else if (!path.toString().endsWith(".java")) {
        log.report(Code.NOT_A_SOURCE_FILE, Position.ofFile(reader.shownName(path)));
      } else {
        found.putIfAbsent(identity(path), path);
      }
    }
    return List.copyOf(found.values());
  }

  private static Path identity(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * The source files below a directory, in the order of their paths.
   *
   * @param onFailure receives what cannot be visited
   */
  public static List<Path> sourcesBelow(Path directory, BiConsumer<Path, IOException> onFailure) {
    List<Path> files = new ArrayList<>();
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException cause) {
            onFailure.accept(file, cause);
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      onFailure.accept(directory, e);
    }
    // The names' order, not the file system's, and the same with any separator.
    files.sort(Comparator.comparing(file -> file.toString().replace('\\', '/')));
    return files;
  }
}
