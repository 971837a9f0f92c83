package dev.cotangent.compiler.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.LoweredBody;
import dev.cotangent.compiler.request.MethodParameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontendTest {
  private static final LoweredBody EMPTY =
      new LoweredBody(new Graph(List.of(), List.of(), List.of()), List.of());

  @TempDir Path directory;
  private final DiagnosticLog log = new DiagnosticLog();
  private BodyLowering lowering = (method, logOfClass) -> Optional.of(EMPTY);
  private List<Path> sourcePath = List.of();

  @Test
  void aRequestHoldsAllThereIsToKnow() throws IOException {
    source(
        "src/com/acme/Outer.java",
        """
        package com.acme;

        import dev.cotangent.Differentiable;

        public class Outer {
          enum Mode { FAST }

          public static class Inner {
            @Differentiable(wrt = {"x", "m"}, relaxed = true, parallel = false || true, name = "cost")
            static float[] loss(double[][] m, int n, Mode mode, String name, float... x) {
              return null;
            }
          }
        }
        """);
    DerivativeRequest request = onlyMethod();
    assertEquals("com.acme", request.packageName());
    assertEquals("Outer_Inner", request.className());
    assertEquals("Outer.Inner", request.sourceName());
    assertTrue(request.isPublic());
    assertEquals("loss", request.methodName());
    assertEquals("cost", request.name());
    assertEquals(
        List.of(
            new MethodParameter(
                "m", new Layout.Leaf(new ArrayType(ScalarType.DOUBLE, 2)), "double[][]"),
            new MethodParameter("n", new Layout.Leaf(ScalarType.INT), "int"),
            new MethodParameter(
                "mode",
                new Layout.Leaf(new OpaqueType("com.acme.Outer.Mode")),
                "com.acme.Outer.Mode"),
            new MethodParameter(
                "name", new Layout.Leaf(new OpaqueType("java.lang.String")), "java.lang.String"),
            new MethodParameter(
                "x", new Layout.Leaf(new ArrayType(ScalarType.FLOAT, 1)), "float...")),
        request.parameters());
    assertEquals(new Layout.Leaf(new ArrayType(ScalarType.FLOAT, 1)), request.returned());
    assertEquals("float[]", request.returnType());
    assertEquals(List.of(0, 4), request.wrtInputs());
    assertEquals(Set.of(Derivative.GRADIENT), request.derivatives());
    assertTrue(request.relaxed());
    assertTrue(request.parallel());
    assertEquals(new Position("src/com/acme/Outer.java", 10, 20), request.position());
  }

  @Test
  void withoutElementsTheDefaultsHold() throws IOException {
    source(
        "src/Model.java",
        """
        class Model {
          @dev.cotangent.Differentiable()
          static double loss(int n, double w[], boolean[] flags, float b) {
            return b;
          }
        }
        """);
    DerivativeRequest request = onlyMethod();
    assertEquals("", request.packageName());
    assertEquals("Model", request.className());
    assertFalse(request.isPublic());
    assertEquals("loss", request.name());
    assertEquals(List.of(1, 3), request.wrtInputs());
    assertEquals(Set.of(Derivative.GRADIENT), request.derivatives());
    assertFalse(request.relaxed());
    assertFalse(request.parallel());
  }

  @Test
  void theMethodsOfAClassGoToOneGeneratedClass() throws IOException {
    source(
        "src/p/A.java",
        """
        package p;
        import dev.cotangent.*;
        class A {
          @Differentiable static double second(double x) { return x; }
          static class B { @Differentiable static double f(double x) { return x; } }
          @Differentiable static double first(double x) { return x; }
        }
        interface C { @Differentiable static double f(double x) { return x; } }
        """);
    List<ClassRequest> requests = run().requests();
    assertEquals(
        List.of("p.AGradient", "p.A_BGradient", "p.CGradient"),
        requests.stream().map(ClassRequest::qualifiedName).toList());
    assertEquals(
        List.of("second", "first"),
        requests.get(0).methods().stream().map(DerivativeRequest::name).toList());
    assertEquals(List.of(), log.diagnostics());
  }

  @Test
  void aNestedClassIsPublicOnlyIfAllAroundItAre() throws IOException {
    source(
        "src/p/A.java",
        """
        package p;
        import dev.cotangent.Differentiable;
        class A {
          public static class B { @Differentiable static double f(double x) { return x; } }
        }
        """);
    source(
        "src/p/I.java",
        """
        package p;
        import dev.cotangent.Differentiable;
        public interface I {
          class B { @Differentiable static double f(double x) { return x; } }
        }
        """);
    List<Boolean> visible =
        run().requests().stream().map(request -> request.methods().get(0).isPublic()).toList();
    assertEquals(List.of(false, true), visible);
  }

  @Test
  void elementsMayBeConstantsFromElsewhere() throws IOException {
    source(
        "src/p/A.java",
        """
        package p;
        import dev.cotangent.Differentiable;
        import static dev.cotangent.Derivative.GRADIENT;
        import static q.Names.W;
        class A {
          @Differentiable(wrt = {W, q.Names.PREFIX + 1}, derivatives = GRADIENT, relaxed = !q.Names.NO)
          static double f(double w, double p1, double c) { return w; }
        }
        """);
    source(
        "more/q/Names.java",
        """
        package q;
        public interface Names {
          String W = ("w");
          String PREFIX = "p" + "";
          boolean NO = false;
        }
        """);
    sourcePath = List.of(directory.resolve("more"));
    DerivativeRequest request = onlyMethod();
    assertEquals(List.of(0, 1), request.wrtInputs());
    assertTrue(request.relaxed());
  }

  @Test
  void classesThatAreNotThereYetMayBeMentionedAnywhere() throws IOException {
    source(
        "src/p/A.java",
        """
        package p;
        import dev.cotangent.Differentiable;
        import static p.AGradient.*;
        import static p.BGradient.f;
        import p.AGradient.Loss;
        class A {
          static final Loss WORKSPACE = new Loss();
          @Differentiable static double loss(double x) { return Math.sin(q.Helper.twice(x)); }
        }
        """);
    source(
        "src/p/B.java",
        """
        package p;
        class B { @dev.cotangent.Differentiable static double f(double x) { return x; } }
        """);
    source(
        "src/q/Helper.java",
        """
        package q;
        import static p.AGradient.*;
        public class Helper { public static double twice(double x) { return 2 * x; } }
        """);
    List<String> calls = new ArrayList<>();
    lowering =
        (method, logOfClass) -> {
          method
              .findAll(MethodCallExpr.class)
              .forEach(call -> calls.add(call.resolve().getQualifiedSignature()));
          return Optional.of(EMPTY);
        };
    run();
    assertEquals(List.of(), log.diagnostics());
    assertEquals(List.of("java.lang.Math.sin(double)", "q.Helper.twice(double)"), calls);
  }

  @Test
  void aTreeOfTheRunIsTheOneThatNamesResolveTo() throws IOException {
    source(
        "src/p/A.java",
        """
        package p;
        class A {
          @dev.cotangent.Differentiable static double f(double x) { return g(x); }
          static double g(double x) { return x; }
        }
        """);
    lowering =
        (method, logOfClass) -> {
          var call = method.findFirst(MethodCallExpr.class);
          var helper = call.orElseThrow().resolve().toAst().orElseThrow();
          assertSame(
              method.findCompilationUnit().orElseThrow(),
              helper.findCompilationUnit().orElseThrow());
          return Optional.of(EMPTY);
        };
    assertEquals(1, run().requests().size());
    assertEquals(List.of(), log.diagnostics());
  }

  @Test
  void aFailingClassIsRefusedAndOthersAreNot() throws IOException {
    source(
        "src/p/A.java",
        """
        package p;
        class A {
          @dev.cotangent.Differentiable static double f(double x) { return x; }
          @dev.cotangent.Differentiable static int g(double x) { return 1; }
        }
        class B {
          @dev.cotangent.Differentiable static double f(double x) { return x; }
        }
        """);
    FrontendResult result = run();
    assertEquals(
        List.of("p.BGradient"),
        result.requests().stream().map(ClassRequest::qualifiedName).toList());
    assertTrue(result.refused().contains("p.AGradient"));
    assertFalse(result.refused().contains("p.BGradient"));
  }

  @Test
  void filesMayLieAnywhereAndHoldSeveralClasses() throws IOException {
    source(
        "src/flat.java",
        """
        /* package wrong; */ // package wrong;
        package /* here */ p . q;
        class A {
          @dev.cotangent.Differentiable static double f(double x, E e) { return x; }
        }
        """);
    source("src/deep/er/E.java", "package p.q;\nclass Other {}\nenum E { ONE }\n");
    assertEquals("p.q.E", onlyMethod().parameters().get(1).javaType());
  }

  @Test
  void sourcesWithoutAnnotationsCostLittle() throws IOException {
    String body = "  static double f(double x) { return x * x + Math.sin(x); }\n".repeat(100);
    for (int i = 0; i < 1300; i++) {
      source("src/p/C" + i + ".java", "package p;\nclass C" + i + " {\n" + body + "}\n");
    }
    run();
    long start = System.nanoTime();
    assertEquals(List.of(), run().requests());
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    assertTrue(milliseconds < 2000, milliseconds + " ms for 130,000 lines");
  }

  private DerivativeRequest onlyMethod() {
    List<ClassRequest> requests = run().requests();
    assertEquals(List.of(), log.diagnostics());
    assertEquals(1, requests.size());
    assertEquals(1, requests.get(0).methods().size());
    return requests.get(0).methods().get(0);
  }

  private FrontendResult run() {
    return Frontend.run(
        new FrontendInput(
            List.of(directory.resolve("src")),
            sourcePath,
            List.of(),
            directory.resolve("out"),
            StandardCharsets.UTF_8,
            Optional.of(directory)),
        lowering,
        new SourceTexts(),
        log);
  }

  private void source(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
