package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.function.UnaryOperator;

/** Lowers assignments of all kinds, in Java's order of evaluation. */
final class AssignmentLowering {
  private final Lowering lowering;

  AssignmentLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** An assignment, plain or compound; its value is what was assigned. */
  Value assign(AssignExpr assignment) {
    Expression target = Syntax.unwrap(assignment.getTarget());
    boolean plain = assignment.getOperator() == AssignExpr.Operator.ASSIGN;
    if (target instanceof ArrayAccessExpr access) {
      return plain ? assignElement(assignment, access) : updateElement(assignment, access);
    }
    Variable variable = variable(target, assignment);
    if (!plain) {
      Node old = scalarOf(variable, assignment);
      return assignScalar(variable, combine(assignment, old));
    }
    return assignVariable(variable, assignment.getValue(), assignment);
  }

  /** The value of a variable's initialiser, or what is assigned to it, is evaluated and taken. */
  Value assignVariable(
      Variable variable, Expression expression, com.github.javaparser.ast.Node syntax) {
    Value value = valueFor(variable.declared(), expression);
    if (value instanceof Value.Scalar scalar && variable.compound() == null) {
      return assignScalar(variable, convert(scalar.node(), variable.type(), syntax));
    }
    return set(variable, value, syntax);
  }

  /** Gives a variable a value that is there already. */
  Value set(Variable variable, Value value, com.github.javaparser.ast.Node syntax) {
    if (variable.compound() != null) {
      return setParts(variable, value, syntax);
    }
    if (value instanceof Value.Scalar scalar) {
      return assignScalar(variable, convert(scalar.node(), variable.type(), syntax));
    }
    if (value instanceof Value.Reference reference && reference.type().equals(variable.type())) {
      nameState(reference, variable);
      lowering.environment().assign(variable, reference);
      return reference;
    }
    if (value instanceof Value.Opaque opaque && opaque.node().type().equals(variable.type())) {
      lowering.environment().assign(variable, opaque);
      return opaque;
    }
    throw lowering.refuse(Code.CONVERSION, syntax, describe(value), variable.type());
  }

  private Value setParts(Variable variable, Value value, com.github.javaparser.ast.Node syntax) {
    if (value instanceof Value.Compound object && object.type().equals(variable.compound())) {
      lowering.environment().assign(variable, object);
      return object;
    }
    throw lowering.refuse(Code.CONVERSION, syntax, describe(value), variable.compound());
  }

  private void nameState(Value.Reference reference, Variable variable) {
    if (reference.path().isEmpty()) {
      reference.storage().name(variable);
      Node state = lowering.environment().state(reference.storage());
      lowering.builder().name(state, variable.name());
    }
  }

  private static Object describe(Value value) {
    ValueType type = value.declared();
    return type == null ? "void" : type;
  }

  /** An expression where a type is known: an array initialiser may stand there. */
  Value valueFor(ValueType type, Expression expression) {
    if (expression instanceof ArrayInitializerExpr initializer && isArray(type)) {
      return lowering.arrays().initializer(type, initializer);
    }
    if (type != null && Syntax.unwrap(expression) instanceof SwitchExpr choice) {
      Value value = lowering.switches().value(choice, type);
      if (value == Value.Refused.VALUE) {
        throw new CascadeException();
      }
      return value;
    }
    return lowering.expressions().value(expression);
  }

  private static boolean isArray(ValueType type) {
    return type instanceof ValueType.Compound compound
        ? compound.rank() > 0
        : type instanceof ValueType.Plain plain && plain.type() instanceof ArrayType;
  }

  /** An assignment conversion. */
  Node convert(Node value, Type type, com.github.javaparser.ast.Node syntax) {
    if (type instanceof ScalarType scalar
        && (scalar == ScalarType.BOOLEAN) == (value.type() == ScalarType.BOOLEAN)) {
      return lowering.operations().cast(scalar, value);
    }
    throw lowering.refuse(Code.CONVERSION, syntax, value.type(), type);
  }

  private Value assignScalar(Variable variable, Node value) {
    lowering.builder().name(value, variable.name());
    Value.Scalar scalar = new Value.Scalar(value);
    lowering.environment().assign(variable, scalar);
    return scalar;
  }

  private Variable variable(Expression target, com.github.javaparser.ast.Node syntax) {
    if (target instanceof NameExpr name) {
      Variable variable = lowering.frame().scope().find(name.getNameAsString());
      return variable == null ? field(name.getNameAsString(), syntax) : variable;
    }
    if (target instanceof FieldAccessExpr access) {
      if (Syntax.unwrap(access.getScope()).isThisExpr()) {
        return field(access.getNameAsString(), syntax);
      }
      throw lowering.refuse(Code.FIELD_WRITTEN, syntax, access.getNameAsString());
    }
    throw lowering.refuse(Code.CONSTRUCT, target, Syntax.describe(target));
  }

  /** Only a constructor assigns fields, those of its own object. */
  private Variable field(String name, com.github.javaparser.ast.Node syntax) {
    Variable field = lowering.frame().scope().find(Construction.key(name));
    if (field == null) {
      throw lowering.refuse(Code.FIELD_WRITTEN, syntax, name);
    }
    return field;
  }

