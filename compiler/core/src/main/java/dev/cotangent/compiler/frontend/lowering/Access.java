package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.AccessSpecifier;
import com.github.javaparser.resolution.declarations.HasAccessSpecifier;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import java.util.Optional;

/**
 * What generated code may use.
 *
 * @param packageName the package of the generated class
 */
record Access(String packageName) {

  /** Whether generated code may name a type. */
  boolean allows(ResolvedReferenceTypeDeclaration type) {
    Optional<ResolvedReferenceTypeDeclaration> container = type.containerType();
    boolean implicitlyPublic = container.filter(outer -> outer.isInterface()).isPresent();
    boolean itself =
        implicitlyPublic
            || !(type instanceof HasAccessSpecifier declared)
            || allows(declared.accessSpecifier(), type.getPackageName());
    return itself && container.map(this::allows).orElse(true);
  }

  /** Whether generated code may use what a package declares so. */
  boolean allows(AccessSpecifier access, String declaringPackage) {
    return switch (access) {
      case PUBLIC -> true;
      case PROTECTED, NONE -> declaringPackage.equals(packageName);
      case PRIVATE -> false;
    };
  }
}
