package dev.cotangent.compiler.diagnostics;

/**
 * Keeps what goes wrong with one class from the others: whatever is thrown becomes a diagnostic at
 * the place where the work began, and no stack trace reaches the user.
 */
public final class FailureGuard {
  private static final String OWN_PACKAGES = "dev.cotangent.";

  private FailureGuard() {}

  /**
   * Does a piece of work.
   *
   * @param work what is to be done
   * @param subject what it is done to, as in "failed on method loss"
   * @param position where the subject is declared
   * @param log receives what is thrown
   */
  public static void run(Runnable work, String subject, Position position, DiagnosticLog log) {
    try {
      work.run();
    } catch (RefusedException e) {
      log.report(e.diagnostic());
    } catch (StackOverflowError e) {
      log.report(Code.NESTED_TOO_DEEPLY, position, subject);
    } catch (OutOfMemoryError e) {
      log.report(Code.OUT_OF_MEMORY, position, subject);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      log.report(Code.INTERNAL_ERROR, position, subject, describe(e));
    }
  }

  /** What was thrown and where, in one line: what a report needs most. */
  private static String describe(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getSimpleName());
    if (thrown.getMessage() != null && !thrown.getMessage().isBlank()) {
      text.append(" \"").append(thrown.getMessage().strip().lines().findFirst().orElse(""));
      text.append('"');
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN_PACKAGES)) {
        text.append(" at ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
        break;
      }
    }
    return text.toString();
  }
}
