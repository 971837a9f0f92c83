package dev.cotangent.compiler.request;

import dev.cotangent.compiler.graph.Type;

/**
 * A parameter of a differentiable method, or the object that it is a method of.
 *
 * @param name the name in the user's source, {@code self} for the object
 * @param layout what it consists of
 * @param javaType the type as it is to be written in generated code, with dots for varargs
 */
public record MethodParameter(String name, Layout layout, String javaType) {

  /** The type in the graph, null if it is an object. */
  public Type type() {
    return layout instanceof Layout.Leaf leaf ? leaf.type() : null;
  }
}
