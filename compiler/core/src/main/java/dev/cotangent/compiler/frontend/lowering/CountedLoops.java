package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Recognises loops whose iterations are known before they run: an int counter that only the update
 * changes, by a constant, and a bound that no iteration changes.
 */
final class CountedLoops {
  private final Lowering lowering;
  private final Invariance invariance;

  CountedLoops(Lowering lowering) {
    this.lowering = lowering;
    this.invariance = new Invariance(lowering);
  }

  /** A condition that compares a counter with something. */
  private record Comparison(Variable counter, Operator operator, Expression bound) {}

  /** An update that steps the counter. */
  private record Update(Expression syntax, int step) {}

  /** The counted form of a loop whose initialisation was lowered already, if it has one. */
  Optional<LoopForm> recognise(ForStmt loop, Set<String> labels, Runnable body) {
    LoopEffects effects = LoopEffects.of(loop);
    if (loop.getCompare().isEmpty() || effects.isLeftEarly()) {
      return Optional.empty();
    }
    if (!(Syntax.unwrap(loop.getCompare().get()) instanceof BinaryExpr condition)) {
      return Optional.empty();
    }
    BinaryExpr.Operator operator = condition.getOperator();
    return comparison(condition.getLeft(), operator, condition.getRight(), effects)
        .or(() -> comparison(condition.getRight(), mirror(operator), condition.getLeft(), effects))
        .flatMap(comparison -> counted(loop, labels, comparison, body));
  }

  private Optional<Comparison> comparison(
      Expression counter, BinaryExpr.Operator operator, Expression bound, LoopEffects effects) {
    if (!(Syntax.unwrap(counter) instanceof NameExpr name)) {
      return Optional.empty();
    }
    Variable variable = lowering.frame().scope().find(name.getNameAsString());
    boolean counts =
        variable != null
            && variable.type() == ScalarType.INT
            && lowering.environment().value(variable) instanceof Value.Scalar
            && effects.assigned().contains(name.getNameAsString());
    boolean ordered =
        switch (operator) {
          case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, NOT_EQUALS -> true;
          default -> false;
        };
    return counts && ordered && invariance.isInvariant(bound, effects)
        ? Optional.of(new Comparison(variable, Operations.operator(operator), bound))
        : Optional.empty();
  }

  /** {@code >} for {@code <}: what is left and right of it changes places. */
  private static BinaryExpr.Operator mirror(BinaryExpr.Operator operator) {
    return switch (operator) {
      case LESS -> BinaryExpr.Operator.GREATER;
      case LESS_EQUALS -> BinaryExpr.Operator.GREATER_EQUALS;
      case GREATER -> BinaryExpr.Operator.LESS;
      case GREATER_EQUALS -> BinaryExpr.Operator.LESS_EQUALS;
      default -> operator;
    };
  }

  private Optional<LoopForm> counted(
      ForStmt loop, Set<String> labels, Comparison comparison, Runnable body) {
    Variable counter = comparison.counter();
    Optional<Update> update = update(loop, counter.name());
    if (update.isEmpty()) {
      return Optional.empty();
    }
    Node bound = lowering.expressions().scalar(comparison.bound());
    if (!(bound.type() instanceof ScalarType type) || Operations.promote(type) != ScalarType.INT) {
      return Optional.empty();
    }
    Node intBound = lowering.operations().cast(ScalarType.INT, bound);
    Node start = ((Value.Scalar) lowering.environment().value(counter)).node();
    int step = update.get().step();
    return operator(comparison.operator(), start, intBound, step)
        .map(
            operator ->
                LoopForm.counted(
                    loop,
                    labels,
                    new Range(operator, step, false),
                    start,
                    intBound,
                    counter.name(),
                    isDeclaredBy(loop, counter) ? counter : null,
                    index -> assign(counter, index),
                    body,
                    () -> step(loop, counter, start, update.get())));
  }

  /** The comparison, if the step agrees with it and every iteration comes nearer to the end. */
  private static Optional<Operator> operator(
      Operator comparison, Node start, Node bound, int step) {
    return switch (comparison) {
      case LESS, LESS_EQUAL -> Optional.of(comparison).filter(operator -> step > 0);
      case GREATER, GREATER_EQUAL -> Optional.of(comparison).filter(operator -> step < 0);
      default ->
          step == 1 && isAtMost(start, bound) ? Optional.of(Operator.LESS) : Optional.empty();
    };
  }

  private static boolean isAtMost(Node start, Node bound) {
    if (!(start instanceof Constant constant)) {
      return false;
    }
    int first = (Integer) constant.value();
    if (bound instanceof Constant last) {
      return first <= (Integer) last.value();
    }
    return first <= 0 && bound instanceof Apply apply && apply.operator() == Operator.LENGTH;
  }

