package dev.cotangent.compiler.output;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.FileProblems;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.request.GeneratedClass;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings an output directory to what a run has generated, touching nothing that is already right,
 * and nothing that some other program or person has put there.
 */
final class OutputDirectory {
  private final Path directory;
  private final Charset encoding;
  private final Set<String> earlier;
  private final DiagnosticLog log;
  private final List<Path> written = new ArrayList<>();
  private final List<Path> unchanged = new ArrayList<>();
  private final List<Path> deleted = new ArrayList<>();
  private final SortedMap<String, String> outputs = new TreeMap<>();

  /**
   * An output directory.
   *
   * @param directory the directory; made when the first file is written
   * @param encoding the encoding of the files
   * @param earlier the files in it that earlier runs are known to have written
   * @param log receives what cannot be written
   */
  OutputDirectory(Path directory, Charset encoding, Set<String> earlier, DiagnosticLog log) {
    this.directory = directory;
    this.encoding = encoding;
    this.earlier = earlier;
    this.log = log;
  }

  /** Writes a class's source, unless it is there already. */
  void write(GeneratedClass generated) {
    String name = fileName(generated.qualifiedName());
    Path file = directory.resolve(name);
    byte[] content = generated.sourceText().getBytes(encoding);
    try {
      if (Files.exists(file)) {
        byte[] present = Files.readAllBytes(file);
        if (Arrays.equals(present, content)) {
          unchanged.add(file);
          outputs.put(name, Fingerprint.of(content));
          return;
        }
        if (!isOurs(name, present)) {
          log.report(Code.OUTPUT_NOT_OURS, Position.ofFile(file.toString()));
          return;
        }
      }
      AtomicFile.write(file, content);
      written.add(file);
      outputs.put(name, Fingerprint.of(content));
    } catch (IOException e) {
      reportUnwritable(file, e);
    }
  }

  /** Deletes what earlier runs have written for classes that this one has not generated. */
  void deleteOrphans() {
    for (String name : earlier) {
      if (!outputs.containsKey(name)) {
        delete(name);
      }
    }
  }

  /** Deletes the files of classes that have errors now, if an earlier run has written them. */
  void deleteRefused(Collection<String> qualifiedNames) {
    for (String qualifiedName : qualifiedNames) {
      String name = fileName(qualifiedName);
      try {
        Path file = directory.resolve(name);
        if (!earlier.contains(name)
            && Files.isRegularFile(file)
            && isOurs(name, Files.readAllBytes(file))) {
          delete(name);
        }
      } catch (IOException e) {
        reportUnwritable(directory.resolve(name), e);
      }
    }
  }

  private void delete(String name) {
    Path file = directory.resolve(name);
    try {
      if (AtomicFile.delete(file)) {
        deleted.add(file);
      }
      deleteEmptyDirectories(file.getParent());
    } catch (IOException e) {
      // What could not be deleted is still ours the next time.
      outputs.put(name, "");
      reportUnwritable(file, e);
    }
  }

  private void deleteEmptyDirectories(Path start) throws IOException {
    Path parent = start;
    while (!parent.equals(directory) && Files.isDirectory(parent)) {
      try {
        Files.delete(parent);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      parent = parent.getParent();
    }
  }

  private boolean isOurs(String name, byte[] content) {
    return earlier.contains(name) || GeneratedClass.isGenerated(new String(content, encoding));
  }

  private void reportUnwritable(Path file, IOException cause) {
    log.report(
        Code.OUTPUT_NOT_WRITABLE, Position.ofFile(file.toString()), FileProblems.reason(cause));
  }

  /** The file of a class, relative to the directory. */
  static String fileName(String qualifiedName) {
    return qualifiedName.replace('.', '/') + ".java";
  }

  /** The files that are there now and their fingerprints. */
  SortedMap<String, String> outputs() {
    return outputs;
  }

  /** What was done. */
  OutputReport report() {
    return new OutputReport(written, unchanged, deleted);
  }
}
