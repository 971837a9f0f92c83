package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.ArrayList;
import java.util.List;

/** Writes random statements into a method, and keeps track of what is in scope. */
final class RandomStatements {
  private final Dice dice;
  private final RandomScope scope;
  private final RandomExpressions expressions;
  private final List<RandomHelper> helpers;
  private final StringBuilder text;
  private final RandomControl control;
  private final RandomSwitches switches;
  private final RandomArrays arrays;

  /** Whether there are the types that objects are of. */
  private final boolean objects;

  RandomStatements(
      Dice dice,
      RandomScope scope,
      RandomExpressions expressions,
      List<RandomHelper> helpers,
      Kind result,
      boolean objects,
      StringBuilder text) {
    this.dice = dice;
    this.scope = scope;
    this.expressions = expressions;
    this.helpers = helpers;
    this.text = text;
    this.objects = objects;
    this.arrays = new RandomArrays(dice, scope, expressions, this);
    this.control = new RandomControl(dice, scope, expressions, result, this);
    this.switches = new RandomSwitches(dice, scope, expressions, this, control);
  }

  /** Some statements at a depth of nested loops and branches. */
  void block(int count, int depth) {
    for (int i = 0; i < count; i++) {
      statement(depth);
    }
  }

  private void statement(int depth) {
    switch (dice.between(0, objects ? 40 : 35)) {
      case 0, 1 -> declareScalar();
      case 2, 3 -> arrays.declareArray();
      case 4, 5, 6 -> assignScalar();
      case 7, 8, 9, 10 -> assignElement();
      case 11 -> increment();
      case 12, 13 -> control.branch(depth);
      case 14, 15, 16 -> control.countedLoop(depth);
      case 17 -> control.reduction(depth);
      case 18 -> control.whileLoop(depth);
      case 19 -> control.doLoop(depth);
      case 20 -> control.forEach(depth);
      case 21, 22 -> control.jump(depth);
      case 23 -> sideEffects();
      case 24 -> arrays.exchange();
      case 25, 26 -> switches.statement(depth);
      case 27 -> switches.value(depth);
      case 28 -> switches.check();
      case 29 -> narrow();
      case 30 -> control.labelledBlock(depth);
      case 31 -> arrays.fill();
      case 36, 37, 38 -> declareObject();
      case 39 -> replaceObject();
      default -> call();
    }
  }

  /** Two statements that hold no other. */
  void simple() {
    assignScalar();
    assignElement();
  }

  /** Writes one line. */
  void line(String line) {
    text.append("    ").append(line).append('\n');
  }

  /** Declares the variables that make most statements possible. */
  void declareBasics() {
    line("double s = " + expressions.real(1) + ";");
    scope.add("s", Kind.DOUBLE, true);
    line("int k = " + dice.between(0, 3) + ";");
    scope.add("k", Kind.INT, true);
    arrays.declareArray();
  }

  /** Declares variables of a loop's own, so that something can be assigned. */
  void declareLocals() {
    String real = scope.freshName("y");
    line("double " + real + " = " + expressions.real(2) + ";");
    scope.add(real, Kind.DOUBLE, true);
    String integer = scope.freshName("n");
    line("int " + integer + " = " + expressions.integer(1) + ";");
    scope.add(integer, Kind.INT, true);
  }

  private void declareScalar() {
    Kind kind = dice.pick(List.of(Kind.DOUBLE, Kind.DOUBLE, Kind.DOUBLE, Kind.INT, Kind.BOOLEAN));
    if (!scope.of(Kind.FLOAT).isEmpty() && dice.chance(30)) {
      kind = Kind.FLOAT;
    } else if (dice.chance(8)) {
      kind = Kind.LONG;
    }
    String value =
        switch (kind) {
          case DOUBLE -> expressions.real(2);
          case FLOAT -> expressions.single(2);
          case INT -> expressions.integer(2);
          case LONG -> expressions.integer(1) + " * 7L";
          default -> expressions.condition(1);
        };
    String name = scope.freshName(dice.oneOf("x", "y", "z"));
    line(kind.java() + " " + name + " = " + value + ";");
    scope.add(name, kind, true);
  }

