package dev.cotangent.compiler.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads paths of the kind that {@code java} and {@code javac} take. */
final class SearchPath {
  private static final String ALL_JARS = "*";

  private SearchPath() {}

  /** The directories of a source path. */
  static List<Path> directories(String path) {
    return entries(path).map(Path::of).toList();
  }

  /** The jars and directories of a class path; {@code lib/*} stands for the jars in {@code lib}. */
  static List<Path> classPath(String path) {
    List<Path> classPath = new ArrayList<>();
    for (String entry : entries(path).toList()) {
      if (entry.equals(ALL_JARS)
          || entry.endsWith("/" + ALL_JARS)
          || entry.endsWith(File.separator + ALL_JARS)) {
        classPath.addAll(jarsIn(Path.of(entry.substring(0, entry.length() - 1))));
      } else {
        classPath.add(Path.of(entry));
      }
    }
    return classPath;
  }

  private static Stream<String> entries(String path) {
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .filter(entry -> !entry.isEmpty());
  }

  private static List<Path> jarsIn(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
