package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.graph.Calls;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphVerifier;
import dev.cotangent.compiler.graph.Interpreter;
import dev.cotangent.compiler.request.DerivativeRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values and gradients by interpretation of graphs, without any generated code. */
final class GraphOracle {
  private final DerivativeRequest request;
  private final Calls calls;

  /**
   * An oracle for a method.
   *
   * @param calls calls what the method's graph names
   */
  GraphOracle(DerivativeRequest request, Calls calls) {
    this.request = request;
    this.calls = calls;
    GraphVerifier.verify(request.graph());
  }

  /** The method's value by its graph as lowered. */
  Object value(Object[] arguments) {
    return Interpreter.evaluate(request.graph(), Arrays.asList(arguments), calls).get(0);
  }

  /** The method's gradient as a graph. */
  GradientGraph differentiated() {
    GradientGraph gradient = ReverseMode.differentiate(request.graph(), request.wrtInputs());
    GraphVerifier.verify(gradient.graph());
    return gradient;
  }

  /** The gradients by a graph that computes them, from zero. */
  List<Object> gradients(Graph gradient, Object[] arguments, Object cotangent) {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.add(cotangent);
    for (int parameter : request.wrtInputs()) {
      double[] zeros = new double[Values.flatten(arguments[parameter]).length];
      all.add(Values.shapedLike(arguments[parameter], zeros));
    }
    List<Object> results = Interpreter.evaluate(gradient, all, calls);
    return results.subList(1, results.size());
  }
}
