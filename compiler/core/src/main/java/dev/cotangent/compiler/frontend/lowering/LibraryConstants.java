package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ScalarType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The primitive constants of {@code java.lang}, such as {@code Math.PI}. */
final class LibraryConstants {
  private static final List<Class<?>> CLASSES =
      List.of(
          Math.class,
          StrictMath.class,
          Double.class,
          Float.class,
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          Character.class);

  /**
   * A constant.
   *
   * @param type its type
   * @param value its value, boxed
   */
  record LibraryConstant(ScalarType type, Object value) {}

  private LibraryConstants() {}

  /** The value of a constant of a class, if there is such a constant. */
  static Optional<LibraryConstant> find(String className, String name) {
    for (Class<?> type : CLASSES) {
      if (type.getName().equals(className)) {
        return read(type, name);
      }
    }
    return Optional.empty();
  }

  private static Optional<LibraryConstant> read(Class<?> type, String name) {
    try {
      Field field = type.getField(name);
      if (!field.getType().isPrimitive()) {
        return Optional.empty();
      }
      ScalarType scalar = ScalarType.valueOf(field.getType().getName().toUpperCase(Locale.ROOT));
      return Optional.of(new LibraryConstant(scalar, field.get(null)));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
