package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.frontend.structure.Structure;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.LoweredBody;
import java.util.List;
import java.util.Optional;

/** Lowers a differentiable method, with all that it calls, to one graph. */
public final class MethodLowering {
  private final MethodDeclaration method;
  private final Reporter reporter;
  private final Lowering lowering;

  private MethodLowering(MethodDeclaration method, FileNames fileNames) {
    this.method = method;
    this.reporter = new Reporter(method, fileNames);
    this.lowering = new Lowering(reporter);
  }

  /**
   * The graph of a method, with the warnings that may be due; absent if anything in it was refused;
   * a {@link dev.cotangent.compiler.frontend.BodyLowering}.
   *
   * @param method a static method with a body, whose syntax tree has a symbol resolver
   * @param log receives what is refused
   */
  public static Optional<LoweredBody> lower(MethodDeclaration method, DiagnosticLog log) {
    LoweringResult result = lower(method, Positions::shownName);
    result.diagnostics().forEach(log::report);
    return result.graph().map(graph -> new LoweredBody(graph, result.doubts()));
  }

  /**
   * The graph of a method: its parameters are the method's, its only result is the value. The
   * method is static and has a body; its syntax tree has a symbol resolver. Deep nesting needs a
   * deep stack; if that does not do, the method is refused.
   *
   * @param method the differentiable method
   * @param fileNames how files are called in diagnostics and origins
   */
  public static LoweringResult lower(MethodDeclaration method, FileNames fileNames) {
    MethodLowering lowering = new MethodLowering(method, fileNames);
    Optional<Graph> graph = lowering.run();
    return new LoweringResult(
        graph, lowering.reporter.diagnostics(), lowering.lowering.doubts().list());
  }

  private Optional<Graph> run() {
    try {
      List<Node> results = lowerBody();
      if (results != null && reporter.count() == 0) {
        Graph graph = lowering.root().build(results);
        lowering.enums().checkVisible(graph);
        return Optional.of(graph);
      }
      if (reporter.count() == 0) {
        reporter.report(reporter.refuse(Code.NEVER_RETURNS, method, method.getNameAsString()));
      }
    } catch (RefusedException e) {
      reporter.report(e);
    } catch (AbandonedException e) {
      reporter.report(e.refusal());
    }
    return Optional.empty();
  }

  /** What the values are made of that the method returns, null if it never does. */
  private List<Node> lowerBody() {
    ValueType resultType = ValueType.of(method.getType());
    Variable result = Variable.of("result", resultType, lowering::nextSerial);
    Frame frame = new Frame(method, null, result);
    lowering.frame(frame);
    lowering.at(method);
    if (!method.isStatic() && method.getParentNode().orElse(null) instanceof TypeDeclaration<?> t) {
      declare(Frame.THIS, new ValueType.Compound(Structure.of(t), 0));
    }
    for (Parameter parameter : method.getParameters()) {
      declare(parameter.getNameAsString(), ValueType.ofParameter(parameter));
    }
    Value value = lowering.statements().body(frame);
    if (lowering.environment().isDead() || value == Value.Refused.VALUE) {
      return null;
    }
    return value instanceof Value.Compound object
        ? object.leaves().stream().map(this::node).toList()
        : List.of(node(value));
  }

  private Node node(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    return value instanceof Value.Reference reference
        ? lowering.arrays().contents(reference)
        : ((Value.Opaque) value).node();
  }

  private void declare(String name, ValueType type) {
    Variable variable = Variable.of(name, type, lowering::nextSerial);
    lowering.frame().scope().declare(variable);
    for (Variable leaf : variable.leaves()) {
      Node node = lowering.root().parameter(leaf.type(), leaf.name());
      lowering.environment().assign(leaf, value(leaf, node));
    }
  }

  private Value value(Variable leaf, Node node) {
    Type type = leaf.type();
    if (type instanceof ScalarType) {
      return new Value.Scalar(node);
    }
    if (type instanceof ArrayType array) {
      Storage storage =
          new Storage(Storage.Kind.PARAMETER, lowering.nextSerial(), leaf.name(), array, null);
      storage.name(leaf);
      lowering.environment().state(storage, node);
      return Value.Reference.to(storage);
    }
    return new Value.Opaque(node);
  }
}
