package dev.cotangent.compiler.corpus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One argument as the corpus describes it, after {@code // inputs:} above a method: {@code
 * name=shape content}.
 *
 * <p>The shape is empty for a scalar, {@code [3][4]} for an array, {@code [2][1,3]} for rows of
 * lengths 1 and 3, {@code [2][null,3]} for one of which the first is null. A method's receiver is
 * the parameter {@code self}. The content is one of
 *
 * <ul>
 *   <li>{@code low:high}: random, integers inclusive of both ends; of an object, so is all that is
 *       in it, arrays having three elements;
 *   <li>{@code example()}: what this static method of the object's class gives; if it has a
 *       parameter, an {@code int}, for a random one;
 *   <li>{@code distinct low:high}: equally far apart, in random order, so that no two are close;
 *   <li>{@code spd}: a symmetric positive definite matrix;
 *   <li>{@code dominant}: a matrix whose diagonal dominates its rows;
 *   <li>{@code any}: random booleans;
 *   <li>{@code {1, 2}} or {@code 7}: these very values; of an enum, {@code RED}, of a string, the
 *       text itself; {@code null} is none of either.
 * </ul>
 *
 * @param name the parameter's name
 * @param text the shape and the content
 */
record InputSpec(String name, String text) {

  /** The arguments' descriptions in one line of inputs. */
  static List<InputSpec> parseLine(String line) {
    List<InputSpec> specs = new ArrayList<>();
    for (String part : line.split(";", -1)) {
      int equals = part.indexOf('=');
      specs.add(
          new InputSpec(part.substring(0, equals).strip(), part.substring(equals + 1).strip()));
    }
    return specs;
  }

  /** A value of a parameter's type. */
  Object make(Class<?> type, SplittableRandom random) {
    if (text.startsWith("{")) {
      String[] parts = text.substring(1, text.length() - 1).split(",", -1);
      Object array = Array.newInstance(type.getComponentType(), parts.length);
      for (int i = 0; i < parts.length; i++) {
        Array.set(array, i, box(type.getComponentType(), parts[i].strip()));
      }
      return array;
    }
    int end = text.lastIndexOf(']') + 1;
    String content = text.substring(end).strip();
    if (end == 0) {
      return scalar(type, content, random);
    }
    String[] dimensions = text.substring(1, end - 1).split("\\]\\[");
    return switch (content.split(" ", -1)[0]) {
      case "distinct" -> distinct(type, dimensions, content.substring(9), random);
      case "spd" -> positiveDefinite(Integer.parseInt(dimensions[0]), random);
      case "dominant" -> dominant(Integer.parseInt(dimensions[0]), random);
      default -> array(type, dimensions, 0, content, random);
    };
  }

  private static Object array(
      Class<?> type, String[] dimensions, int depth, String content, SplittableRandom random) {
    if (dimensions[depth].equals("null")) {
      return null;
    }
    int length = Integer.parseInt(dimensions[depth]);
    Object array = Array.newInstance(type.getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Object element;
      if (depth + 1 == dimensions.length) {
        element = scalar(type.getComponentType(), content, random);
      } else {
        String[] inner = dimensions.clone();
        String[] lengths = inner[depth + 1].split(",", -1);
        inner[depth + 1] = lengths[i % lengths.length];
        element = array(type.getComponentType(), inner, depth + 1, content, random);
      }
      Array.set(array, i, element);
    }
    return array;
  }

  private static Object scalar(Class<?> type, String content, SplittableRandom random) {
    if (content.equals("any")) {
      return random.nextBoolean();
    }
    if (content.endsWith("()")) {
      return ObjectInputs.byFactory(type, content.substring(0, content.length() - 2), random);
    }
    int colon = content.indexOf(':');
    if (colon < 0) {
      return box(type, content);
    }
    double low = Double.parseDouble(content.substring(0, colon));
    double high = Double.parseDouble(content.substring(colon + 1));
    return ObjectParts.isObject(type)
        ? ObjectInputs.random(type, low, high, random)
        : number(type, low, high, random);
  }

  /** A random number of a primitive type. */
  static Object number(Class<?> type, double low, double high, SplittableRandom random) {
    if (Values.isFloating(type)) {
      return box(type, Double.toString(low + (high - low) * random.nextDouble()));
    }
    return box(type, Integer.toString(random.nextInt((int) low, (int) high + 1)));
  }

  private static Object box(Class<?> type, String number) {
    if (!type.isPrimitive()) {
      return reference(type, number);
    }
    if (type == double.class) {
      return Double.valueOf(number);
    }
    if (type == float.class) {
      return Float.valueOf(number);
    }
    if (type == int.class) {
      return Integer.valueOf(number);
    }
    if (type == long.class) {
      return Long.valueOf(number);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(number);
    }
    if (type == char.class) {
      return (char) Integer.parseInt(number);
    }
    if (type == short.class) {
      return Short.valueOf(number);
    }
    if (type == byte.class) {
      return Byte.valueOf(number);
    }
    throw new IllegalArgumentException("no inputs of type " + type);
  }

  private static Object reference(Class<?> type, String text) {
    if (text.equals("null")) {
      return null;
    }
    if (type == String.class) {
      return text;
    }
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + text + " in " + type);
  }

  private static Object distinct(
      Class<?> type, String[] dimensions, String range, SplittableRandom random) {
    Object array = array(type, dimensions, 0, "0:0", random);
    int count = Values.flatten(array).length;
    double low = Double.parseDouble(range.split(":", -1)[0]);
    double high = Double.parseDouble(range.split(":", -1)[1]);
    double[] entries = new double[count];
    Arrays.setAll(entries, i -> low + (high - low) * (i + 0.5) / count);
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double swapped = entries[i];
      entries[i] = entries[j];
      entries[j] = swapped;
    }
    return Values.shapedLike(array, entries);
  }

  private static double[][] dominant(int n, SplittableRandom random) {
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[i][j] = random.nextDouble() - 0.5 + (i == j ? n : 0);
      }
    }
    return matrix;
  }

  private static double[][] positiveDefinite(int n, SplittableRandom random) {
    double[][] matrix = dominant(n, random);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        matrix[i][j] = matrix[j][i];
      }
    }
    return matrix;
  }
}
