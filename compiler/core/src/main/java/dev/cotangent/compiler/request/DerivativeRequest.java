package dev.cotangent.compiler.request;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One differentiable method, ready to be differentiated.
 *
 * @param packageName the package, empty for the unnamed one
 * @param className the class's name as generated code uses it: {@code Outer_Inner} for a nested one
 * @param sourceName the class's name as the user's source writes it: {@code Outer.Inner}
 * @param isPublic whether the class, and every class around it, is public
 * @param methodName the method's name
 * @param name the name in the generated code
 * @param parameters the method's parameters
 * @param returned what the method returns
 * @param returnType the type that it returns, as generated code writes it
 * @param wrt what to differentiate with respect to, parameters in their order, then fields
 * @param derivatives what is to be generated
 * @param relaxed whether the value may differ in its last bits
 * @param parallel whether independent iterations may run on several threads
 * @param position the method's name in the source
 * @param graph the method's computation graph: its parameters are the values that the method's
 *     consist of, its results those of what is returned
 * @param doubts the warnings that may be due
 * @param ruleBodies the bodies of the rules that second derivatives may differentiate
 */
public record DerivativeRequest(
    String packageName,
    String className,
    String sourceName,
    boolean isPublic,
    String methodName,
    String name,
    List<MethodParameter> parameters,
    Layout returned,
    String returnType,
    List<Wrt> wrt,
    Set<Derivative> derivatives,
    boolean relaxed,
    boolean parallel,
    Position position,
    Graph graph,
    List<Doubt> doubts,
    Map<Callee, Graph> ruleBodies) {
  public DerivativeRequest {
    parameters = List.copyOf(parameters);
    wrt = List.copyOf(wrt);
    derivatives = Set.copyOf(derivatives);
    doubts = List.copyOf(doubts);
    ruleBodies = Map.copyOf(ruleBodies);
  }

  /** The positions in the graph of all values to differentiate with respect to. */
  public List<Integer> wrtInputs() {
    return wrt.stream().flatMap(one -> one.inputs().stream()).toList();
  }

  /** The classes in the method's signature, as generated code writes them. */
  public Set<String> classes() {
    Set<String> classes = new TreeSet<>(returned.classes());
    parameters.forEach(parameter -> classes.addAll(parameter.layout().classes()));
    return classes;
  }

  /** Whether the method returns one number. */
  public boolean isScalar() {
    return returned instanceof Layout.Leaf leaf && leaf.type() instanceof ScalarType;
  }
}
