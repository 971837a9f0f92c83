package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.List;

/**
 * Writes random expressions. They throw nothing, since subscripts are taken modulo the length and
 * divisors are kept from zero, and functions get arguments well inside their domains.
 */
final class RandomExpressions {
  private final Dice dice;
  private final RandomScope scope;
  private final RandomObjects objects;

  RandomExpressions(Dice dice, RandomScope scope) {
    this.dice = dice;
    this.scope = scope;
    this.objects = new RandomObjects(dice, scope, this);
  }

  /** Writes what has objects in it. */
  RandomObjects objects() {
    return objects;
  }

  /** An expression of some type, null if nothing in scope gives one. */
  String of(Kind kind, int depth) {
    return switch (kind) {
      case DOUBLE -> real(depth);
      case FLOAT -> single(depth);
      case INT -> integer(depth);
      case LONG -> integer(depth) + " * 7L";
      case BYTE, SHORT, CHAR -> "(" + kind.java() + ") " + integer(0);
      case BOOLEAN -> condition(depth);
      case MODE -> objects.mode();
      case PAIR -> objects.pair(depth);
      case VECTOR -> "new double[] {" + real(depth) + ", " + real(depth) + "}";
      default -> scope.of(kind).isEmpty() ? null : dice.pick(scope.of(kind)).name();
    };
  }

  /** An expression of type double. */
  String real(int depth) {
    if (depth <= 0) {
      return realLeaf();
    }
    return switch (dice.between(0, 22)) {
      case 0, 1, 2 -> "(" + real(depth - 1) + " + " + real(depth - 1) + ")";
      case 3, 4 -> "(" + real(depth - 1) + " - " + real(depth - 1) + ")";
      case 5, 6, 7 -> real(depth - 1) + " * " + real(depth - 1);
      case 8 -> "(" + real(depth - 1) + " / (2.5 + Math.sin(" + real(depth - 1) + ")))";
      case 9 -> "-" + realLeaf();
      case 10, 11 -> smoothFunction(depth);
      case 12 -> twoArgumentFunction(depth);
      case 13 -> "(" + condition(1) + " ? " + real(depth - 1) + " : " + real(depth - 1) + ")";
      case 14 -> integer(1) + " * " + real(depth - 1);
      case 15 -> "(double) " + single(depth - 1);
      case 16 -> "sine(" + real(depth - 1) + ")";
      case 17 -> ruled(depth);
      case 18 -> special(real(depth - 1));
      case 19 -> objects.real(depth);
      default -> realLeaf();
    };
  }

  private String realLeaf() {
    List<Variable> scalars = scope.of(Kind.DOUBLE);
    if (!scalars.isEmpty() && dice.chance(60)) {
      return dice.pick(scalars).name();
    }
    if (dice.chance(70)) {
      String element = element();
      if (element != null) {
        return element;
      }
    }
    return dice.oneOf("0.5", "1.25", "2.0", "0.1", "1", "3", "0.75", "1e-1");
  }

  /** An element of some array of doubles, or null if there is none. */
  String element() {
    List<Variable> vectors = scope.of(Kind.VECTOR);
    List<Variable> matrices = scope.of(Kind.MATRIX);
    if (!matrices.isEmpty() && dice.chance(vectors.isEmpty() ? 100 : 30)) {
      return elementOf(dice.pick(matrices));
    }
    return vectors.isEmpty() ? null : elementOf(dice.pick(vectors));
  }

  /** A subscripted array of any kind. */
  String elementOf(Variable array) {
    if (array.kind() != Kind.MATRIX) {
      return array.name() + "[" + subscript(array.name()) + "]";
    }
    // Both rows are the same text, so that the second bound is that of the row.
    String row = array.name() + "[" + subscript(array.name()) + "]";
    return row + "[" + subscript(row) + "]";
  }

  /** A subscript within the bounds of an array. */
  String subscript(String array) {
    return "Math.floorMod(" + integer(1) + ", " + array + ".length)";
  }

  /** A call of a method that has a pullback. */
  private String ruled(int depth) {
    List<Variable> vectors = scope.of(Kind.VECTOR);
    if (vectors.isEmpty()) {
      return realLeaf();
    }
    String one = dice.pick(vectors).name();
    if (dice.chance(40)) {
      return "turned(" + one + ")[" + subscript(one) + "]";
    }
    String other = dice.pick(vectors).name();
    List<Variable> matrices = scope.of(Kind.MATRIX);
    if (!matrices.isEmpty() && dice.chance(40)) {
      String matrix = dice.pick(matrices).name();
      other = matrix + "[" + subscript(matrix) + "]";
    }
    return "dot(" + one + ", " + other + ", " + real(depth - 1) + ")";
  }

