package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.List;

/** Control flow as a node: bodies are graphs of their own, results are {@link Output outputs}. */
public abstract sealed class Region extends Node permits Branch, Invocation, Loop {
  private final List<Output> outputs;

  Region(List<Node> operands, List<Type> outputTypes, List<String> outputLabels, Origin origin) {
    super(RegionType.REGION, operands, origin, "");
    List<Output> made = new ArrayList<>();
    for (int i = 0; i < outputTypes.size(); i++) {
      made.add(new Output(this, i, outputTypes.get(i), outputLabels.get(i)));
    }
    this.outputs = List.copyOf(made);
  }

  /** The graphs inside. */
  public abstract List<Graph> bodies();

  /** The values that this region gives to its surroundings. */
  public final List<Output> outputs() {
    return outputs;
  }

  /** The output at a position. */
  public final Output output(int index) {
    return outputs.get(index);
  }
}
