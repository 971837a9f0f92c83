package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.DidYouMean;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.frontend.source.SourceIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the methods that the element {@code of} of a rule may mean: overloads of one name. */
final class RuleTarget {
  private final TypeSolver solver;
  private final SourceIndex index;
  private final DiagnosticLog log;

  RuleTarget(TypeSolver solver, SourceIndex index, DiagnosticLog log) {
    this.solver = solver;
    this.index = index;
    this.log = log;
  }

  /**
   * The methods of the name, without the rule itself; none if there are none, which was said then.
   *
   * @param of the value of the element
   * @param where the element
   */
  List<MethodShape> find(RuleMethod rule, String of, Expression where) {
    int hash = of.indexOf('#');
    Position position = Positions.of(where);
    Optional<ResolvedReferenceTypeDeclaration> type =
        hash < 0 ? ownClass(rule) : classNamed(of.substring(0, hash), of, position);
    if (type.isEmpty()) {
      return List.of();
    }
    String name = of.substring(hash + 1);
    List<MethodShape> found = new ArrayList<>();
    for (ResolvedMethodDeclaration method : type.get().getDeclaredMethods()) {
      if (method.getName().equals(name) && !isRule(method, rule)) {
        found.add(MethodShape.of(method));
      }
    }
    if (found.isEmpty()) {
      reportUnknownMethod(rule, type.get(), name, position);
    }
    // Where the class comes from a class file, its methods come in any order.
    found.sort(Comparator.comparing(MethodShape::signature));
    return found;
  }

  @SuppressWarnings("ReferenceEquality") // Overloads may look alike: the very declaration is meant.
  private static boolean isRule(ResolvedMethodDeclaration method, RuleMethod rule) {
    return method.toAst().filter(ast -> ast == rule.declaration()).isPresent();
  }

  private static Optional<ResolvedReferenceTypeDeclaration> ownClass(RuleMethod rule) {
    return rule.declaration()
        .getParentNode()
        .map(type -> ((TypeDeclaration<?>) type).resolve().asReferenceType());
  }

  private Optional<ResolvedReferenceTypeDeclaration> classNamed(
      String className, String of, Position position) {
    Optional<ResolvedReferenceTypeDeclaration> found = solve(className);
    if (found.isEmpty()) {
      log.report(Code.UNKNOWN_RULE_CLASS, position, className, help(className, of));
    }
    return found;
  }

  private Optional<ResolvedReferenceTypeDeclaration> solve(String className) {
    if (className.isEmpty()) {
      return Optional.empty();
    }
    SymbolReference<ResolvedReferenceTypeDeclaration> found = solver.tryToSolveType(className);
    return found.isSolved() ? Optional.of(found.getCorrespondingDeclaration()) : Optional.empty();
  }

  /** What is written may lack its package, or have a slip in its last name. */
  private String help(String className, String of) {
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    String method = of.substring(className.length());
    List<String> known = index.qualifiedNames();
    List<String> simpleNames = known.stream().map(RuleTarget::simpleName).distinct().toList();
    Stream<String> candidates =
        simpleNames.contains(simpleName)
            ? Stream.of(simpleName)
            : DidYouMean.closest(simpleName, simpleNames).stream();
    return candidates
        .flatMap(name -> known.stream().filter(one -> simpleName(one).equals(name)))
        .filter(name -> solve(name).isPresent())
        .findFirst()
        .map(name -> "did you mean \"" + name + method + "\"?")
        .orElse(
            "write the name with its package, and put the class on the source path or on the class"
                + " path");
  }

  private static String simpleName(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  private void reportUnknownMethod(
      RuleMethod rule, ResolvedReferenceTypeDeclaration type, String name, Position position) {
    int dot = name.lastIndexOf('.');
    String help;
    if (dot > 0 && solve(name.substring(0, dot)).isPresent()) {
      help = "did you mean \"" + name.substring(0, dot) + "#" + name.substring(dot + 1) + "\"?";
    } else {
      List<String> names =
          type.getDeclaredMethods().stream()
              .filter(method -> !isRule(method, rule))
              .map(ResolvedMethodDeclaration::getName)
              .distinct()
              .sorted()
              .toList();
      help =
          DidYouMean.closest(name, names)
              .map(one -> "did you mean \"" + one + "\"?")
              .orElse("name a method that the class declares itself, without its parameters");
    }
    log.report(Code.UNKNOWN_RULE_METHOD, position, type.getQualifiedName(), name, help);
  }
}