  private String smoothFunction(int depth) {
    String x = real(depth - 1);
    return switch (dice.between(0, 15)) {
      case 0, 1 -> "Math.sin(" + x + ")";
      case 2 -> "Math.cos(" + x + ")";
      case 3 -> "Math.tanh(" + x + ")";
      case 4 -> "Math.atan(" + x + ")";
      case 5 -> "Math.exp(Math.sin(" + x + "))";
      case 6 -> "Math.log(2.5 + Math.cos(" + x + "))";
      case 7 -> "Math.sqrt(1 + " + x + " * " + x + ")";
      case 8 -> "Math.cbrt(3 + Math.sin(" + x + "))";
      case 9 -> "Math.abs(" + x + ")";
      case 10 -> "Math.log1p(1.5 + Math.sin(" + x + "))";
      case 11 -> "Math.expm1(Math.tanh(" + x + "))";
      case 12 -> "Math.asin(0.9 * Math.tanh(" + x + "))";
      case 13 -> "Math.sinh(Math.sin(" + x + "))";
      case 14 -> "Math.floor(" + x + ")";
      default -> "Math.tan(Math.tanh(" + x + "))";
    };
  }

  private String special(String x) {
    String function = "dev.cotangent.SpecialFunctions.";
    return switch (dice.between(0, 11)) {
      case 0 -> function + "erf(" + x + ")";
      case 1 -> function + "erfc(" + x + ")";
      case 2 -> function + "normalDensity(" + x + ")";
      case 3 -> function + "normalDistribution(" + x + ")";
      case 4 -> function + "lgamma(2.5 + Math.sin(" + x + "))";
      case 5 -> function + "digamma(2.5 + Math.sin(" + x + "))";
      case 6 -> function + "sigmoid(" + x + ")";
      case 7 -> function + "softplus(" + x + ")";
      case 8 -> function + "logSumExp(new double[] {" + x + ", " + realLeaf() + "})";
      case 9 -> "Math.floor(dev.cotangent.Cotangent.stopGradient(" + x + "))";
      case 10 -> "dev.cotangent.Cotangent.stopGradient(0.5 * " + integer(1) + ")";
      default -> varying(x);
    };
  }

  /** A call with any number of arguments, or one that calls itself a few times. */
  private String varying(String x) {
    return switch (dice.between(0, 4)) {
      case 0 -> "many()";
      case 1 -> "many(" + x + ")";
      case 2 -> "many(" + x + ", " + realLeaf() + ", " + realLeaf() + ")";
      default -> "again(" + x + ", " + dice.between(0, 3) + ")";
    };
  }

  private String twoArgumentFunction(int depth) {
    String x = real(depth - 1);
    String y = real(depth - 1);
    return switch (dice.between(0, 6)) {
      case 0 -> "Math.max(" + x + ", " + y + ")";
      case 1 -> "Math.min(" + x + ", " + y + ")";
      case 2 -> "Math.pow(2.5 + Math.sin(" + x + "), Math.tanh(" + y + "))";
      case 3 -> "Math.hypot(" + x + ", 1.5 + Math.sin(" + y + "))";
      case 4 -> "Math.atan2(" + x + ", 1.5 + Math.sin(" + y + "))";
      case 5 -> "Math.fma(" + x + ", " + y + ", " + realLeaf() + ")";
      default -> "Math.pow(1.5 + Math.sin(" + x + "), " + dice.between(-2, 4) + ")";
    };
  }

  /**
   * An expression of type double that stays small, for what is assigned again and again: values
   * that grow without bounds swallow all others, and differences see nothing of them.
   */
  String bounded(int depth) {
    String x = real(depth);
    return switch (dice.between(0, 4)) {
      case 0 -> "Math.sin(" + x + ")";
      case 1 -> "Math.tanh(" + x + ")";
      case 2 -> "0.5 * Math.cos(" + x + ")";
      case 3 -> "Math.atan(" + x + ") / (1 + Math.abs(" + realLeaf() + "))";
      default -> "Math.atan(" + x + ")";
    };
  }