  private Node scalarOf(Variable variable, com.github.javaparser.ast.Node syntax) {
    Value value = lowering.environment().value(variable);
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    if (value instanceof Value.Opaque opaque) {
      throw lowering.refuse(Code.TYPE, syntax, opaque.node().type());
    }
    throw new CascadeException();
  }

  /** The right-hand side of a compound assignment applied to the old value, cast back. */
  private Node combine(AssignExpr assignment, Node old) {
    BinaryExpr.Operator operator =
        assignment
            .getOperator()
            .toBinaryOperator()
            .orElseThrow(
                () -> lowering.refuse(Code.CONSTRUCT, assignment, Syntax.describe(assignment)));
    Node value = lowering.expressions().scalar(assignment.getValue());
    if ((old.type() == ScalarType.BOOLEAN) != (value.type() == ScalarType.BOOLEAN)) {
      throw lowering.refuse(
          Code.OPERAND_TYPES, assignment, operator.asString(), old.type(), value.type());
    }
    Node result = lowering.operations().binary(operator, old, value);
    Node converted = lowering.operations().cast((ScalarType) old.type(), result);
    lowering.doubts().conversion(converted, result, assignment);
    return converted;
  }

  /** Refuses a store into an array that a field holds. */
  private void checkOwner(ArrayAccessExpr access, com.github.javaparser.ast.Node syntax) {
    Expression root = access;
    while (root instanceof ArrayAccessExpr row) {
      root = Syntax.unwrap(row.getName());
    }
    if (root instanceof FieldAccessExpr field && !lowering.objects().isValue(field.getScope())) {
      throw refuseField(field.getNameAsString(), syntax);
    }
    if (root instanceof NameExpr name
        && lowering.frame().scope().find(name.getNameAsString()) == null
        && lowering.objects().ownPart(name.getNameAsString(), name).isEmpty()) {
      throw refuseField(name.getNameAsString(), syntax);
    }
  }

  private RefusedException refuseField(String name, com.github.javaparser.ast.Node syntax) {
    return lowering.refuse(Code.CONSTANT_WRITTEN, syntax, name, name);
  }

  private Value assignElement(AssignExpr assignment, ArrayAccessExpr access) {
    checkOwner(access, assignment);
    Value target = lowering.expressions().indexed(access.getName());
    lowering.sharing().hold(target);
    Node index = lowering.expressions().integer(access.getIndex());
    Value value = valueFor(elementType(target), assignment.getValue());
    lowering.sharing().release(target);
    lowering.at(assignment);
    if (target instanceof Value.Compound objects) {
      return lowering.objects().store(objects, index, value, assignment);
    }
    Value.Reference array = (Value.Reference) target;
    Type type = array.type().afterSubscripts(1);
    if (value instanceof Value.Scalar scalar) {
      Node converted = convert(scalar.node(), type, assignment);
      lowering.arrays().store(array, index, converted, assignment);
      return new Value.Scalar(converted);
    }
    if (value instanceof Value.Reference row && row.type().equals(type)) {
      return lowering.rows().store(array, index, row, assignment);
    }
    throw lowering.refuse(Code.CONVERSION, assignment, describe(value), type);
  }

  private static ValueType elementType(Value array) {
    return array instanceof Value.Compound objects
        ? objects.type().element()
        : new ValueType.Plain(((Value.Reference) array).type().afterSubscripts(1));
  }

  private Value updateElement(AssignExpr assignment, ArrayAccessExpr access) {
    return update(access, assignment, old -> combine(assignment, old), false);
  }

  private Value update(
      ArrayAccessExpr access,
      com.github.javaparser.ast.Node syntax,
      UnaryOperator<Node> change,
      boolean givesOld) {
    checkOwner(access, syntax);
    Value.Reference array = lowering.expressions().array(access.getName());
    lowering.sharing().hold(array);
    Node index = lowering.expressions().integer(access.getIndex());
    if (!(array.type().afterSubscripts(1) instanceof ScalarType)) {
      throw lowering.refuse(Code.REFERENCE_OPERATOR, syntax, array.type().afterSubscripts(1));
    }
    Node old = lowering.arrays().load(array, index);
    Node changed = change.apply(old);
    lowering.sharing().release(array);
    lowering.at(syntax);
    lowering.arrays().store(array, index, changed, syntax);
    return new Value.Scalar(givesOld ? old : changed);
  }

  /** {@code ++} and {@code --}, before or behind. */
  Value step(UnaryExpr unary) {
    UnaryExpr.Operator operator = unary.getOperator();
    boolean up =
        operator == UnaryExpr.Operator.PREFIX_INCREMENT
            || operator == UnaryExpr.Operator.POSTFIX_INCREMENT;
    Expression target = Syntax.unwrap(unary.getExpression());
    if (target instanceof ArrayAccessExpr access) {
      return update(access, unary, old -> stepped(old, up, unary), operator.isPostfix());
    }
    Variable variable = variable(target, unary);
    Node old = scalarOf(variable, unary);
    Value changed = assignScalar(variable, stepped(old, up, unary));
    return operator.isPostfix() ? new Value.Scalar(old) : changed;
  }

  private Node stepped(Node old, boolean up, UnaryExpr syntax) {
    if (old.type() == ScalarType.BOOLEAN) {
      throw lowering.refuse(
          Code.OPERAND_TYPES, syntax, syntax.getOperator().asString(), old.type(), old.type());
    }
    return lowering.operations().step(old, up);
  }
}
