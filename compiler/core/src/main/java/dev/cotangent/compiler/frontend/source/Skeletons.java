package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.resolution.SymbolResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Empty classes in place of those that are still to be generated: without them, source that
 * mentions a generated class, if only in an import, could not be resolved.
 */
public final class Skeletons {
  private final Map<String, CompilationUnit> units = new HashMap<>();

  /** Adds a class with one class inside, unless it is there; then it gains the class inside. */
  public void add(String packageName, String simpleName, String nestedName) {
    CompilationUnit unit =
        units.computeIfAbsent(
            key(packageName, simpleName), key -> emptyClass(packageName, simpleName));
    ClassOrInterfaceDeclaration type = unit.getClassByName(simpleName).orElseThrow();
    boolean known =
        type.getMembers().stream()
            .flatMap(member -> member.toClassOrInterfaceDeclaration().stream())
            .anyMatch(nested -> nested.getNameAsString().equals(nestedName));
    if (!known) {
      ClassOrInterfaceDeclaration nested = new ClassOrInterfaceDeclaration();
      nested.setName(nestedName).setModifiers(Keyword.PUBLIC, Keyword.STATIC, Keyword.FINAL);
      type.addMember(nested);
    }
  }

  private static CompilationUnit emptyClass(String packageName, String simpleName) {
    CompilationUnit unit = new CompilationUnit();
    if (!packageName.isEmpty()) {
      unit.setPackageDeclaration(packageName);
    }
    unit.addClass(simpleName, Keyword.PUBLIC, Keyword.FINAL);
    return unit;
  }

  /** Lets names inside the skeletons be resolved like all others. */
  void resolveWith(SymbolResolver resolver) {
    units.values().forEach(unit -> unit.setData(CompilationUnit.SYMBOL_RESOLVER_KEY, resolver));
  }

  /** The tree that declares a class, if it is one of these. */
  List<CompilationUnit> unitsThatMayDeclare(String packageName, String simpleName) {
    CompilationUnit unit = units.get(key(packageName, simpleName));
    return unit == null ? List.of() : List.of(unit);
  }

  private static String key(String packageName, String simpleName) {
    return packageName + "/" + simpleName;
  }
}
