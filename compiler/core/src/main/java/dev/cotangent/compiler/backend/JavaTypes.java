package dev.cotangent.compiler.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.Layout;

/** The types of the graph as JavaPoet's. */
final class JavaTypes {
  private JavaTypes() {}

  static TypeName of(Type type) {
    if (type instanceof ScalarType scalar) {
      return of(scalar);
    } else if (type instanceof ArrayType array) {
      return ArrayTypeName.of(of(array.afterSubscripts(1)));
    } else if (type instanceof OpaqueType opaque) {
      return ClassName.bestGuess(opaque.javaName());
    }
    throw new IllegalArgumentException(type + " is no type of Java");
  }

  /**
   * The type of a value of a signature.
   *
   * @param javaType the type as generated code writes it
   */
  static TypeName of(Layout layout, String javaType) {
    if (layout instanceof Layout.Leaf leaf) {
      return of(leaf.type());
    }
    if (javaType.endsWith("[]")) {
      return ArrayTypeName.of(of(layout, javaType.substring(0, javaType.length() - 2)));
    }
    // With wildcards it is more than a name; it is written as it is.
    return javaType.contains("<") ? TypeVariableName.get(javaType) : ClassName.get("", javaType);
  }

  /** The class of a method. */
  static ClassName of(Callee callee) {
    String[] names = callee.className().split("\\.", -1);
    ClassName type = ClassName.get(callee.packageName(), names[0]);
    for (int i = 1; i < names.length; i++) {
      type = type.nestedClass(names[i]);
    }
    return type;
  }

  private static TypeName of(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case CHAR -> TypeName.CHAR;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
    };
  }
}
