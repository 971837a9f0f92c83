package dev.cotangent.compiler.corpus;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One differentiable method of a test program, with the arguments to try it on.
 *
 * @param className the class's binary name
 * @param methodName the method
 * @param wrt the names in the annotation, empty for every parameter that can carry a derivative
 * @param inputs descriptions of the arguments, one list for each call
 * @param allocates whether it calls, and does not look into, a method that makes arrays
 */
record CorpusCase(
    String className,
    String methodName,
    List<String> wrt,
    List<List<InputSpec>> inputs,
    boolean allocates) {

  /** The arguments for every call, the same in every run; a receiver first. */
  List<Object[]> arguments(Method method) {
    List<String> names = parameterNames(method);
    List<Class<?>> types = parameterTypes(method);
    List<Object[]> all = new ArrayList<>();
    for (int call = 0; call < inputs.size(); call++) {
      List<InputSpec> specs = inputs.get(call);
      if (!specs.stream().map(InputSpec::name).toList().equals(names)) {
        throw new IllegalStateException(this + " needs inputs for " + names);
      }
      SplittableRandom random = new SplittableRandom(toString().hashCode() + 31L * call);
      Object[] arguments = new Object[types.size()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = specs.get(i).make(types.get(i), random);
      }
      all.add(arguments);
    }
    return all;
  }

  private static List<String> parameterNames(Method method) {
    List<String> names = new ArrayList<>();
    if (hasReceiver(method)) {
      names.add("self");
    }
    Arrays.stream(method.getParameters()).map(Parameter::getName).forEach(names::add);
    return names;
  }

  /** The types of what generated code takes for the method: its receiver and its parameters. */
  static List<Class<?>> parameterTypes(Method method) {
    List<Class<?>> types = new ArrayList<>();
    if (hasReceiver(method)) {
      types.add(method.getDeclaringClass());
    }
    types.addAll(List.of(method.getParameterTypes()));
    return types;
  }

  private static boolean hasReceiver(Method method) {
    return !Modifier.isStatic(method.getModifiers());
  }

  /** What to differentiate with respect to: parameters in their order, then fields. */
  List<ActivePart> activeParts(Method method) {
    List<String> names = parameterNames(method);
    List<Class<?>> types = parameterTypes(method);
    List<ActivePart> active = new ArrayList<>();
    for (int i = hasReceiver(method) ? 1 : 0; i < names.size(); i++) {
      boolean named = wrt.contains(names.get(i));
      if (named || (wrt.isEmpty() && Values.isFloating(types.get(i)))) {
        active.add(new ActivePart(names.get(i), i, false));
      }
    }
    wrt.stream()
        .filter(name -> name.startsWith("this."))
        .forEach(name -> active.add(new ActivePart(name.substring(5), 0, true)));
    return active;
  }

  /** The name of the generated class. */
  String generatedName() {
    return className.replace('$', '_') + "Gradient";
  }

  /** The name of the class that the source file is named after. */
  String fileName() {
    return className.split("\\$", -1)[0];
  }

  /** The method itself in a class. */
  Method method(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(methodName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no method " + this));
  }

  @Override
  public String toString() {
    return className.substring(className.lastIndexOf('.') + 1) + "." + methodName;
  }
}
