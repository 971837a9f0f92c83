package dev.cotangent.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they should be. */
class InputFilesTest {
  private static final String MODEL =
      """
      package com.acme;

      class Model {
        @dev.cotangent.Differentiable
        static double loss(double x) {
          return x;
        }
      }
      """;

  @TempDir Path directory;
  private Path source;
  private Path out;

  @BeforeEach
  void writeSource() throws IOException {
    source = directory.resolve("src/com/acme/Model.java");
    out = directory.resolve("out");
    Files.createDirectories(source.getParent());
    Files.writeString(source, MODEL);
  }

  @Test
  void aByteThatIsNotInTheEncodingIsShownInItsLine() throws IOException {
    Files.write(
        source, "class Model {\r\n  // na\u00efve\r\n}\r\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        """
        src/com/acme/Model.java:2:8: error: [COT-0004] the byte 0xEF is not valid UTF-8
          // na\uFFFDve
               ^
          help: save the file in that encoding, or tell the build which one it is in
        1 error
        """,
        said(StandardCharsets.UTF_8, List.of()));
  }

  @Test
  void anEncodingIsUsedForSourcesAndOutput() throws IOException {
    Files.write(source, MODEL.replace("loss", "\u00e9cart").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("", said(StandardCharsets.ISO_8859_1, List.of()));
    Path generated = out.resolve("com/acme/ModelGradient.java");
    assertTrue(
        Files.readString(generated, StandardCharsets.ISO_8859_1).contains("\u00e9cart in [0]"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsBackIsReported() throws IOException {
    Files.createSymbolicLink(directory.resolve("src/com/again"), directory.resolve("src"));
    assertEquals(
        """
        src/com/again: error: [COT-0002] cannot be read: it is a link to a directory around it
          help: make it readable, or leave it out
        1 error
        """,
        said(StandardCharsets.UTF_8, List.of()));
    assertTrue(Files.exists(out.resolve("com/acme/ModelGradient.java")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileWithoutPermissionIsReported() throws IOException {
    Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("---------"));
    // The superuser may read everything.
    assumeFalse(Files.isReadable(source));
    assertEquals(
        """
        src/com/acme/Model.java: error: [COT-0002] cannot be read: permission denied
          help: make it readable, or leave it out
        1 error
        """,
        said(StandardCharsets.UTF_8, List.of()));
  }

  @Test
  void aDamagedJarIsLeftOut() throws IOException {
    Path jar = directory.resolve("damaged.jar");
    Files.writeString(jar, "not a jar");
    assertEquals(
        String.format(
            """
            warning: [COT-0008] class path entry %s is neither a jar nor a directory
              help: correct the entry, or remove it from the class path
            1 warning
            """,
            jar),
        said(StandardCharsets.UTF_8, List.of(jar, directory.resolve("missing.jar"))));
  }

  @Test
  void aCompiledClassOfTheSameNameIsACollision() throws IOException {
    Path classes = directory.resolve("classes");
    Files.createDirectories(classes.resolve("com/acme"));
    Files.write(classes.resolve("com/acme/ModelGradient.class"), new byte[0]);
    assertEquals(
        String.format(
            """
            src/com/acme/Model.java:3:7: error: [COT-0034] the class com.acme.ModelGradient to be \
            generated exists already: %s
            class Model {
                  ^
              help: rename one of the two
            1 error
            """,
            classes),
        said(StandardCharsets.UTF_8, List.of(classes)));
    assertFalse(Files.exists(out.resolve("com/acme/ModelGradient.java")));
  }

  @Test
  void whatAnEarlierBuildHasCompiledIsNoCollision() throws IOException {
    Path classes = directory.resolve("classes");
    Files.createDirectories(classes.resolve("com/acme"));
    Files.write(classes.resolve("com/acme/ModelGradient.class"), new byte[0]);
    Files.write(classes.resolve("com/acme/Model.class"), new byte[0]);
    assertEquals("", said(StandardCharsets.UTF_8, List.of(classes)));
  }

  @Test
  void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
    Path foreign = out.resolve("com/acme/ModelGradient.java");
    Files.createDirectories(foreign.getParent());
    Files.writeString(foreign, "mine");
    assertEquals(
        String.format(
            """
            %s: error: [COT-0041] a file that Cotangent did not generate would be overwritten
              help: remove the file, or choose another output directory
            1 error
            """,
            foreign),
        said(StandardCharsets.UTF_8, List.of()));
    assertEquals("mine", Files.readString(foreign));
  }

  @Test
  void anOutputDirectoryThatIsAFileIsReported() throws IOException {
    Files.writeString(out, "a file");
    Files.writeString(source, MODEL.replace("package com.acme;", ""));
    assertEquals(
        String.format(
            """
            %s: error: [COT-0040] cannot be written: a file is in the place of a directory
              help: make the output directory writable, or choose another one
            1 error
            """,
            out.resolve("ModelGradient.java")),
        said(StandardCharsets.UTF_8, List.of()));
  }

  @Test
  void theOutputMayLieAmongTheSources() throws IOException {
    out = directory.resolve("src");
    assertEquals("", said(StandardCharsets.UTF_8, List.of()));
    assertEquals("", said(StandardCharsets.UTF_8, List.of()));
    assertTrue(Files.exists(out.resolve("com/acme/ModelGradient.java")));
  }

  private String said(Charset encoding, List<Path> classPath) {
    CompilationResult result =
        new DerivativeCompiler(FakeStages.LOWERING, FakeStages.GENERATOR)
            .run(
                new CompilerInput(
                    List.of(directory.resolve("src")),
                    List.of(),
                    classPath,
                    out,
                    encoding,
                    Optional.of(directory),
                    Optional.empty()));
    return result.format().formatAll(result.diagnostics());
  }
}
