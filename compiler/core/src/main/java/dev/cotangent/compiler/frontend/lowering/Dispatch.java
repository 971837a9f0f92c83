package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods objects of a class have: its own, those that it inherits, and those of interfaces.
 */
final class Dispatch {
  private final List<TypeDeclaration<?>> classes = new ArrayList<>();
  private final Set<TypeDeclaration<?>> interfaces = new LinkedHashSet<>();
  private boolean complete = true;

  /** The methods of objects of just this class, or of one that implements this interface. */
  Dispatch(TypeDeclaration<?> type) {
    TypeDeclaration<?> at = type;
    while (at != null && !classes.contains(at)) {
      classes.add(at);
      interfacesOf(at).forEach(this::addInterface);
      at = superclass(at);
    }
  }

  /** The methods that are named without an object in the class that a piece of syntax stands in. */
  static Optional<Dispatch> around(Node syntax) {
    Node at = syntax;
    while (at != null && !(at instanceof TypeDeclaration<?>)) {
      at = at.getParentNode().orElse(null);
    }
    return Optional.ofNullable(at).map(type -> new Dispatch((TypeDeclaration<?>) type));
  }

  private TypeDeclaration<?> superclass(TypeDeclaration<?> type) {
    if (!(type instanceof ClassOrInterfaceDeclaration known) || known.isInterface()) {
      return null;
    }
    return known.getExtendedTypes().isEmpty() ? null : source(known.getExtendedTypes(0));
  }

  private static NodeList<ClassOrInterfaceType> interfacesOf(TypeDeclaration<?> type) {
    if (type instanceof RecordDeclaration record) {
      return record.getImplementedTypes();
    }
    if (type instanceof ClassOrInterfaceDeclaration known) {
      return known.isInterface() ? known.getExtendedTypes() : known.getImplementedTypes();
    }
    return new NodeList<>();
  }

  private void addInterface(ClassOrInterfaceType type) {
    TypeDeclaration<?> source = source(type);
    if (source != null && interfaces.add(source)) {
      interfacesOf(source).forEach(this::addInterface);
    }
  }

  private TypeDeclaration<?> source(ClassOrInterfaceType type) {
    Optional<Node> syntax;
    try {
      syntax =
          type.resolve().asReferenceType().getTypeDeclaration().flatMap(found -> found.toAst());
    } catch (RuntimeException e) {
      // The class is not at hand.
      syntax = Optional.empty();
    }
    complete &= syntax.isPresent();
    return syntax
        .filter(TypeDeclaration.class::isInstance)
        .map(found -> (TypeDeclaration<?>) found)
        .orElse(null);
  }

  private List<MethodDeclaration> named(String name) {
    List<MethodDeclaration> methods = new ArrayList<>();
    classes.forEach(type -> methods.addAll(type.getMethodsByName(name)));
    interfaces.forEach(type -> methods.addAll(type.getMethodsByName(name)));
    return methods;
  }

  /** Whether there are methods of a name, or a component whose accessor has it. */
  boolean knows(String name) {
    boolean isComponent =
        classes.get(0) instanceof RecordDeclaration record
            && record.getParameterByName(name).isPresent();
    return isComponent || !named(name).isEmpty();
  }

  /** Whether a type is one of these classes. */
  boolean includes(Node type) {
    return classes.stream().anyMatch(one -> Syntax.isSame(one, type));
  }

  /** The only method of a name, if it can be called with so many arguments. */
  Optional<MethodDeclaration> onlyMethod(String name, int arguments) {
    List<MethodDeclaration> methods = named(name);
    return methods.size() == 1 && complete && methods.get(0).getBody().isPresent()
        ? methods.stream()
            .filter(method -> method.getParameters().size() == arguments)
            .filter(method -> method.getParameters().stream().noneMatch(Parameter::isVarArgs))
            .findFirst()
        : Optional.empty();
  }

  /** What runs where a method is called that was declared for such objects; absent if unclear. */
  Optional<MethodDeclaration> implementation(MethodDeclaration declared) {
    if (declared.isStatic() || declared.isPrivate()) {
      return Optional.of(declared);
    }
    int arguments = declared.getParameters().size();
    List<MethodDeclaration> candidates =
        named(declared.getNameAsString()).stream()
            .filter(method -> method.getBody().isPresent() && !method.isStatic())
            .filter(method -> method.getParameters().size() == arguments)
            .toList();
    List<MethodDeclaration> same =
        candidates.stream().filter(method -> types(method).equals(types(declared))).toList();
    if (candidates.size() == same.size()) {
      // Classes come first, each before those that it extends, and interfaces behind them.
      boolean clear = same.size() == 1 || same.stream().anyMatch(this::isOfClass);
      return same.stream().findFirst().filter(first -> clear);
    }
    // A parameter of a generic type may be written in another way where it is implemented.
    boolean plain = same.stream().anyMatch(this::isOfClass) && !isGeneric(declared);
    return same.stream().findFirst().filter(first -> plain);
  }

  private boolean isOfClass(MethodDeclaration method) {
    return includes(method.getParentNode().orElseThrow());
  }

  private static boolean isGeneric(MethodDeclaration method) {
    return method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
        && !type.getTypeParameters().isEmpty();
  }

  /** The types of the parameters by their simple names. */
  private static List<String> types(MethodDeclaration method) {
    return method.getParameters().stream()
        .map(parameter -> simple(parameter.getType().asString()) + parameter.isVarArgs())
        .toList();
  }

  private static String simple(String type) {
    return type.replaceAll("<.*>", "").replaceAll("(\\w+\\.)+", "");
  }
}
