package dev.cotangent.samples.commons;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A sample as a command. Its exit status is 0, 1 where it cannot do its work (one line on standard
 * error says why), or 2 for wrong usage.
 */
public abstract class Sample implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.",
      order = Integer.MAX_VALUE)
  @SuppressWarnings("unused") // Picocli prints the help instead of running the command.
  private boolean help;

  /** For subclasses. */
  protected Sample() {}

  /**
   * Does the sample's work.
   *
   * @param out where to tell of it
   * @throws SampleException if it cannot be done
   * @throws IOException if a file cannot be read or written
   */
  protected abstract void run(PrintWriter out) throws SampleException, IOException;

  @Override
  public final Integer call() {
    try {
      run(spec.commandLine().getOut());
      return CommandLine.ExitCode.OK;
    } catch (SampleException e) {
      return fail(e.getMessage());
    } catch (IOException e) {
      return fail(e.toString());
    }
  }

  private int fail(String message) {
    spec.commandLine().getErr().println(spec.name() + ": " + message);
    return CommandLine.ExitCode.SOFTWARE;
  }

  /**
   * Refuses an option's value.
   *
   * @param condition what must hold
   * @param message what is wrong where it does not
   */
  protected final void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