  /** An expression of type float. */
  String single(int depth) {
    List<Variable> singles = scope.of(Kind.FLOAT);
    if (depth <= 0 || dice.chance(30)) {
      return singles.isEmpty() || dice.chance(20)
          ? dice.oneOf("0.5f", "1.5f", "2f")
          : dice.pick(singles).name();
    }
    return switch (dice.between(0, 5)) {
      case 0 -> "(" + single(depth - 1) + " + " + single(depth - 1) + ")";
      case 1 -> single(depth - 1) + " * " + single(depth - 1);
      case 2 -> "(" + single(depth - 1) + " - " + single(depth - 1) + ")";
      case 3 -> "(float) Math.sin(" + real(depth - 1) + ")";
      case 4 -> "Math.max(" + single(depth - 1) + ", " + single(depth - 1) + ")";
      default -> "(" + single(depth - 1) + " / (" + dice.between(2, 4) + "))";
    };
  }

  /** An expression of type int. */
  String integer(int depth) {
    if (depth <= 0 || dice.chance(35)) {
      return integerLeaf();
    }
    return switch (dice.between(0, 11)) {
      case 0, 1 -> "(" + integer(depth - 1) + " + " + integer(depth - 1) + ")";
      case 2 -> "(" + integer(depth - 1) + " - " + integer(depth - 1) + ")";
      case 3 -> integer(depth - 1) + " * " + dice.between(2, 3);
      case 4 -> "(" + integer(depth - 1) + " / " + dice.between(2, 3) + ")";
      case 5 -> integer(depth - 1) + " % " + dice.between(2, 5);
      case 6 -> "(" + integer(depth - 1) + dice.oneOf(" & ", " | ", " ^ ") + integer(0) + ")";
      case 7 -> "(" + integer(depth - 1) + dice.oneOf(" << ", " >> ", " >>> ") + "1)";
      case 8 -> "(" + condition(0) + " ? " + integer(depth - 1) + " : " + integerLeaf() + ")";
      case 9 -> "(int) (3 * Math.tanh(" + real(1) + "))";
      case 10 -> "Math.max(" + integer(depth - 1) + ", " + integerLeaf() + ")";
      default -> "(int) " + longer();
    };
  }

  private String integerLeaf() {
    List<Variable> ints = scope.of(Kind.INT);
    List<Variable> arrays = scope.of(Kind.INTS);
    List<Variable> vectors = scope.of(Kind.VECTOR);
    if (!ints.isEmpty() && dice.chance(65)) {
      return dice.pick(ints).name();
    }
    Kind narrow = dice.pick(List.of(Kind.BYTE, Kind.SHORT, Kind.CHAR));
    if (!scope.of(narrow).isEmpty()) {
      return dice.pick(scope.of(narrow)).name();
    }
    if (!arrays.isEmpty() && dice.chance(40)) {
      Variable array = dice.pick(arrays);
      String index = ints.isEmpty() ? "1" : dice.pick(ints).name();
      return array.name() + "[Math.floorMod(" + index + ", " + array.name() + ".length)]";
    }
    if (!vectors.isEmpty() && dice.chance(20)) {
      return dice.pick(vectors).name() + ".length";
    }
    return String.valueOf(dice.between(0, 4));
  }

  private String longer() {
    List<Variable> longs = scope.of(Kind.LONG);
    String some = longs.isEmpty() ? dice.between(1, 9) + "L" : dice.pick(longs).name();
    return "(" + some + dice.oneOf(" >> 2", " & 7L", " % 5", " + 3") + ")";
  }

  /** An expression of type boolean. */
  String condition(int depth) {
    if (depth > 0 && dice.chance(30)) {
      return "("
          + condition(depth - 1)
          + dice.oneOf(" && ", " || ", " ^ ", " & ")
          + condition(depth - 1)
          + ")";
    }
    List<Variable> flags = scope.of(Kind.BOOLEAN);
    if (!scope.of(Kind.MODE).isEmpty() && dice.chance(15)) {
      return objects.mode() + dice.oneOf(" == ", " != ") + objects.mode();
    }
    return switch (dice.between(0, 5)) {
      case 0, 1 -> realLeaf() + dice.oneOf(" < ", " > ", " <= ", " >= ") + realLeaf();
      case 2, 3 -> integerLeaf() + dice.oneOf(" < ", " > ", " == ", " != ") + integerLeaf();
      case 4 -> "(" + integerLeaf() + " & 1) == 0";
      default -> flags.isEmpty() ? "!(" + realLeaf() + " < 0.3)" : flag(dice.pick(flags));
    };
  }

  private String flag(Variable flag) {
    return dice.oneOf("", "!") + flag.name();
  }
}
