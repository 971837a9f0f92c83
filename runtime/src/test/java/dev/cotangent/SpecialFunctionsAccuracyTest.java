package dev.cotangent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The functions against references of 30 digits, and the rules against numerical derivatives of
 * these: {@code special-functions.txt}, which {@code special_functions_reference.py} writes. The
 * bounds are those of the documentation.
 */
final class SpecialFunctionsAccuracyTest {

  private static final List<Reference> REFERENCES = read();

  /** A line of the table. */
  private record Reference(String name, int order, double x, BigDecimal value) {

    double computed() {
      return NamedFunction.of(name, order).applyAsDouble(x);
    }

    /** The error in units in the last place of a number. */
    double errorInUlp(double of) {
      return new BigDecimal(computed())
          .subtract(value)
          .abs()
          .divide(new BigDecimal(Math.ulp(of)), MathContext.DECIMAL64)
          .doubleValue();
    }

    double errorInUlp() {
      return errorInUlp(value.doubleValue());
    }

    String at(double error) {
      return name + " of order " + order + " at " + x + " is " + error + " ulp off";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "erf, 0.9",
    "erfc, 0.9",
    "normalDensity, 0.8",
    "normalDistribution, 1.3",
    "sigmoid, 1.8",
    "softplus, 1.4",
    "log1pExp, 1.4",
    "erfDx, 2.5",
    "erfcDx, 2.5",
    "normalDensityDx, 1.4",
    "normalDistributionDx, 0.8",
    "sigmoidDx, 3.5",
    "softplusDx, 1.8",
    "log1pExpDx, 1.8",
  })
  void isThisCloseEverywhere(String name, double bound) {
    assertWithin(bound, name, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @ParameterizedTest
  @CsvSource({
    "lgamma, 1.8",
    "digamma, 1.9",
    "trigamma, 2.5",
    "lgammaDx, 1.9",
    "digammaDx, 2.5",
    "trigammaDx, 3.5",
    "polygammaDx, 3.5"
  })
  void isThisCloseForPositiveArguments(String name, double bound) {
    assertWithin(bound, name, 0, Double.POSITIVE_INFINITY);
  }

  @ParameterizedTest
  @CsvSource({"2, 3.5", "3, 3.5", "5, 3.5", "10, 3.5", "30, 3.5", "100, 3.5", "171, 4", "300, 68"})
  void polygammaIsThisCloseForPositiveArguments(int order, double bound) {
    int count = 0;
    for (Reference reference : REFERENCES) {
      if (reference.name.equals("polygamma") && reference.order == order && reference.x > 0) {
        double error = reference.errorInUlp();
        assertTrue(error <= bound, () -> reference.at(error));
        count++;
      }
    }
    assertTrue(count >= 10, "order " + order + " has references");
  }

  @Test
  void lgammaOfNegativesIsCloseInUlpOfOneOrMore() {
    for (Reference reference : negatives("lgamma")) {
      double size =
          reference.x > -16
              ? Math.max(1, Math.abs(reference.value.doubleValue()))
              : SpecialFunctions.lgamma(-reference.x);
      double error = reference.errorInUlp(size);
      assertTrue(error <= (reference.x > -16 ? 0.7 : 1.6), () -> reference.at(error));
    }
  }

  @ParameterizedTest
  @CsvSource({"digamma, 0", "trigamma, 1", "polygamma, 2", "polygamma, 3"})
  void polygammaOfNegativesIsCloseInUlpOfItsTerms(String name, int order) {
    for (Reference reference : negatives(name)) {
      if (!name.equals("polygamma") || reference.order == order) {
        double error = reference.errorInUlp(largestTerm(order, reference.x));
        assertTrue(error <= 4, () -> reference.at(error));
      }
    }
  }

  private static double largestTerm(int order, double x) {
    if (order == 0) {
      return Math.max(
          Math.abs(SpecialFunctions.digamma(1 - x)), Math.abs(Math.PI / Math.tan(Math.PI * x)));
    }
    return Math.max(
        Math.abs(SpecialFunctions.polygamma(order, x - Math.floor(x))),
        Math.abs(SpecialFunctions.polygamma(order, Math.ceil(x) - x)));
  }

  private static List<Reference> negatives(String name) {
    List<Reference> negatives =
        REFERENCES.stream().filter(r -> r.name.equals(name) && r.x < 0).toList();
    assertTrue(negatives.size() >= 10, name + " has references");
    return negatives;
  }

  @Test
  void everyRuleHasReferences() {
    Set<String> names = REFERENCES.stream().map(Reference::name).collect(Collectors.toSet());
    for (Method rule : SpecialFunctionRules.class.getDeclaredMethods()) {
      assertTrue(names.contains(rule.getName()), rule.getName());
    }
  }

  private static void assertWithin(double bound, String name, double from, double to) {
    int count = 0;
    for (Reference reference : REFERENCES) {
      if (reference.name.equals(name) && reference.x >= from && reference.x <= to) {
        double error = reference.errorInUlp();
        assertTrue(error <= bound, () -> reference.at(error));
        count++;
      }
    }
    assertTrue(count >= 10, name + " has references");
  }

  private static List<Reference> read() {
    List<Reference> references = new ArrayList<>();
    try (InputStream in =
        SpecialFunctionsAccuracyTest.class.getResourceAsStream("special-functions.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] fields = line.split(" ", -1);
          references.add(
              new Reference(
                  fields[0],
                  fields[1].equals("-") ? 0 : Integer.parseInt(fields[1]),
                  Double.parseDouble(fields[2]),
                  new BigDecimal(fields[3])));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return references;
  }
}
