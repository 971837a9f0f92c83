package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import dev.cotangent.compiler.corpus.RandomScope.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A random program in the supported language, with its inputs, written as a program of the corpus
 * is: what fails can be kept there as it is. The same seed always gives the same program.
 */
final class RandomProgram {
  private final Dice dice;
  private final StringBuilder text = new StringBuilder();
  private final List<RandomHelper> helpers = new ArrayList<>();

  private RandomProgram(long seed) {
    dice = new Dice(seed);
  }

  /** The class's name, without the package. */
  static String className(long seed) {
    return "Seed" + seed;
  }

  /** The source of a class with one differentiable method {@code f}, in package {@code fuzz}. */
  static String source(long seed) {
    return new RandomProgram(seed).write(className(seed));
  }

  private String write(String className) {
    text.append("package fuzz;\n\nimport dev.cotangent.Differentiable;\n\n");
    text.append("final class ").append(className).append(" {\n");
    text.append("  private ").append(className).append("() {}\n");
    for (int i = dice.between(0, 3); i > 0; i--) {
      helper("h" + helpers.size());
    }
    differentiable();
    return text.append(RandomRules.MEMBERS).append("}\n").toString();
  }

  private void helper(String name) {
    RandomScope scope = new RandomScope();
    List<Kind> parameters = new ArrayList<>();
    List<Boolean> changes = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      Kind kind = dice.pick(List.of(Kind.DOUBLE, Kind.VECTOR, Kind.VECTOR, Kind.INT, Kind.MATRIX));
      boolean array = kind == Kind.VECTOR || kind == Kind.MATRIX;
      boolean changed = array && dice.chance(60);
      String parameter = scope.freshName("p");
      scope.add(parameter, kind, !array || changed);
      parameters.add(kind);
      changes.add(changed);
      declarations.add(kind.java() + " " + parameter);
    }
    Kind result = dice.pick(Arrays.asList(Kind.DOUBLE, Kind.DOUBLE, Kind.VECTOR, null));
    String type = result == null ? "void" : result.java();
    text.append("\n  static ").append(type).append(' ').append(name).append('(');
    text.append(String.join(", ", declarations)).append(") {\n");
    body(scope, dice.between(1, 5), result);
    helpers.add(new RandomHelper(name, parameters, changes, result));
  }

  private void differentiable() {
    RandomScope scope = new RandomScope();
    List<String> declarations = new ArrayList<>();
    List<String> inputs = new ArrayList<>();
    parameter(scope, "x", Kind.DOUBLE, "-2:2", declarations, inputs);
    parameter(scope, "u", Kind.VECTOR, "[" + dice.between(1, 4) + "] -2:2", declarations, inputs);
    if (dice.chance(40)) {
      String shape = "[" + dice.between(1, 3) + "][" + dice.between(1, 3) + "]";
      parameter(scope, "m", Kind.MATRIX, shape + " -2:2", declarations, inputs);
    }
    if (dice.chance(40)) {
      parameter(scope, "n", Kind.INT, "0:4", declarations, inputs);
    }
    if (dice.chance(25)) {
      String shape = "[" + dice.between(1, 4) + "]";
      parameter(scope, "index", Kind.INTS, shape + " -3:6", declarations, inputs);
    }
    if (dice.chance(25)) {
      parameter(scope, "f", Kind.FLOAT, "-2:2", declarations, inputs);
    }
    if (dice.chance(20)) {
      parameter(scope, "flag", Kind.BOOLEAN, "any", declarations, inputs);
    }
    Kind result = dice.chance(20) ? Kind.VECTOR : Kind.DOUBLE;
    text.append("\n  // inputs: ").append(String.join("; ", inputs)).append('\n');
    text.append("  // inputs: ").append(String.join("; ", inputs)).append('\n');
    text.append("  @Differentiable\n  static ").append(result.java()).append(" f(");
    text.append(String.join(", ", declarations)).append(") {\n");
    body(scope, dice.between(4, 12), result);
  }

  private static void parameter(
      RandomScope scope,
      String name,
      Kind kind,
      String spec,
      List<String> declarations,
      List<String> inputs) {
    boolean array = kind.java().endsWith("[]");
    scope.add(name, kind, !array);
    declarations.add(kind.java() + " " + name);
    inputs.add(name + "=" + spec);
  }

  private void body(RandomScope scope, int statements, Kind result) {
    RandomExpressions expressions = new RandomExpressions(dice, scope);
    RandomStatements writer = new RandomStatements(dice, scope, expressions, helpers, result, text);
    writer.declareBasics();
    writer.block(statements, 0);
    if (result == Kind.VECTOR) {
      List<Variable> vectors = scope.writable(Kind.VECTOR);
      if (vectors.isEmpty()) {
        text.append("    return new double[] {s, ").append(expressions.real(1)).append("};\n");
      } else {
        Variable vector = vectors.get(vectors.size() - 1);
        text.append("    ").append(expressions.elementOf(vector)).append(" += s;\n");
        text.append("    return ").append(vector.name()).append(";\n");
      }
    } else if (result == Kind.DOUBLE) {
      text.append("    return ").append(everything(scope)).append(";\n");
    }
    text.append("  }\n");
  }

  /** A sum in which every variable in scope takes part, so that no computation is in vain. */
  private static String everything(RandomScope scope) {
    StringBuilder sum = new StringBuilder();
    int factor = 1;
    for (Variable variable : scope.of(Kind.DOUBLE)) {
      sum.append(sum.isEmpty() ? "" : " + ").append(variable.name());
    }
    for (Variable variable : scope.of(Kind.FLOAT)) {
      sum.append(" + ").append(variable.name());
    }
    for (Variable variable : scope.of(Kind.VECTOR)) {
      String name = variable.name();
      sum.append(" + 0.").append(factor++ % 9 + 1).append(" * ").append(name).append("[0]");
      sum.append(" * ").append(name).append("[").append(name).append(".length - 1]");
    }
    for (Variable variable : scope.of(Kind.MATRIX)) {
      String row = variable.name() + "[" + variable.name() + ".length - 1]";
      sum.append(" - ").append(row).append("[").append(row).append(".length - 1]");
      sum.append(" * ").append(variable.name()).append("[0][0]");
    }
    return sum.toString();
  }
}
