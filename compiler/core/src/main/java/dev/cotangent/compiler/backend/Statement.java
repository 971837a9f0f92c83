package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.schedule.Variable;
import java.util.List;

/** A statement of generated code, before variables are declared and named. */
sealed interface Statement {
  /** Gives a variable a value. */
  record Assign(Variable target, Code value) implements Statement {}

  /**
   * Changes a variable by an operator, such as {@code i++}.
   *
   * @param code the whole expression
   */
  record Update(Variable target, Code code) implements Statement {}

  /** An expression that is evaluated for its effect, without the semicolon. */
  record Effect(Code code) implements Statement {}

  /** Throws an exception; nothing that stands behind it in its block is reached. */
  record Throw(Code exception) implements Statement {}

  /** A counting loop; the index belongs to it. */
  record For(Variable index, Code start, Code condition, Code update, List<Statement> body)
      implements Statement {}

  /** A loop with a condition. */
  record While(Code condition, List<Statement> body) implements Statement {}

  /** One of two ways; an empty second one is left out. */
  record If(Code condition, List<Statement> then, List<Statement> otherwise) implements Statement {}

  /** A remark on a line of its own. */
  record Comment(String text) implements Statement {}

  /** A call of a method that holds statements for which there was no room here. */
  record Call(Part part) implements Statement {}

  /** A method of its own, cut out because HotSpot does not compile large ones. */
  record Part(int number, List<Statement> body) {}
}
