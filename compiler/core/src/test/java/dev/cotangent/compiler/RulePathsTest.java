package dev.cotangent.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.frontend.source.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where rules, and the methods they are for, are found. */
class RulePathsTest {
  private static final String USER =
      """
      package com.acme;

      import dev.cotangent.Differentiable;
      import org.example.Special;

      public class User {
        @Differentiable
        public static double f(double x) {
          return Special.bessel(1, x) * Special.Inner.twice(x);
        }
      }
      """;

  private static final String RULES =
      """
      package com.acme;

      import dev.cotangent.*;

      public class Rules {
        @PartialDerivative(of = "org.example.Special#bessel", wrt = "x")
        public static double besselDx(int n, double x) {
          return x;
        }

        @Pullback(of = "org.example.Special.Inner#twice")
        public static void twicePullback(double x, double y, double yBar, double[] xBar) {
          xBar[0] += 2 * yBar;
        }
      }
      """;

  private static final String LIBRARY =
      """
      package org.example;

      public class Special {
        public static native double bessel(int n, double x);

        public static native double bessel(int n, float x);

        public static class Inner {
          public static native double twice(double x);
        }
      }
      """;

  @TempDir Path directory;

  private Path write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @BeforeEach
  void compileTheLibrary() throws IOException {
    Path library = write("library/org/example/Special.java", LIBRARY);
    Path classes = Files.createDirectories(directory.resolve("classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), library.toString());
    assertEquals(0, status);
  }

  private CompilationResult compile(List<Path> sources, List<Path> sourcePath) {
    return DerivativeCompiler.compile(
        new CompilerInput(
            sources,
            sourcePath,
            List.of(directory.resolve("classes")),
            directory.resolve("out"),
            StandardCharsets.UTF_8,
            Optional.of(directory),
            Optional.empty()));
  }

  private String generated(CompilationResult result) throws IOException {
    assertEquals("", result.format().formatAll(result.diagnostics()));
    return Files.readString(directory.resolve("out/com/acme/UserGradient.java"));
  }

  @Test
  void rulesOfTheRunAreForMethodsOfTheClassPath() throws IOException {
    Path user = write("in/com/acme/User.java", USER);
    Path rules = write("in/com/acme/Rules.java", RULES);
    String text = generated(compile(List.of(user, rules), List.of()));
    assertTrue(text.contains("Special.bessel(1, x)"), text);
    assertTrue(text.contains("Rules.besselDx(1, x)"), text);
    assertTrue(text.contains("Rules.twicePullback(x, "), text);
  }

  @Test
  void rulesAreFoundOnTheSourcePathWhereverTheyStand() throws IOException {
    Path user = write("in/com/acme/User.java", USER);
    write("path/deep/inside/Anything.java", RULES);
    write("path/other/Broken.java", "this is no Java, and nobody needs it");
    Path path = directory.resolve("path");
    String text = generated(compile(List.of(user), List.of(path)));
    assertTrue(text.contains("Rules.besselDx(1, x)"), text);
  }

  @Test
  void aFileOnBothPathsIsReadOnce() throws IOException {
    write("in/com/acme/User.java", USER);
    write("in/com/acme/Rules.java", RULES);
    Path in = directory.resolve("in");
    assertTrue(generated(compile(List.of(in), List.of(in, in))).contains("Rules.besselDx"));
  }

  @Test
  void rulesAreCheckedThoughNobodyDifferentiatesAnything() throws IOException {
    Path rules = write("in/Rules.java", RULES.replace("#bessel", "#hankel"));
    CompilationResult result = compile(List.of(rules), List.of());
    assertEquals(1, result.diagnostics().size());
    assertTrue(result.hasErrors());
  }

  @Test
  void theCompilerBringsTheCatalogue() {
    assertEquals(
        List.of("SpecialFunctions.java", "SpecialFunctionRules.java"),
        Catalogue.files().stream().map(file -> file.shownName()).toList());
  }

  @Test
  void theRuntimeItselfCanBeCompiled() {
    Path runtime = Path.of("../../runtime/src/main/java");
    CompilationResult result = compile(List.of(runtime), List.of());
    assertEquals("", result.format().formatAll(result.diagnostics()));
  }
}
