package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import dev.cotangent.compiler.frontend.structure.Structure;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the constructors of a class is called (Java Language Specification, 15.12.2). */
final class Overloads {
  /**
   * A constructor.
   *
   * @param declaration absent for the one that Java provides
   */
  record Candidate(List<Parameter> parameters, Optional<ConstructorDeclaration> declaration) {
    boolean isVarArgs() {
      return parameters.stream().anyMatch(Parameter::isVarArgs);
    }

    ValueType type(int index) {
      return ValueType.ofParameter(parameters.get(index));
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();

  private Overloads(Structure structure) {
    structure
        .declaration()
        .getConstructors()
        .forEach(each -> candidates.add(new Candidate(each.getParameters(), Optional.of(each))));
    if (structure.declaration() instanceof RecordDeclaration record) {
      List<String> components = types(record.getParameters());
      if (candidates.stream().noneMatch(each -> types(each.parameters()).equals(components))) {
        candidates.add(new Candidate(record.getParameters(), Optional.empty()));
      }
    } else if (candidates.isEmpty()) {
      candidates.add(new Candidate(List.of(), Optional.empty()));
    }
  }

  private static List<String> types(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.getType().asString() + parameter.isVarArgs())
        .toList();
  }

  /** The constructor that takes these arguments; absent if that is none, or not clear. */
  static Optional<Candidate> choose(Structure structure, List<Value> arguments) {
    return new Overloads(structure).choose(arguments.stream().map(Value::declared).toList());
  }

  private Optional<Candidate> choose(List<ValueType> arguments) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    List<Candidate> fixed =
        candidates.stream().filter(each -> each.parameters().size() == arguments.size()).toList();
    List<Candidate> applicable = fixed.stream().filter(each -> takes(each, arguments)).toList();
    if (!applicable.isEmpty()) {
      return applicable.stream().filter(each -> isNarrowest(each, applicable)).findFirst();
    }
    if (fixed.stream().anyMatch(Overloads::mayConvert)) {
      return Optional.empty();
    }
    List<Candidate> variable = candidates.stream().filter(Candidate::isVarArgs).toList();
    return Optional.of(variable).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  private static boolean takes(Candidate candidate, List<ValueType> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!widens(arguments.get(i), candidate.type(i))) {
        return false;
      }
    }
    return true;
  }

  /** Boxing, and conversion to what a class extends, are not looked into. */
  private static boolean mayConvert(Candidate candidate) {
    return candidate.parameters().stream()
        .map(ValueType::ofParameter)
        .anyMatch(
            type -> type instanceof ValueType.Plain plain && plain.type() instanceof OpaqueType);
  }

  private static boolean isNarrowest(Candidate candidate, List<Candidate> others) {
    List<ValueType> types = candidate.parameters().stream().map(ValueType::ofParameter).toList();
    return others.stream().allMatch(other -> takes(other, types));
  }

  private static boolean widens(ValueType from, ValueType to) {
    if (from.equals(to)) {
      return true;
    }
    return from instanceof ValueType.Plain one
        && to instanceof ValueType.Plain other
        && one.type() instanceof ScalarType narrow
        && other.type() instanceof ScalarType wide
        && widens(narrow, wide);
  }

  private static boolean widens(ScalarType from, ScalarType to) {
    return switch (to) {
      case DOUBLE -> from != ScalarType.BOOLEAN;
      case FLOAT -> from != ScalarType.BOOLEAN && from != ScalarType.DOUBLE;
      case LONG -> from == ScalarType.INT || widens(from, ScalarType.INT);
      case INT -> from == ScalarType.CHAR || from == ScalarType.SHORT || from == ScalarType.BYTE;
      case SHORT -> from == ScalarType.BYTE;
      default -> false;
    };
  }
}
