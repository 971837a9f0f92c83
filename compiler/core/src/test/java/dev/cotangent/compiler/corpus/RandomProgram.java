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

  /** Whether there are an enum, records and a class of its own in it. */
  private final boolean objects;

  private RandomProgram(long seed) {
    dice = new Dice(seed);
    objects = dice.chance(50);
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
    if (objects) {
      RandomTypes types = new RandomTypes(dice, text);
      helpers.addAll(types.write(scope -> body(scope, dice.between(0, 3), Kind.DOUBLE)));
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      helper("h" + i);
    }
    differentiable();
    return text.append(RandomRules.MEMBERS).append("}\n").toString();
  }

  private void helper(String name) {
    RandomScope scope = new RandomScope();
    List<Kind> parameters = new ArrayList<>();
    List<Boolean> changes = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    kinds.addAll(List.of(Kind.DOUBLE, Kind.VECTOR, Kind.VECTOR, Kind.INT, Kind.MATRIX));
    if (objects) {
      kinds.addAll(List.of(Kind.PAIR, Kind.NEST, Kind.MODE, Kind.LAYER, Kind.PAIRS));
    }
    for (int i = dice.between(1, 3); i > 0; i--) {
      Kind kind = dice.pick(kinds);
      boolean array = kind == Kind.VECTOR || kind == Kind.MATRIX;
      boolean changed = array && dice.chance(60);
      String parameter = scope.freshName("p");
      boolean number = kind == Kind.DOUBLE || kind == Kind.INT || kind == Kind.PAIR;
      scope.add(parameter, kind, number || changed);
      parameters.add(kind);
      changes.add(changed);
      declarations.add(kind.java() + " " + parameter);
    }
    Kind result =
        objects && dice.chance(30)
            ? dice.pick(List.of(Kind.PAIR, Kind.MODE))
            : dice.pick(Arrays.asList(Kind.DOUBLE, Kind.DOUBLE, Kind.VECTOR, null));
    String type = result == null ? "void" : result.java();
    text.append("\n  static ").append(type).append(' ').append(name).append('(');
    text.append(String.join(", ", declarations)).append(") {\n");
    body(scope, dice.between(1, 5), result);
    helpers.add(new RandomHelper(null, name, parameters, changes, result));
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
    if (objects) {
      objectParameters(scope, declarations, inputs);
    }
    Kind result = dice.chance(20) ? Kind.VECTOR : Kind.DOUBLE;
    if (objects && dice.chance(10)) {
      result = Kind.PAIR;
    }
    text.append("\n  // inputs: ").append(String.join("; ", inputs)).append('\n');
    text.append("  // inputs: ");
    text.append(String.join("; ", inputs).replace("LOW", "HIGH").replace("MIDDLE", "LOW"));
    text.append("\n  @Differentiable\n  static ").append(result.java()).append(" f(");
    text.append(String.join(", ", declarations)).append(") {\n");
    body(scope, dice.between(4, 12), result);
  }

  private void objectParameters(RandomScope scope, List<String> declarations, List<String> inputs) {
    if (dice.chance(30)) {
      parameter(scope, "mode", Kind.MODE, dice.oneOf("LOW", "MIDDLE"), declarations, inputs);
    }
    if (dice.chance(40)) {
      parameter(scope, "pair", Kind.PAIR, "-1:1", declarations, inputs);
    }
    if (dice.chance(30)) {
      parameter(scope, "nest", Kind.NEST, "-1:1", declarations, inputs);
    }
    if (dice.chance(20)) {
      parameter(scope, "layer", Kind.LAYER, "-1:1", declarations, inputs);
    }
    if (dice.chance(20)) {
      String length = "[" + dice.between(1, 3) + "]";
      parameter(scope, "pairs", Kind.PAIRS, length + " -1:1", declarations, inputs);
    }
  }

  private static void parameter(
      RandomScope scope,
      String name,
      Kind kind,
      String spec,
      List<String> declarations,
      List<String> inputs) {
    boolean array = kind.java().endsWith("[]");
    // An object may hold an array.
    scope.add(name, kind, !array && kind != Kind.NEST && kind != Kind.LAYER);
    declarations.add(kind.java() + " " + name);
    inputs.add(name + "=" + spec);
  }

  private void body(RandomScope scope, int statements, Kind result) {
    RandomExpressions expressions = new RandomExpressions(dice, scope);
    RandomStatements writer =
        new RandomStatements(dice, scope, expressions, helpers, result, objects, text);
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
    } else if (result == Kind.PAIR) {
      text.append("    return new Pair(").append(everything(scope)).append(", s);\n");
    } else if (result == Kind.MODE) {
      text.append("    return s > 0.5 ? Mode.LOW : ");
      text.append(expressions.objects().mode()).append(";\n");
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
    for (Variable variable : scope.of(Kind.BYTE)) {
      sum.append(" + ").append(variable.name()).append(" % 7 * s");
    }
    for (Variable variable : scope.of(Kind.PAIRS)) {
      sum.append(" - ").append(variable.name()).append("[0].a()");
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
