package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.resolution.types.ResolvedType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The graph's types for those of signatures, and what the signatures of rules must be. */
final class RuleTypes {
  private RuleTypes() {}

  /** The graph's type, if values of the type can be handed to a method by generated code. */
  static Optional<Type> of(ResolvedType type) {
    if (type.isPrimitive()) {
      return Optional.of(ScalarType.valueOf(type.asPrimitive().name()));
    }
    if (type.isArray()) {
      return of(type.asArrayType().getComponentType()).flatMap(RuleTypes::arrayOf);
    }
    boolean isPassedThrough =
        type.isReferenceType()
            && type.asReferenceType()
                .getTypeDeclaration()
                .filter(
                    declared ->
                        declared.isEnum() || declared.getQualifiedName().equals("java.lang.String"))
                .isPresent();
    return isPassedThrough ? Optional.of(new OpaqueType(type.describe())) : Optional.empty();
  }

  private static Optional<Type> arrayOf(Type component) {
    if (component instanceof ScalarType scalar) {
      return Optional.of(new ArrayType(scalar, 1));
    }
    return component instanceof ArrayType array
        ? Optional.of(new ArrayType(array.element(), array.rank() + 1))
        : Optional.empty();
  }

  /** What the parameters of a rule for a method must be. */
  static List<Type> expected(RuleKind kind, List<Type> parameters, Type result) {
    List<Type> expected = new ArrayList<>(parameters);
    switch (kind) {
      case PARTIAL_DERIVATIVE -> {
        // The method's own.
      }
      case PULLBACK -> {
        expected.addAll(List.of(result, result));
        parameters.stream()
            .filter(Type::isDifferentiable)
            .forEach(
                type -> expected.add(type instanceof ScalarType s ? new ArrayType(s, 1) : type));
      }
      case PUSHFORWARD -> {
        parameters.stream().filter(Type::isDifferentiable).forEach(expected::add);
        if (result instanceof ArrayType) {
          expected.add(result);
        }
      }
    }
    return expected;
  }

  /** What a rule for a method must return, nothing if that is empty. */
  static Optional<Type> expectedResult(RuleKind kind, Type result) {
    boolean returns =
        kind == RuleKind.PARTIAL_DERIVATIVE
            || (kind == RuleKind.PUSHFORWARD && result instanceof ScalarType);
    return returns ? Optional.of(result) : Optional.empty();
  }
}
