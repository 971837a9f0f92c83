package dev.cotangent.compiler.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the objects that test programs take. */
final class ObjectInputs {
  /** The length of arrays that are components of random records. */
  private static final int LENGTH = 3;

  private ObjectInputs() {}

  /** An object by a static method of its class. */
  static Object byFactory(Class<?> type, String name, SplittableRandom random) {
    Method factory =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no " + name + " in " + type));
    try {
      factory.setAccessible(true);
      return factory.getParameterCount() == 0
          ? factory.invoke(null)
          : factory.invoke(null, random.nextInt(1000));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An object with random numbers in all its fields, at any depth. */
  static Object random(Class<?> type, double low, double high, SplittableRandom random) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        Array.set(array, i, random(type.getComponentType(), low, high, random));
      }
      return array;
    }
    if (ObjectParts.isObject(type)) {
      List<Object> parts = new ArrayList<>();
      for (Field part : ObjectParts.of(type)) {
        parts.add(random(part.getType(), low, high, random));
      }
      return ObjectParts.make(type, parts);
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return type == String.class
        ? "text " + random.nextInt(10)
        : InputSpec.number(type, low, high, random);
  }
}
