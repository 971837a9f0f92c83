package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.resolution.declarations.ResolvedConstructorDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.ClassLiteral;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers what throws exceptions of the user's: {@code throw} and {@code assert}. */
final class ExceptionLowering {
  private final Lowering lowering;

  ExceptionLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers a throw statement; what follows it is never reached. */
  void exit(ThrowStmt exit) {
    if (!(Syntax.unwrap(exit.getExpression()) instanceof ObjectCreationExpr creation)) {
      throw lowering.refuse(Code.THROW, exit);
    }
    ResolvedReferenceTypeDeclaration type = type(creation);
    if (!isA(type, RuntimeException.class) && !isA(type, Error.class) && isThrowable(type)) {
      throw lowering.refuse(Code.CHECKED_EXCEPTION, creation, type.getName());
    }
    raise(exception(creation));
  }

  /** Throws what Java or its library throws by itself. */
  void raise(Class<? extends RuntimeException> exception) {
    Type type = new OpaqueType(exception.getName());
    raise(lowering.builder().apply(Operator.CREATE, type, List.of(), ""));
  }

  private void raise(Node exception) {
    lowering.builder().apply(Operator.THROW, exception);
    lowering.environment().die();
  }

  private Node exception(ObjectCreationExpr creation) {
    ResolvedReferenceTypeDeclaration type = type(creation);
    checkType(creation, type);
    List<Node> arguments = new ArrayList<>();
    for (Expression argument : creation.getArguments()) {
      arguments.add(argument(argument));
    }
    lowering.at(creation);
    Type exception = new OpaqueType(type.getQualifiedName());
    return lowering.builder().apply(Operator.CREATE, exception, arguments, "");
  }

  private Node argument(Expression argument) {
    if (Syntax.unwrap(argument) instanceof ObjectCreationExpr cause) {
      return exception(cause);
    }
    Value value = lowering.expressions().value(argument);
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    if (value instanceof Value.Opaque opaque) {
      return opaque.node();
    }
    throw lowering.refuse(Code.EXCEPTION_ARGUMENT, argument);
  }

  private ResolvedReferenceTypeDeclaration type(ObjectCreationExpr creation) {
    try {
      return creation
          .getType()
          .resolve()
          .asReferenceType()
          .getTypeDeclaration()
          .orElseThrow(IllegalStateException::new);
    } catch (RuntimeException e) {
      // The symbol solver has many ways to say that it does not know.
      throw lowering.refuse(Code.UNKNOWN_NAME, creation.getType(), creation.getType().asString());
    }
  }

  private void checkType(ObjectCreationExpr creation, ResolvedReferenceTypeDeclaration type) {
    boolean plain = creation.getScope().isEmpty() && creation.getAnonymousClassBody().isEmpty();
    if (!plain || !isThrowable(type)) {
      throw lowering.refuse(Code.OBJECT_CREATION, creation);
    }
    Access access = new Access(lowering.packageName());
    boolean constructible =
        constructors(creation, type).stream()
            .allMatch(
                constructor -> access.allows(constructor.accessSpecifier(), type.getPackageName()));
    if (!access.allows(type) || !constructible) {
      throw lowering.refuse(Code.NOT_ACCESSIBLE, creation, type.getName());
    }
  }

  /** The constructor that is called, or, where that is not known, those that may be. */
  private static List<ResolvedConstructorDeclaration> constructors(
      ObjectCreationExpr creation, ResolvedReferenceTypeDeclaration type) {
    try {
      return List.of(creation.resolve());
    } catch (RuntimeException e) {
      // The symbol solver does not know the type of an argument.
      return type.getConstructors().stream()
          .filter(
              constructor ->
                  constructor.hasVariadicParameter()
                      || constructor.getNumberOfParams() == creation.getArguments().size())
          .toList();
    }
  }

  private static boolean isThrowable(ResolvedReferenceTypeDeclaration type) {
    return isA(type, Throwable.class);
  }

  private static boolean isA(ResolvedReferenceTypeDeclaration type, Class<?> wanted) {
    return type.getQualifiedName().equals(wanted.getName())
        || type.getAllAncestors().stream()
            .anyMatch(ancestor -> ancestor.getQualifiedName().equals(wanted.getName()));
  }

  /** Lowers an assertion: a check that the virtual machine can be asked to make. */
  void assertion(AssertStmt assertion) {
    Node enabled = enabled(assertion);
    lowering
        .branches()
        .choose(
            enabled,
            () ->
                lowering
                    .branches()
                    .choose(
                        lowering.expressions().condition(assertion.getCheck()),
                        () -> {},
                        () -> fail(assertion.getMessage())),
            () -> {});
  }

  private void fail(Optional<Expression> detail) {
    List<Node> arguments = new ArrayList<>();
    detail.ifPresent(expression -> arguments.add(argument(expression)));
    Type error = new OpaqueType(AssertionError.class.getName());
    raise(lowering.builder().apply(Operator.CREATE, error, arguments, ""));
  }

  /** The class that decides is the outermost one around the assertion. */
  private Node enabled(AssertStmt assertion) {
    ResolvedReferenceTypeDeclaration type = OuterClass.of(assertion).orElseThrow().resolve();
    if (!new Access(lowering.packageName()).allows(type)) {
      throw lowering.refuse(Code.NOT_ACCESSIBLE, assertion, type.getName());
    }
    Node literal =
        lowering.builder().constant(OpaqueType.CLASS, new ClassLiteral(type.getQualifiedName()));
    return lowering
        .builder()
        .apply(Operator.ASSERTIONS_ENABLED, ScalarType.BOOLEAN, List.of(literal), "");
  }
}
