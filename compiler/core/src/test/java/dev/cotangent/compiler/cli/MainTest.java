package dev.cotangent.compiler.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.request.GeneratedClass;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
          <T> double f(double x) {
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
        Model.java:3:14: error: [COT-0023] "f" is a generic method
          <T> double f(double x) {
                     ^
          help: write it for the types it is used with
        2 errors
        """,
        err.toString().replace(directory + "/", ""));
  }

  @Test
  void warningsAreOnStandardErrorAndFailNothing() throws Exception {
    assertEquals(0, runOnAWarning());
    assertEquals("", out.toString());
    assertEquals(warning("warning"), err.toString().replace(directory + "/", ""));
    assertTrue(Files.exists(directory.resolve("out/CutGradient.java")));
    assertTrue(Files.exists(directory.resolve("out/GoodGradient.java")));
  }

  @Test
  void warningsCanBeErrors() throws Exception {
    assertEquals(0, runOnAWarning());
    err.getBuffer().setLength(0);
    assertEquals(1, runOnAWarning("--warnings-as-errors"));
    assertEquals(warning("error"), err.toString().replace(directory + "/", ""));
    assertFalse(Files.exists(directory.resolve("out/CutGradient.java")));
    assertTrue(Files.exists(directory.resolve("out/GoodGradient.java")));
  }

  private static String warning(String severity) {
    return """
    Cut.java:4:16: %1$s: [COT-0501] the conversion to int cuts the derivative: what it gives is \
    constant for differentiation
        return x * (int) x;
                   ^
      help: compute with the number itself; if this is meant, convert Cotangent.stopGradient of \
    it, or say @SuppressWarnings("COT-0501")
    1 %1$s
    """
        .formatted(severity);
  }

  private int runOnAWarning(String... options) throws IOException {
    for (String name : List.of("Cut", "Good")) {
      Files.writeString(
          directory.resolve(name + ".java"),
          """
          class %s {
            @dev.cotangent.Differentiable
            static double f(double x) {
              return x * %s;
            }
          }
          """
              .formatted(name, name.equals("Cut") ? "(int) x" : "x"));
    }
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-d", directory.resolve("out").toString(), directory.toString()));
    return run(arguments.toArray(String[]::new));
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

  @Test
  void derivativesAreWrittenWhereTheirPackagesSay() throws Exception {
    assertEquals(0, runOnSquare());
    assertEquals("", out.toString() + err);
    String generated = Files.readString(directory.resolve("out/com/acme/SquareGradient.java"));
    assertTrue(GeneratedClass.isGenerated(generated), generated);
    assertTrue(generated.contains("class SquareGradient"), generated);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    assertEquals(0, runOnSquare());
    Path generated = directory.resolve("out/com/acme/SquareGradient.java");
    byte[] first = Files.readAllBytes(generated);
    Files.delete(generated);
    assertEquals(0, runOnSquare());
    assertArrayEquals(first, Files.readAllBytes(generated));
  }

  @Test
  void graphsArePrintedOnDemand() throws Exception {
    assertEquals(0, runOnSquare("--dump-graph"));
    assertEquals(
        """
        com.acme.SquareGradient.square:
        graph(double x)
          double result = x * x
          return result
        """,
        out.toString().replaceAll("\\n+", "\n"));
  }

  @Test
  void whatIsCalledIsFoundOnTheSourcePath() throws Exception {
    write(
        "lib/org/other/Helper.java",
        """
        package org.other;
        public class Helper {
          public static double twice(double x) {
            return 2 * x;
          }
        }
        """);
    write(
        "src/Model.java",
        """
        class Model {
          @dev.cotangent.Differentiable
          static double f(double x) {
            return org.other.Helper.twice(x);
          }
        }
        """);
    String output = directory.resolve("out").toString();
    String model = directory.resolve("src/Model.java").toString();
    assertEquals(1, run("-d", output, model));
    assertTrue(err.toString().startsWith(model + ":4:"), err.toString());
    String library = directory.resolve("lib").toString();
    assertEquals(0, run("--source-path", library, "-d", output, model));
    assertTrue(Files.exists(directory.resolve("out/ModelGradient.java")));
    assertFalse(Files.exists(directory.resolve("out/org")));
  }

  private int runOnSquare(String... options) throws Exception {
    write(
        "src/com/acme/Square.java",
        """
        package com.acme;

        import dev.cotangent.Differentiable;

        class Square {
          @Differentiable
          static double square(double x) {
            return x * x;
          }
        }
        """);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of("-d", directory.resolve("out").toString(), directory.resolve("src").toString()));
    return run(arguments.toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