  /** A new object. */
  private void declareObject() {
    Kind kind =
        dice.pick(
            List.of(Kind.PAIR, Kind.PAIR, Kind.NEST, Kind.KEPT, Kind.LAYER, Kind.PAIRS, Kind.MODE));
    String name = scope.freshName("o");
    line(kind.java() + " " + name + " = " + expressions.objects().make(kind) + ";");
    scope.add(name, kind, true);
  }

  /** Another object under the name of one, or in an array of them. */
  private void replaceObject() {
    List<Variable> arrays = scope.writable(Kind.PAIRS);
    if (!arrays.isEmpty() && dice.chance(40)) {
      line(expressions.elementOf(dice.pick(arrays)) + " = " + expressions.objects().pair(2) + ";");
      return;
    }
    Kind kind =
        dice.pick(List.of(Kind.PAIR, Kind.PAIR, Kind.PAIR, Kind.MODE, Kind.KEPT, Kind.NEST));
    List<Variable> variables =
        scope.writable(kind).stream().filter(Variable::isAssignable).toList();
    if (!variables.isEmpty()) {
      String name = dice.pick(variables).name();
      line(name + " = " + expressions.objects().make(kind) + ";");
    }
  }

  /** Variables of the narrow types, and assignments that narrow. */
  private void narrow() {
    Kind kind = dice.pick(List.of(Kind.BYTE, Kind.SHORT, Kind.CHAR, Kind.LONG, Kind.INT));
    List<Variable> variables = scope.writable(kind);
    if (variables.isEmpty() || dice.chance(30)) {
      String name = scope.freshName("q");
      line(kind.java() + " " + name + " = " + expressions.of(kind, 1) + ";");
      scope.add(name, kind, true);
      return;
    }
    String name = dice.pick(variables).name();
    switch (dice.between(0, 5)) {
      case 0 -> line(name + dice.oneOf("++;", "--;"));
      case 1 -> line(name + dice.oneOf(" <<= ", " >>= ", " >>>= ") + dice.between(1, 9) + ";");
      case 2 -> line(name + dice.oneOf(" += ", " -= ") + "3 * " + expressions.bounded(1) + ";");
      case 3 ->
          line(
              name
                  + dice.oneOf(" *= ", " /= ", " %= ")
                  + dice.oneOf("3", "7L", "2.5", "1.5f", "-2")
                  + ";");
      case 4 ->
          line(name + dice.oneOf(" += ", " ^= ", " |= ", " &= ") + expressions.integer(1) + ";");
      default -> {
        String real = dice.pick(scope.writable(Kind.DOUBLE)).name();
        line(real + " += 0.25 * (" + name + " % 3) * " + expressions.bounded(1) + ";");
      }
    }
  }

  private void assignScalar() {
    List<Variable> singles = scope.writable(Kind.FLOAT);
    List<Variable> ints = scope.writable(Kind.INT);
    if (!singles.isEmpty() && dice.chance(30)) {
      String name = dice.pick(singles).name();
      line(
          dice.chance(50)
              ? name + " = " + expressions.single(2) + ";"
              : name + dice.oneOf(" += ", " -= ") + expressions.bounded(1) + ";");
    } else if (!ints.isEmpty() && dice.chance(20)) {
      String operator = dice.oneOf(" = ", " += ", " -= ", " ^= ", " |= ");
      line(dice.pick(ints).name() + operator + expressions.integer(2) + ";");
    } else {
      String name = dice.pick(scope.writable(Kind.DOUBLE)).name();
      line(name + update() + ";");
    }
  }

  /** An assignment operator and its right side, for a target of type double. */
  private String update() {
    return switch (dice.between(0, 6)) {
      case 0, 1 -> " += " + expressions.bounded(2);
      case 2 -> " -= " + expressions.bounded(2);
      case 3 -> " *= Math.sin(" + expressions.real(1) + ")";
      case 4 -> " /= 2.5 + Math.cos(" + expressions.real(1) + ")";
      default -> " = " + expressions.bounded(2);
    };
  }

