package dev.cotangent.samples.greeks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.Rows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sensitivities are those of the textbooks, and of differences. */
final class GreeksTest {
  private static final double STRIKE = 105;
  private static final int DATES = 12;

  private final Market market = new Market(100, 0.25, 0.03, 0.01, 1.5);
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void europeanCallHasTheSensitivitiesOfTheTextbook() {
    Market generated = BlackScholesGradient.call(market, STRIKE).gradMarket();
    assertTrue(new Sensitivities(generated, Greeks.closedForm(market, STRIKE)).error() < 1e-13);
    assertDifferences(
        Sensitivities.besideDifferences(generated, m -> BlackScholes.call(m, STRIKE), market));
  }

  /** Hull, Options, Futures and Other Derivatives, example 15.6: S 42, K 40, r 10 %, σ 20 %. */
  @Test
  void europeanCallHasThePriceOfTheTextbook() {
    assertEquals(4.76, BlackScholes.call(new Market(42, 0.2, 0.1, 0, 0.5), 40), 5e-3);
  }

  @Test
  void asianCallsAgreeWithDifferences() {
    double[][] normals = normals(200);
    assertDifferences(
        Sensitivities.besideDifferences(
            BlackScholesGradient.geometricAsianCall(market, STRIKE, DATES).gradMarket(),
            m -> BlackScholes.geometricAsianCall(m, STRIKE, DATES),
            market));
    assertDifferences(
        Sensitivities.besideDifferences(
            MonteCarloGradient.geometricAsianCall(market, STRIKE, normals).gradMarket(),
            m -> MonteCarlo.geometricAsianCall(m, STRIKE, normals),
            market));
    assertDifferences(
        Sensitivities.besideDifferences(
            MonteCarloGradient.arithmeticAsianCall(market, STRIKE, normals).gradMarket(),
            m -> MonteCarlo.arithmeticAsianCall(m, STRIKE, normals),
            market));
  }

  @Test
  void secondOrderIsThatOfTheTextbook() {
    Market hvp = BlackScholesHvp.call(market, STRIKE, new Market(1, 0, 0, 0, 0)).hvpMarket();
    assertEquals(Greeks.gamma(market, STRIKE), hvp.spot(), 1e-15);
    assertEquals(Greeks.vanna(market, STRIKE), hvp.volatility(), 1e-13);
  }

  private static void assertDifferences(Sensitivities sensitivities) {
    assertTrue(sensitivities.error() < 1e-7, sensitivities::toString);
  }

  @Test
  void simulationConvergesToTheExactSensitivities() {
    Market simulated =
        MonteCarloGradient.geometricAsianCall(market, STRIKE, normals(100_000)).gradMarket();
    Market exact = BlackScholesGradient.geometricAsianCall(market, STRIKE, DATES).gradMarket();
    assertTrue(new Sensitivities(simulated, exact).error() < 0.02, simulated::toString);
  }

  private static double[][] normals(int paths) {
    double[][] normals = new double[paths][DATES];
    Rows.randomize(Rows.of((Object) normals), 1, new Random(7));
    return normals;
  }

  @Test
  void showsAllSensitivities(@TempDir Path folder) throws IOException {
    Path plot = folder.resolve("delta.svg");
    assertEquals(0, run("--paths", "2000", "--plot", plot.toString()), err::toString);
    assertEquals(17, out.toString().lines().filter(l -> l.matches("  \\S.* -?\\d.*")).count());
    assertTrue(out.toString().contains("  delta                 0.49"), out::toString);
    assertTrue(Files.readString(plot).contains("<svg"));
  }

  @Test
  void badInputIsExplained() {
    assertEquals(2, run("--volatility", "0"));
    assertTrue(err.toString().startsWith("--volatility must be from 0.01 to 5.0"), err::toString);
    assertEquals(2, run("--paths", "2147483647"));
    assertEquals(0, run("--help"));
  }

  private int run(String... args) {
    return Greeks.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
