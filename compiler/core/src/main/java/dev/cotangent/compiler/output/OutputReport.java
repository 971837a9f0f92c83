package dev.cotangent.compiler.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What happened to the files of the output directory.
 *
 * @param written files that are new or have changed
 * @param unchanged files that were as they should be, and were not touched
 * @param deleted files whose source is gone or has errors
 */
public record OutputReport(List<Path> written, List<Path> unchanged, List<Path> deleted) {
  /** Keeps the lists as they are now. */
  public OutputReport {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    deleted = List.copyOf(deleted);
  }
}
