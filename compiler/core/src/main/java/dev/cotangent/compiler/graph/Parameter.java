package dev.cotangent.compiler.graph;

import java.util.List;

/** An input of a graph: a method's parameter, or what a loop hands to its body. */
public final class Parameter extends Node {
  Parameter(Type type, Origin origin, String label) {
    super(type, List.of(), origin, label);
  }
}
