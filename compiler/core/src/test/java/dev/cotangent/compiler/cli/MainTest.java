package dev.cotangent.compiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpGoesToStandardOutput() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().startsWith("Usage: cotangent-compiler "), out.toString());
    assertTrue(out.toString().contains("--class-path"), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void versionGoesToStandardOutput() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("cotangent-compiler "), out.toString());
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertEquals(2, run("--fast", "-d", "out", "src"));
    assertTrue(err.toString().startsWith("Unknown option: '--fast'"), err.toString());
  }

  @Test
  void noInputIsWrongUsage() {
    assertEquals(2, run("-d", "out"));
    assertTrue(err.toString().contains("FILE_OR_DIR"), err.toString());
    assertEquals(2, run());
  }

  @Test
  void noOutputDirectoryIsWrongUsage() {
    assertEquals(2, run("src"));
    assertTrue(err.toString().contains("-d=OUT"), err.toString());
  }

  @Test
  void errorsAreOnStandardError() throws Exception {
    Path source = directory.resolve("Model.java");
    Files.writeString(
        source,
        """
        class Model {
          @dev.cotangent.Differentiable(wrt = "y")
          double f(double x) {
            return x;
          }
        }
        """);
    assertEquals(1, run("-d", directory.resolve("out").toString(), source.toString()));
    assertEquals("", out.toString());
    assertEquals(
        """
        Model.java:2:39: error: [COT-0010] there is no parameter named "y"
          @dev.cotangent.Differentiable(wrt = "y")
                                              ^
          help: the only parameter is x
        Model.java:3:10: error: [COT-0021] "f" is an instance method
          double f(double x) {
                 ^
          help: make it static, and the fields it reads parameters
        2 errors
        """,
        err.toString().replace(directory + "/", ""));
  }

  @Test
  void sourcesWithoutAnnotationsAreFine() throws Exception {
    Files.writeString(directory.resolve("Plain.java"), "class Plain {}");
    assertEquals(
        0,
        run(
            "--class-path=a.jar",
            "--source-path",
            directory.toString(),
            "-d",
            directory.resolve("out").toString(),
            directory.toString()));
    assertEquals("", out.toString() + err);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
