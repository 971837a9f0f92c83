package dev.cotangent.compiler.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Holds tangents against gradients: both are products with the same Jacobian. */
final class TangentCheck {
  private TangentCheck() {}

  /** A direction for every part that is differentiated, the same in every run. */
  static List<Object> directions(List<ActivePart> active, Object[] arguments) {
    SplittableRandom random = new SplittableRandom(arguments.length);
    List<Object> directions = new ArrayList<>();
    for (ActivePart part : active) {
      Object value = part.of(arguments);
      double[] entries = Values.flatten(value);
      Arrays.setAll(entries, i -> Math.rint(random.nextDouble(-64, 64)) / 32);
      directions.add(Values.shapedLike(value, entries));
    }
    return directions;
  }

  /**
   * Requires that the cotangent's product with the tangent is the gradient's with the direction.
   *
   * @param gradients those of {@code cotangent . f}
   * @param tolerance what rounding may cost, relative to the sum of the magnitudes of all terms
   * @param lost how much more it may cost, asked for only where that is not enough
   */
  static void requireDuality(
      Object tangent,
      Object cotangent,
      List<Object> gradients,
      List<Object> directions,
      double tolerance,
      DoubleSupplier lost) {
    double[] forward = products(Values.flatten(tangent), Values.flatten(cotangent));
    double[] backward = products(flatten(gradients), flatten(directions));
    double difference = Math.abs(Arrays.stream(forward).sum() - Arrays.stream(backward).sum());
    double size = size(forward) + size(backward);
    if (!Double.isFinite(size)) {
      return;
    }
    double weight = Arrays.stream(flatten(directions)).map(Math::abs).sum();
    if (difference > tolerance * size && difference > 4 * weight * lost.getAsDouble()) {
      throw new AssertionError(
          "tangent %s times cotangent %s, but gradients %s times directions %s"
              .formatted(
                  Values.show(tangent),
                  Values.show(cotangent),
                  Values.show(gradients.toArray()),
                  Values.show(directions.toArray())));
    }
  }

  private static double size(double[] terms) {
    return Arrays.stream(terms).map(Math::abs).sum();
  }

  private static double[] products(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new AssertionError(a.length + " entries, not " + b.length);
    }
    double[] products = new double[a.length];
    Arrays.setAll(products, i -> a[i] * b[i]);
    return products;
  }

  private static double[] flatten(List<Object> values) {
    return values.stream().map(Values::flatten).flatMapToDouble(Arrays::stream).toArray();
  }
}
