package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.resolution.SymbolResolver;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Parses source files, each at most once, so that every declaration is one object in a run. */
public final class SourceParser {
  /** Where a file that does not parse could ask for a derivative, or know one. */
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@\\s*(?:dev\\s*\\.\\s*cotangent\\s*\\.\\s*)?"
              + "(?:Differentiable|PartialDerivative|Pullback|Pushforward)\\b");

  /**
   * Several times what javac compiles. Syntax below it could be parsed, but whatever is done to
   * each node would climb to the root each time.
   */
  private static final int MAXIMAL_DEPTH = 10_000;

  private final ParserConfiguration configuration;
  private SourceIndex index;
  private final DiagnosticLog log;
  private final Map<Path, Optional<CompilationUnit>> units = new HashMap<>();
  private final List<Consumer<CompilationUnit>> attached = new ArrayList<>();

  /** A parser whose problems go to a log. */
  public SourceParser(DiagnosticLog log) {
    this.log = log;
    this.configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
            .setPreprocessUnicodeEscapes(true)
            .setAttributeComments(false)
            .setTabSize(1);
  }

  /** Sets what resolves the names in every tree, those given before too. */
  void resolveWith(SymbolResolver resolver) {
    configuration.setSymbolResolver(resolver);
    units.values().stream()
        .flatMap(Optional::stream)
        .forEach(unit -> unit.setData(Node.SYMBOL_RESOLVER_KEY, resolver));
  }

  /** Lets every tree, those given before too, know the files around it. */
  void know(SourceIndex newIndex) {
    index = newIndex;
    units.values().stream()
        .flatMap(Optional::stream)
        .forEach(unit -> OtherSources.attach(unit, newIndex));
  }

  /** Lets every tree, those given before too, know something of the caller's. */
  public <T> void attach(DataKey<T> key, T data) {
    attached.add(unit -> unit.setData(key, data));
    units.values().stream().flatMap(Optional::stream).forEach(unit -> unit.setData(key, data));
  }

  /** The file's syntax tree, or nothing if it has none; why is in the log then. */
  public Optional<CompilationUnit> parse(SourceFile file) {
    Path path = file.path().toAbsolutePath().normalize();
    Optional<CompilationUnit> known = units.get(path);
    if (known == null) {
      known = parseAnew(file);
      units.put(path, known);
    }
    return known;
  }

  private Optional<CompilationUnit> parseAnew(SourceFile file) {
    ParseResult<CompilationUnit> result;
    try {
      result = new JavaParser(configuration).parse(file.text());
    } catch (StackOverflowError e) {
      log.report(Code.NESTED_TOO_DEEPLY, Position.ofFile(file.shownName()), "the file");
      return Optional.empty();
    }
    if (!result.isSuccessful()) {
      report(file, result.getProblems().get(0));
      return Optional.empty();
    }
    CompilationUnit unit = result.getResult().orElseThrow();
    if (index != null) {
      OtherSources.attach(unit, index);
    }
    attached.forEach(attachment -> attachment.accept(unit));
    unit.setStorage(file.path());
    Positions.attach(unit, file.shownName());
    Optional<Node> tooDeep = nodeBelow(MAXIMAL_DEPTH, unit);
    tooDeep.ifPresent(
        node -> log.report(Code.NESTED_TOO_DEEPLY, Positions.of(statementOf(node)), "this"));
    return tooDeep.isPresent() ? Optional.empty() : Optional.of(unit);
  }

  /** Some node that has so many others around it. */
  private static Optional<Node> nodeBelow(int depth, CompilationUnit unit) {
    List<Node> level = List.of(unit);
    for (int i = 0; i < depth && !level.isEmpty(); i++) {
      level = level.stream().flatMap(node -> node.getChildNodes().stream()).toList();
    }
    return level.stream().findFirst();
  }

  private static Node statementOf(Node node) {
    Node around = node;
    while (!(around instanceof Statement) && around.getParentNode().isPresent()) {
      around = around.getParentNode().get();
    }
    return around;
  }

  /**
   * One problem a file: those after the first are mostly its consequences. Java that the parser
   * does not know, such as an enum inside a method, is no reason to fail where nothing is
   * generated.
   */
  private void report(SourceFile file, Problem problem) {
    SyntaxProblem syntax = SyntaxProblem.of(problem, file.shownName());
    Code code = ANNOTATION.matcher(file.text()).find() ? Code.SYNTAX_ERROR : Code.FILE_LEFT_OUT;
    log.report(code, syntax.position(), syntax.description());
  }
}
