package dev.cotangent.samples.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A component of a mixture, in the units of the data.
 *
 * @param weight its share
 * @param x the mean of the first coordinate
 * @param y the mean of the second coordinate
 * @param varianceX the variance of the first coordinate
 * @param covariance the covariance
 * @param varianceY the variance of the second coordinate
 */
record Component(
    double weight, double x, double y, double varianceX, double covariance, double varianceY) {

  /**
   * What parameters of {@link Mixture} mean.
   *
   * @param p the parameters
   * @return the components, by the first coordinate of their means
   */
  static List<Component> of(double[] p) {
    double total = 0;
    for (int at = 0; at < p.length; at += Mixture.PARAMETERS) {
      total += Math.exp(p[at]);
    }
    List<Component> components = new ArrayList<>();
    for (int at = 0; at < p.length; at += Mixture.PARAMETERS) {
      // (L'L)^-1 = M M' with M = L^-1, which is triangular as well.
      double m11 = Math.exp(-p[at + 3]);
      double m22 = Math.exp(-p[at + 4]);
      double m21 = -p[at + 5] * m11 * m22;
      components.add(
          new Component(
              Math.exp(p[at]) / total,
              p[at + 1],
              p[at + 2],
              m11 * m11,
              m11 * m21,
              m21 * m21 + m22 * m22));
    }
    components.sort(Comparator.comparingDouble(Component::x));
    return components;
  }
}
