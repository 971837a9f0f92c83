package dev.cotangent.compiler.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.request.GeneratedClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputUpdateTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path directory;
  private Path sources;
  private Path libraries;
  private Path out;
  private Path state;
  private String options = "";

  @BeforeEach
  void makeDirectories() throws IOException {
    sources = Files.createDirectories(directory.resolve("src"));
    libraries = Files.createDirectories(directory.resolve("lib"));
    out = directory.resolve("out");
    state = directory.resolve("target/cotangent/run.state");
    Files.writeString(sources.resolve("A.java"), "class A {}");
  }

  @Test
  void writesClassesWhereTheirPackagesSay() throws IOException {
    OutputReport report = run(generated("com.acme", "AGradient", "a"), generated("", "B", "b"));
    assertEquals(List.of(file("com/acme/AGradient.java"), file("B.java")), report.written());
    assertEquals(content("a"), Files.readString(file("com/acme/AGradient.java")));
    assertEquals(content("b"), Files.readString(file("B.java")));
  }

  @Test
  void whatHasNotChangedIsNotWritten() throws IOException {
    run(generated("p", "A", "a"), generated("p", "B", "b"));
    Files.setLastModifiedTime(file("p/A.java"), LONG_AGO);
    Files.setLastModifiedTime(file("p/B.java"), LONG_AGO);
    OutputReport report = run(generated("p", "A", "a"), generated("p", "B", "other"));
    assertEquals(List.of(file("p/A.java")), report.unchanged());
    assertEquals(List.of(file("p/B.java")), report.written());
    assertEquals(LONG_AGO, Files.getLastModifiedTime(file("p/A.java")));
    assertFalse(LONG_AGO.equals(Files.getLastModifiedTime(file("p/B.java"))));
  }

  @Test
  void orphansAreDeletedWithTheirDirectories() throws IOException {
    run(generated("p.q", "A", "a"), generated("p", "B", "b"));
    Files.writeString(file("p/Mine.java"), "mine");
    OutputReport report = run();
    assertEquals(List.of(file("p/B.java"), file("p/q/A.java")), report.deleted());
    assertFalse(Files.exists(file("p/q")));
    assertEquals("mine", Files.readString(file("p/Mine.java")));
  }

  @Test
  void filesOfOthersAreNeverTouched() throws IOException {
    Files.createDirectories(file("p"));
    Files.writeString(file("p/A.java"), "mine");
    DiagnosticLog log = new DiagnosticLog();
    update().apply(List.of(generated("p", "A", "a")), List.of("p.A"), log);
    assertEquals("mine", Files.readString(file("p/A.java")));
    assertEquals(Code.OUTPUT_NOT_OURS, log.diagnostics().get(0).code());
    assertFalse(update().isUpToDate());
    run();
    assertEquals("mine", Files.readString(file("p/A.java")));
  }

  @Test
  void withoutAStateFileOnlyTheOutputOfFailingClassesIsDeleted() throws IOException {
    OutputUpdate first = new OutputUpdate(inputs(), Optional.empty());
    assertFalse(first.isUpToDate());
    DiagnosticLog log = new DiagnosticLog();
    first.apply(
        List.of(generated("", "A", "a"), generated("", "B", "b"), generated("", "C", "c")),
        List.of(),
        log);
    OutputReport second =
        new OutputUpdate(inputs(), Optional.empty())
            .apply(List.of(generated("", "A", "a")), List.of("B", "D"), log);
    assertEquals(List.of(file("B.java")), second.deleted());
    assertTrue(Files.exists(file("C.java")));
    assertFalse(log.hasErrors());
  }

  @Test
  void nothingChangedMeansUpToDate() throws IOException {
    assertFalse(update().isUpToDate());
    run(generated("p", "A", "a"));
    Files.setLastModifiedTime(sources.resolve("A.java"), LONG_AGO);
    assertTrue(update().isUpToDate());
    assertEquals(List.of(file("p/A.java")), update().unchanged().unchanged());
  }

  @Test
  void aChangedSourceIsSeen() throws IOException {
    run(generated("p", "A", "a"));
    Files.writeString(sources.resolve("A.java"), "class A { }");
    assertFalse(update().isUpToDate());
  }

  @Test
  void aNewAndADeletedSourceAreSeen() throws IOException {
    run(generated("p", "A", "a"));
    Path added = sources.resolve("sub/B.java");
    Files.createDirectories(added.getParent());
    Files.writeString(added, "class B {}");
    assertFalse(update().isUpToDate());
    Files.delete(added);
    assertTrue(update().isUpToDate());
    Files.delete(sources.resolve("A.java"));
    assertFalse(update().isUpToDate());
  }

  @Test
  void aMovedLineBetweenFilesIsSeen() throws IOException {
    Files.writeString(sources.resolve("A.java"), "xy");
    Files.writeString(sources.resolve("B.java"), "z");
    run(generated("p", "A", "a"));
    Files.writeString(sources.resolve("A.java"), "x");
    Files.writeString(sources.resolve("B.java"), "yz");
    assertFalse(update().isUpToDate());
  }

  @Test
  void aChangedOptionIsSeen() throws IOException {
    run(generated("p", "A", "a"));
    options = "other";
    assertFalse(update().isUpToDate());
  }

  @Test
  void aChangedClassPathIsSeen() throws IOException {
    Files.write(libraries.resolve("A.class"), new byte[] {1});
    writeJar("A", "one");
    run(generated("p", "A", "a"));
    writeJar("A", "one");
    Files.writeString(libraries.resolve("notes.txt"), "no class");
    assertTrue(update().isUpToDate());
    writeJar("A", "two");
    assertFalse(update().isUpToDate());
    writeJar("A", "one");
    assertTrue(update().isUpToDate());
    Files.write(libraries.resolve("A.class"), new byte[] {2});
    assertFalse(update().isUpToDate());
  }

  @Test
  void editedAndDeletedOutputIsMadeAgain() throws IOException {
    run(generated("p", "A", "a"));
    Files.writeString(file("p/A.java"), "edited");
    assertFalse(update().isUpToDate());
    run(generated("p", "A", "a"));
    assertEquals(content("a"), Files.readString(file("p/A.java")));
    Files.delete(file("p/A.java"));
    assertFalse(update().isUpToDate());
  }

  @Test
  void aRunWithErrorsIsNotTrusted() throws IOException {
    DiagnosticLog log = new DiagnosticLog();
    log.report(Code.LAMBDA, Position.NONE);
    update().apply(List.of(generated("p", "A", "a")), List.of(), log);
    assertFalse(update().isUpToDate());
    // What it wrote is still known.
    assertEquals(List.of(file("p/A.java")), run().deleted());
  }

  @Test
  void anInterruptedRunIsNotTrustedButItsFilesAreKnown() throws IOException {
    run(generated("p", "A", "a"), generated("p", "B", "b"));
    GeneratedClass unwritable = new GeneratedClass("p", "D", null);
    assertThrows(
        NullPointerException.class,
        () -> run(generated("p", "A", "new"), generated("p", "C", "c"), unwritable));
    assertFalse(update().isUpToDate());
    assertEquals(List.of(file("p/A.java"), file("p/B.java"), file("p/C.java")), run().deleted());
  }

  @Test
  void aDamagedStateFileIsIgnored() throws IOException {
    run(generated("p", "A", "a"));
    Files.writeString(state, Files.readString(state).replace(" ", "\n"));
    assertFalse(update().isUpToDate());
    run(generated("p", "A", "a"));
    assertTrue(update().isUpToDate());
    Files.writeString(state, "");
    assertFalse(update().isUpToDate());
  }

  private OutputReport run(GeneratedClass... classes) {
    DiagnosticLog log = new DiagnosticLog();
    OutputReport report = update().apply(List.of(classes), List.of(), log);
    assertEquals(List.of(), log.diagnostics());
    return report;
  }

  private OutputUpdate update() {
    return new OutputUpdate(inputs(), Optional.of(state));
  }

  private BuildInputs inputs() {
    return new BuildInputs(
        List.of(sources),
        List.of(),
        List.of(libraries, directory.resolve("library.jar"), directory.resolve("missing.jar")),
        out,
        StandardCharsets.UTF_8,
        options);
  }

  private Path file(String name) {
    return out.resolve(name);
  }

  private static GeneratedClass generated(String packageName, String simpleName, String text) {
    return new GeneratedClass(packageName, simpleName, content(text));
  }

  private static String content(String text) {
    return "@Generated(\"" + GeneratedClass.GENERATOR + "\") " + text;
  }

  private void writeJar(String name, String content) throws IOException {
    try (ZipOutputStream jar =
        new ZipOutputStream(Files.newOutputStream(directory.resolve("library.jar")))) {
      jar.putNextEntry(new ZipEntry(name + ".class"));
      jar.write(content.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }
}
