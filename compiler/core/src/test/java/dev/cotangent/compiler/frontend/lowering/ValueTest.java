package dev.cotangent.compiler.frontend.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

/** Programs whose graphs must compute, bit for bit, what javac makes of them. */
abstract class ValueTest {
  /** Runs a program both ways. */
  static void assertSame(String members, Object... arguments) {
    assertSame(Program.of(members), arguments);
  }

  /** Runs a program both ways. */
  static void assertSame(Program program, Object... arguments) {
    assertEquals(show(program.run(arguments)), show(program.interpret(arguments)));
  }

  /** A text in which every bit of a value counts. */
  private static String show(Object value) {
    return value != null && value.getClass().isArray()
        ? Arrays.deepToString(new Object[] {value})
        : value + " " + (value == null ? "" : value.getClass().getSimpleName());
  }
}
