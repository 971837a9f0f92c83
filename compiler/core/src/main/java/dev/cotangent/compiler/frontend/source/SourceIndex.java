package dev.cotangent.compiler.frontend.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows which source files may declare a type, without parsing any: those of the run, wherever they
 * lie, then those of the source path, where they lie as their packages say and are read when first
 * asked for, then those of the {@link Catalogue}.
 */
public final class SourceIndex {
  private static final Pattern TYPE =
      Pattern.compile("(?:class|interface|enum|record)\\s+(\\p{javaJavaIdentifierStart}[\\w$]*)");

  private final List<Path> sourcePath;
  private final List<SourceFile> catalogue;
  private final SourceReader reader;
  private final Map<String, List<SourceFile>> filesOfRun = new HashMap<>();
  private final Map<String, List<SourceFile>> filesOfPath = new HashMap<>();
  private final Map<SourceFile, Set<String>> declared = new HashMap<>();

  /** An index of the files of the run and of the directories of the source path. */
  public SourceIndex(List<SourceFile> files, List<Path> sourcePath, SourceReader reader) {
    this.sourcePath = List.copyOf(sourcePath);
    this.reader = reader;
    this.catalogue = Catalogue.files();
    for (SourceFile file : files) {
      filesOfRun.computeIfAbsent(file.packageName(), name -> new ArrayList<>()).add(file);
    }
  }

  /**
   * The files in which a top-level type may be declared, those of the run first and, among them,
   * the one that bears the type's name.
   */
  public List<SourceFile> filesThatMayDeclare(String packageName, String typeName) {
    return Stream.of(
            filesOfRun.getOrDefault(packageName, List.of()),
            filesOfPath.computeIfAbsent(packageName, this::readPackage),
            catalogue)
        .flatMap(List::stream)
        .filter(file -> file.packageName().equals(packageName))
        .filter(file -> declaredNames(file).contains(typeName))
        .sorted(Comparator.comparing(file -> !file.baseName().equals(typeName)))
        .toList();
  }

  /** The files of the catalogue that are not among those of the run. */
  public List<SourceFile> catalogue() {
    return catalogue.stream()
        .filter(
            file ->
                filesOfRun.getOrDefault(file.packageName(), List.of()).stream()
                    .noneMatch(other -> other.baseName().equals(file.baseName())))
        .toList();
  }

  /** The names, with packages, of the types that known files seem to declare, in order. */
  public List<String> qualifiedNames() {
    Set<String> names = new TreeSet<>();
    Stream.of(filesOfRun.values(), filesOfPath.values(), List.of(catalogue))
        .flatMap(Collection::stream)
        .flatMap(List::stream)
        .forEach(
            file -> {
              String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
              declaredNames(file).forEach(name -> names.add(prefix + name));
            });
    return List.copyOf(names);
  }

  /** Whether the text of any known file but one passes a test. */
  boolean anyOther(String shownName, Predicate<String> test) {
    return Stream.concat(filesOfRun.values().stream(), filesOfPath.values().stream())
        .flatMap(List::stream)
        .filter(file -> !file.shownName().equals(shownName))
        .anyMatch(file -> test.test(file.text()));
  }

  /** The names of all types that a text seems to declare, nested ones and those in comments too. */
  private Set<String> declaredNames(SourceFile file) {
    return declared.computeIfAbsent(
        file,
        key -> {
          Set<String> names = new HashSet<>();
          Matcher type = TYPE.matcher(key.text());
          while (type.find()) {
            names.add(type.group(1));
          }
          return names;
        });
  }

  private List<SourceFile> readPackage(String packageName) {
    List<SourceFile> files = new ArrayList<>();
    for (Path root : sourcePath) {
      for (Path path : filesIn(root, packageName)) {
        if (!isOfRun(path, packageName)) {
          reader
              .read(path)
              .filter(file -> file.packageName().equals(packageName))
              .ifPresent(files::add);
        }
      }
    }
    return files;
  }

  private boolean isOfRun(Path path, String packageName) {
    Path identity = path.toAbsolutePath().normalize();
    return filesOfRun.getOrDefault(packageName, List.of()).stream()
        .anyMatch(file -> file.path().toAbsolutePath().normalize().equals(identity));
  }

  private List<Path> filesIn(Path root, String packageName) {
    List<Path> files = new ArrayList<>();
    try {
      Path directory = root.resolve(packageName.replace('.', '/'));
      if (!Files.isDirectory(directory)) {
        return files;
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.java")) {
        entries.forEach(files::add);
      }
    } catch (InvalidPathException e) {
      // No package, but a name of another kind that the solver tries as one.
      return files;
    } catch (IOException e) {
      reader.reportUnreadable(root, e);
    }
    files.sort(Comparator.comparing(Path::toString));
    return files;
  }
}
