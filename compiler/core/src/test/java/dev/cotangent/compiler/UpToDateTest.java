package dev.cotangent.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.request.DerivativeGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project, run again and again. */
class UpToDateTest {
  private static final String SOURCE =
      """
      package com.acme;

      public class %s {
        @dev.cotangent.Differentiable
        static double %s(double x) {
          return x;
        }
      }
      """;

  @TempDir Path directory;
  private final AtomicInteger generated = new AtomicInteger();

  @BeforeEach
  void writeSources() throws IOException {
    write("First", "loss");
    write("Second", "loss");
  }

  @Test
  void anUnchangedProjectCompilesNothing() {
    assertFalse(run().upToDate());
    assertEquals(2, generated.get());
    CompilationResult second = run();
    assertTrue(second.upToDate());
    assertEquals(2, generated.get());
    assertEquals(2, second.output().unchanged().size());
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    run();
    write("Second", "cost");
    CompilationResult second = run();
    assertEquals(List.of(output("Second")), second.output().written());
    assertEquals(List.of(output("First")), second.output().unchanged());
  }

  @Test
  void aDeletedSourceTakesItsOutputWithIt() throws IOException {
    run();
    Files.delete(source("Second"));
    assertEquals(List.of(output("Second")), run().output().deleted());
    assertTrue(run().upToDate());
  }

  @Test
  void aFailingClassLosesItsOutputAndOthersKeepTheirs() throws IOException {
    run();
    write("Second", "crash");
    for (int i = 0; i < 2; i++) {
      CompilationResult failed = run();
      assertTrue(failed.hasErrors());
      assertFalse(failed.upToDate());
      assertFalse(Files.exists(output("Second")));
      assertTrue(Files.exists(output("First")));
    }
    write("Second", "loss");
    assertFalse(run().hasErrors());
    assertTrue(Files.exists(output("Second")));
  }

  @Test
  void aSourceThatDoesNotParseLosesItsOutput() throws IOException {
    run();
    Files.writeString(source("Second"), SOURCE.formatted("Second", "f("));
    assertTrue(run().hasErrors());
    assertFalse(Files.exists(output("Second")));
    assertTrue(Files.exists(output("First")));
  }

  @Test
  void aRemovedAnnotationTakesTheOutputWithIt() throws IOException {
    run();
    Files.writeString(source("Second"), "package com.acme;\nclass Second {}\n");
    assertEquals(List.of(output("Second")), run().output().deleted());
  }

  @Test
  void whatWasDeletedComesBackByteForByte() throws IOException {
    run();
    byte[] first = Files.readAllBytes(output("First"));
    Files.delete(output("First"));
    run();
    assertArrayEquals(first, Files.readAllBytes(output("First")));
  }

  @Test
  void whetherWarningsAreErrorsCounts() {
    run();
    assertTrue(run().upToDate());
    assertFalse(run(true).upToDate());
    assertTrue(run(true).upToDate());
    assertFalse(run(false).upToDate());
  }

  private CompilationResult run() {
    return run(false);
  }

  private CompilationResult run(boolean warningsAsErrors) {
    DerivativeGenerator counting =
        (request, texts, log) -> {
          generated.incrementAndGet();
          return FakeStages.GENERATOR.generate(request, texts, log);
        };
    return new DerivativeCompiler(FakeStages.LOWERING, counting)
        .run(
            new CompilerInput(
                List.of(directory.resolve("src")),
                List.of(),
                List.of(),
                directory.resolve("out"),
                StandardCharsets.UTF_8,
                Optional.of(directory),
                Optional.of(directory.resolve("state")),
                warningsAsErrors));
  }

  private void write(String className, String methodName) throws IOException {
    Files.createDirectories(source(className).getParent());
    Files.writeString(source(className), SOURCE.formatted(className, methodName));
  }

  private Path source(String className) {
    return directory.resolve("src/com/acme/" + className + ".java");
  }

  private Path output(String className) {
    return directory.resolve("out/com/acme/" + className + "Gradient.java");
  }
}
