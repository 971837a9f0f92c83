package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of their array arguments methods may change, as far as their syntax tells. */
final class ChangedParameters {
  private final Lowering lowering;
  private final IdentityHashMap<MethodDeclaration, Set<Integer>> known = new IdentityHashMap<>();

  ChangedParameters(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether a method may change an array that it is handed. */
  boolean mayChange(LoopEffects.Passing passing) {
    if (lowering.calls().isPure(passing.call())) {
      return false;
    }
    Optional<MethodDeclaration> callee = lowering.calls().source(passing.call());
    if (callee.isEmpty()) {
      return true;
    }
    List<Parameter> parameters = callee.get().getParameters();
    int position = Math.min(passing.argument(), parameters.size() - 1);
    return position < 0 || changed(callee.get()).contains(position);
  }

  private Set<Integer> changed(MethodDeclaration method) {
    Set<Integer> changed = known.get(method);
    if (changed != null) {
      return changed;
    }
    // Until more is known, as in a recursion, everything may change.
    Set<Integer> positions = new HashSet<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      positions.add(i);
    }
    known.put(method, positions);
    Set<String> names = LoopEffects.of(method).changedArrays(this::mayChange);
    Set<Integer> result = new HashSet<>(positions);
    result.removeIf(i -> !names.contains(method.getParameter(i).getNameAsString()));
    known.put(method, result);
    return result;
  }
}
