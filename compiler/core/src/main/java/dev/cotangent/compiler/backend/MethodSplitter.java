package dev.cotangent.compiler.backend;

import java.util.ArrayList;
import java.util.List;

/** Cuts statements into methods that HotSpot compiles. */
final class MethodSplitter {
  private static final int LIMIT = 6000;
  private static final int PART = 3500;

  private final List<Statement.Part> parts = new ArrayList<>();

  /** The statements, with calls of parts in the place of those for which there is no room. */
  List<Statement> split(List<Statement> statements) {
    return shrink(statements, LIMIT);
  }

  /** The parts that were cut out so far. */
  List<Statement.Part> parts() {
    return parts;
  }

  private List<Statement> shrink(List<Statement> statements, int limit) {
    if (CodeSize.of(statements) <= limit) {
      return statements;
    }
    List<Statement> small = new ArrayList<>();
    for (Statement statement : statements) {
      small.add(CodeSize.of(statement) > PART ? shrinkInside(statement) : statement);
    }
    while (CodeSize.of(small) > limit) {
      small = group(small);
    }
    return small;
  }

  private Statement shrinkInside(Statement statement) {
    int room = PART / 2;
    if (statement instanceof Statement.For loop) {
      return new Statement.For(
          loop.index(), loop.start(), loop.condition(), loop.update(), shrink(loop.body(), room));
    } else if (statement instanceof Statement.While loop) {
      return new Statement.While(loop.condition(), shrink(loop.body(), room));
    } else if (statement instanceof Statement.If branch) {
      return new Statement.If(
          branch.condition(), shrink(branch.then(), room), shrink(branch.otherwise(), room));
    }
    return statement;
  }

  private List<Statement> group(List<Statement> statements) {
    List<Statement> groups = new ArrayList<>();
    List<Statement> group = new ArrayList<>();
    int size = 0;
    for (Statement statement : statements) {
      int next = CodeSize.of(statement);
      if (size + next > PART && !group.isEmpty()) {
        groups.add(cut(group));
        group = new ArrayList<>();
        size = 0;
      }
      group.add(statement);
      size += next;
    }
    groups.add(cut(group));
    return groups;
  }

  private Statement cut(List<Statement> group) {
    Statement.Part part = new Statement.Part(parts.size() + 1, group);
    parts.add(part);
    return new Statement.Call(part);
  }
}
