package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.autodiff.UnknownShapeException;
import dev.cotangent.compiler.graph.Calls;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphVerifier;
import dev.cotangent.compiler.graph.Interpreter;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import dev.cotangent.compiler.simplify.Simplifier;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Values and gradients by interpretation of graphs, without any generated code. */
final class GraphOracle {
  private final DerivativeRequest request;
  private final Method original;
  private final Calls calls;

  /**
   * An oracle for a method.
   *
   * @param original the method as its author wrote it
   * @param calls calls what the method's graph names
   */
  GraphOracle(DerivativeRequest request, Method original, Calls calls) {
    this.request = request;
    this.original = original;
    this.calls = calls;
    GraphVerifier.verify(request.graph());
  }

  /** The method's value by its graph as lowered. */
  Object value(Object[] arguments) {
    List<Object> leaves = Interpreter.evaluate(request.graph(), leaves(arguments), calls);
    return Leaves.compose(request.returned(), original.getReturnType(), leaves);
  }

  private List<Object> leaves(Object[] arguments) {
    List<Object> leaves = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      leaves.addAll(Leaves.of(request.parameters().get(i).layout(), arguments[i]));
    }
    return leaves;
  }

  /** The method's gradient as a graph; of the graph as lowered, if its shapes are known there. */
  GradientGraph differentiated() {
    GradientGraph gradient;
    try {
      gradient = ReverseMode.differentiate(request.graph(), request.wrtInputs());
    } catch (UnknownShapeException e) {
      Graph simplified = Simplifier.simplify(request.graph());
      gradient = ReverseMode.differentiate(simplified, request.wrtInputs());
    }
    GraphVerifier.verify(gradient.graph());
    return gradient;
  }

  /** The gradients by a graph that computes them, from zero. */
  List<Object> gradients(Graph gradient, Object[] arguments, Object cotangent) {
    return gradients(gradient, arguments, cotangent, value -> {});
  }

  /** How far the gradients may be off by rounding alone, as an absolute error. */
  double lostByRounding(Graph gradient, Object[] arguments, Object cotangent) {
    Conditioning conditioning = new Conditioning();
    gradients(gradient, arguments, cotangent, conditioning::watch);
    return conditioning.lost();
  }

  private List<Object> gradients(
      Graph gradient, Object[] arguments, Object cotangent, Consumer<Object> watcher) {
    List<Object> inputs = leaves(arguments);
    List<Object> all = new ArrayList<>(inputs);
    List<Object> cotangents = Leaves.of(request.returned(), cotangent);
    List<Layout.Place> places = request.returned().places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).type().isDifferentiable()) {
        all.add(cotangents.get(i));
      }
    }
    for (int input : request.wrtInputs()) {
      double[] zeros = new double[Values.flatten(inputs.get(input)).length];
      all.add(Values.shapedLike(inputs.get(input), zeros));
    }
    List<Object> results = Interpreter.evaluate(gradient, all, calls, watcher);
    return compose(inputs, results.subList(request.returned().places().size(), results.size()));
  }

  /** One gradient for each parameter or field; what carries no derivative is as it is there. */
  private List<Object> compose(List<Object> inputs, List<Object> sums) {
    List<Object> leaves = new ArrayList<>(inputs);
    List<Integer> active = request.wrtInputs();
    for (int i = 0; i < active.size(); i++) {
      leaves.set(active.get(i), sums.get(i));
    }
    List<Class<?>> types = CorpusCase.parameterTypes(original);
    List<Object> gradients = new ArrayList<>();
    for (Wrt wrt : request.wrt()) {
      Class<?> type = types.get(wrt.parameter());
      for (Layout.Component step : wrt.path()) {
        type = ObjectParts.find(type, step.name()).getType();
      }
      int next = wrt.firstInput() + wrt.layout().places().size();
      gradients.add(Leaves.compose(wrt.layout(), type, leaves.subList(wrt.firstInput(), next)));
    }
    return gradients;
  }
}
