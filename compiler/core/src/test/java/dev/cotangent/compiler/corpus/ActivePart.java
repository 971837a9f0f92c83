package dev.cotangent.compiler.corpus;

import java.lang.reflect.Field;
import java.util.List;

/**
 * What a method is differentiated with respect to: an argument, or a field of one.
 *
 * @param name the name that its gradient is read by
 * @param argument the position of the argument, that of the receiver included
 * @param isField whether it is the field of that name
 */
record ActivePart(String name, int argument, boolean isField) {

  /** Its value among arguments. */
  Object of(Object[] arguments) {
    Object whole = arguments[argument];
    return isField ? ObjectParts.get(field(whole), whole) : whole;
  }

  /** The arguments with another value in its place. */
  Object[] replaced(Object[] arguments, Object value) {
    Object[] changed = arguments.clone();
    Object whole = arguments[argument];
    changed[argument] = isField ? ObjectParts.with(whole, field(whole), value) : value;
    return changed;
  }

  /** Its type, given those of all arguments. */
  Class<?> type(List<Class<?>> arguments) {
    Class<?> whole = arguments.get(argument);
    return isField ? ObjectParts.find(whole, name).getType() : whole;
  }

  private Field field(Object whole) {
    return ObjectParts.find(whole.getClass(), name);
  }
}
