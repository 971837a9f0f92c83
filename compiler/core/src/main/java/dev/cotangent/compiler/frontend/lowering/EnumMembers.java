package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithAccessModifiers;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.TypeReader;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.List;
import java.util.Optional;

/** Lowers the methods of enum constants, and reads their final fields. */
final class EnumMembers {
  private static final String THIS = "this";

  private final Lowering lowering;

  EnumMembers(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether an instance method is the same for every constant of its enum. */
  static boolean isMethod(MethodDeclaration method) {
    return !method.isStatic()
        && method.getParentNode().orElse(null) instanceof EnumDeclaration type
        && type.getEntries().stream()
            .flatMap(entry -> entry.getClassBody().stream())
            .noneMatch(
                member ->
                    member instanceof MethodDeclaration other
                        && other.getNameAsString().equals(method.getNameAsString()));
  }

  /** The constant that such a method is called on. */
  Value.Opaque receiver(MethodCallExpr call) {
    Value receiver =
        call.getScope().isPresent()
            ? lowering.expressions().value(call.getScope().get())
            : self().orElse(null);
    if (receiver instanceof Value.Opaque constant) {
      return constant;
    }
    throw lowering.refuse(Code.INSTANCE_CALL, call, call.getNameAsString());
  }

  /** Begins the activation of a method on a constant, which must not be null. */
  void enter(Frame frame, Value.Opaque receiver) {
    requireNonNull(receiver.node());
    Type type = receiver.node().type();
    Variable self = new Variable(THIS, type, lowering.nextSerial(), false);
    frame.scope().declare(self);
    lowering.environment().assign(self, receiver);
  }

  private void requireNonNull(Node node) {
    if (!(node instanceof Constant)) {
      lowering.builder().apply(Operator.REQUIRE_NON_NULL, node);
    }
  }

  /** The constant whose method is being lowered. */
  Optional<Value> self() {
    return Optional.ofNullable(lowering.frame().scope().find(THIS))
        .map(lowering.environment()::value);
  }

  /** The value of a final field of a constant, which is the same at any time. */
  Value read(Expression syntax, VariableDeclarator declarator) {
    String name = declarator.getNameAsString();
    Type type = TypeReader.of(declarator.getType());
    boolean isReadable =
        declarator.getParentNode().orElse(null) instanceof FieldDeclaration field
            && field.isFinal()
            && field.getParentNode().orElse(null) instanceof EnumDeclaration
            && !(type instanceof ArrayType);
    Value object = isReadable ? object(syntax) : null;
    if (!(object instanceof Value.Opaque constant)) {
      throw lowering.refuse(Code.INSTANCE_FIELD, syntax, name);
    }
    Optional<String> member = member((FieldDeclaration) declarator.getParentNode().get(), name);
    if (member.isEmpty()) {
      throw lowering.refuse(Code.NOT_ACCESSIBLE, syntax, name);
    }
    requireNonNull(constant.node());
    Node text = lowering.builder().text(member.get());
    lowering.at(syntax);
    Node value =
        lowering.builder().apply(Operator.READ_FIELD, type, List.of(constant.node(), text), name);
    return type instanceof ScalarType ? new Value.Scalar(value) : new Value.Opaque(value);
  }

  private Value object(Expression syntax) {
    if (syntax instanceof FieldAccessExpr access) {
      return access.getScope() instanceof ThisExpr
          ? self().orElse(null)
          : lowering.expressions().value(access.getScope());
    }
    return self().orElse(null);
  }

  /** The field itself, or, if generated code does not see it, a method that returns it. */
  private Optional<String> member(FieldDeclaration field, String name) {
    EnumDeclaration type = (EnumDeclaration) field.getParentNode().orElseThrow();
    Access access = new Access(lowering.packageName());
    String declaringPackage = type.resolve().getPackageName();
    if (!access.allows(type.resolve())) {
      return Optional.empty();
    }
    if (access.allows(accessOf(field), declaringPackage)) {
      return Optional.of(name);
    }
    return type.getMethods().stream()
        .filter(
            method ->
                isMethod(method)
                    && method.getParameters().isEmpty()
                    && access.allows(accessOf(method), declaringPackage)
                    && method.getType().equals(field.getElementType())
                    && returns(method, name))
        .findFirst()
        .map(method -> method.getNameAsString() + "()");
  }

  private static com.github.javaparser.ast.AccessSpecifier accessOf(
      NodeWithAccessModifiers<?> member) {
    return member.getAccessSpecifier();
  }

  private static boolean returns(MethodDeclaration method, String field) {
    List<Statement> body =
        method.getBody().map(block -> (List<Statement>) block.getStatements()).orElse(List.of());
    return body.size() == 1
        && body.get(0) instanceof ReturnStmt exit
        && exit.getExpression().filter(value -> names(value, field)).isPresent();
  }

  private static boolean names(Expression value, String field) {
    Expression plain = Syntax.unwrap(value);
    return plain instanceof NameExpr name
        ? name.getNameAsString().equals(field)
        : plain instanceof FieldAccessExpr access
            && access.getScope() instanceof ThisExpr
            && access.getNameAsString().equals(field);
  }
}
