package dev.cotangent.compiler.output;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.FileProblems;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.request.GeneratedClass;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One update of an output directory. With a state file it knows what earlier runs have read and
 * written; without one it always starts anew, and deletes nothing but the output of classes that
 * have errors.
 */
public final class OutputUpdate {
  private final Path directory;
  private final Charset encoding;
  private final Optional<Path> stateFile;
  private final Optional<String> inputs;
  private final BuildState before;

  /** An update; what the run reads is looked at now, before the run reads it. */
  public OutputUpdate(BuildInputs buildInputs, Optional<Path> stateFile) {
    this.directory = buildInputs.outputDirectory();
    this.encoding = buildInputs.encoding();
    this.stateFile = stateFile;
    this.before = stateFile.map(BuildState::read).orElse(BuildState.NONE);
    // Without a state file nobody will ask.
    this.inputs = stateFile.flatMap(file -> InputFingerprint.of(buildInputs));
  }

  /** Whether nothing has changed since the last run, neither what it read nor what it wrote. */
  public boolean isUpToDate() {
    return inputs.isPresent()
        && inputs.equals(before.inputs())
        && before.outputsAreIntact(directory);
  }

  /**
   * Writes what has changed and deletes what has no source any more.
   *
   * @param classes the classes that were generated
   * @param refused the qualified names of classes that were not, because of errors
   * @param log the log of the run; receives what cannot be written
   */
  public OutputReport apply(
      List<GeneratedClass> classes, Collection<String> refused, DiagnosticLog log) {
    OutputDirectory output =
        new OutputDirectory(directory, encoding, before.outputs().keySet(), log);
    try {
      // Until this run has ended, the next one must not trust what it finds, and must still know
      // which files are its own.
      writeState(new BuildState(Optional.empty(), possibleOutputs(classes)));
      classes.forEach(output::write);
      output.deleteOrphans();
      output.deleteRefused(refused);
      writeState(new BuildState(log.hasErrors() ? Optional.empty() : inputs, output.outputs()));
    } catch (IOException e) {
      log.report(
          Code.OUTPUT_NOT_WRITABLE,
          stateFile.map(file -> Position.ofFile(file.toString())).orElse(Position.NONE),
          FileProblems.reason(e));
    }
    return output.report();
  }

  private void writeState(BuildState state) throws IOException {
    if (stateFile.isPresent()) {
      state.write(stateFile.get());
    }
  }

  /** What may be in the directory if this run is interrupted. */
  private SortedMap<String, String> possibleOutputs(List<GeneratedClass> classes) {
    SortedMap<String, String> possible = new TreeMap<>(before.outputs());
    for (GeneratedClass one : classes) {
      possible.putIfAbsent(OutputDirectory.fileName(one.qualifiedName()), "unfinished");
    }
    return possible;
  }

  /** The files that the last run left, for a run that has nothing to do. */
  public OutputReport unchanged() {
    return new OutputReport(
        List.of(), before.outputs().keySet().stream().map(directory::resolve).toList(), List.of());
  }
}
