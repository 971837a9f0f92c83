package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.List;

/** Writes random switches, and exceptions that no value leads to. */
final class RandomSwitches {
  private final Dice dice;
  private final RandomScope scope;
  private final RandomExpressions expressions;
  private final RandomStatements statements;
  private final RandomControl control;

  RandomSwitches(
      Dice dice,
      RandomScope scope,
      RandomExpressions expressions,
      RandomStatements statements,
      RandomControl control) {
    this.dice = dice;
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
    this.control = control;
  }

  private void line(String line) {
    statements.line(line);
  }

  /** A number from 0 to 3, a text of it, or a constant of an enum. */
  private String selector(Labels labels) {
    if (labels == Labels.MODES) {
      return expressions.objects().mode();
    }
    String number = "Math.floorMod(" + expressions.integer(1) + ", 4)";
    return labels == Labels.TEXTS ? "(\"n\" + " + number + ")" : number;
  }

  /** What a switch is about. */
  private enum Labels {
    NUMBERS,
    TEXTS,
    MODES;

    String of(int value) {
      return switch (this) {
        case NUMBERS -> String.valueOf(value);
        case TEXTS -> "\"n" + value + "\"";
        case MODES -> List.of("HIGH", "LOW", "MIDDLE").get(value);
      };
    }
  }

  private Labels labels() {
    if (!scope.of(Kind.MODE).isEmpty() && dice.chance(40)) {
      return Labels.MODES;
    }
    return dice.chance(20) ? Labels.TEXTS : Labels.NUMBERS;
  }

  /** A switch statement, with or without arrows. */
  void statement(int depth) {
    Labels labels = labels();
    boolean arrows = dice.chance(50);
    line("switch (" + selector(labels) + ") {");
    int entries = dice.between(1, labels == Labels.MODES ? 3 : 4);
    for (int i = 0; i < entries; i++) {
      boolean last = i == entries - 1 && dice.chance(50);
      String label = last ? "default" : "case " + labels.of(i);
      line(label + (arrows ? " -> {" : ": {"));
      control.nested(dice.between(1, 2), depth + 1);
      line("}");
      if (!arrows && dice.chance(60)) {
        line("break;");
      }
      if (arrows && !last && i == 3) {
        line("default -> {");
        fail();
        line("}");
      }
    }
    line("}");
  }

  /** A variable that is given a value by a switch expression. */
  void value(int depth) {
    Labels labels = labels();
    boolean modes = labels == Labels.MODES;
    String name = scope.freshName("c");
    String before = dice.oneOf("", "0.5 * ", "s - ");
    line("double " + name + " = " + before + "switch (" + selector(labels) + ") {");
    for (int i = 0; i < 3; i++) {
      line("case " + labels.of(i) + (i == 0 && !modes ? ", " + labels.of(3) : "") + " ->");
      entry(depth);
    }
    if (!modes) {
      line("default -> throw new IllegalStateException(\"no entry for \" + k);");
    }
    line("};");
    scope.add(name, Kind.DOUBLE, true);
  }

  private void entry(int depth) {
    if (dice.chance(50)) {
      line(expressions.bounded(2) + ";");
      return;
    }
    line("{");
    int mark = scope.mark();
    control.withoutJumps(() -> control.nested(dice.between(1, 2), depth + 1));
    if (dice.chance(40)) {
      line("if (" + expressions.condition(1) + ") {");
      line("yield " + expressions.bounded(1) + ";");
      line("}");
    }
    if (dice.chance(30)) {
      String i = scope.freshName("i");
      line("for (int " + i + " = 0; " + i + " < 3; " + i + "++) {");
      line("s += 0.5 * " + expressions.bounded(1) + ";");
      line("if (" + expressions.condition(1) + ") {");
      line("yield " + expressions.bounded(1) + ";");
      line("}");
      line("}");
    }
    line("yield " + expressions.bounded(2) + ";");
    scope.release(mark);
    line("}");
  }

  /** A check that holds. */
  void check() {
    List<Variable> reals = scope.of(Kind.DOUBLE);
    String value = dice.pick(reals).name();
    String real = "Math.tanh(" + value + ") > 1.5";
    if (dice.chance(30)) {
      line("assert !(" + real + ") : \"s = \" + s;");
      return;
    }
    line("if (" + (dice.chance(50) ? real : "Math.floorMod(k, 3) > 2") + ") {");
    if (dice.chance(30)) {
      control.nested(1, 3);
    }
    fail();
    if (dice.chance(30)) {
      line("} else {");
      control.nested(1, 3);
    }
    line("}");
  }

  private void fail() {
    line("throw new IllegalStateException(\"s = \" + s + \", k = \" + k);");
  }
}
