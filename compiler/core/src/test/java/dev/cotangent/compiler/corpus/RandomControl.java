package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes random branches, loops and jumps. Every loop ends after a few turns. */
final class RandomControl {
  private static final int DEEPEST = 3;

  private final Dice dice;
  private final RandomScope scope;
  private final RandomExpressions expressions;
  private final Kind result;
  private final RandomStatements statements;

  /** Whether a {@code break}, and whether a {@code continue}, may stand here. */
  private boolean mayBreak;

  private boolean mayContinue;

  private boolean mayReturn = true;

  /** Labels around, and whether their loops may go on with the next turn from here. */
  private final Map<String, Boolean> labels = new LinkedHashMap<>();

  /**
   * A writer for one method.
   *
   * @param result the type that the method returns, null if there is none
   */
  RandomControl(
      Dice dice,
      RandomScope scope,
      RandomExpressions expressions,
      Kind result,
      RandomStatements statements) {
    this.dice = dice;
    this.scope = scope;
    this.expressions = expressions;
    this.result = result;
    this.statements = statements;
  }

  private void line(String line) {
    statements.line(line);
  }

  void branch(int depth) {
    line("if (" + condition() + ") {");
    nested(dice.between(1, 3), depth + 1);
    if (dice.chance(50)) {
      line("} else {");
      nested(dice.between(1, 2), depth + 1);
    }
    line("}");
  }

  /** A condition where it may change variables: at the head of a statement. */
  private String condition() {
    List<Variable> reals = scope.writable(Kind.DOUBLE);
    List<Variable> ints = scope.writable(Kind.INT);
    String plain = expressions.condition(1);
    if (reals.isEmpty() || ints.isEmpty() || dice.chance(80)) {
      return plain;
    }
    String real = dice.pick(reals).name();
    String integer = dice.pick(ints).name();
    return switch (dice.between(0, 4)) {
      case 0 -> "(" + real + " = " + expressions.bounded(1) + ") > 0.2";
      case 1 -> integer + "++ < 3 && " + plain;
      case 2 -> plain + " || --" + integer + " > 1";
      case 3 -> plain + " & (" + real + " *= 0.75) < 0.5";
      default -> "(" + plain + " ? " + integer + "++ : (" + integer + " += 2)) > 2";
    };
  }

  /** A label for the loop that follows, or an empty text. */
  private String label(boolean withContinue) {
    if (dice.chance(80)) {
      return "";
    }
    String label = scope.freshName("L");
    labels.put(label, withContinue);
    return label + ": ";
  }

  private void unlabel(String label) {
    labels.remove(label.replace(": ", ""));
  }

  /** A block that a jump may leave. */
  void labelledBlock(int depth) {
    String label = scope.freshName("L");
    labels.put(label, false);
    line(label + ": {");
    nested(dice.between(2, 4), depth + 1);
    line("}");
    labels.remove(label);
  }

  void nested(int count, int depth) {
    int mark = scope.mark();
    if (depth >= DEEPEST) {
      statements.simple();
    } else {
      statements.block(count, depth);
    }
    scope.release(mark);
  }

  void countedLoop(int depth) {
    String i = scope.freshName("i");
    List<Variable> counters = scope.of(Kind.INT).stream().filter(v -> !v.writable()).toList();
    String limit =
        switch (dice.between(0, 3)) {
          case 0 -> scope.of(Kind.VECTOR).isEmpty() ? "2" : vectorLength();
          case 1 -> counters.isEmpty() ? "3" : dice.pick(counters).name();
          case 2 -> "k % 4";
          default -> String.valueOf(dice.between(0, 4));
        };
    String head =
        switch (dice.between(0, 5)) {
          case 0 -> "int " + i + " = " + limit + "; " + i + " > 0; " + i + "--";
          case 1 -> "int " + i + " = " + limit + " - 1; " + i + " >= 0; " + i + " -= 2";
          case 2 -> "int " + i + " = 1; " + i + " <= " + limit + "; " + i + "++";
          case 3 -> "int " + i + " = -1; " + i + " < " + limit + "; " + i + " += 2";
          default -> "int " + i + " = 0; " + i + " < " + limit + "; " + i + "++";
        };
    String label = label(true);
    line(label + "for (" + head + ") {");
    int mark = scope.mark();
    scope.add(i, Kind.INT, false);
    loopBody(dice.between(1, 4), depth + 1, true);
    scope.release(mark);
    line("}");
    unlabel(label);
  }

  private String vectorLength() {
    return dice.pick(scope.of(Kind.VECTOR)).name() + ".length";
  }

