package dev.cotangent.compiler.graph;

import java.util.List;
import java.util.Optional;

/**
 * A static method that is called as it is: nobody looks into it. What it gives depends on its
 * arguments alone.
 *
 * @param packageName the package of its class, empty for the unnamed one
 * @param className the name of its class without the package, {@code Outer.Inner} for a nested one
 * @param name its own name
 * @param parameterTypes the types of its parameters; a variable number of arguments is an array
 * @param resultType what it returns, empty for a method that returns nothing
 * @param rules what is known of its derivatives
 */
public record Callee(
    String packageName,
    String className,
    String name,
    List<Type> parameterTypes,
    Optional<Type> resultType,
    CalleeRules rules) {
  /** Keeps the list as it is now. */
  public Callee {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /** The class with its package, nested classes behind dots. */
  public String qualifiedClassName() {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  /** The method as it is called in the source: {@code Special.erf}. */
  public String shownName() {
    return className + "." + name;
  }
}
