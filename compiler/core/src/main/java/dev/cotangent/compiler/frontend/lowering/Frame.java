package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One activation of a method: the differentiable one, or a helper substituted into it. */
final class Frame {
  /** The name of the variable for the object that an instance method is called on. */
  static final String THIS = "this";

  private final MethodDeclaration method;
  private final Frame caller;
  private final Variable result;
  private final Deque<JumpTarget> targets = new ArrayDeque<>();
  private Scope scope = new Scope(null);
  private Statement statement;

  /**
   * An activation.
   *
   * @param method the method, null for the initialiser of a field
   * @param caller the activation that called it, or null
   * @param result what {@code return} assigns, null if nothing is returned
   */
  Frame(MethodDeclaration method, Frame caller, Variable result) {
    this.method = method;
    this.caller = caller;
    this.result = result;
  }

  MethodDeclaration method() {
    return method;
  }

  Frame caller() {
    return caller;
  }

  Variable result() {
    return result;
  }

  Scope scope() {
    return scope;
  }

  /** Begins a block. */
  void enterScope() {
    scope = new Scope(scope);
  }

  /** Ends a block. */
  void leaveScope() {
    scope = scope.outer();
  }

  /** Where jumps can lead, the innermost target first. */
  Deque<JumpTarget> targets() {
    return targets;
  }

  /** The statement being lowered, innermost. */
  Statement statement() {
    return statement;
  }

  void statement(Statement newStatement) {
    statement = newStatement;
  }

  /** This activation and those that led to it. */
  List<Frame> stack() {
    List<Frame> stack = new ArrayList<>();
    for (Frame frame = this; frame != null; frame = frame.caller) {
      stack.add(frame);
    }
    return stack;
  }
}
