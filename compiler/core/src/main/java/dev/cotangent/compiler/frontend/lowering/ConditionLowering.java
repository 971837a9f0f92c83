package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lowers {@code &&}, {@code ||} and {@code ?:}: an operand that Java may skip goes into a branch,
 * unless it is so plain that evaluating it makes no difference.
 */
final class ConditionLowering {
  private final Lowering lowering;

  ConditionLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** {@code left && right}. */
  Node and(Node left, Expression right) {
    if (left instanceof Constant) {
      return Jumps.isTrue(left) ? lowering.expressions().condition(right) : left;
    }
    if (isPlainCondition(right)) {
      Node second = lowering.expressions().condition(right);
      return lowering.operations().apply(Operator.BITWISE_AND, ScalarType.BOOLEAN, left, second);
    }
    Variable result = lowering.auxiliary("and", ScalarType.BOOLEAN);
    lowering
        .branches()
        .chooseOperand(
            left, () -> assignCondition(result, right), () -> assignTruth(result, false));
    return take(result);
  }

  /** {@code left || right}. */
  Node or(Node left, Expression right) {
    if (left instanceof Constant) {
      return Jumps.isTrue(left) ? left : lowering.expressions().condition(right);
    }
    if (isPlainCondition(right)) {
      Node second = lowering.expressions().condition(right);
      return lowering.operations().apply(Operator.BITWISE_OR, ScalarType.BOOLEAN, left, second);
    }
    Variable result = lowering.auxiliary("or", ScalarType.BOOLEAN);
    lowering
        .branches()
        .chooseOperand(left, () -> assignTruth(result, true), () -> assignCondition(result, right));
    return take(result);
  }

  private void assignCondition(Variable result, Expression condition) {
    Node node = lowering.expressions().condition(condition);
    lowering.environment().assign(result, new Value.Scalar(node));
  }

  private void assignTruth(Variable result, boolean truth) {
    Node node = lowering.builder().truth(truth);
    lowering.environment().assign(result, new Value.Scalar(node));
  }

  private Node take(Variable result) {
    if (lowering.environment().isDead()) {
      throw new DeadEndException();
    }
    Value value = lowering.environment().value(result);
    lowering.environment().forget(result);
    return ((Value.Scalar) value).node();
  }

  /** Variables, literals, and comparisons and conditions made of them. */
  private boolean isPlainCondition(Expression expression) {
    Expression plain = Syntax.unwrap(expression);
    if (plain instanceof BinaryExpr binary) {
      return switch (binary.getOperator()) {
        case AND, OR -> isPlainCondition(binary.getLeft()) && isPlainCondition(binary.getRight());
        case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, EQUALS, NOT_EQUALS ->
            isPlainScalar(binary.getLeft()) && isPlainScalar(binary.getRight());
        default -> false;
      };
    }
    return isPlainScalar(plain);
  }

  private boolean isPlainScalar(Expression expression) {
    return Syntax.isPlain(expression) && !expression.isNullLiteralExpr();
  }

  /** {@code condition ? left : right}. */
  Value conditional(ConditionalExpr conditional) {
    Node condition = lowering.expressions().condition(conditional.getCondition());
    Expression left = conditional.getThenExpr();
    Expression right = conditional.getElseExpr();
    if (condition instanceof Constant) {
      return Jumps.isTrue(condition)
          ? taken(conditional, left, right)
          : taken(conditional, right, left);
    }
    if (Syntax.isPlain(left) && Syntax.isPlain(right)) {
      Value whenTrue = lowering.expressions().value(left);
      Value whenFalse = lowering.expressions().value(right);
      if (whenTrue instanceof Value.Scalar one && whenFalse instanceof Value.Scalar other) {
        return select(condition, conditional, one.node(), other.node());
      }
    }
    Variable result = lowering.auxiliary("", null);
    AtomicReference<Variable> merged = new AtomicReference<>(result);
    lowering
        .branches()
        .choose(
            condition,
            () -> lowering.environment().assign(result, lowering.expressions().value(left)),
            () -> lowering.environment().assign(result, lowering.expressions().value(right)),
            (whenTrue, whenFalse) -> merged.set(unify(conditional, result, whenTrue, whenFalse)));
    if (lowering.environment().isDead()) {
      throw new DeadEndException();
    }
    Value value = lowering.environment().value(merged.get());
    lowering.environment().forget(merged.get());
    return value;
  }

