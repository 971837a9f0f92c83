package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.List;

/** Writes random expressions that make and use the objects of {@link RandomTypes}. */
final class RandomObjects {
  private final Dice dice;
  private final RandomScope scope;
  private final RandomExpressions expressions;

  RandomObjects(Dice dice, RandomScope scope, RandomExpressions expressions) {
    this.dice = dice;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** A number that some object gives, or none does if there are none. */
  String real(int depth) {
    List<Variable> arrays = scope.of(Kind.PAIRS);
    if (!arrays.isEmpty() && dice.chance(40)) {
      return expressions.elementOf(dice.pick(arrays)) + dice.oneOf(".a()", ".b()");
    }
    if (!scope.of(Kind.MODE).isEmpty() && dice.chance(40)) {
      return mode() + ".bend(" + expressions.real(depth - 1) + ")";
    }
    if (scope.of(Kind.PAIR).isEmpty()) {
      return expressions.real(0);
    }
    String pair = pair(depth - 1);
    return dice.chance(60)
        ? pair + ".blend(" + expressions.real(depth - 1) + ")"
        : pair + dice.oneOf(".a()", ".b()");
  }

  /** A constant of an enum, known or not. */
  String mode() {
    List<Variable> modes = scope.of(Kind.MODE);
    return modes.isEmpty() || dice.chance(30)
        ? "Mode." + dice.oneOf("LOW", "MIDDLE", "HIGH")
        : dice.pick(modes).name();
  }

  /** A pair of numbers. */
  String pair(int depth) {
    List<Variable> pairs = scope.of(Kind.PAIR);
    List<Variable> arrays = scope.of(Kind.PAIRS);
    if (depth <= 0 && !pairs.isEmpty()) {
      return dice.pick(pairs).name();
    }
    if (!arrays.isEmpty() && dice.chance(25)) {
      return expressions.elementOf(dice.pick(arrays));
    }
    int choice = depth <= 0 || pairs.isEmpty() ? dice.between(0, 2) : dice.between(0, 6);
    return switch (choice) {
      case 0, 1 -> "new Pair(" + expressions.bounded(1) + ", " + expressions.real(1) + ")";
      case 2 -> "Pair.of(" + expressions.real(depth - 1) + ")";
      case 3 ->
          "(" + expressions.condition(0) + " ? " + pair(0) + " : " + dice.pick(pairs).name() + ")";
      case 4, 5 -> pair(0) + ".moved(" + expressions.real(depth - 1) + ", " + pair(0) + ")";
      default -> dice.pick(pairs).name();
    };
  }

  /** A new object of some type. */
  String make(Kind kind) {
    return switch (kind) {
      case PAIRS -> "new Pair[] {" + pair(1) + ", " + pair(1) + "}";
      case NEST ->
          "new Nest(%s, %s, %s, %s)".formatted(pair(1), vector(), expressions.integer(1), mode());
      case KEPT -> "new Kept(" + expressions.real(2) + ", " + vector() + ")";
      case LAYER -> "new Layer(" + vector() + ", " + expressions.real(1) + ", " + mode() + ")";
      case MODE ->
          dice.chance(50)
              ? mode()
              : "(" + expressions.condition(1) + " ? " + mode() + " : " + mode() + ")";
      default -> pair(2);
    };
  }

  /** An array that may be changed: a new one, or one that has a name already. */
  private String vector() {
    List<Variable> all = scope.of(Kind.VECTOR);
    List<Variable> writable = scope.writable(Kind.VECTOR);
    if (!writable.isEmpty() && dice.chance(40)) {
      return dice.pick(writable).name();
    }
    return all.isEmpty() || dice.chance(50)
        ? "new double[] {" + expressions.real(1) + ", " + expressions.bounded(1) + "}"
        : dice.pick(all).name() + ".clone()";
  }
}
