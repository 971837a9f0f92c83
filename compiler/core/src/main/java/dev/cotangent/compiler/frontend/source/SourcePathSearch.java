package dev.cotangent.compiler.frontend.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds files of the source path by what their text mentions. */
public final class SourcePathSearch {
  private final Charset encoding;
  private final SourceReader reader;

  /** A search of files in an encoding, which a reader reads if their text is of interest. */
  public SourcePathSearch(Charset encoding, SourceReader reader) {
    this.encoding = encoding;
    this.reader = reader;
  }

  /**
   * The files, in the order of the source path and of their names.
   *
   * @param filesOfRun files that are not looked for
   * @param isWanted tells a text of interest; most texts are none, and are not even decoded well
   */
  public List<SourceFile> find(
      List<Path> sourcePath, List<SourceFile> filesOfRun, Predicate<String> isWanted) {
    Set<Path> seen = new HashSet<>();
    filesOfRun.forEach(file -> seen.add(identity(file.path())));
    List<SourceFile> found = new ArrayList<>();
    for (Path root : sourcePath) {
      if (!Files.isDirectory(root)) {
        continue;
      }
      // What cannot be visited is reported by whoever needs something of it.
      for (Path path : SourceFinder.sourcesBelow(root, (file, cause) -> {})) {
        if (seen.add(identity(path)) && text(path).filter(isWanted).isPresent()) {
          reader.read(path).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Path identity(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private Optional<String> text(Path path) {
    try {
      return Optional.of(new String(Files.readAllBytes(path), encoding));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
