package dev.cotangent.samples.greeks;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The sensitivities of a price, generated and by another way.
 *
 * @param generated the generated ones
 * @param other those by the other way
 */
record Sensitivities(Market generated, Market other) {
  private static final double STEP = 1e-5;

  /**
   * Beside central differences of the price.
   *
   * @param generated the generated sensitivities
   * @param price the price
   * @param market where
   * @return both
   */
  static Sensitivities besideDifferences(
      Market generated, ToDoubleFunction<Market> price, Market market) {
    double[] differences = market.values();
    for (int i = 0; i < differences.length; i++) {
      double h = STEP * Math.max(1, Math.abs(differences[i]));
      double[] shifted = market.values();
      shifted[i] += h;
      double above = price.applyAsDouble(Market.of(shifted));
      shifted[i] -= 2 * h;
      double below = price.applyAsDouble(Market.of(shifted));
      differences[i] = (above - below) / (2 * h);
    }
    return new Sensitivities(generated, Market.of(differences));
  }

  /**
   * How far the two are apart.
   *
   * @return the greatest distance, relative to the sensitivity where that is greater than 1
   */
  double error() {
    double error = 0;
    for (int i = 0; i < Market.GREEKS.length; i++) {
      double reference = other.values()[i];
      double distance = Math.abs(generated.values()[i] - reference);
      error = Math.max(error, distance / Math.max(1, Math.abs(reference)));
    }
    return error;
  }

  /**
   * Both beside each other.
   *
   * @param title what the other way is
   * @return a line for each sensitivity
   */
  String table(String title) {
    StringBuilder table =
        new StringBuilder(String.format("  %-16s  %12s  %18s%n", "", "generated", title));
    for (int i = 0; i < Market.GREEKS.length; i++) {
      table.append(
          String.format(
              Locale.ROOT,
              "  %-16s  %12.6f  %18.6f%n",
              Market.GREEKS[i],
              generated.values()[i],
              other.values()[i]));
    }
    return table.toString();
  }
}
