package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.CalleeRules;
import dev.cotangent.compiler.graph.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods that have rules, by class, name and parameter types. */
public final class RuleBook {
  /** Under which every syntax tree of a run knows the book. */
  public static final DataKey<RuleBook> KEY = new DataKey<>() {};

  private static final RuleBook EMPTY = new RuleBook(Map.of());

  /**
   * What tells a method from all others.
   *
   * @param className the qualified name of its class
   */
  record Key(String className, String name, List<Type> parameterTypes) {}

  private final Map<Key, RuledMethod> methods;
  private final Map<String, Set<String>> names = new HashMap<>();

  RuleBook(Map<Key, RuledMethod> methods) {
    this.methods = methods;
    methods
        .keySet()
        .forEach(
            key -> names.computeIfAbsent(key.className(), c -> new HashSet<>()).add(key.name()));
  }

  /** The book that a piece of syntax knows of; an empty one if it knows none. */
  public static RuleBook of(Node syntax) {
    return syntax
        .findCompilationUnit()
        .filter(unit -> unit.containsData(KEY))
        .map(unit -> unit.getData(KEY))
        .orElse(EMPTY);
  }

  /** The source of a rule, if it is at hand. */
  public Optional<MethodDeclaration> source(Callee rule) {
    return methods.values().stream()
        .flatMap(method -> method.shapes().stream().skip(1))
        .filter(shape -> shape.callee(CalleeRules.NONE).equals(rule))
        .findFirst()
        .flatMap(MethodShape::source);
  }

  /** Whether some method of a class has rules and this name. */
  public boolean mayHave(String className, String name) {
    return names.getOrDefault(className, Set.of()).contains(name);
  }

  /** A method, if it has rules. */
  public Optional<RuledMethod> find(ResolvedMethodDeclaration method) {
    String className = method.declaringType().getQualifiedName();
    if (!mayHave(className, method.getName())) {
      return Optional.empty();
    }
    return MethodShape.of(method)
        .knownTypes()
        .map(types -> methods.get(new Key(className, method.getName(), types)));
  }
}
