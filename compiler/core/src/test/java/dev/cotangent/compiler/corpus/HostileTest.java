package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that throw for some of their inputs, and programs at points where there is no
 * derivative. Lines {@code // gradient:} above a method, one for each of the first lines of inputs,
 * say what is promised there; the gradients of methods without such lines are held against
 * differences wherever these can tell.
 */
class HostileTest {
  private static final Pattern GRADIENTS = Pattern.compile("// gradient: ([^\\n]*)");

  /** The programs, compiled once. */
  private static final class Programs {
    static final ProgramSet ALL = ProgramSet.of(CorpusReader.sources("hostile"));
  }

  private static Stream<CorpusCase> cases() {
    return Programs.ALL.cases().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void valuesAndExceptionsAreTheOriginals(CorpusCase test) {
    Original original = Programs.ALL.original(test);
    Gradient gradient = Programs.ALL.gradient(test);
    for (int round = 0; round < 2; round++) {
      for (Object[] arguments : test.arguments(original.method())) {
        check(original, arguments, gradient, () -> gradient.forward(arguments));
        if (gradient.hasScalarResult()) {
          check(original, arguments, gradient, () -> gradient.compute(arguments));
          check(original, arguments, gradient, () -> gradient.accumulate(arguments));
        }
      }
    }
  }

  /** Its explanations name the variables and calls of the code that it runs. */
  private static boolean isExplainedByTheVirtualMachine(Throwable e) {
    return e instanceof NullPointerException
        && e.getMessage() != null
        && e.getMessage().startsWith("Cannot ");
  }

  /** The checks of ranges by the library have texts that differ between its versions. */
  private static boolean isExplainedByTheLibrary(Throwable e) {
    return e.getMessage() != null
        && (e.getMessage().matches("(arraycopy: |Array index out of range: ).*")
            || e.getMessage().matches("-?\\d+ > -?\\d+|fromIndex\\(.*"));
  }

  private static void check(
      Original original, Object[] arguments, Gradient gradient, Executable call) {
    Object expected;
    try {
      expected = original.call(arguments);
    } catch (RuntimeException | AssertionError e) {
      Throwable thrown = assertThrows(e.getClass(), call);
      assertEquals(e.getClass(), thrown.getClass());
      if (!isExplainedByTheVirtualMachine(e) && !isExplainedByTheLibrary(e)) {
        assertEquals(e.getMessage(), thrown.getMessage());
      }
      assertEquals(e.getCause() == null, thrown.getCause() == null);
      assertThrows(IllegalStateException.class, gradient::value);
      assertThrows(IllegalStateException.class, gradient::gradients);
      return;
    }
    try {
      call.execute();
    } catch (Throwable e) {
      throw new AssertionError("only the generated code throws", e);
    }
    assertTrue(
        Values.sameBits(expected, gradient.value()),
        () -> Values.show(gradient.value()) + " instead of " + Values.show(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void gradientsAreThosePromised(CorpusCase test) {
    Gradient fused = Programs.ALL.gradient(test);
    Gradient split = Programs.ALL.gradient(test);
    List<String> promised = promised(test);
    List<Object[]> arguments = test.arguments(Programs.ALL.original(test).method());
    for (int i = 0; i < promised.size(); i++) {
      fused.compute(arguments.get(i));
      Object value = split.forward(arguments.get(i));
      split.clear();
      split.backward(FiniteDifferenceOracle.cotangentFor(value));
      String expected = "[" + promised.get(i) + "]";
      assertEquals(expected, show(fused.entries()), "of inputs " + i);
      assertEquals(expected, show(split.entries()), "of inputs " + i);
    }
  }

  /** As text, without the signs of zeros: nobody promises them. */
  private static String show(double[] entries) {
    return Arrays.toString(Arrays.stream(entries).map(entry -> entry + 0.0).toArray());
  }

  private static Stream<CorpusCase> casesWithoutPromises() {
    return cases().filter(test -> promised(test).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("casesWithoutPromises")
  void gradientsAgreeWithDifferencesThatCanTell(CorpusCase test) {
    Original original = Programs.ALL.original(test);
    Gradient gradient = Programs.ALL.gradient(test);
    FiniteDifferenceOracle differences = FiniteDifferenceOracle.of(Programs.ALL, test);
    for (Object[] arguments : test.arguments(original.method())) {
      Object value;
      try {
        value = original.call(arguments);
      } catch (RuntimeException | AssertionError e) {
        continue;
      }
      Object cotangent = FiniteDifferenceOracle.cotangentFor(value);
      gradient.forward(Values.deepCopy(arguments));
      gradient.clear();
      gradient.backward(cotangent);
      differences.compare(arguments, cotangent, gradient.gradients());
    }
  }

  private static List<String> promised(CorpusCase test) {
    String source = Programs.ALL.source(test);
    String before = source.substring(0, source.indexOf(" " + test.methodName() + "("));
    String comments = before.substring(before.lastIndexOf("\n\n"));
    List<String> promised = new ArrayList<>();
    GRADIENTS.matcher(comments).results().forEach(line -> promised.add(line.group(1)));
    return promised;
  }
}
