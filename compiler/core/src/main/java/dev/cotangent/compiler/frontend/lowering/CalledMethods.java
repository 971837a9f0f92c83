package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What methods that are called, but not looked into, do to arrays, as far as their syntax tells: a
 * method that changes what it is handed must not have a derivative rule, and an array that is new
 * with every call may be changed by whoever calls.
 */
final class CalledMethods {
  private static final Set<String> COPYING = Set.of("copyOf", "copyOfRange");

  private final Lowering lowering;
  private final IdentityHashMap<MethodDeclaration, Optional<String>> changed =
      new IdentityHashMap<>();

  CalledMethods(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The name of an array parameter whose contents a method changes, if there is one. */
  Optional<String> changedParameter(MethodDeclaration method) {
    Optional<String> known = changed.get(method);
    if (known == null) {
      // A recursive call changes nothing that is not changed elsewhere.
      changed.put(method, Optional.empty());
      known =
          method.getParameters().stream()
              .filter(parameter -> rank(parameter) > 0)
              .filter(parameter -> changes(method, parameter))
              .map(Parameter::getNameAsString)
              .findFirst();
      changed.put(method, known);
    }
    return known;
  }

  private static int rank(Parameter parameter) {
    return parameter.getType().getArrayLevel() + (parameter.isVarArgs() ? 1 : 0);
  }

  /**
   * Follows the names of a parameter and of its rows, each with its rank, until there are no more.
   */
  private boolean changes(MethodDeclaration method, Parameter parameter) {
    Map<String, Integer> names = new HashMap<>();
    names.put(parameter.getNameAsString(), rank(parameter));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (VariableDeclarator declarator : method.findAll(VariableDeclarator.class)) {
        int rank = declarator.getInitializer().map(value -> rankOf(value, names)).orElse(0);
        grown |= add(declarator.getNameAsString(), rank, names);
      }
      for (AssignExpr assignment : method.findAll(AssignExpr.class)) {
        int rank = rankOf(assignment.getValue(), names);
        Expression target = Syntax.unwrap(assignment.getTarget());
        grown |= add(root(target), rank == 0 ? 0 : rank + subscripts(target), names);
      }
      for (ForEachStmt loop : method.findAll(ForEachStmt.class)) {
        int rank = rankOf(loop.getIterable(), names) - 1;
        grown |= add(loop.getVariableDeclarator().getNameAsString(), rank, names);
      }
    }
    return writes(method, names);
  }

  private static boolean add(String name, int rank, Map<String, Integer> names) {
    if (rank <= names.getOrDefault(name, 0)) {
      return false;
    }
    names.put(name, rank);
    return true;
  }

  /** The rank of the array that an expression may share with one of the names; 0 for none. */
  private int rankOf(Expression expression, Map<String, Integer> names) {
    Expression plain = Syntax.unwrap(expression);
    if (plain instanceof ConditionalExpr choice) {
      return Math.max(rankOf(choice.getThenExpr(), names), rankOf(choice.getElseExpr(), names));
    }
    if (plain instanceof AssignExpr assignment) {
      return rankOf(assignment.getValue(), names);
    }
    if (plain instanceof CastExpr cast) {
      return rankOf(cast.getExpression(), names);
    }
    if (plain instanceof MethodCallExpr call) {
      if (call.getNameAsString().equals("clone")) {
        // The rows stay those of the original.
        int rank = call.getScope().map(scope -> rankOf(scope, names)).orElse(0);
        return rank > 1 ? rank : 0;
      }
      return handsOn(call)
          ? call.getArguments().stream().mapToInt(arg -> rankOf(arg, names)).max().orElse(0)
          : 0;
    }
    return Math.max(0, names.getOrDefault(root(plain), 0) - subscripts(plain));
  }

  /** Whether a method whose source is at hand may return an array that it was handed. */
  private boolean handsOn(MethodCallExpr call) {
    return lowering.calls().source(call).filter(source -> !returnsNewArray(source)).isPresent();
  }

  private boolean writes(MethodDeclaration method, Map<String, Integer> names) {
    return method.findAll(AssignExpr.class).stream()
            .anyMatch(assignment -> isElementOf(assignment.getTarget(), names.keySet()))
        || method.findAll(UnaryExpr.class).stream()
            .anyMatch(unary -> isStep(unary) && isElementOf(unary.getExpression(), names.keySet()))
        || method.findAll(MethodCallExpr.class).stream().anyMatch(call -> writes(call, names));
  }

  private static boolean isStep(UnaryExpr unary) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  private static boolean isElementOf(Expression expression, Set<String> names) {
    Expression plain = Syntax.unwrap(expression);
    return plain instanceof ArrayAccessExpr && names.contains(root(plain));
  }