  /** The only part of the loop that assigns the counter, if it adds a constant. */
  private Optional<Update> update(ForStmt loop, String counter) {
    Update found = null;
    for (Expression update : loop.getUpdate()) {
      if (!LoopEffects.of(update).assigned().contains(counter)) {
        continue;
      }
      OptionalInt step = step(Syntax.unwrap(update), counter, LoopEffects.of(loop));
      if (found != null || step.isEmpty() || step.getAsInt() == 0) {
        return Optional.empty();
      }
      found = new Update(update, step.getAsInt());
    }
    boolean elsewhere =
        LoopEffects.of(loop.getBody()).assigned().contains(counter)
            || LoopEffects.of(loop.getCompare().orElseThrow()).assigned().contains(counter);
    return elsewhere ? Optional.empty() : Optional.ofNullable(found);
  }

  private OptionalInt step(Expression update, String counter, LoopEffects effects) {
    if (update instanceof UnaryExpr unary && isCounter(unary.getExpression(), counter)) {
      return switch (unary.getOperator()) {
        case PREFIX_INCREMENT, POSTFIX_INCREMENT -> OptionalInt.of(1);
        case PREFIX_DECREMENT, POSTFIX_DECREMENT -> OptionalInt.of(-1);
        default -> OptionalInt.empty();
      };
    }
    if (!(update instanceof AssignExpr assignment) || !isCounter(assignment.getTarget(), counter)) {
      return OptionalInt.empty();
    }
    return switch (assignment.getOperator()) {
      case PLUS -> constant(assignment.getValue(), effects);
      case MINUS -> negated(constant(assignment.getValue(), effects));
      case ASSIGN -> sum(Syntax.unwrap(assignment.getValue()), counter, effects);
      default -> OptionalInt.empty();
    };
  }

  /** {@code i = i + c}, {@code i = c + i} or {@code i = i - c}. */
  private OptionalInt sum(Expression value, String counter, LoopEffects effects) {
    if (!(value instanceof BinaryExpr binary)) {
      return OptionalInt.empty();
    }
    boolean left = isCounter(binary.getLeft(), counter);
    return switch (binary.getOperator()) {
      case PLUS -> {
        boolean right = isCounter(binary.getRight(), counter);
        yield left == right
            ? OptionalInt.empty()
            : constant(left ? binary.getRight() : binary.getLeft(), effects);
      }
      case MINUS -> left ? negated(constant(binary.getRight(), effects)) : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  private static boolean isCounter(Expression expression, String counter) {
    return Syntax.unwrap(expression) instanceof NameExpr name
        && name.getNameAsString().equals(counter);
  }

  private static OptionalInt negated(OptionalInt step) {
    return step.isPresent() && step.getAsInt() != Integer.MIN_VALUE
        ? OptionalInt.of(-step.getAsInt())
        : OptionalInt.empty();
  }

  private OptionalInt constant(Expression expression, LoopEffects effects) {
    if (!Syntax.isPlain(expression) || !invariance.isInvariant(expression, effects)) {
      return OptionalInt.empty();
    }
    return lowering.expressions().value(expression) instanceof Value.Scalar scalar
            && scalar.node() instanceof Constant constant
            && constant.value() instanceof Integer step
        ? OptionalInt.of(step)
        : OptionalInt.empty();
  }

  private void assign(Variable counter, Node value) {
    lowering.environment().assign(counter, new Value.Scalar(value));
  }

  private void step(ForStmt loop, Variable counter, Node start, Update update) {
    boolean own = isDeclaredBy(loop, counter);
    for (Expression expression : loop.getUpdate()) {
      if (!Syntax.isSame(expression, update.syntax())) {
        lowering.expressions().effect(expression);
      } else if (!own || loop.getUpdate().size() > 1) {
        Node index = ((Value.Scalar) lowering.environment().value(counter)).node();
        Node step = lowering.builder().integer(update.step());
        assign(counter, lowering.operations().binary(BinaryExpr.Operator.PLUS, index, step));
      }
    }
    if (own) {
      // It ends with the loop: not worth carrying.
      assign(counter, start);
    }
  }

  /** Whether a loop's own initialisation declares its counter. */
  private static boolean isDeclaredBy(ForStmt loop, Variable counter) {
    return loop.getInitialization().stream()
        .filter(Expression::isVariableDeclarationExpr)
        .flatMap(initial -> initial.asVariableDeclarationExpr().getVariables().stream())
        .anyMatch(declarator -> declarator.getNameAsString().equals(counter.name()));
  }
}
