package dev.cotangent.compiler.frontend;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.MethodParameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Checks that generated code can get at the values of objects that a method uses. */
final class InputCheck {
  /** The virtual machine has 255; a generated method also takes its object and a flag. */
  private static final int MAX_SLOTS = 253;

  private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private int slots;

  /** Whether it can; why not goes to the log. */
  static boolean check(
      AnnotatedMethod method,
      List<MethodParameter> parameters,
      List<Integer> wrtInputs,
      Graph graph,
      DiagnosticLog log) {
    DiagnosticLog found = new DiagnosticLog();
    new InputCheck().check(method, parameters, wrtInputs, graph, found, 0);
    log.addAll(found);
    return !found.hasErrors();
  }

  private void check(
      AnnotatedMethod method,
      List<MethodParameter> parameters,
      List<Integer> wrtInputs,
      Graph graph,
      DiagnosticLog log,
      int first) {
    findUses(graph);
    int input = first;
    for (MethodParameter parameter : parameters) {
      for (Layout.Place place : parameter.layout().places()) {
        boolean isUsed =
            parameter.layout() instanceof Layout.Leaf
                || wrtInputs.contains(input)
                || used.contains(graph.parameters().get(input));
        if (isUsed && !place.isReadable()) {
          Layout.Component hidden =
              place.path().stream().filter(step -> step.access().isEmpty()).findFirst().get();
          log.report(Code.FIELD_NOT_READABLE, method.position(), hidden.name(), hidden.name());
        }
        slots += isUsed ? slots(place.type()) : 0;
        input++;
      }
    }
    if (slots > MAX_SLOTS) {
      log.report(Code.TOO_MANY_PARAMETERS, method.position(), method.name());
    }
  }

  private static int slots(Type type) {
    return type == ScalarType.DOUBLE || type == ScalarType.LONG ? 2 : 1;
  }

  private void findUses(Graph graph) {
    used.addAll(graph.results());
    for (Node node : graph.nodes()) {
      used.addAll(node.operands());
      if (node instanceof Region region) {
        region.bodies().forEach(this::findUses);
      }
    }
  }
}
