package dev.cotangent.compiler;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs deeply recursive work. Syntax trees and graphs are as deep as the user's expressions, which
 * for code that was itself generated is far deeper than the stack of an ordinary thread.
 */
final class LargeStack {
  /** Address space that is reserved, not memory that is used. */
  private static final long STACK_BYTES = 1L << 30;

  private LargeStack() {}

  /** Does the work on a thread of its own, waits for it, and throws what it throws. */
  static <T> T call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "cotangent", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          // The work goes on: half an output directory is of no use to anybody.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
