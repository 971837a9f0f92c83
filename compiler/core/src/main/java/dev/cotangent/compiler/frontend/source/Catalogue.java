package dev.cotangent.compiler.frontend.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources of the runtime's own functions and of their derivative rules, which come with the
 * compiler: they are read as if they were the user's.
 */
public final class Catalogue {
  /** The word without which a text needs nothing of the catalogue. */
  public static final String WORD = "SpecialFunctions";

  private static final String FOLDER = "/dev/cotangent/compiler/catalogue/";

  private Catalogue() {}

  /** The source files. */
  public static List<SourceFile> files() {
    return Stream.of(WORD, "SpecialFunctionRules").flatMap(name -> file(name).stream()).toList();
  }

  private static Optional<SourceFile> file(String className) {
    String fileName = className + ".java";
    try (InputStream resource = Catalogue.class.getResourceAsStream(FOLDER + fileName)) {
      if (resource == null) {
        return Optional.empty();
      }
      String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      Path path = Path.of("dev", "cotangent", fileName);
      return Optional.of(new SourceFile(path, fileName, PackageName.of(text), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
