package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.schedule.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where variables occur in statements; the parts that were cut out are looked at separately. */
final class Occurrences {
  private Occurrences() {}

  /** The variables that occur, in the order of their first occurrence. */
  static Set<Variable> in(List<Statement> statements) {
    Set<Variable> seen = new LinkedHashSet<>();
    forEach(statements, seen::add);
    return seen;
  }

  static void forEach(List<Statement> statements, Consumer<Variable> consumer) {
    statements.forEach(statement -> forEach(statement, consumer));
  }

  static void forEach(Statement statement, Consumer<Variable> consumer) {
    forEachInHead(statement, consumer);
    bodies(statement).forEach(body -> forEach(body, consumer));
  }

  /** Shows the variables that occur in a statement outside its bodies. */
  static void forEachInHead(Statement statement, Consumer<Variable> consumer) {
    if (statement instanceof Statement.Assign assign) {
      consumer.accept(assign.target());
      assign.value().forEachVariable(consumer);
    } else if (statement instanceof Statement.Effect effect) {
      effect.code().forEachVariable(consumer);
    } else if (statement instanceof Statement.Throw exit) {
      exit.exception().forEachVariable(consumer);
    } else if (statement instanceof Statement.Update update) {
      update.code().forEachVariable(consumer);
    } else if (statement instanceof Statement.For loop) {
      // The index belongs to the loop's header, the other variables to the surroundings.
      loop.start().forEachVariable(consumer);
      consumer.accept(loop.index());
      loop.condition().forEachVariable(consumer);
    } else if (statement instanceof Statement.While loop) {
      loop.condition().forEachVariable(consumer);
    } else if (statement instanceof Statement.If branch) {
      branch.condition().forEachVariable(consumer);
    }
  }

  /** The statement lists inside a statement. */
  static List<List<Statement>> bodies(Statement statement) {
    if (statement instanceof Statement.For loop) {
      return List.of(loop.body());
    } else if (statement instanceof Statement.While loop) {
      return List.of(loop.body());
    } else if (statement instanceof Statement.If branch) {
      return List.of(branch.then(), branch.otherwise());
    }
    return List.of();
  }

  /** Whether a statement leaves a value in a variable, whichever way it goes. */
  static boolean surelyAssigns(Statement statement, Variable variable) {
    if (statement instanceof Statement.Assign assign) {
      return assign.target() == variable;
    }
    return statement instanceof Statement.If branch
        && branch.then().stream().anyMatch(s -> surelyAssigns(s, variable))
        && branch.otherwise().stream().anyMatch(s -> surelyAssigns(s, variable));
  }

  /** Shows the variables that statements assign. */
  static void forEachAssigned(List<Statement> statements, Consumer<Variable> consumer) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        consumer.accept(assign.target());
      } else if (statement instanceof Statement.Update update) {
        consumer.accept(update.target());
      } else if (statement instanceof Statement.For loop) {
        consumer.accept(loop.index());
      }
      bodies(statement).forEach(body -> forEachAssigned(body, consumer));
    }
  }
}
