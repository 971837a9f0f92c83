package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.TypeReader;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;

/** Lowers expressions, each to its value; what it does not know is refused. */
final class ExpressionLowering {
  private final Lowering lowering;
  private final Literals literals;
  private final ConditionLowering conditions;
  private final BinaryLowering binaries;

  ExpressionLowering(Lowering lowering) {
    this.lowering = lowering;
    this.literals = new Literals(lowering);
    this.conditions = new ConditionLowering(lowering);
    this.binaries = new BinaryLowering(lowering, conditions);
  }

  /** The value of an expression that must have one. */
  Value value(Expression expression) {
    Value value = effect(expression);
    if (value == null) {
      throw lowering.refuse(Code.NO_VALUE, expression);
    }
    return value;
  }

  /** The value of an expression, null if it has none; for expressions that are statements. */
  Value effect(Expression expression) {
    lowering.count(expression);
    Origin outer = lowering.builder().origin();
    lowering.at(expression);
    Value value = lower(Syntax.unwrap(expression));
    lowering.builder().at(outer);
    if (value == Value.Refused.VALUE) {
      throw new CascadeException();
    }
    return value;
  }

  /** The value of an expression of a primitive type. */
  Node scalar(Expression expression) {
    Value value = value(expression);
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    throw unusable(expression, value);
  }

  /** The value of a condition. */
  Node condition(Expression expression) {
    return scalar(expression);
  }

  /** A subscript or a length: an int, after promotion. */
  Node integer(Expression expression) {
    return lowering.operations().cast(ScalarType.INT, scalar(expression));
  }

  /** The array or row that an expression refers to. */
  Value.Reference array(Expression expression) {
    Expression plain = Syntax.unwrap(expression);
    // A row on the way to an element is not an access of its own.
    Value value =
        plain instanceof ArrayAccessExpr access
            ? lowering.arrays().element(access)
            : value(expression);
    if (value instanceof Value.Reference reference) {
      return reference;
    }
    throw unusable(expression, value);
  }

  /** The array that is subscripted: of numbers, or of objects. */
  Value indexed(Expression expression) {
    Expression plain = Syntax.unwrap(expression);
    Value value =
        plain instanceof ArrayAccessExpr access
            ? lowering.arrays().element(access)
            : value(expression);
    if (lowering.arrays().isArray(value)) {
      return value;
    }
    throw unusable(expression, value);
  }

  /** What to say of a value that cannot be used as it is. */
  RuntimeException unusable(Expression expression, Value value) {
    if (value instanceof Value.Opaque opaque) {
      return lowering.refuse(Code.TYPE, expression, opaque.node().type());
    }
    if (value instanceof Value.Reference reference) {
      return lowering.refuse(Code.REFERENCE_OPERATOR, expression, reference.type());
    }
    if (value instanceof Value.Compound object) {
      return lowering.refuse(Code.REFERENCE_OPERATOR, expression, object.type());
    }
    return lowering.refuse(Code.CONSTRUCT, expression, Syntax.describe(expression));
  }

  private Value lower(Expression expression) {
    if (expression instanceof NameExpr name) {
      return lowering.fields().variable(name);
    }
    if (expression instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (expression instanceof BinaryExpr binary) {
      Node value = binaries.lower(binary);
      return value.type() instanceof ScalarType ? new Value.Scalar(value) : new Value.Opaque(value);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary);
    }
    if (expression instanceof AssignExpr assignment) {
      return lowering.assignments().assign(assignment);
    }
    if (expression instanceof ArrayAccessExpr access) {
      return lowering.arrays().access(access);
    }
    if (expression instanceof MethodCallExpr call) {
      return lowering.calls().call(call);
    }
    if (expression instanceof FieldAccessExpr access) {
      return lowering.fields().field(access);
    }
    if (expression instanceof ConditionalExpr conditional) {
      return conditions.conditional(conditional);
    }
    if (expression instanceof SwitchExpr choice) {
      return lowering.switches().value(choice, null);
    }
    if (expression instanceof CastExpr cast) {
      return cast(cast);
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return lowering.arrays().creation(creation);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return lowering.construction().create(creation);
    }
    if (expression instanceof ThisExpr) {
      return lowering.objects().self(expression);
    }
    throw Refusals.of(lowering, expression);
  }

  private Value literal(LiteralExpr literal) {
    if (literal.isNullLiteralExpr()) {
      throw lowering.refuse(Code.NULL, literal);
    }
    if (literal instanceof StringLiteralExpr text) {
      return new Value.Opaque(literals.text(text));
    }
    return new Value.Scalar(literals.of(literal));
  }

  private Value unary(UnaryExpr unary) {
    Expression inner = Syntax.unwrap(unary.getExpression());
    return switch (unary.getOperator()) {
      case PLUS -> new Value.Scalar(promoted(inner));
      case MINUS -> {
        // Parentheses take a literal away from its minus sign.
        if (unary.getExpression() instanceof LiteralExpr literal
            && (literal.isIntegerLiteralExpr() || literal.isLongLiteralExpr())) {
          yield new Value.Scalar(literals.negated(literal));
        }
        yield new Value.Scalar(apply(Operator.NEGATE, promoted(inner)));
      }
      case BITWISE_COMPLEMENT -> new Value.Scalar(apply(Operator.COMPLEMENT, promoted(inner)));
      case LOGICAL_COMPLEMENT -> new Value.Scalar(lowering.operations().not(scalar(inner)));
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          lowering.assignments().step(unary);
    };
  }

  private Node promoted(Expression expression) {
    Node value = scalar(expression);
    return lowering.operations().cast(Operations.promote((ScalarType) value.type()), value);
  }

  private Node apply(Operator operator, Node operand) {
    return lowering.operations().apply(operator, (ScalarType) operand.type(), operand);
  }

  private Value cast(CastExpr cast) {
    Value value = value(cast.getExpression());
    if (cast.getType() instanceof PrimitiveType type && value instanceof Value.Scalar scalar) {
      Node converted = lowering.operations().cast(TypeReader.scalar(type), scalar.node());
      lowering.doubts().conversion(converted, scalar.node(), cast);
      return new Value.Scalar(converted);
    }
    if (value instanceof Value.Reference reference
        && reference.type().equals(TypeReader.of(cast.getType()))) {
      return value;
    }
    if (value instanceof Value.Compound object
        && object.type().equals(ValueType.of(cast.getType()))) {
      return value;
    }
    throw lowering.refuse(Code.CAST, cast, cast.getType().asString());
  }
}