  void whileLoop(int depth) {
    String count = scope.freshName("w");
    line("int " + count + " = 0;");
    String condition = dice.chance(60) ? " && (" + condition() + ")" : "";
    boolean early = dice.chance(30);
    String label = label(early);
    line(label + "while (" + count + " < " + dice.between(0, 4) + condition + ") {");
    int mark = scope.mark();
    scope.add(count, Kind.INT, false);
    if (early) {
      line(count + "++;");
    }
    // A jump to the next turn must not leave out the counting.
    loopBody(dice.between(1, 3), depth + 1, early);
    scope.release(mark);
    if (!early) {
      line(count + (dice.chance(50) ? "++;" : " += 1;"));
    }
    line("}");
    unlabel(label);
    scope.add(count, Kind.INT, false);
  }

  private void loopBody(int count, int depth, boolean withContinue) {
    boolean outerBreak = mayBreak;
    boolean outerContinue = mayContinue;
    mayBreak = true;
    mayContinue = withContinue;
    nested(count, depth);
    mayBreak = outerBreak;
    mayContinue = outerContinue;
  }

  void doLoop(int depth) {
    String count = scope.freshName("w");
    line("int " + count + " = 0;");
    String label = label(true);
    line(label + "do {");
    int mark = scope.mark();
    scope.add(count, Kind.INT, false);
    line(count + "++;");
    loopBody(dice.between(1, 3), depth + 1, true);
    scope.release(mark);
    String condition = dice.chance(50) ? " && (" + condition() + ")" : "";
    line("} while (" + count + " < " + dice.between(0, 3) + condition + ");");
    unlabel(label);
    scope.add(count, Kind.INT, false);
  }

  void forEach(int depth) {
    Kind kind = dice.pick(List.of(Kind.VECTOR, Kind.VECTOR, Kind.INTS, Kind.PAIRS));
    List<Variable> arrays = scope.of(kind);
    if (arrays.isEmpty()) {
      return;
    }
    Kind element = kind == Kind.PAIRS ? Kind.PAIR : kind == Kind.VECTOR ? Kind.DOUBLE : Kind.INT;
    String name = scope.freshName("e");
    line("for (" + element.java() + " " + name + " : " + dice.pick(arrays).name() + ") {");
    int mark = scope.mark();
    scope.add(name, element, true);
    loopBody(dice.between(1, 3), depth + 1, true);
    scope.release(mark);
    line("}");
  }

  /**
   * A loop over samples as models have it: every turn computes in variables of its own and in one
   * scratch array, and adds to sums. Its turns may be independent, or nearly so.
   */
  void reduction(int depth) {
    Variable sum = dice.pick(scope.writable(Kind.DOUBLE));
    List<Variable> vectors = scope.writable(Kind.VECTOR);
    if (vectors.isEmpty()) {
      return;
    }
    Variable scratch = dice.pick(vectors);
    String i = scope.freshName("i");
    line("for (int " + i + " = 0; " + i + " < " + dice.between(1, 4) + "; " + i + "++) {");
    List<Variable> outside = scope.freezeAllBut(scratch);
    scope.add(i, Kind.INT, false);
    statements.declareLocals();
    if (dice.chance(50)) {
      String j = scope.freshName("j");
      String limit = scratch.name() + ".length";
      line("for (int " + j + " = 0; " + j + " < " + limit + "; " + j + "++) {");
      line(scratch.name() + "[" + j + "] = " + expressions.bounded(2) + ";");
      line("}");
    }
    loopBody(dice.between(1, 3), depth + 1, false);
    String term = expressions.bounded(2);
    scope.thaw(outside);
    line(sum.name() + dice.oneOf(" += ", " -= ") + term + ";");
    if (dice.chance(40)) {
      String target = expressions.elementOf(dice.pick(vectors));
      line(target + " += " + expressions.bounded(1) + ";");
    }
    line("}");
  }

  /** Writes what stands inside an expression, which no jump may leave. */
  void withoutJumps(Runnable writing) {
    boolean outerBreak = mayBreak;
    boolean outerContinue = mayContinue;
    boolean outerReturn = mayReturn;
    Map<String, Boolean> outerLabels = new LinkedHashMap<>(labels);
    labels.clear();
    mayBreak = false;
    mayContinue = false;
    mayReturn = false;
    writing.run();
    mayBreak = outerBreak;
    mayContinue = outerContinue;
    mayReturn = outerReturn;
    labels.putAll(outerLabels);
  }

  /** Leaves the loop, the turn or the method, on some condition. */
  void jump(int depth) {
    String jump;
    if (mayReturn && depth > 0 && dice.chance(35)) {
      jump = earlyReturn();
    } else if (!labels.isEmpty() && dice.chance(50)) {
      String label = dice.pick(List.copyOf(labels.keySet()));
      jump = (labels.get(label) && dice.chance(50) ? "continue " : "break ") + label + ";";
    } else if (mayContinue && dice.chance(50)) {
      jump = "continue;";
    } else if (mayBreak) {
      jump = "break;";
    } else {
      return;
    }
    line("if (" + condition() + ") {");
    line(jump);
    line("}");
  }

  private String earlyReturn() {
    if (result == null) {
      return "return;";
    }
    return "return " + expressions.of(result, 1) + ";";
  }
}
