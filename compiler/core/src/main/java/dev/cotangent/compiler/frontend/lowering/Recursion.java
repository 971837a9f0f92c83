package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.GraphBuilder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which recursive calls can be substituted: those that end while the method is lowered. Either
 * nothing that is not known now decides whether the call happens, or an argument is a constant that
 * changes from call to call, as {@code n} does in {@code x * power(x, n - 1)}.
 */
final class Recursion {
  /** More calls of a method inside each other than this are refused. */
  private static final int DEEPEST = 200;

  /**
   * Where a method was called.
   *
   * @param body where its nodes go
   */
  private record Activation(GraphBuilder body, List<Value> arguments) {}

  private final Lowering lowering;
  private final IdentityHashMap<Frame, Activation> activations = new IdentityHashMap<>();

  Recursion(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Remembers how a method was called. */
  void enter(Frame frame, List<Value> arguments) {
    activations.put(frame, new Activation(lowering.builder(), arguments));
  }

  /** Forgets how a method was called that has come to its end. */
  void leave(Frame frame) {
    activations.remove(frame);
  }

  /** Refuses a call that may lead to itself without end. */
  void check(MethodCallExpr call, MethodDeclaration callee, List<Value> arguments) {
    List<Frame> earlier = new ArrayList<>();
    for (Frame frame : lowering.frame().stack()) {
      if (frame.method() != null && Syntax.isSame(frame.method(), callee)) {
        earlier.add(frame);
      }
    }
    if (earlier.size() > DEEPEST) {
      // Other calls on the way here would go as deep.
      throw new AbandonedException(lowering.refuse(Code.RECURSION, call, call.getNameAsString()));
    }
    if (!earlier.isEmpty() && !ends(activations.get(earlier.get(0)), arguments)) {
      throw lowering.refuse(Code.RECURSION, call, call.getNameAsString());
    }
  }

  /** Whether a call inside another one of the same method may come to an end. */
  private boolean ends(Activation last, List<Value> arguments) {
    if (last == null) {
      // The differentiable method itself, of which no argument is known.
      return false;
    }
    if (last.body() == lowering.builder()) {
      return true;
    }
    for (int i = 0; i < Math.min(arguments.size(), last.arguments().size()); i++) {
      if (arguments.get(i) instanceof Value.Scalar now
          && now.node() instanceof Constant
          && !now.equals(last.arguments().get(i))) {
        return true;
      }
    }
    return false;
  }
}
