package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.frontend.rules.RuleBook;
import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.request.LoweredBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lowers the bodies of the rules that second derivatives may have to differentiate. */
final class RuleBodyReader {
  private final BodyLowering lowering;
  private final RuleBook book;
  private final Map<Callee, Graph> bodies = new LinkedHashMap<>();

  private RuleBodyReader(BodyLowering lowering, RuleBook book) {
    this.lowering = lowering;
    this.book = book;
  }

  /**
   * The bodies of the partial derivatives of all that a graph calls, as far as they can be had.
   * What is wrong with one is said where it is needed.
   *
   * @param kinds which derivatives are asked for
   */
  static Map<Callee, Graph> read(
      AnnotatedMethod method, Set<Derivative> kinds, Graph graph, BodyLowering lowering) {
    RuleBodyReader reader = new RuleBodyReader(lowering, RuleBook.of(method.declaration()));
    if (kinds.contains(Derivative.HVP) || kinds.contains(Derivative.HESSIAN)) {
      reader.visit(graph);
    }
    return reader.bodies;
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply && apply.operator() == Operator.CALL) {
        apply.callee().rules().partials().values().forEach(this::add);
      } else if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
      }
    }
  }

  private void add(Callee rule) {
    if (!bodies.containsKey(rule)) {
      Optional<MethodDeclaration> source = book.source(rule);
      source
          .flatMap(known -> lowering.lower(known, new DiagnosticLog()))
          .map(LoweredBody::graph)
          .ifPresent(body -> bodies.put(rule, body));
    }
  }
}
