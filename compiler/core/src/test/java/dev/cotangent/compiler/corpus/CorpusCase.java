package dev.cotangent.compiler.corpus;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One differentiable method of a test program, with the arguments to try it on.
 *
 * @param className the class, qualified
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

  /** The arguments for every call, the same in every run. */
  List<Object[]> arguments(Method method) {
    List<Object[]> all = new ArrayList<>();
    for (int call = 0; call < inputs.size(); call++) {
      List<InputSpec> specs = inputs.get(call);
      Parameter[] parameters = method.getParameters();
      if (specs.size() != parameters.length) {
        throw new IllegalStateException(this + " has inputs for " + specs.size() + " parameters");
      }
      SplittableRandom random = new SplittableRandom(toString().hashCode() + 31L * call);
      Object[] arguments = new Object[parameters.length];
      for (int i = 0; i < arguments.length; i++) {
        if (!specs.get(i).name().equals(parameters[i].getName())) {
          throw new IllegalStateException(this + " has inputs for " + specs.get(i).name());
        }
        arguments[i] = specs.get(i).make(parameters[i].getType(), random);
      }
      all.add(arguments);
    }
    return all;
  }

  /** The positions of the parameters to differentiate with respect to. */
  List<Integer> activeParameters(Method method) {
    Parameter[] parameters = method.getParameters();
    List<Integer> active = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      boolean named = wrt.contains(parameters[i].getName());
      if (named || (wrt.isEmpty() && Values.isFloating(parameters[i].getType()))) {
        active.add(i);
      }
    }
    return active;
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
