package dev.cotangent.compiler.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that at every moment they have their old content or their new one, whole. */
final class AtomicFile {
  private AtomicFile() {}

  /** Replaces a file's content; directories above it are made. */
  static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path unfinished = unfinished(file);
    try {
      Files.write(unfinished, content);
      try {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Deletes a file, and what an interrupted run may have left beside it. */
  static boolean delete(Path file) throws IOException {
    Files.deleteIfExists(unfinished(file));
    return Files.deleteIfExists(file);
  }

  private static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }
}
