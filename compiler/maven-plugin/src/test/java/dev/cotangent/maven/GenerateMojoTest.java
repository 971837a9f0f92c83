package dev.cotangent.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.CompilerInput;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.output.OutputReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
  private static final String MAIN_OUTPUT = "target/generated-sources/cotangent";
  private static final String TEST_OUTPUT = "target/generated-test-sources/cotangent";

  @TempDir Path directory;
  private GoalHarness harness;
  private GenerateMojo generate;
  private GenerateTestsMojo generateTests;

  @BeforeEach
  void makeGoals() throws Exception {
    harness = new GoalHarness(directory);
    generate =
        harness.configure(
            new GenerateMojo(harness.buildContext(), harness.compiler()), "generate", MAIN_OUTPUT);
    generateTests =
        harness.configure(
            new GenerateTestsMojo(harness.buildContext(), harness.compiler()),
            "generate-tests",
            TEST_OUTPUT);
    makeDirectory("src/main/java");
    makeDirectory("src/test/java");
    harness.project.addCompileSourceRoot(path("src/main/java").toString());
    harness.project.addCompileSourceRoot(path("src/missing/java").toString());
    harness.project.addTestCompileSourceRoot(path("src/test/java").toString());
  }

  @Test
  void mainSourcesAreCompiledWithoutWhatTheyWereCompiledTo() throws Exception {
    makeDirectory(MAIN_OUTPUT);
    generate.execute();
    assertEquals(
        List.of(
            new CompilerInput(
                List.of(path("src/main/java")),
                List.of(),
                List.of(),
                path(MAIN_OUTPUT),
                StandardCharsets.UTF_8,
                Optional.of(directory),
                Optional.of(path("target/cotangent/generate-default.state")))),
        harness.inputs);
    assertTrue(harness.project.getCompileSourceRoots().contains(path(MAIN_OUTPUT).toString()));
  }

  @Test
  void testSourcesSeeMainSourcesAndMainClasses() throws Exception {
    makeDirectory(MAIN_OUTPUT);
    generate.execute();
    generateTests.execute();
    assertEquals(
        new CompilerInput(
            List.of(path("src/test/java")),
            List.of(path("src/main/java"), path(MAIN_OUTPUT)),
            List.of(path("target/classes")),
            path(TEST_OUTPUT),
            StandardCharsets.UTF_8,
            Optional.of(directory),
            Optional.of(path("target/cotangent/generate-tests-default.state"))),
        harness.inputs.get(1));
    assertTrue(harness.project.getTestCompileSourceRoots().contains(path(TEST_OUTPUT).toString()));
  }

  @Test
  void aSecondExecutionDoesNotReadItsOwnOutput() throws Exception {
    makeDirectory(MAIN_OUTPUT);
    generate.execute();
    generate.execute();
    assertEquals(harness.inputs.get(0), harness.inputs.get(1));
  }

  @Test
  void skippingStillCompilesWhatIsThere() throws Exception {
    GoalHarness.set(generate, "skip", true);
    generate.execute();
    assertEquals(List.of(), harness.inputs);
    assertTrue(harness.project.getCompileSourceRoots().contains(path(MAIN_OUTPUT).toString()));
  }

  @Test
  void theEncodingIsTheProjects() throws Exception {
    GoalHarness.set(generate, "encoding", "ISO-8859-1");
    generate.execute();
    assertEquals(StandardCharsets.ISO_8859_1, harness.inputs.get(0).encoding());
    GoalHarness.set(generate, "encoding", "no such");
    assertThrows(MojoExecutionException.class, generate::execute);
  }

  @Test
  void warningsCanBeErrors() throws Exception {
    generate.execute();
    GoalHarness.set(generate, "warningsAsErrors", true);
    generate.execute();
    assertEquals(
        List.of(false, true),
        harness.inputs.stream().map(CompilerInput::warningsAsErrors).toList());
  }

  @Test
  void theLogSaysWhatWasDone() throws Exception {
    Path file = path("A.java");
    harness.output = new OutputReport(List.of(file), List.of(file, file), List.of());
    generate.execute();
    harness.upToDate = true;
    harness.output = new OutputReport(List.of(), List.of(file), List.of());
    generate.execute();
    assertEquals(
        List.of(
            "INFO Generated classes: 1 written, 2 unchanged, 0 deleted",
            "INFO Nothing to generate: all derivatives are up to date"),
        harness.log);
    assertEquals(List.of("refresh[" + path(MAIN_OUTPUT) + "]"), harness.ideCalls);
  }

  @Test
  void errorsAreLoggedWithTheirPlaceAndFailTheBuild() {
    report();
    MojoFailureException failure = assertThrows(MojoFailureException.class, generate::execute);
    assertEquals("Cotangent found 1 error", failure.getMessage());
    assertEquals(
        List.of(
            """
            WARN src/main/java/A.java:1:1: warning: [COT-0007] the file is left out, since it \
            cannot be parsed: why
            class A { int x; }
            ^
              help: move what it declares and differentiable methods need into a file of its own\
            """,
            """
            ERROR src/main/java/A.java:1:11: error: [COT-0107] a lambda cannot be differentiated
            class A { int x; }
                      ^
              help: call a static method instead\
            """,
            "INFO Generated classes: 0 written, 0 unchanged, 0 deleted"),
        harness.log);
    assertEquals(List.of(), harness.ideCalls);
  }

  @Test
  void anIdeIsToldWhereToPutItsMarkers() throws IOException {
    Path source = path("src/main/java/A.java");
    Files.writeString(source, "class A { int x; }");
    harness.session.getUserProperties().setProperty("m2e.version", "2");
    report();
    assertThrows(MojoFailureException.class, generate::execute);
    assertEquals(
        List.of(
            "removeMessages[" + source + "]",
            "addMessage["
                + source
                + ", 1, 1, [COT-0007] the file is left out, since it cannot be parsed: why\n"
                + "  help: move what it declares and differentiable methods need into a file of its"
                + " own, 1, null]",
            "addMessage["
                + source
                + ", 1, 11, [COT-0107] a lambda cannot be differentiated\n"
                + "  help: call a static method instead, 2, null]"),
        harness.ideCalls);
  }

  private void report() {
    String file = "src/main/java/A.java";
    harness.texts.put(file, "class A { int x; }");
    harness.diagnostics =
        List.of(
            Diagnostic.of(Code.FILE_LEFT_OUT, new Position(file, 1, 1), "why"),
            Diagnostic.of(Code.LAMBDA, new Position(file, 1, 11)));
  }

  private void makeDirectory(String name) throws IOException {
    Files.createDirectories(path(name));
  }

  private Path path(String name) {
    return directory.resolve(name);
  }
}
