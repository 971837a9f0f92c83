package dev.cotangent.compiler.diagnostics;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;

/** Says why the file system did not do what it was asked to. */
public final class FileProblems {
  private FileProblems() {}

  /** Why something failed, in one line and without the path, which stands beside it. */
  public static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemLoopException) {
      return "it is a link to a directory around it";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file is in the place of a directory";
    }
    String reason =
        cause instanceof FileSystemException inFileSystem
            ? inFileSystem.getReason()
            : cause.getMessage();
    return reason == null
        ? cause.getClass().getSimpleName()
        : reason.lines().findFirst().orElse("");
  }
}
