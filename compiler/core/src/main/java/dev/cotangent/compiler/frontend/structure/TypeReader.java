package dev.cotangent.compiler.frontend.structure;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.Optional;

/** Reads the types that the source declares. */
public final class TypeReader {
  private TypeReader() {}

  /** The type of a method's parameter: an array for a variable number of arguments. */
  public static dev.cotangent.compiler.graph.Type ofParameter(Parameter parameter) {
    dev.cotangent.compiler.graph.Type type = of(parameter.getType());
    if (!parameter.isVarArgs()) {
      return type;
    }
    return arrayOf(type).orElseGet(() -> new OpaqueType(parameter.getType().asString() + "[]"));
  }

  /** A type in the graph: scalars, arrays of scalars; anything else is opaque. */
  public static dev.cotangent.compiler.graph.Type of(Type type) {
    if (type instanceof PrimitiveType primitive) {
      return scalar(primitive);
    }
    if (type instanceof com.github.javaparser.ast.type.ArrayType array) {
      return arrayOf(of(array.getComponentType()))
          .orElseGet(() -> new OpaqueType(array.asString()));
    }
    return new OpaqueType(qualifiedName(type));
  }

  private static Optional<dev.cotangent.compiler.graph.Type> arrayOf(
      dev.cotangent.compiler.graph.Type element) {
    if (element instanceof ScalarType scalar) {
      return Optional.of(new ArrayType(scalar, 1));
    }
    if (element instanceof ArrayType inner) {
      return Optional.of(new ArrayType(inner.element(), inner.rank() + 1));
    }
    return Optional.empty();
  }

  /** A primitive type. */
  public static ScalarType scalar(PrimitiveType type) {
    return switch (type.getType()) {
      case BOOLEAN -> ScalarType.BOOLEAN;
      case BYTE -> ScalarType.BYTE;
      case SHORT -> ScalarType.SHORT;
      case CHAR -> ScalarType.CHAR;
      case INT -> ScalarType.INT;
      case LONG -> ScalarType.LONG;
      case FLOAT -> ScalarType.FLOAT;
      case DOUBLE -> ScalarType.DOUBLE;
    };
  }

  private static String qualifiedName(Type type) {
    if (!(type instanceof ClassOrInterfaceType)) {
      return type.asString();
    }
    try {
      return type.resolve().describe();
    } catch (RuntimeException e) {
      // The class does not exist yet, or is not at hand: its name as written has to do.
      return type.asString();
    }
  }
}
