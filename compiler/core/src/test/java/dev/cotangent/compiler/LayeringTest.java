package dev.cotangent.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. Data flows one way through the packages; each library has one door. */
class LayeringTest {
  private static final String ROOT = "dev.cotangent.compiler";
  private static final String ANNOTATIONS = "dev.cotangent";
  private static final String JAVAPARSER = "com.github.javaparser..";
  private static final String JAVAPOET = "com.palantir.javapoet..";
  private static final String PICOCLI = "picocli..";

  /** For each package, what it may use besides itself and the JDK. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("graph", List.of()),
          Map.entry("diagnostics", List.of()),
          Map.entry("request", of(ANNOTATIONS, "graph", "diagnostics")),
          Map.entry("frontend.source", of(JAVAPARSER, ANNOTATIONS, "request", "diagnostics")),
          Map.entry("frontend.structure", of(JAVAPARSER, ANNOTATIONS, "request", "graph")),
          Map.entry(
              "frontend.rules",
              of(JAVAPARSER, ANNOTATIONS, "frontend.source", "graph", "diagnostics")),
          Map.entry(
              "frontend.lowering",
              of(
                  JAVAPARSER,
                  "frontend.source",
                  "frontend.structure",
                  "frontend.rules",
                  "request",
                  "graph",
                  "diagnostics")),
          Map.entry(
              "frontend",
              of(
                  JAVAPARSER,
                  ANNOTATIONS,
                  "frontend.source",
                  "frontend.structure",
                  "frontend.rules",
                  "request",
                  "graph",
                  "diagnostics")),
          Map.entry("simplify", of("graph")),
          Map.entry("autodiff", of("graph")),
          Map.entry("schedule", of("autodiff", "graph")),
          Map.entry(
              "backend",
              of(
                  JAVAPOET,
                  ANNOTATIONS,
                  "dev.cotangent.runtime",
                  "schedule",
                  "autodiff",
                  "request",
                  "graph",
                  "diagnostics")),
          Map.entry("output", of("request", "diagnostics")),
          Map.entry("cli", of(PICOCLI, ROOT, "request", "graph", "diagnostics")));

  /** The compiler's own classes, without those of its tests. */
  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(location());

  private static Path location() {
    try {
      URL url = DerivativeCompiler.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(url.toURI()).resolve(ROOT.replace('.', '/'));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> of(String... packages) {
    return Stream.of(packages).map(name -> isOutside(name) ? name : ROOT + "." + name).toList();
  }

  private static boolean isOutside(String name) {
    return name.startsWith("dev.") || name.endsWith("..");
  }

  @TestFactory
  Stream<DynamicTest> everyPackageKnowsOnlyThoseBeforeIt() {
    return new TreeMap<>(ALLOWED)
        .entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey(), () -> checkPackage(entry.getKey(), entry.getValue())));
  }

  private static void checkPackage(String name, List<String> allowed) {
    Stream<String> known =
        Stream.concat(Stream.of(ROOT + "." + name, "java..", "javax.."), allowed.stream());
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasAPlaceInTheTable() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      packages.add(one.getPackageName());
    }
    packages.remove(ROOT);
    Set<String> table = new TreeSet<>();
    ALLOWED.keySet().forEach(name -> table.add(ROOT + "." + name));
    assertEquals(table, packages);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> silent = new TreeSet<>();
    for (String module : List.of(".", "../maven-plugin", "../../runtime")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(Path::getParent)
            .filter(directory -> Files.notExists(directory.resolve("package-info.java")))
            .filter(directory -> !directory.endsWith("src/main/java"))
            .forEach(silent::add);
      }
    }
    assertEquals(Set.of(), silent);
  }
}
