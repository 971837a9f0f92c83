package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.resolution.TypeSolver;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.FailureGuard;
import dev.cotangent.compiler.frontend.source.AnnotationFinder;
import dev.cotangent.compiler.frontend.source.ConstantExpressions;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.frontend.source.SourceFile;
import dev.cotangent.compiler.frontend.source.SourceIndex;
import dev.cotangent.compiler.frontend.source.SourceParser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds and checks all rules, and makes the book of them. */
public final class RuleReader {
  private final SourceIndex index;
  private final DiagnosticLog log;
  private final TypeSolver solver;
  private final Map<RuleKind, AnnotationFinder> finders = new LinkedHashMap<>();
  private final Map<RuleBook.Key, RuledMethodBuilder> methods = new LinkedHashMap<>();

  private RuleReader(SourceParser parser, SourceIndex index, TypeSolver solver, DiagnosticLog log) {
    this.index = index;
    this.log = log;
    this.solver = solver;
    for (RuleKind kind : RuleKind.values()) {
      finders.put(kind, new AnnotationFinder(kind.annotation(), index, parser));
    }
  }

  /** Whether a text may hold rules; looking for words is faster than parsing. */
  public static boolean mayHoldRules(String text) {
    return Arrays.stream(RuleKind.values())
        .anyMatch(kind -> text.contains(kind.annotation().getSimpleName()));
  }

  /**
   * The rules in source files.
   *
   * @param files where rules may stand; others are not parsed
   * @param solver finds the classes of methods that have rules
   * @param log receives what is wrong with rules
   */
  public static RuleBook read(
      List<SourceFile> files,
      SourceParser parser,
      SourceIndex index,
      TypeSolver solver,
      DiagnosticLog log) {
    RuleReader reader = new RuleReader(parser, index, solver, log);
    files.stream()
        .filter(file -> mayHoldRules(file.text()))
        .flatMap(file -> parser.parse(file).stream())
        .forEach(reader::readUnit);
    Map<RuleBook.Key, RuledMethod> book = new LinkedHashMap<>();
    reader.methods.forEach((key, method) -> book.put(key, method.build()));
    return new RuleBook(book);
  }

  private void readUnit(CompilationUnit unit) {
    for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
      finders.forEach(
          (kind, finder) ->
              finder
                  .on(method)
                  .map(annotation -> new RuleMethod(kind, method, annotation))
                  .ifPresent(this::guarded));
    }
  }

  private void guarded(RuleMethod rule) {
    FailureGuard.run(() -> readRule(rule), "rule \"" + rule.name() + "\"", rule.position(), log);
  }

  private void readRule(RuleMethod rule) {
    Optional<Expression> of = rule.element("of");
    if (of.isEmpty()) {
      RuleCheck.reportMissing(rule, "of", log);
      return;
    }
    Optional<String> name = ConstantExpressions.string(of.get());
    if (name.isEmpty()) {
      log.report(Code.NOT_A_CONSTANT, Positions.of(of.get()), "of");
      return;
    }
    if (!RuleCheck.canBeNamed(rule, log)) {
      return;
    }
    DiagnosticLog logOfRule = new DiagnosticLog();
    check(rule, name.get(), of.get(), logOfRule);
    log.addAll(logOfRule);
  }

  private void check(RuleMethod rule, String name, Expression of, DiagnosticLog logOfRule) {
    MethodShape shape = MethodShape.of(rule.declaration().resolve());
    RuleCheck check = new RuleCheck(rule, shape, logOfRule);
    check.checkAlone();
    List<MethodShape> overloads = new RuleTarget(solver, index, logOfRule).find(rule, name, of);
    if (overloads.isEmpty()) {
      return;
    }
    Optional<MethodShape> chosen = check.choose(overloads, Positions.of(of));
    OptionalInt wrt =
        rule.kind() == RuleKind.PARTIAL_DERIVATIVE ? check.checkWrt() : OptionalInt.empty();
    if (chosen.isEmpty() || chosen.get().knownTypes().isEmpty()) {
      return;
    }
    MethodShape method = chosen.get();
    RuledMethodBuilder builder =
        methods.computeIfAbsent(key(method), key -> new RuledMethodBuilder(method));
    if (!logOfRule.hasErrors() && check.checkMethod(method, Positions.of(of))) {
      check.checkResult(method);
    }
    Optional<RuleMethod> other = builder.conflicting(rule, wrt);
    if (!logOfRule.hasErrors() && other.isPresent()) {
      reportConflict(rule, method, other.get(), logOfRule);
    }
    if (logOfRule.hasErrors()) {
      builder.breakDown();
    } else {
      builder.add(rule, shape, wrt);
    }
  }

  private static void reportConflict(
      RuleMethod rule, MethodShape method, RuleMethod other, DiagnosticLog logOfRule) {
    Code code = rule.kind() == other.kind() ? Code.DUPLICATE_RULE : Code.MIXED_RULES;
    logOfRule.report(
        Diagnostic.of(code, rule.annotationPosition(), RuleCheck.shown(method, method.signature()))
            .withNote(other.annotationPosition(), "the other rule"));
  }

  private static RuleBook.Key key(MethodShape method) {
    return new RuleBook.Key(
        method.qualifiedClassName(), method.name(), method.knownTypes().orElseThrow());
  }
}
