package dev.cotangent.compiler.frontend.structure;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the objects of a signature consist of, and how generated code reads it. */
public final class Layouts {
  private final String packageName;

  /** Of the arrays of objects around; arrays of objects inside them are not taken apart. */
  private int dimensions;

  private Layouts(String packageName) {
    this.packageName = packageName;
  }

  /**
   * The layout of an object, or array of objects, that a type of a signature names; absent for all
   * other types.
   *
   * @param packageName the package of the generated class
   * @param moreDimensions dimensions that are not written in the type, as that of {@code P...}
   */
  public static Optional<Layout> of(String packageName, Type type, int moreDimensions) {
    if (type.getElementType() instanceof ClassOrInterfaceType named) {
      int rank = type.getArrayLevel() + moreDimensions;
      return Structure.of(named)
          .map(structure -> new ValueType.Compound(structure, rank))
          .map(compound -> new Layouts(packageName).layout(compound));
    }
    return Optional.empty();
  }

  /** The layout of the object that an instance method of a class is called on. */
  public static Layout ofReceiver(String packageName, TypeDeclaration<?> declaration) {
    return new Layouts(packageName).layout(new ValueType.Compound(Structure.of(declaration), 0));
  }

  private Layout layout(ValueType type) {
    if (type instanceof ValueType.Plain plain) {
      return new Layout.Leaf(plain.type());
    }
    ValueType.Compound compound = (ValueType.Compound) type;
    Structure structure = compound.structure();
    int outer = dimensions;
    dimensions += compound.rank();
    List<Layout.Component> components = new ArrayList<>();
    for (Structure.Part part : structure.parts()) {
      boolean isInner =
          dimensions > 0 && part.type() instanceof ValueType.Compound inner && inner.rank() > 0;
      String access = isInner ? "" : access(structure, part);
      Layout layout =
          structure.isCut(part)
              ? new Layout.Leaf(new OpaqueType(part.type().toString()))
              : layout(part.type());
      components.add(new Layout.Component(part.name(), access, layout));
    }
    dimensions = outer;
    Layout.ObjectLayout object =
        new Layout.ObjectLayout(structure.name(), structure.isRecord(), components);
    return compound.rank() == 0 ? object : new Layout.ObjectArray(object, compound.rank());
  }

  private String access(Structure structure, Structure.Part part) {
    String name = part.name();
    if (structure.isRecord()) {
      List<MethodDeclaration> own = structure.methods(name, 0);
      return own.isEmpty() || returnsField(own.get(0), name) ? name + "()" : "";
    }
    Node field = part.syntax().getParentNode().orElse(null);
    if (field instanceof FieldDeclaration declaration && isVisible(declaration)) {
      return name;
    }
    for (String accessor : List.of(name, "get" + GeneratedNames.capitalized(name))) {
      for (MethodDeclaration method : structure.methods(accessor, 0)) {
        boolean isCertain = structure.isExact() || method.isFinal();
        if (isCertain && !method.isStatic() && !method.isPrivate() && returnsField(method, name)) {
          return accessor + "()";
        }
      }
    }
    return "";
  }

  private boolean isVisible(FieldDeclaration field) {
    String own =
        field
            .findCompilationUnit()
            .flatMap(unit -> unit.getPackageDeclaration())
            .map(declared -> declared.getNameAsString())
            .orElse("");
    return field.isPublic() || (!field.isPrivate() && own.equals(packageName));
  }

  /** Whether a method returns a field, or a copy of the array in it, and does nothing else. */
  private static boolean returnsField(MethodDeclaration method, String field) {
    List<Statement> body =
        method.getBody().map(block -> (List<Statement>) block.getStatements()).orElse(List.of());
    if (body.size() != 1
        || !(body.get(0) instanceof ReturnStmt exit)
        || exit.getExpression().isEmpty()) {
      return false;
    }
    Expression value = unwrap(exit.getExpression().get());
    if (value instanceof MethodCallExpr call
        && call.getNameAsString().equals("clone")
        && call.getScope().isPresent()) {
      value = unwrap(call.getScope().get());
    }
    String text = value.toString();
    return text.equals(field) || text.equals("this." + field);
  }

  private static Expression unwrap(Expression expression) {
    return expression.isEnclosedExpr()
        ? unwrap(expression.asEnclosedExpr().getInner())
        : expression;
  }

  /** Whether a type of a signature is a record that may hold others of its own type. */
  public static boolean isRecursiveRecord(Type type) {
    return type.getElementType() instanceof ClassOrInterfaceType named
        && Structure.of(named).filter(Layouts::isRecursive).isPresent();
  }

  private static boolean isRecursive(Structure structure) {
    return structure.isRecord()
        && structure.parts().stream()
            .anyMatch(
                part ->
                    structure.isCut(part)
                        || (part.type() instanceof ValueType.Compound inner
                            && isRecursive(inner.structure())));
  }

  /**
   * A record inside a type of a signature whose constructor may refuse or change what it is given,
   * so that a gradient of its type cannot be made.
   *
   * @param mayCheck whether a constructor that only checks its arguments will do
   */
  public static Optional<String> recordWithConstructor(Type type, boolean mayCheck) {
    return type.getElementType() instanceof ClassOrInterfaceType named
        ? Structure.of(named).flatMap(structure -> withConstructor(structure, mayCheck))
        : Optional.empty();
  }

  private static Optional<String> withConstructor(Structure structure, boolean mayCheck) {
    if (!(structure.declaration() instanceof RecordDeclaration record)) {
      return Optional.empty();
    }
    if (!RecordConstructors.keepComponents(record, mayCheck)) {
      return Optional.of(record.getNameAsString());
    }
    if (isRecursive(structure)) {
      return Optional.of(record.getNameAsString());
    }
    for (Structure.Part part : structure.parts()) {
      if (part.type() instanceof ValueType.Compound inner) {
        Optional<String> found = withConstructor(inner.structure(), mayCheck);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
