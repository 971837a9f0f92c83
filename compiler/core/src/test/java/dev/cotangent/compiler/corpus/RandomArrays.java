package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.ArrayList;
import java.util.List;

/** Writes random statements that make arrays and exchange what is in them. */
final class RandomArrays {
  /** How the names of matrices begin whose rows may differ in length. */
  private final Dice dice;

  private final RandomScope scope;
  private final RandomExpressions expressions;
  private final RandomStatements statements;

  RandomArrays(
      Dice dice, RandomScope scope, RandomExpressions expressions, RandomStatements statements) {
    this.dice = dice;
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
  }

  private void line(String line) {
    statements.line(line);
  }

  void declareArray() {
    String name = scope.freshName(dice.oneOf("a", "b", "v"));
    String uneven = scope.freshName("g");
    switch (dice.between(0, 10)) {
      case 0, 1 -> {
        line("double[] " + name + " = new double[" + dice.between(1, 4) + "];");
        scope.add(name, Kind.VECTOR, true);
      }
      case 7 -> uneven(uneven);
      case 5 -> copyArray(name);
      case 6 -> nameRow(name);
      case 2, 3 -> {
        List<String> elements = new ArrayList<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
          elements.add(expressions.real(1));
        }
        line("double[] " + name + " = {" + String.join(", ", elements) + "};");
        scope.add(name, Kind.VECTOR, true);
      }
      case 4 -> {
        String size = dice.between(1, 3) + "][" + dice.between(1, 3);
        line("double[][] " + name + " = new double[" + size + "];");
        scope.add(name, Kind.MATRIX, true);
      }
      default -> {
        line("int[] " + name + " = {" + expressions.integer(1) + ", " + dice.between(0, 5) + "};");
        scope.add(name, Kind.INTS, true);
      }
    }
  }

  private void copyArray(String name) {
    List<Variable> vectors = scope.of(Kind.VECTOR);
    if (!vectors.isEmpty()) {
      line("double[] " + name + " = " + dice.pick(vectors).name() + ".clone();");
      scope.add(name, Kind.VECTOR, true);
    }
  }

  /** Another name for a row, through which the row may be changed. */
  private void nameRow(String name) {
    List<Variable> matrices = scope.of(Kind.MATRIX);
    if (!matrices.isEmpty()) {
      Variable matrix = dice.pick(matrices);
      String row = matrix.name() + "[" + expressions.subscript(matrix.name()) + "]";
      line("double[] " + name + " = " + row + ";");
      scope.add(name, Kind.VECTOR, matrix.writable());
    }
  }

  private void uneven(String name) {
    if (dice.chance(50)) {
      ragged(name);
    } else {
      rowByRow(name);
    }
  }

  private void ragged(String name) {
    String first = "{" + expressions.real(1) + ", " + expressions.bounded(1) + "}";
    String second = "{" + expressions.real(1) + "}";
    line("double[][] " + name + " = {" + first + ", " + second + "};");
    scope.add(name, Kind.MATRIX, true);
  }

  /** A matrix whose rows are made one by one, of different lengths perhaps. */
  private void rowByRow(String name) {
    String i = scope.freshName("i");
    String length = dice.oneOf("2", i + " + 1", "3 - " + i);
    line("double[][] " + name + " = new double[" + dice.between(1, 3) + "][];");
    line("for (int " + i + " = 0; " + i + " < " + name + ".length; " + i + "++) {");
    line(name + "[" + i + "] = new double[" + length + "];");
    if (dice.chance(10)) {
      line(name + "[" + i + "][0] = " + expressions.bounded(1) + " + 0.5 * " + i + ";");
    }
    line("}");
    scope.add(name, Kind.MATRIX, true);
  }

  /** A method of the library that changes whole arrays. */
  void fill() {
    List<Variable> vectors = scope.writable(Kind.VECTOR);
    List<Variable> all = scope.of(Kind.VECTOR);
    if (vectors.isEmpty()) {
      return;
    }
    String to = dice.pick(vectors).name();
    String from = dice.pick(all).name();
    switch (dice.between(0, 3)) {
      case 0 -> line("java.util.Arrays.fill(" + to + ", " + expressions.bounded(1) + ");");
      case 1 -> line("System.arraycopy(" + from + ", 0, " + to + ", 0, 1);");
      case 2 -> {
        String copied = "Math.min(" + to + ".length, " + from + ".length)";
        line("System.arraycopy(" + from + ", 0, " + to + ", 0, " + copied + ");");
      }
      default -> {
        String name = scope.freshName("v");
        String length = String.valueOf(dice.between(1, 4));
        line("double[] " + name + " = java.util.Arrays.copyOf(" + from + ", " + length + ");");
        scope.add(name, Kind.VECTOR, true);
      }
    }
  }

  /** Exchanges two elements, or what two names stand for. */
  void exchange() {
    List<Variable> vectors = scope.writable(Kind.VECTOR);
    List<Variable> matrices = scope.writable(Kind.MATRIX);
    if (!matrices.isEmpty() && dice.chance(40)) {
      exchangeRows(dice.pick(matrices).name());
      return;
    }
    if (vectors.isEmpty()) {
      return;
    }
    Variable first = dice.pick(vectors);
    Variable second = dice.pick(vectors);
    String a = first.name();
    String b = second.name();
    String t = scope.freshName("t");
    boolean assignable = first.isAssignable() && second.isAssignable();
    if (!a.equals(b) && assignable && dice.chance(30)) {
      line("double[] " + t + " = " + a + ";");
      line(a + " = " + b + ";");
      line(b + " = " + t + ";");
      return;
    }
    String i = expressions.subscript(a);
    String j = expressions.subscript(b);
    line("double " + t + " = " + a + "[" + i + "];");
    line(a + "[" + i + "] = " + b + "[" + j + "];");
    line(b + "[" + j + "] = " + t + ";");
  }

  private void exchangeRows(String matrix) {
    String t = scope.freshName("t");
    String i = expressions.subscript(matrix);
    String j = expressions.subscript(matrix);
    line("double[] " + t + " = " + matrix + "[" + i + "];");
    line(matrix + "[" + i + "] = " + matrix + "[" + j + "];");
    line(matrix + "[" + j + "] = " + t + ";");
  }
}
