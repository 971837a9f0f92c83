package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import java.util.Set;
import java.util.TreeSet;

/** The classes of the methods that a graph calls. */
public final class CalledClasses {
  private final Set<String> ofNoPackage = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  /** Looks through a graph. */
  public CalledClasses(Graph graph) {
    visit(graph);
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply && apply.operator() == Operator.CALL) {
        add(apply.callee());
      } else if (node instanceof Invocation invocation) {
        add(invocation.callee());
      } else if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
      }
    }
  }

  private void add(Callee callee) {
    String outermost = callee.className().split("\\.", 2)[0];
    names.add(outermost);
    if (callee.packageName().isEmpty()) {
      ofNoPackage.add(outermost);
    } else {
      names.add(callee.packageName().split("\\.", 2)[0]);
    }
  }

  /** The names with which a mention of such a class may begin: no variable may hide them. */
  public Set<String> names() {
    return names;
  }

  /** The outermost classes without a package, which cannot be mentioned where they are hidden. */
  public Set<String> ofNoPackage() {
    return ofNoPackage;
  }
}
