package dev.cotangent.samples.greeks;

import dev.cotangent.SpecialFunctions;
import dev.cotangent.samples.commons.LinePlot;
import dev.cotangent.samples.commons.Rows;
import dev.cotangent.samples.commons.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prices options, and prints all sensitivities beside closed forms or differences. */
@Command(
    name = "greeks",
    description = "Prices options on a share, with all sensitivities in one pass.",
    sortOptions = false)
public final class Greeks extends Sample {
  private static final double RATE = 0.03;
  private static final double DIVIDEND = 0.01;
  private static final Market SPOT = new Market(1, 0, 0, 0, 0);

  @Option(names = "--spot", defaultValue = "100", description = "Price of the share (100).")
  private double spot;

  @Option(names = "--strike", defaultValue = "105", description = "Strike of the options (105).")
  private double strike;

  @Option(names = "--volatility", defaultValue = "0.25", description = "In a year (0.25).")
  private double volatility;

  @Option(names = "--maturity", defaultValue = "1", description = "In years (1).")
  private double maturity;

  @Option(names = "--dates", defaultValue = "12", description = "Prices that are averaged (12).")
  private int dates;

  @Option(names = "--paths", defaultValue = "100000", description = "To simulate (100000).")
  private int paths;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Write delta over the price of the share (SVG or PNG).")
  private Path plot;

  private Greeks() {}

  /**
   * Runs the program and exits.
   *
   * @param args the options
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * The program as a command.
   *
   * @return the command
   */
  static CommandLine commandLine() {
    return new CommandLine(new Greeks());
  }

  @Override
  protected void run(PrintWriter out) throws IOException {
    requireFromTo("--spot", spot, 0.01, 1e6);
    requireFromTo("--strike", strike, 0.01, 1e6);
    requireFromTo("--volatility", volatility, 0.01, 5);
    requireFromTo("--maturity", maturity, 0.01, 100);
    requireFromTo("--dates", dates, 1, 10_000);
    requireFromTo("--paths", paths, 100, 1e7 / dates);
    Market market = new Market(spot, volatility, RATE, DIVIDEND, maturity);
    double[][] normals = new double[paths][dates];
    Rows.randomize(Rows.of((Object) normals), 1, new Random(1));
    european(market, out);
    geometric(market, normals, out);
    arithmetic(market, normals, out);
    if (plot != null) {
      drawDelta(market, normals);
    }
  }

  private void requireFromTo(String option, double value, double least, double greatest) {
    require(
        value >= least && value <= greatest,
        String.format(Locale.ROOT, "%s must be from %s to %s", option, least, greatest));
  }

  private void european(Market market, PrintWriter out) {
    BlackScholesGradient.Call call = BlackScholesGradient.call(market, strike);
    out.printf(Locale.ROOT, "European call, by Black and Scholes: %.6f%n", call.value());
    Sensitivities beside = new Sensitivities(call.gradMarket(), closedForm(market, strike));
    out.println(beside.table("closed form"));
    BlackScholesHvp.Call second = BlackScholesHvp.call(market, strike, SPOT);
    out.printf(
        Locale.ROOT,
        "  second order, one product of the Hessian with the direction of the spot:%n"
            + "  %-16s  %12.6f  %18.6f%n  %-16s  %12.6f  %18.6f%n%n",
        "gamma",
        second.hvpMarket().spot(),
        gamma(market, strike),
        "vanna",
        second.hvpMarket().volatility(),
        vanna(market, strike));
  }

  private void geometric(Market market, double[][] normals, PrintWriter out) {
    MonteCarloGradient.GeometricAsianCall simulated =
        MonteCarloGradient.geometricAsianCall(market, strike, normals);
    BlackScholesGradient.GeometricAsianCall exact =
        BlackScholesGradient.geometricAsianCall(market, strike, dates);
    out.printf(
        Locale.ROOT,
        "Call on the geometric mean of %d prices: simulated %.6f, exact %.6f%n",
        dates,
        simulated.value(),
        exact.value());
    out.println(
        new Sensitivities(simulated.gradMarket(), exact.gradMarket()).table("of the exact price"));
  }

