package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs as large and as deep as javac accepts them, and deeper ones refused politely. */
class LargeProgramsTest {
  private static final String NAME = "large.Program";

  /** Several times what javac accepts. */
  private static final int TOO_DEEP = 5_000;

  private static String program(String body) {
    return """
    package large;

    import dev.cotangent.Differentiable;

    final class Program {
      private Program() {}

      // inputs: x=0.3:0.9; y=0.3:0.9
      @Differentiable
      static double f(double x, double y) {
    %s  }

      private static double g(double x) {
        return 0.5 + 0.5 * x * x;
      }

      private static double step(double x, double y, int k) {
        double a = Math.sin(x * y + k);
        double b = a * x - y / (1.5 + a * a);
        double c = Math.exp(-b * b) + a * y;
        return 0.2 * c + 0.1 * b * a - 0.2 * x;
      }

      private static double ten(double x, double y, int k) {
        double s = step(x, y, k);
        s = step(s, y, k + 1) + step(s, y, k + 2);
        s = step(s, y, k + 3) + step(s, y, k + 4);
        s = step(s, y, k + 5) + step(s, y, k + 6);
        return step(s, y, k + 7) + step(s, y, k + 8) + step(s, y, k + 9);
      }

      private static double hundred(double x, double y, int k) {
        double s = ten(x, y, k);
        s = ten(s, y, k) + ten(s, y, k + 1) + ten(s, y, k + 2);
        s = ten(s, y, k) + ten(s, y, k + 1) + ten(s, y, k + 2);
        return ten(s, y, k) + ten(s, y, k + 1) + ten(s, y, k + 2);
      }
    }
    """
        .formatted(body);
  }

  /** Helpers inside each other, each called again and again: about 14,000 operations. */
  private static String manyCalls() {
    StringBuilder body = new StringBuilder("    double s = x;\n");
    for (int i = 0; i < 8; i++) {
      body.append("    s = 0.5 * s + hundred(s, y, ").append(i).append(");\n");
    }
    return body.append("    return s;\n").toString();
  }

  private static ProgramSet assertRight(String body) {
    ProgramSet programs = ProgramSet.of(Map.of(NAME, program(body)), "TANGENT");
    CorpusCase test = programs.cases().get(0);
    assertEquals(Verdict.AGREES, ProgramCheck.check(programs, test));
    return programs;
  }

  private static String statements(int count) {
    StringBuilder body = new StringBuilder("    double a0 = x;\n    double a1 = y;\n");
    for (int i = 2; i < count; i++) {
      String right =
          switch (i % 4) {
            case 0 -> "0.7 * a%d + 0.3 * a%d * x";
            case 1 -> "Math.sin(a%d) + 0.2 * a%d";
            case 2 -> "a%d / (2 + a%d * a%2$d)";
            default -> "a%d - 0.1 * a%d * y";
          };
      body.append("    double a").append(i).append(" = ");
      body.append(right.formatted(i - 1, i - 2)).append(";\n");
    }
    return body.append("    return a").append(count - 1).append(";\n").toString();
  }

  private static String nested(String opening, int depth, String innermost, String closing) {
    return "    return "
        + String.join("", Collections.nCopies(depth, opening))
        + innermost
        + String.join("", Collections.nCopies(depth, closing))
        + ";\n";
  }

  @Test
  void threeThousandStatementsBecomeMethodsThatHotSpotCompiles() {
    ProgramSet programs = assertRight(statements(3000));
    CorpusCase test = programs.cases().get(0);
    programs
        .generatedClasses(test)
        .methodSizes()
        .forEach((method, size) -> assertTrue(size < MethodSizes.HUGE, method + ": " + size));
  }

  @Test
  void fourteenThousandOperationsFitIntoOneClass() {
    ProgramSet programs = assertRight(manyCalls());
    CorpusCase test = programs.cases().get(0);
    programs
        .generatedClasses(test)
        .methodSizes()
        .forEach((method, size) -> assertTrue(size < MethodSizes.HUGE, method + ": " + size));
  }

  @Test
  void nineHundredParenthesesAreHandled() {
    assertRight(nested("(", 900, "x * y", ")"));
    assertRight(nested("(y + ", 300, "x * y", ")"));
  }

  @Test
  void aSumOfFourteenHundredTermsIsHandled() {
    assertRight("    return x * y" + " + 0.01 * x * y".repeat(700) + " + x".repeat(700) + ";\n");
  }

  @Test
  void twoHundredNestedCallsAreHandled() {
    assertRight(nested("Math.sin(", 200, "x * y", ")"));
    assertRight(nested("g(", 200, "x * y", ")"));
  }

  static Stream<Arguments> tooDeep() {
    List<String> openings = List.of("(", "-(", "Math.sin(", "g(", "(x + ");
    Stream<Arguments> nested =
        openings.stream().map(o -> Arguments.of(o, nested(o, TOO_DEEP, "x", ")")));
    String branches = "    if (x > 0) {\n".repeat(TOO_DEEP) + "    }\n".repeat(TOO_DEEP);
    return Stream.concat(
        nested,
        Stream.of(
            Arguments.of("+ x", "    return x" + " + x".repeat(TOO_DEEP) + ";\n"),
            Arguments.of("if (x > 0) {", branches + "    return x;\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooDeep")
  @Timeout(60)
  void deeperNestingIsAnErrorAtItsPlace(String construct, String body) {
    Pipeline.Outcome outcome = Pipeline.run(Map.of(NAME, program(body)));
    String messages = String.join("\n", outcome.messages());
    assertFalse(messages.contains("internal error"), messages);
    assertFalse(outcome.generated().isEmpty() && messages.isEmpty(), "neither code nor a message");
  }
}
