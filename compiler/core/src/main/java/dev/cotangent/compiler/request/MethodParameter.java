package dev.cotangent.compiler.request;

import dev.cotangent.compiler.graph.Type;

/**
 * A parameter of a differentiable method.
 *
 * @param name the name in the user's source
 * @param type the type in the graph
 * @param javaType the type as it is to be written in generated code, with dots for varargs
 */
public record MethodParameter(String name, Type type, String javaType) {}
