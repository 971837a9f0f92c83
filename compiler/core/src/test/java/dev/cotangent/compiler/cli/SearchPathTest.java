package dev.cotangent.compiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPathTest {
  @TempDir Path directory;

  @Test
  void entriesAreSeparatedAsForJava() {
    String path = String.join(File.pathSeparator, "a.jar", "", "classes");
    assertEquals(List.of(Path.of("a.jar"), Path.of("classes")), SearchPath.classPath(path));
    assertEquals(List.of(Path.of("a.jar"), Path.of("classes")), SearchPath.directories(path));
    assertEquals(List.of(), SearchPath.classPath(""));
  }

  @Test
  void aStarStandsForAllJars() throws IOException {
    for (String name : List.of("b.jar", "a.JAR", "notes.txt")) {
      Files.createFile(directory.resolve(name));
    }
    assertEquals(
        List.of(directory.resolve("a.JAR"), directory.resolve("b.jar")),
        SearchPath.classPath(directory + "/*"));
    assertEquals(List.of(), SearchPath.classPath(directory + "/missing/*"));
  }
}
