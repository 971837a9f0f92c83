package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a piece of syntax, a loop mostly, does to what is around it, as far as can be seen without
 * knowing what its names mean.
 */
final class LoopEffects {
  private static final DataKey<LoopEffects> KEY = new DataKey<>() {};

  /**
   * An array that is handed to a method.
   *
   * @param argument the position of the argument
   * @param names the names of the arrays that it may be
   */
  record Passing(MethodCallExpr call, int argument, Set<String> names) {}

  private final Set<String> assigned = new LinkedHashSet<>();
  private final Set<String> changedArrays = new LinkedHashSet<>();
  private final List<Passing> passed = new ArrayList<>();
  private final Map<String, Set<String>> aliases = new HashMap<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private boolean returns;
  private boolean yields;
  private boolean breaks;
  private boolean calls;
  private boolean storesRows;

  private LoopEffects(Node syntax) {
    syntax.findAll(AssignExpr.class).forEach(this::assignment);
    syntax.findAll(UnaryExpr.class).forEach(this::unary);
    syntax.findAll(VariableDeclarator.class).forEach(this::declaration);
    syntax.findAll(MethodCallExpr.class).forEach(this::call);
    syntax.findAll(BreakStmt.class).forEach(jump -> jump(syntax, jump));
    syntax.findAll(ContinueStmt.class).forEach(jump -> label(jump.getLabel().map(Node::toString)));
    syntax
        .findAll(LabeledStmt.class)
        .forEach(labelled -> labels.remove(labelled.getLabel().getIdentifier()));
    yields = syntax.findAll(YieldStmt.class).stream().anyMatch(exit -> leaves(syntax, exit));
    returns = syntax.findFirst(ReturnStmt.class).isPresent();
  }

  /** The effects of a piece of syntax. */
  static LoopEffects of(Node syntax) {
    if (!syntax.containsData(KEY)) {
      syntax.setData(KEY, new LoopEffects(syntax));
    }
    return syntax.getData(KEY);
  }

  /** The names of variables that are assigned. */
  Set<String> assigned() {
    return assigned;
  }

  /**
   * The names of arrays whose contents may change.
   *
   * @param mayChange whether a method may change an array that it is handed
   */
  Set<String> changedArrays(Predicate<Passing> mayChange) {
    Set<String> changed = new LinkedHashSet<>(changedArrays);
    passed.stream().filter(mayChange).forEach(passing -> changed.addAll(passing.names()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (String name : Set.copyOf(changed)) {
        grown |= changed.addAll(aliases.getOrDefault(name, Set.of()));
      }
    }
    return changed;
  }

  /** The labels that are jumped to from inside and stand outside. */
  Set<String> labels() {
    return labels;
  }

  /** Whether there is a {@code return}. */
  boolean returns() {
    return returns;
  }

  /** Whether there is a {@code yield} to a switch around this. */
  boolean yields() {
    return yields;
  }

  /** Whether this, a loop, may end before its condition fails. */
  boolean isLeftEarly() {
    return returns || yields || breaks || !labels.isEmpty();
  }

  /** Whether rows of arrays may be replaced. */
  boolean mayStoreRows() {
    return storesRows || calls;
  }

  private void assignment(AssignExpr assignment) {
    Expression target = Syntax.unwrap(assignment.getTarget());
    target(target);
    if (assignment.getOperator() == AssignExpr.Operator.ASSIGN) {
      if (target instanceof NameExpr name) {
        alias(name.getNameAsString(), assignment.getValue());
      } else {
        // Whether it is an element or a row is not known here.
        storesRows = true;
        alias("", assignment.getValue());
      }
    }
  }

  private void unary(UnaryExpr unary) {
    switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          target(Syntax.unwrap(unary.getExpression()));
      default -> {}
    }
  }

  private void target(Expression target) {
    if (target instanceof NameExpr name) {
      assigned.add(name.getNameAsString());
    } else {
      root(target, changedArrays);
    }
  }

  private void declaration(VariableDeclarator declarator) {
    declarator.getInitializer().ifPresent(initial -> alias(declarator.getNameAsString(), initial));
  }

  private void alias(String name, Expression value) {
    root(value, aliases.computeIfAbsent(name, key -> new LinkedHashSet<>()));
  }

  private void call(MethodCallExpr call) {
    boolean math = call.getScope().filter(scope -> scope.toString().equals("Math")).isPresent();
    if (!math) {
      calls = true;
      for (int i = 0; i < call.getArguments().size(); i++) {
        Set<String> names = new LinkedHashSet<>();
        root(call.getArgument(i), names);
        passed.add(new Passing(call, i, names));
      }
    }
  }

  private void jump(Node syntax, BreakStmt jump) {
    if (jump.getLabel().isPresent()) {
      label(jump.getLabel().map(Node::toString));
      return;
    }
    Node at = jump;
    while (!Syntax.isSame(at, syntax) && !LoopLowering.isLoop(at) && !(at instanceof SwitchStmt)) {
      at = at.getParentNode().orElse(syntax);
    }
    breaks |= Syntax.isSame(at, syntax) && !(at instanceof SwitchStmt);
  }

  private static boolean leaves(Node syntax, YieldStmt exit) {
    Node at = exit;
    while (!Syntax.isSame(at, syntax) && !(at instanceof SwitchExpr)) {
      at = at.getParentNode().orElse(syntax);
    }
    return Syntax.isSame(at, syntax) && !(at instanceof SwitchExpr);
  }

  private void label(Optional<String> label) {
    label.ifPresent(labels::add);
  }

  /** The names of the arrays that an expression may refer to. */
  private static void root(Expression expression, Set<String> names) {
    Expression plain = Syntax.unwrap(expression);
    while (plain instanceof ArrayAccessExpr access) {
      plain = Syntax.unwrap(access.getName());
    }
    if (plain instanceof NameExpr name) {
      names.add(name.getNameAsString());
    } else if (plain instanceof FieldAccessExpr access) {
      names.add(access.getNameAsString());
      if (!access.getNameAsString().equals("length")) {
        // The array may be part of an object.
        root(access.getScope(), names);
      }
    } else if (plain instanceof ConditionalExpr conditional) {
      root(conditional.getThenExpr(), names);
      root(conditional.getElseExpr(), names);
    } else if (plain instanceof AssignExpr assignment) {
      root(assignment.getTarget(), names);
      root(assignment.getValue(), names);
    } else if (plain instanceof CastExpr cast) {
      root(cast.getExpression(), names);
    } else if (plain instanceof MethodCallExpr call) {
      call.getArguments().forEach(argument -> root(argument, names));
      if (!call.getNameAsString().equals("clone")) {
        call.getScope().ifPresent(scope -> root(scope, names));
      }
    } else if (plain instanceof ObjectCreationExpr creation) {
      creation.getArguments().forEach(argument -> root(argument, names));
    }
  }
}
