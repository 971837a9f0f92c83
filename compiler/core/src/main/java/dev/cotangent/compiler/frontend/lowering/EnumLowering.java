package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.resolution.declarations.ResolvedEnumConstantDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedValueDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.EnumConstant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers the constants of enums. */
final class EnumLowering {
  private final Lowering lowering;
  private final EnumMembers members;
  private final Map<EnumConstant, Expression> invisible = new LinkedHashMap<>();

  EnumLowering(Lowering lowering) {
    this.lowering = lowering;
    this.members = new EnumMembers(lowering);
  }

  /** Lowers the methods and fields of constants. */
  EnumMembers members() {
    return members;
  }

  /** The value of the name of a constant, which was resolved. */
  Value.Opaque constant(Expression syntax, ResolvedEnumConstantDeclaration declaration) {
    Optional<ResolvedReferenceTypeDeclaration> type = type(declaration);
    if (type.isEmpty()) {
      throw lowering.refuse(Code.UNKNOWN_NAME, syntax, declaration.getName());
    }
    return new Value.Opaque(constant(syntax, type.get(), declaration.getName()));
  }

  /** The constant that a label of a switch names. */
  Constant label(Expression label, OpaqueType type) {
    String name = label.toString();
    if (label instanceof NameExpr simple) {
      try {
        ResolvedValueDeclaration declaration = simple.resolve();
        if (declaration.isEnumConstant()
            && constant(label, declaration.asEnumConstant()).node() instanceof Constant constant
            && constant.type().equals(type)) {
          return constant;
        }
      } catch (UnsupportedOperationException | IllegalStateException e) {
        throw lowering.refuse(Code.UNKNOWN_NAME, label, name);
      }
    }
    throw lowering.refuse(Code.UNKNOWN_NAME, label, name);
  }

  private static Optional<ResolvedReferenceTypeDeclaration> type(
      ResolvedEnumConstantDeclaration declaration) {
    try {
      return declaration.getType().asReferenceType().getTypeDeclaration();
    } catch (RuntimeException e) {
      // The symbol solver has many ways to say that it does not know.
      return Optional.empty();
    }
  }

  private Constant constant(Expression syntax, ResolvedReferenceTypeDeclaration type, String name) {
    List<String> names =
        type.asEnum().getEnumConstants().stream().map(each -> each.getName()).toList();
    String typeName = type.getQualifiedName();
    EnumConstant value = new EnumConstant(typeName, name, names.indexOf(name));
    if (!new Access(lowering.packageName()).allows(type)) {
      invisible.putIfAbsent(value, syntax);
    }
    return lowering.builder().constant(new OpaqueType(typeName), value);
  }

  /** Refuses a graph in which constants are left that generated code cannot name. */
  void checkVisible(Graph graph) {
    graph.results().forEach(this::checkVisible);
    for (Node node : graph.nodes()) {
      node.operands().forEach(this::checkVisible);
      if (node instanceof Region region) {
        region.bodies().forEach(this::checkVisible);
      }
    }
  }

  private void checkVisible(Node node) {
    if (node instanceof Constant constant
        && constant.value() instanceof EnumConstant value
        && invisible.containsKey(value)) {
      throw lowering.refuse(Code.NOT_ACCESSIBLE, invisible.get(value), value.typeName());
    }
  }
}
