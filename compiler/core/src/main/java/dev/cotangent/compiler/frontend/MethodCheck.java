package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.PrimitiveType.Primitive;
import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import java.util.List;
import java.util.Set;

/** Checks that a method is of a kind that can be differentiated. */
final class MethodCheck {
  /** The virtual machine has 255; a generated method also takes its object and a flag. */
  private static final int MAX_SLOTS = 253;

  private MethodCheck() {}

  /** Whether it can; why not goes to the log. */
  static boolean check(AnnotatedMethod method, DiagnosticLog log) {
    MethodDeclaration declaration = method.declaration();
    DiagnosticLog found = new DiagnosticLog();
    if (declaration.isNative() || declaration.getBody().isEmpty()) {
      found.report(Code.METHOD_WITHOUT_BODY, method.position(), method.name());
    } else if (!declaration.isStatic() && !isOfClass(declaration)) {
      found.report(Code.INSTANCE_METHOD, method.position(), method.name());
    }
    if (declaration.isGeneric()) {
      found.report(Code.GENERIC_METHOD, method.position(), method.name());
    }
    if (slots(declaration) > MAX_SLOTS) {
      found.report(Code.TOO_MANY_PARAMETERS, method.position(), method.name());
    }
    log.addAll(found);
    return !found.hasErrors();
  }

  /** Checks that the parameters have room for directions behind them, if any kind takes some. */
  static void checkDirections(
      AnnotatedMethod method, Set<Derivative> kinds, List<Wrt> wrt, DiagnosticLog log) {
    int directions = wrt.stream().mapToInt(MethodCheck::slots).sum();
    if (kinds.stream().anyMatch(MethodCheck::takesDirections)
        && slots(method.declaration()) + directions > MAX_SLOTS) {
      log.report(Code.TOO_MANY_PARAMETERS, method.position(), method.name());
    }
  }

  private static boolean takesDirections(Derivative kind) {
    return switch (kind) {
      case TANGENT, HVP -> true;
      case GRADIENT, JACOBIAN, HESSIAN -> false;
    };
  }

  private static int slots(MethodDeclaration method) {
    return method.getParameters().stream().mapToInt(MethodCheck::slots).sum();
  }

  private static int slots(Wrt wrt) {
    return wrt.layout() instanceof Layout.Leaf leaf && leaf.type() == ScalarType.DOUBLE ? 2 : 1;
  }

  /** Whether a method is declared in a class or a record. */
  private static boolean isOfClass(MethodDeclaration method) {
    return method.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner
        && (owner.isRecordDeclaration()
            || (owner instanceof ClassOrInterfaceDeclaration known && !known.isInterface()));
  }

  /** How much of the virtual machine's room for arguments a parameter takes. */
  private static int slots(Parameter parameter) {
    boolean wide =
        parameter.getType() instanceof PrimitiveType primitive
            && (primitive.getType() == Primitive.DOUBLE || primitive.getType() == Primitive.LONG);
    return wide && !parameter.isVarArgs() ? 2 : 1;
  }

  /** Reports a method whose class has no name that generated code could use. */
  static void refuseLocalClass(AnnotatedMethod method, DiagnosticLog log) {
    log.report(Code.LOCAL_CLASS, method.position(), method.name());
  }
}
