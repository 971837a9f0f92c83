package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.RandomScope.Kind;
import java.util.List;

/**
 * An enum, records and a class with random methods, which random programs make and use: {@code
 * Mode}, {@code Pair}, {@code Nest} with a pair and an array in it, {@code Kept} whose constructor
 * changes what it is given, and {@code Layer}, which is no record.
 */
final class RandomTypes {
  private final Dice dice;
  private final StringBuilder text;

  RandomTypes(Dice dice, StringBuilder text) {
    this.dice = dice;
    this.text = text;
  }

  /** Writes a body that returns a number, down to the brace that ends it. */
  interface BodyWriter {
    /**
     * Writes the body.
     *
     * @param scope parameters and fields
     */
    void write(RandomScope scope);
  }

  /**
   * Writes the types.
   *
   * @return what can be called on them
   */
  List<RandomHelper> write(BodyWriter bodies) {
    mode();
    pair();
    nest(bodies);
    kept();
    layer(bodies);
    List<Boolean> unchanged = List.of(false);
    return List.of(
        new RandomHelper(Kind.NEST, "total", List.of(Kind.DOUBLE), unchanged, Kind.DOUBLE),
        new RandomHelper(Kind.LAYER, "apply", List.of(Kind.VECTOR), unchanged, Kind.DOUBLE),
        new RandomHelper(Kind.KEPT, "swung", List.of(), List.of(), Kind.PAIR),
        new RandomHelper(null, "Layer.cross", List.of(Kind.PAIR), unchanged, Kind.PAIR));
  }

  private RandomExpressions in(RandomScope scope) {
    return new RandomExpressions(dice, scope);
  }

  private void mode() {
    RandomScope scope = new RandomScope();
    scope.add("x", Kind.DOUBLE, false);
    scope.add("rate", Kind.DOUBLE, false);
    String low = in(scope).real(2);
    String high = in(scope).bounded(1);
    text.append(
        """

          enum Mode {
            LOW(0.5),
            MIDDLE(1.25),
            HIGH(-0.75);

            final double rate;

            Mode(double rate) {
              this.rate = rate;
            }

            double bend(double x) {
              return switch (this) {
                case LOW -> %s;
                case MIDDLE -> rate * x;
                case HIGH -> %s;
              };
            }
          }
        """
            .formatted(low, high));
  }

  private void pair() {
    RandomScope scope = new RandomScope();
    scope.add("a", Kind.DOUBLE, false);
    scope.add("b", Kind.DOUBLE, false);
    scope.add("t", Kind.DOUBLE, false);
    String blend = in(scope).real(3);
    // Not the pair itself: nothing would end a method that calls itself on it.
    scope.add("other.a()", Kind.DOUBLE, false);
    scope.add("other.b()", Kind.DOUBLE, false);
    text.append(
        """

          record Pair(double a, double b) {
            double blend(double t) {
              return %s;
            }

            Pair moved(double t, Pair other) {
              return new Pair(%s, %s);
            }

            static Pair of(double t) {
              return new Pair(Math.sin(t), 0.5 * Math.cos(t));
            }
          }
        """
            .formatted(blend, in(scope).bounded(2), in(scope).bounded(2)));
  }

  private void nest(BodyWriter bodies) {
    RandomScope scope = new RandomScope();
    scope.add("p", Kind.PAIR, false);
    scope.add("w", Kind.VECTOR, false);
    scope.add("n", Kind.INT, false);
    scope.add("mode", Kind.MODE, false);
    scope.add("t", Kind.DOUBLE, false);
    text.append("\n  record Nest(Pair p, double[] w, int n, Mode mode) {\n");
    text.append("    double total(double t) {\n");
    bodies.write(scope);
    text.append("  }\n");
  }

  private void kept() {
    RandomScope scope = new RandomScope();
    scope.add("q", Kind.DOUBLE, false);
    scope.add("v", Kind.VECTOR, false);
    text.append(
        """

          record Kept(double q, double[] v) {
            Kept {
              if (v.length == 0 || Math.tanh(q) > 1.5) {
                throw new IllegalArgumentException("q = " + q);
              }
              q = %s;
              v = v.clone();
              v[v.length - 1] *= q;
            }

            Pair swung() {
              return new Pair(%s, this.q * v()[0]);
            }
          }
        """
            .formatted(in(scope).bounded(1), in(scope).real(2)));
  }

  private void layer(BodyWriter bodies) {
    RandomScope scope = new RandomScope();
    scope.add("w", Kind.VECTOR, false);
    scope.add("this.bias", Kind.DOUBLE, false);
    scope.add("mode", Kind.MODE, false);
    scope.add("u", Kind.VECTOR, false);
    text.append(
        """

          static final class Layer {
            final double[] w;
            final double bias;
            private final Mode mode;

            Layer(double[] w, double bias, Mode mode) {
              this.w = w;
              this.bias = bias;
              this.mode = mode;
            }

            Mode mode() {
              return mode;
            }

            static Pair cross(Pair p) {
              return new Pair(p.b, -p.a);
            }

            double apply(double[] u) {
        """);
    bodies.write(scope);
    text.append("  }\n");
  }
}
