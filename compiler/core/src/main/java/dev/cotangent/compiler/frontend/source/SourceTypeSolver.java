package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.resolution.Navigator;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds types in syntax trees. Unlike the library's own solvers it shares every tree with the rest
 * of the frontend, finds files that do not lie where their package says, and can be asked for types
 * that are still to be generated.
 */
final class SourceTypeSolver implements TypeSolver {
  private final BiFunction<String, String, List<CompilationUnit>> units;
  private final Map<String, SymbolReference<ResolvedReferenceTypeDeclaration>> found =
      new HashMap<>();
  private TypeSolver parent;

  /**
   * A solver over a source of trees.
   *
   * @param units gives the trees that may declare a type, from its package and its simple name
   */
  SourceTypeSolver(BiFunction<String, String, List<CompilationUnit>> units) {
    this.units = units;
  }

  @Override
  public TypeSolver getParent() {
    return parent;
  }

  @Override
  public void setParent(TypeSolver parent) {
    this.parent = parent;
  }

  @Override
  public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveType(String name) {
    SymbolReference<ResolvedReferenceTypeDeclaration> known = found.get(name);
    if (known == null) {
      known =
          find(name)
              .map(JavaParserFacade.get(this)::getTypeDeclaration)
              .map(
                  SymbolReference
                      ::<ResolvedReferenceTypeDeclaration, ResolvedReferenceTypeDeclaration>solved)
              .orElseGet(SymbolReference::unsolved);
      found.put(name, known);
    }
    return known;
  }

  /** Reads {@code a.b.C.D} as a nested type first, since packages in capitals are rare. */
  private Optional<TypeDeclaration<?>> find(String name) {
    String[] parts = name.split("\\.");
    for (int depth = parts.length - 1; depth >= 0; depth--) {
      String packageName = String.join(".", Arrays.copyOf(parts, depth));
      String typeName = String.join(".", Arrays.copyOfRange(parts, depth, parts.length));
      for (CompilationUnit unit : units.apply(packageName, parts[depth])) {
        Optional<TypeDeclaration<?>> type = Navigator.findType(unit, typeName);
        if (type.isPresent()) {
          return type;
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveTypeInModule(
      String moduleName, String typeName) {
    return SymbolReference.unsolved();
  }
}
