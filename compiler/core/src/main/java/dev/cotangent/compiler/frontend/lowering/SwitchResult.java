package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the values go that the entries of a switch expression give. */
final class SwitchResult {
  private final Lowering lowering;
  private final Variable variable;
  private final List<Value> seen = new ArrayList<>();
  private boolean nested;

  private SwitchResult(Lowering lowering, Variable variable) {
    this.lowering = lowering;
    this.variable = variable;
  }

  /** The values are assigned to a variable. */
  static SwitchResult in(Lowering lowering, Variable variable) {
    return new SwitchResult(lowering, variable);
  }

  /** Only the types of the values count, from which that of the switch follows. */
  static SwitchResult ofTypes(Lowering lowering) {
    return new SwitchResult(lowering, null);
  }

  /** The variable that holds the value, if it is one. */
  Optional<Variable> variable() {
    return Optional.ofNullable(variable);
  }

  /** Takes the value of an expression. */
  void take(Expression expression, Node syntax) {
    if (variable == null) {
      nested |= Syntax.unwrap(expression) instanceof SwitchExpr;
      seen.add(lowering.expressions().value(expression));
    } else {
      lowering.assignments().assignVariable(variable, expression, syntax);
    }
  }

  /** Nobody knows the value. */
  void giveUp() {
    variable().ifPresent(v -> lowering.environment().assign(v, Value.Refused.VALUE));
  }

  /**
   * The type of a switch that is not assigned: JLS 15.28.1. Where Java's rules about what a switch
   * is an operand of would decide whether an integer is rounded to float first, it is refused.
   */
  ValueType type(SwitchExpr choice) {
    if (seen.isEmpty() || seen.contains(Value.Refused.VALUE)) {
      throw new CascadeException();
    }
    ValueType first = seen.get(0).declared();
    if (seen.stream().map(Value::declared).allMatch(first::equals)) {
      return first;
    }
    Type type = null;
    for (Value value : seen) {
      type = common(choice, type, value);
    }
    if (type == ScalarType.FLOAT || nested) {
      throw lowering.refuse(Code.SWITCH_TYPES, choice);
    }
    return new ValueType.Plain(type == ScalarType.INT ? smallest() : type);
  }

  private Type common(SwitchExpr choice, Type one, Value value) {
    if (!(value instanceof Value.Scalar scalar) || scalar.type() == ScalarType.BOOLEAN) {
      throw lowering.refuse(Code.SWITCH_TYPES, choice);
    }
    Type other = scalar.type();
    return one == null || one.equals(other)
        ? other
        : Operations.promote((ScalarType) one, (ScalarType) other);
  }

  private static Type typeOf(Value value) {
    return ((Value.Scalar) value).type();
  }

  /** The type smaller than int that all values have, but for constants that fit it. */
  private Type smallest() {
    for (ScalarType type : List.of(ScalarType.CHAR, ScalarType.SHORT, ScalarType.BYTE)) {
      boolean occurs = seen.stream().anyMatch(value -> typeOf(value) == type);
      if (occurs && seen.stream().allMatch(value -> fits(value, type))) {
        return type;
      }
    }
    return ScalarType.INT;
  }

  private static boolean fits(Value value, ScalarType type) {
    Type own = typeOf(value);
    if (own == type || (own == ScalarType.BYTE && type == ScalarType.SHORT)) {
      return true;
    }
    if (own != ScalarType.INT
        || !(value instanceof Value.Scalar scalar)
        || !(scalar.node() instanceof Constant constant)) {
      return false;
    }
    int number = (Integer) constant.value();
    return switch (type) {
      case CHAR -> number == (char) number;
      case SHORT -> number == (short) number;
      default -> number == (byte) number;
    };
  }
}
