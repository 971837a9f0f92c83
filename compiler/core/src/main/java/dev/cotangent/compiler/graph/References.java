package dev.cotangent.compiler.graph;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;

/** What the operators on strings, enum constants and exceptions mean. */
final class References {
  private References() {}

  /** Whether a value is no primitive one. */
  static boolean isReference(Object value) {
    return !(value instanceof Number || value instanceof Boolean || value instanceof Character);
  }

  /**
   * The value of an operator.
   *
   * @throws ThrownException if the operator throws an exception of the user's
   */
  static Object evaluate(Operator operator, Type type, List<?> operands) {
    Object first = operands.isEmpty() ? null : plain(operands.get(0));
    return switch (operator) {
      case EQUAL -> areSame(first, plain(operands.get(1)));
      case NOT_EQUAL -> !areSame(first, plain(operands.get(1)));
      case TEXT_EQUALS -> first.equals(plain(operands.get(1)));
      case TEXT_LENGTH -> ((String) first).length();
      case CHAR_AT -> ((String) first).charAt((Integer) operands.get(1));
      case CONCATENATE -> String.valueOf(first) + plain(operands.get(1));
      case NAME -> name(first);
      case READ_FIELD -> read(first, (String) operands.get(1));
      case ORDINAL -> ordinal(first);
      // The interpreter stands for a program that runs without assertions.
      case ASSERTIONS_ENABLED -> false;
      case CREATE -> new ThrownException(type.toString(), (String) first);
      case THROW -> throw (ThrownException) first;
      case REQUIRE_NON_NULL -> Objects.requireNonNull(first);
      default -> throw Arithmetic.undefined(operator, "references");
    };
  }

  @SuppressWarnings("EnumOrdinal") // The user's own code asks for it.
  private static int ordinal(Object constant) {
    return constant instanceof EnumConstant known
        ? known.ordinal()
        : ((Enum<?>) constant).ordinal();
  }

  private static Object read(Object object, String member) {
    Class<?> type = object instanceof Enum<?> constant ? constant.getDeclaringClass() : null;
    if (type == null) {
      throw Arithmetic.undefined(Operator.READ_FIELD, "a constant that is known by its name only");
    }
    try {
      if (member.endsWith("()")) {
        Method method = type.getDeclaredMethod(member.substring(0, member.length() - 2));
        method.setAccessible(true);
        return method.invoke(object);
      }
      Field field = type.getDeclaredField(member);
      field.setAccessible(true);
      return field.get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + member + " in " + type, e);
    }
  }

  private static Object plain(Object value) {
    return value == NullReference.NULL ? null : value;
  }

  /** An enum constant of a graph is the one of the program that has its name. */
  private static boolean areSame(Object left, Object right) {
    if (left instanceof EnumConstant != right instanceof EnumConstant) {
      return left != null && right != null && name(left).equals(name(right));
    }
    return Objects.equals(left, right);
  }

  private static String name(Object constant) {
    return constant instanceof EnumConstant known ? known.name() : ((Enum<?>) constant).name();
  }
}
