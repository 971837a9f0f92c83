package dev.cotangent.samples.firststeps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The derivative of {@link Wave#at} as a ratio of two small changes, beside the generated one.
 *
 * @param step the change of x, h
 * @param forward {@code (f(x+h) - f(x)) / h}
 * @param central {@code (f(x+h) - f(x-h)) / 2h}
 * @param derivative the generated derivative
 */
record SmallChange(double step, double forward, double central, double derivative) {
  private static final int SMALLEST_EXPONENT = -16;

  /**
   * The ratios for steps of 0.1, 0.01 and so on, down to 1e-16.
   *
   * @param x where to take the derivative
   * @return a ratio for each step, the greatest first
   */
  static List<SmallChange> shrinking(double x) {
    double derivative = WaveGradient.at(x).gradX();
    List<SmallChange> changes = new ArrayList<>();
    for (int exponent = -1; exponent >= SMALLEST_EXPONENT; exponent--) {
      double h = Double.parseDouble("1e" + exponent);
      double forward = (Wave.at(x + h) - Wave.at(x)) / h;
      double central = (Wave.at(x + h) - Wave.at(x - h)) / (2 * h);
      changes.add(new SmallChange(h, forward, central, derivative));
    }
    return changes;
  }

  /**
   * How far the one-sided ratio is from the derivative.
   *
   * @return the distance
   */
  double forwardError() {
    return Math.abs(forward - derivative);
  }

  /**
   * How far the ratio of the central difference is from the derivative.
   *
   * @return the distance
   */
  double centralError() {
    return Math.abs(central - derivative);
  }

  /**
   * Lays ratios out as a table.
   *
   * @param changes the rows
   * @return the lines; the smallest error of each column is marked with {@code <}
   */
  static String table(List<SmallChange> changes) {
    double bestForward = changes.stream().mapToDouble(SmallChange::forwardError).min().orElse(0);
    double bestCentral = changes.stream().mapToDouble(SmallChange::centralError).min().orElse(0);
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%6s  %18s  %7s    %18s  %7s%n",
            "h", "(f(x+h)-f(x))/h", "error", "(f(x+h)-f(x-h))/2h", "error"));
    for (SmallChange change : changes) {
      table.append(
          String.format(
              Locale.ROOT,
              "%6.0e  %18.14f  %7.1e %s  %18.14f  %7.1e %s%n",
              change.step,
              change.forward,
              change.forwardError(),
              change.forwardError() == bestForward ? "<" : " ",
              change.central,
              change.centralError(),
              change.centralError() == bestCentral ? "<" : " "));
    }
    return table.toString();
  }
}