  private boolean writes(MethodCallExpr call, Map<String, Integer> names) {
    Optional<MethodDeclaration> source = lowering.calls().source(call);
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (rankOf(call.getArgument(i), names) == 0) {
        continue;
      }
      boolean written =
          source.isPresent()
              ? changedParameter(source.get())
                  .filter(parameter(source.get(), i)::equals)
                  .isPresent()
              : isLibraryWrite(call, i);
      if (written) {
        return true;
      }
    }
    return false;
  }

  private static String parameter(MethodDeclaration method, int argument) {
    int last = method.getParameters().size() - 1;
    return last < 0 ? "" : method.getParameter(Math.min(argument, last)).getNameAsString();
  }

  /** The methods of the library that change arrays. */
  private static boolean isLibraryWrite(MethodCallExpr call, int argument) {
    String scope = call.getScope().map(Node::toString).orElse("");
    String name = call.getNameAsString();
    if (name.equals("arraycopy")) {
      return argument == 2;
    }
    return scope.endsWith("Arrays")
        && argument == 0
        && (name.equals("fill")
            || name.equals("sort")
            || name.equals("setAll")
            || name.startsWith("parallel"));
  }

  /** Whether every array that a method returns was made by this very call, rows and all. */
  boolean returnsNewArray(MethodDeclaration method) {
    int rank = method.getType().getArrayLevel();
    List<ReturnStmt> returns = method.findAll(ReturnStmt.class);
    return rank > 0
        && method.getBody().isPresent()
        && returns.stream()
            .allMatch(
                statement ->
                    statement
                        .getExpression()
                        .filter(value -> isNew(value, rank, method, new HashSet<>()))
                        .isPresent());
  }

  private static boolean isNew(
      Expression expression, int rank, MethodDeclaration method, Set<String> underWay) {
    Expression plain = Syntax.unwrap(expression);
    if (plain instanceof ArrayCreationExpr creation) {
      return rank == 1 || creation.getInitializer().isEmpty();
    }
    if (plain instanceof ConditionalExpr choice) {
      return isNew(choice.getThenExpr(), rank, method, underWay)
          && isNew(choice.getElseExpr(), rank, method, underWay);
    }
    if (plain instanceof MethodCallExpr call && rank == 1) {
      String name = call.getNameAsString();
      boolean isClone = name.equals("clone") && call.getArguments().isEmpty();
      boolean isCopy =
          COPYING.contains(name)
              && call.getScope().filter(scope -> scope.toString().endsWith("Arrays")).isPresent();
      return isClone || isCopy;
    }
    return plain instanceof NameExpr name && isNewVariable(name, rank, method, underWay);
  }

  /** Whether a local variable holds new arrays only, of which nobody else has heard. */
  private static boolean isNewVariable(
      NameExpr variable, int rank, MethodDeclaration method, Set<String> underWay) {
    String name = variable.getNameAsString();
    if (!underWay.add(name)) {
      return true;
    }
    if (isField(variable)) {
      return false;
    }
    List<VariableDeclarator> declarators =
        method.findAll(VariableDeclarator.class, d -> d.getNameAsString().equals(name));
    boolean isParameter =
        method.getParameters().stream().anyMatch(p -> p.getNameAsString().equals(name));
    return !isParameter
        && !declarators.isEmpty()
        && declarators.stream()
            .allMatch(declarator -> startsNew(declarator, rank, method, underWay))
        && method.findAll(AssignExpr.class).stream()
            .allMatch(assignment -> keepsNew(assignment, name, rank, method, underWay))
        && !isHandedOn(name, rank, method);
  }

  private static boolean isField(NameExpr variable) {
    try {
      return variable.resolve().isField();
    } catch (RuntimeException e) {
      // The symbol solver has many ways to say that it does not know.
      return true;
    }
  }

  private static boolean startsNew(
      VariableDeclarator declarator, int rank, MethodDeclaration method, Set<String> underWay) {
    boolean isOfForEach =
        declarator
            .getParentNode()
            .flatMap(Node::getParentNode)
            .filter(ForEachStmt.class::isInstance)
            .isPresent();
    return !isOfForEach
        && declarator
            .getInitializer()
            .filter(value -> !isNew(value, rank, method, underWay))
            .isEmpty();
  }

  private static boolean keepsNew(
      AssignExpr assignment,
      String name,
      int rank,
      MethodDeclaration method,
      Set<String> underWay) {
    Expression target = Syntax.unwrap(assignment.getTarget());
    Expression value = Syntax.unwrap(assignment.getValue());
    if (target instanceof NameExpr assigned && assigned.getNameAsString().equals(name)) {
      return isNew(value, rank, method, underWay);
    }
    if (target instanceof ArrayAccessExpr && root(target).equals(name)) {
      int left = rank - subscripts(target);
      return left == 0 || isNew(value, left, method, new HashSet<>(underWay));
    }
    return value.findAll(NameExpr.class).stream()
        .noneMatch(mention -> mention.getNameAsString().equals(name) && isWhole(mention));
  }

  /** Whether an array is meant, not its elements, its length or what a method makes of it. */
  private static boolean isWhole(NameExpr mention) {
    Node around = mention.getParentNode().orElse(mention);
    return !(around instanceof ArrayAccessExpr)
        && !(around instanceof FieldAccessExpr)
        && !(around instanceof MethodCallExpr);
  }

  /** Whether an array gets another name, or its rows may be replaced by another method. */
  private static boolean isHandedOn(String name, int rank, MethodDeclaration method) {
    boolean renamed =
        method.findAll(VariableDeclarator.class).stream()
            .flatMap(declarator -> declarator.getInitializer().stream())
            .map(Syntax::unwrap)
            .anyMatch(value -> value instanceof NameExpr && root(value).equals(name));
    if (renamed || rank == 1) {
      return renamed;
    }
    return method.findAll(MethodCallExpr.class).stream()
        .flatMap(call -> call.getArguments().stream())
        .map(Syntax::unwrap)
        .anyMatch(value -> value instanceof NameExpr && root(value).equals(name));
  }

  private static int subscripts(Expression element) {
    int count = 0;
    for (Expression at = element; at instanceof ArrayAccessExpr access; count++) {
      at = Syntax.unwrap(access.getName());
    }
    return count;
  }

  /** The name at the root of an element or row, empty if there is none. */
  private static String root(Expression expression) {
    Expression plain = Syntax.unwrap(expression);
    while (plain instanceof ArrayAccessExpr access) {
      plain = Syntax.unwrap(access.getName());
    }
    return plain instanceof NameExpr name ? name.getNameAsString() : "";
  }
}
