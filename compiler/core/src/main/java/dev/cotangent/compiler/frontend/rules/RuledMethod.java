package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.graph.Callee;
import java.util.List;
import java.util.Optional;

/**
 * A method that has rules, and is therefore called instead of looked into.
 *
 * @param callee the method with its rules
 * @param source its source, if that is at hand
 * @param isBroken whether something is wrong with one of its rules, which was said
 * @param shapes the method, then its rules
 */
public record RuledMethod(
    Callee callee, Optional<MethodDeclaration> source, boolean isBroken, List<MethodShape> shapes) {
  /** Keeps the list as it is now. */
  public RuledMethod {
    shapes = List.copyOf(shapes);
  }

  /**
   * A method that cannot be called from where it would have to be.
   *
   * @param name the method behind its class
   * @param isOfSamePackage whether it stands in the package that it would be called from
   */
  public record Inaccessible(String name, boolean isOfSamePackage) {}

  /** A method, among this and its rules, that classes of a package cannot call. */
  public Optional<Inaccessible> inaccessibleFrom(String packageName) {
    return shapes.stream()
        .filter(shape -> !shape.isAccessibleFrom(packageName))
        .map(
            shape ->
                new Inaccessible(
                    shape.className() + "." + shape.name(),
                    shape.packageName().equals(packageName)))
        .findFirst();
  }

  /** The name of a method among this and its rules that declares checked exceptions. */
  public Optional<String> throwing() {
    return shapes.stream()
        .filter(MethodShape::throwsChecked)
        .map(shape -> shape.className() + "." + shape.name())
        .findFirst();
  }
}
