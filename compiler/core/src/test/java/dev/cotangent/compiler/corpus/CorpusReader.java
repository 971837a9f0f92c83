package dev.cotangent.compiler.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the programs of the corpus, and in each the differentiable methods with their inputs. Above
 * a method stand {@code // inputs:}, once a call; {@code // in: Nested} if it is one of a nested
 * class; and {@code // allocates} if it calls what allocates.
 */
final class CorpusReader {
  private static final Pattern CASE =
      Pattern.compile(
          "((?:[ ]*//[^\\n]*\\n)+)[ ]*@Differentiable(?:\\(([^)]*)\\))?\\s+[^(]*?(\\w+)\\(");
  private static final Pattern NAME = Pattern.compile("\"([\\w.]+)\"");
  private static final Pattern INPUTS =
      Pattern.compile("// inputs:([^\\n]*(?:\\n *//(?! inputs:)[^\\n]*)*)");

  private static final Pattern NESTED = Pattern.compile("// in: ([\\w.]+)");

  private CorpusReader() {}

  /** The sources of a folder among the test resources, by qualified class name. */
  static Map<String, String> sources(String folder) {
    try {
      Path root = Path.of(CorpusReader.class.getResource("/" + folder).toURI());
      Map<String, String> sources = new TreeMap<>();
      try (Stream<Path> files = Files.list(root)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String simpleName = file.getFileName().toString().replace(".java", "");
          sources.put(folder.replace('/', '.') + "." + simpleName, Files.readString(file));
        }
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cases in sources. */
  static List<CorpusCase> cases(Map<String, String> sources) {
    List<CorpusCase> cases = new ArrayList<>();
    sources.forEach((name, source) -> cases.addAll(cases(name, source)));
    return cases;
  }

  private static List<CorpusCase> cases(String className, String source) {
    List<CorpusCase> cases = new ArrayList<>();
    Matcher matcher = CASE.matcher(source);
    while (matcher.find()) {
      List<List<InputSpec>> inputs = new ArrayList<>();
      Matcher lines = INPUTS.matcher(matcher.group(1));
      while (lines.find()) {
        inputs.add(InputSpec.parseLine(lines.group(1).replaceAll("\\n *//", " ")));
      }
      boolean allocates = matcher.group(1).contains("// allocates");
      List<String> wrt = new ArrayList<>();
      Matcher names = NAME.matcher(matcher.group(2) == null ? "" : matcher.group(2));
      while (names.find()) {
        wrt.add(names.group(1));
      }
      Matcher nested = NESTED.matcher(matcher.group(1));
      String owner = className + (nested.find() ? "$" + nested.group(1).replace('.', '$') : "");
      cases.add(new CorpusCase(owner, matcher.group(3), wrt, inputs, allocates));
    }
    long annotations = Arrays.stream(source.split("\n")).filter(CorpusReader::isAnnotation).count();
    if (annotations != cases.size()) {
      throw new IllegalStateException(className + " has a differentiable method without inputs");
    }
    return cases;
  }

  private static boolean isAnnotation(String line) {
    return line.strip().startsWith("@Differentiable");
  }
}