  private void assignElement() {
    List<Variable> targets = new ArrayList<>(scope.writable(Kind.VECTOR));
    targets.addAll(scope.writable(Kind.MATRIX));
    if (targets.isEmpty() || dice.chance(5)) {
      List<Variable> ints = scope.writable(Kind.INTS);
      if (!ints.isEmpty()) {
        line(expressions.elementOf(dice.pick(ints)) + " = " + expressions.integer(2) + ";");
      }
      return;
    }
    line(expressions.elementOf(dice.pick(targets)) + update() + ";");
  }

  private void increment() {
    List<Variable> doubles = scope.writable(Kind.DOUBLE);
    String target =
        dice.chance(50) ? dice.pick(doubles).name() : dice.pick(scope.writable(Kind.INT)).name();
    line(
        dice.chance(50)
            ? target + dice.oneOf("++;", "--;")
            : dice.oneOf("++", "--") + target + ";");
  }

  /** Assignments inside expressions and counters moved by subscripts. */
  private void sideEffects() {
    String s = dice.pick(scope.writable(Kind.DOUBLE)).name();
    List<Variable> vectors = scope.writable(Kind.VECTOR);
    String k = dice.pick(scope.writable(Kind.INT)).name();
    if (vectors.isEmpty() || dice.chance(30)) {
      line(s + " = 0.3 * " + s + " + (" + s + " = " + expressions.bounded(1) + ") * " + s + ";");
      return;
    }
    String v = dice.pick(vectors).name();
    String moved = v + "[Math.floorMod(" + k + dice.oneOf("++", "--") + ", " + v + ".length)]";
    String still = v + "[Math.floorMod(" + k + ", " + v + ".length)]";
    line(
        switch (dice.between(0, 3)) {
          case 0 -> moved + " = 0.5 * " + still + " + " + k + " % 3;";
          case 1 -> moved + " *= Math.cos(" + still + ");";
          case 2 -> still + " += 0.25 * " + moved + " * " + expressions.real(1) + ";";
          default ->
              moved + " = (" + s + " = " + expressions.bounded(1) + ") - 0.5 * " + still + ";";
        });
  }

  private void call() {
    if (helpers.isEmpty()) {
      assignScalar();
      return;
    }
    RandomHelper helper = dice.pick(helpers);
    String receiver = receiver(helper.receiver());
    if (receiver == null) {
      assignScalar();
      return;
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < helper.parameters().size(); i++) {
      String argument = argument(helper.parameters().get(i), helper.changes().get(i));
      if (argument == null) {
        assignScalar();
        return;
      }
      arguments.add(argument);
    }
    String call = receiver + helper.name() + "(" + String.join(", ", arguments) + ")";
    if (helper.result() == Kind.DOUBLE) {
      String target = dice.pick(scope.writable(Kind.DOUBLE)).name();
      line(target + dice.oneOf(" = ", " += 0.5 * ", " = 0.5 * " + target + " - ") + call + ";");
    } else if (helper.result() == null) {
      line(call + ";");
    } else {
      String name = scope.freshName("r");
      line(helper.result().java() + " " + name + " = " + call + ";");
      scope.add(name, helper.result(), true);
    }
  }

  /** What a method is called on, with the dot; nothing for static ones, null if there is none. */
  private String receiver(Kind kind) {
    if (kind == null) {
      return "";
    }
    List<Variable> all = scope.of(kind);
    return all.isEmpty() ? null : dice.pick(all).name() + ".";
  }

  private String argument(Kind kind, boolean changes) {
    if (kind != Kind.VECTOR && kind != Kind.MATRIX) {
      return expressions.of(kind, 1);
    }
    List<Variable> arrays = changes ? scope.writable(kind) : scope.of(kind);
    List<Variable> matrices = changes ? scope.writable(Kind.MATRIX) : scope.of(Kind.MATRIX);
    if (kind == Kind.VECTOR && !matrices.isEmpty() && (arrays.isEmpty() || dice.chance(25))) {
      String matrix = dice.pick(matrices).name();
      return matrix + "[" + expressions.subscript(matrix) + "]";
    }
    return arrays.isEmpty() ? null : dice.pick(arrays).name();
  }
}
