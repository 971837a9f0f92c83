package dev.cotangent.compiler.frontend.structure;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the objects of a record or a class consist of: its components, or its fields with those of
 * the classes it extends, as far as their source is at hand.
 */
public final class Structure {
  private static final DataKey<Structure> KEY = new DataKey<>() {};

  /**
   * A component or a field.
   *
   * @param owner the class that declares it
   * @param syntax where it is declared
   * @param isFinal whether it keeps the value that a constructor gives it
   */
  public record Part(
      String name, ValueType type, TypeDeclaration<?> owner, Node syntax, boolean isFinal) {}

  private final TypeDeclaration<?> declaration;
  private List<Part> parts;

  private Structure(TypeDeclaration<?> declaration) {
    this.declaration = declaration;
  }

  /** The structure of a class or a record. */
  public static Structure of(TypeDeclaration<?> declaration) {
    if (!declaration.containsData(KEY)) {
      declaration.setData(KEY, new Structure(declaration));
    }
    return declaration.getData(KEY);
  }

  /** The structure of the class or record that a type names, if its source is at hand. */
  public static Optional<Structure> of(ClassOrInterfaceType type) {
    return resolve(type).flatMap(Structure::of);
  }

  private static Optional<Structure> of(ResolvedReferenceTypeDeclaration type) {
    return type.toAst()
        .filter(
            syntax ->
                syntax instanceof RecordDeclaration
                    || (syntax instanceof ClassOrInterfaceDeclaration known
                        && !known.isInterface()))
        .map(syntax -> of((TypeDeclaration<?>) syntax));
  }

  private static Optional<ResolvedReferenceTypeDeclaration> resolve(ClassOrInterfaceType type) {
    try {
      return type.resolve().asReferenceType().getTypeDeclaration();
    } catch (RuntimeException e) {
      // A type variable, or a class that is not at hand.
      return Optional.empty();
    }
  }

  /** The class or record. */
  public TypeDeclaration<?> declaration() {
    return declaration;
  }

  /** The name with dots, qualified. */
  public String name() {
    return declaration.getFullyQualifiedName().orElse(declaration.getNameAsString());
  }

  /** Whether this is a record. */
  public boolean isRecord() {
    return declaration instanceof RecordDeclaration;
  }

  /** Whether the class of an object of this static type is known: nothing can extend it. */
  public boolean isExact() {
    return isRecord() || (declaration instanceof ClassOrInterfaceDeclaration c && c.isFinal());
  }

  /** The components or fields, in order. */
  public List<Part> parts() {
    if (parts == null) {
      parts = declaration instanceof RecordDeclaration record ? components(record) : fields();
    }
    return parts;
  }

  private static List<Part> components(RecordDeclaration record) {
    List<Part> components = new ArrayList<>();
    record
        .getParameters()
        .forEach(
            component ->
                components.add(
                    new Part(
                        component.getNameAsString(),
                        ValueType.ofParameter(component),
                        record,
                        component,
                        true)));
    return components;
  }

  /** Without fields that hide others: which one a name means depends on where it stands. */
  private List<Part> fields() {
    List<Part> all = ownAndInherited();
    List<String> names = all.stream().map(Part::name).toList();
    return all.stream().filter(part -> Collections.frequency(names, part.name()) == 1).toList();
  }

  private List<Part> ownAndInherited() {
    List<Part> fields = new ArrayList<>();
    for (FieldDeclaration field : declaration.getFields()) {
      if (!field.isStatic()) {
        for (VariableDeclarator declarator : field.getVariables()) {
          fields.add(
              new Part(
                  declarator.getNameAsString(),
                  ValueType.of(declarator.getType()),
                  declaration,
                  declarator,
                  field.isFinal()));
        }
      }
    }
    superclass().ifPresent(inherited -> inherited.ownAndInherited().forEach(fields::add));
    return fields;
  }

  /**
   * Whether a part is an object that may lead back to one of this class: then it is not taken
   * apart.
   */
  public boolean isCut(Part part) {
    return part.type() instanceof ValueType.Compound inner
        && inner.structure().leadsTo(this, new HashSet<>());
  }

  private boolean leadsTo(Structure target, Set<Structure> seen) {
    return this == target
        || (seen.add(this)
            && parts().stream()
                .anyMatch(
                    part ->
                        part.type() instanceof ValueType.Compound inner
                            && inner.structure().leadsTo(target, seen)));
  }

  /** The class that this one extends, if its source is at hand. */
  public Optional<Structure> superclass() {
    return declaration instanceof ClassOrInterfaceDeclaration known
        ? known.getExtendedTypes().stream().findFirst().flatMap(Structure::of)
        : Optional.empty();
  }

  /** Whether objects of this class have nothing but the fields that are known here. */
  public boolean isComplete() {
    return !(declaration instanceof ClassOrInterfaceDeclaration known)
        || known.getExtendedTypes().isEmpty()
        || superclass().filter(Structure::isComplete).isPresent();
  }

  /** The methods of this class itself of a name that take so many arguments. */
  public List<MethodDeclaration> methods(String name, int arguments) {
    return declaration.getMethodsByName(name).stream()
        .filter(method -> method.getParameters().size() == arguments)
        .toList();
  }

  /** Whether a name without arguments calls what Java itself provides for a component. */
  public boolean hasProvidedAccessor(String name) {
    return isRecord()
        && methods(name, 0).isEmpty()
        && parts().stream().anyMatch(part -> part.name().equals(name));
  }

  @Override
  public String toString() {
    return name();
  }
}