  private void arithmetic(Market market, double[][] normals, PrintWriter out) {
    MonteCarloGradient.ArithmeticAsianCall call = new MonteCarloGradient.ArithmeticAsianCall();
    call.compute(market, strike, normals);
    long start = System.nanoTime();
    double value = MonteCarlo.arithmeticAsianCall(market, strike, normals);
    double valueSeconds = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    call.compute(market, strike, normals);
    double gradientSeconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT, "Call on the arithmetic mean of %d prices, simulated: %.6f%n", dates, value);
    out.println(
        Sensitivities.besideDifferences(
                call.gradMarket(), m -> MonteCarlo.arithmeticAsianCall(m, strike, normals), market)
            .table("differences"));
    out.printf(
        Locale.ROOT,
        "%,d paths: the price takes %.0f ms, price and all five sensitivities %.0f ms.%n",
        paths,
        1e3 * valueSeconds,
        1e3 * gradientSeconds);
  }

  /**
   * The sensitivities of a European call as the textbooks have them.
   *
   * @param m the market
   * @param strike the strike
   * @return the sensitivities
   */
  static Market closedForm(Market m, double strike) {
    double root = Math.sqrt(m.maturity());
    double d1 = d1(m, strike);
    double d2 = d1 - m.volatility() * root;
    double share = m.spot() * Math.exp(-m.dividend() * m.maturity());
    double cash = strike * Math.exp(-m.rate() * m.maturity());
    double n1 = SpecialFunctions.normalDistribution(d1);
    double n2 = SpecialFunctions.normalDistribution(d2);
    double density = SpecialFunctions.normalDensity(d1);
    return new Market(
        share * n1 / m.spot(),
        share * density * root,
        m.maturity() * cash * n2,
        -m.maturity() * share * n1,
        share * density * m.volatility() / (2 * root)
            + m.rate() * cash * n2
            - m.dividend() * share * n1);
  }

  /**
   * How delta changes with the price of the share, as the textbooks have it.
   *
   * @param m the market
   * @param strike the strike
   * @return gamma
   */
  static double gamma(Market m, double strike) {
    double deviation = m.volatility() * Math.sqrt(m.maturity());
    return discountedDensity(m, strike) / (m.spot() * deviation);
  }

  /**
   * How delta changes with the volatility, as the textbooks have it.
   *
   * @param m the market
   * @param strike the strike
   * @return vanna
   */
  static double vanna(Market m, double strike) {
    double d2 = d1(m, strike) - m.volatility() * Math.sqrt(m.maturity());
    return -discountedDensity(m, strike) * d2 / m.volatility();
  }

  private static double discountedDensity(Market m, double strike) {
    double discount = Math.exp(-m.dividend() * m.maturity());
    return discount * SpecialFunctions.normalDensity(d1(m, strike));
  }

  private static double d1(Market m, double strike) {
    double drift = m.rate() - m.dividend() + m.volatility() * m.volatility() / 2;
    return (Math.log(m.spot() / strike) + drift * m.maturity())
        / (m.volatility() * Math.sqrt(m.maturity()));
  }

  private void drawDelta(Market market, double[][] normals) throws IOException {
    int points = 41;
    double[] spots = new double[points];
    double[] european = new double[points];
    double[] asian = new double[points];
    MonteCarloGradient.ArithmeticAsianCall call = new MonteCarloGradient.ArithmeticAsianCall();
    for (int i = 0; i < points; i++) {
      spots[i] = strike * (0.5 + i / (points - 1.0));
      double[] values = market.values();
      values[0] = spots[i];
      Market shifted = Market.of(values);
      european[i] = BlackScholesGradient.call(shifted, strike).gradMarket().spot();
      call.compute(shifted, strike, normals);
      asian[i] = call.gradMarket().spot();
    }
    new LinePlot("Delta", "price of the share", "")
        .line("European call, closed form", spots, european)
        .line("Asian call, simulated", spots, asian)
        .write(plot);
  }
}
