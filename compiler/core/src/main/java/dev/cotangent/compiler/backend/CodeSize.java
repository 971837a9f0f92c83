package dev.cotangent.compiler.backend;

import java.util.List;

/**
 * About how many bytes of bytecode statements take, rather too many than too few: HotSpot never
 * compiles a method of more than 8,000.
 */
final class CodeSize {
  private CodeSize() {}

  static int of(List<Statement> statements) {
    int size = 0;
    for (Statement statement : statements) {
      size += of(statement);
    }
    return size;
  }

  static int of(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      return 3 + of(assign.value());
    } else if (statement instanceof Statement.Effect effect) {
      return 2 + of(effect.code());
    } else if (statement instanceof Statement.Throw exit) {
      return 2 + of(exit.exception());
    } else if (statement instanceof Statement.Update update) {
      return 3 + of(update.code());
    } else if (statement instanceof Statement.For loop) {
      return 12 + of(loop.start()) + of(loop.condition()) + of(loop.body());
    } else if (statement instanceof Statement.While loop) {
      return 8 + of(loop.condition()) + of(loop.body());
    } else if (statement instanceof Statement.If branch) {
      return 8 + of(branch.condition()) + of(branch.then()) + of(branch.otherwise());
    } else if (statement instanceof Statement.Call) {
      return 5;
    }
    return 0;
  }

  private static int of(Code code) {
    int size = 0;
    for (Object part : code.parts()) {
      // A name of a method or a literal takes three bytes, an operator one.
      size += part instanceof String text ? 1 + (text.length() > 3 ? 2 : 0) : 3;
    }
    return size;
  }
}