  /** Of the operand not taken, only the type has a say. */
  private Value taken(ConditionalExpr conditional, Expression taken, Expression skipped) {
    Value value = lowering.expressions().value(taken);
    Value other = lowering.typeOnly(skipped);
    if (value instanceof Value.Scalar one && other instanceof Value.Scalar two) {
      ScalarType type =
          Syntax.isSame(taken, conditional.getThenExpr())
              ? type(conditional, one.node(), two.node())
              : type(conditional, two.node(), one.node());
      return new Value.Scalar(lowering.operations().cast(type, one.node()));
    }
    return value;
  }

  private Value select(Node condition, ConditionalExpr conditional, Node left, Node right) {
    ScalarType type = type(conditional, left, right);
    Operations operations = lowering.operations();
    return new Value.Scalar(
        operations.apply(
            Operator.SELECT,
            type,
            condition,
            operations.cast(type, left),
            operations.cast(type, right)));
  }

  /** Gives both operands one type; the variable that then holds what was chosen. */
  private Variable unify(
      ConditionalExpr conditional, Variable result, Arm whenTrue, Arm whenFalse) {
    Value left = operand(conditional.getThenExpr(), result, whenTrue);
    Value right = operand(conditional.getElseExpr(), result, whenFalse);
    if (left instanceof Value.Scalar one && right instanceof Value.Scalar other) {
      ScalarType type = type(conditional, one.node(), other.node());
      convert(whenTrue, result, type, one.node());
      convert(whenFalse, result, type, other.node());
    } else if (!Objects.equals(left.declared(), right.declared())) {
      throw lowering.refuse(Code.CONDITIONAL_TYPES, conditional, left.declared(), right.declared());
    } else if (left instanceof Value.Compound object) {
      return takeApart(object.type(), result, List.of(whenTrue, whenFalse));
    }
    return result;
  }

  /** An operand that always throws has a type all the same. */
  private Value operand(Expression expression, Variable result, Arm arm) {
    return arm.isDead() ? lowering.typeOnly(expression) : arm.environment().value(result);
  }

  /** Objects are chosen part by part. */
  private static Variable takeApart(ValueType type, Variable result, List<Arm> arms) {
    Variable parts = Variable.of("", type, result::serial);
    for (Arm arm : arms) {
      if (!arm.isDead()) {
        arm.environment().assign(parts, arm.environment().value(result));
        arm.environment().forget(result);
      }
    }
    return parts;
  }

  private void convert(Arm arm, Variable result, ScalarType type, Node value) {
    if (arm.isDead()) {
      return;
    }
    arm.run(
        () ->
            lowering
                .environment()
                .assign(result, new Value.Scalar(lowering.operations().cast(type, value))));
  }

  /** The type of a conditional expression of primitive types: JLS 15.25. */
  private ScalarType type(ConditionalExpr conditional, Node left, Node right) {
    ScalarType one = (ScalarType) left.type();
    ScalarType other = (ScalarType) right.type();
    if (one == other) {
      return one;
    }
    if (one == ScalarType.BOOLEAN
        || other == ScalarType.BOOLEAN
        || isSwitch(conditional.getThenExpr())
        || isSwitch(conditional.getElseExpr())) {
      // Java converts the values of a switch one by one to what the whole is assigned to.
      throw lowering.refuse(Code.CONDITIONAL_TYPES, conditional, one, other);
    }
    if ((one == ScalarType.BYTE && other == ScalarType.SHORT)
        || (one == ScalarType.SHORT && other == ScalarType.BYTE)) {
      return ScalarType.SHORT;
    }
    if (fits(conditional.getElseExpr(), right, one)) {
      return one;
    }
    if (fits(conditional.getThenExpr(), left, other)) {
      return other;
    }
    return Operations.promote(one, other);
  }

  private static boolean isSwitch(Expression expression) {
    return Syntax.unwrap(expression) instanceof SwitchExpr;
  }

  /** Whether this is a constant of type int that a smaller type can represent. */
  private static boolean fits(Expression expression, Node value, ScalarType type) {
    Expression plain = Syntax.unwrap(expression);
    if (plain.isUnaryExpr()) {
      plain = Syntax.unwrap(plain.asUnaryExpr().getExpression());
    }
    if (!(plain instanceof LiteralExpr)
        || !(value instanceof Constant constant)
        || !(constant.value() instanceof Integer number)) {
      return false;
    }
    return switch (type) {
      case BYTE -> number == number.byteValue();
      case SHORT -> number == number.shortValue();
      case CHAR -> number == (char) number.intValue();
      default -> false;
    };
  }
}
