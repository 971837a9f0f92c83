package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.graph.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The derivatives that the contract promises at kinks, at ends of domains and at infinity. */
final class SpecialValues {
  /** Stands for an infinite derivative of either sign. */
  static final double INFINITE = Double.MAX_VALUE;

  /** Stands for whatever it is. */
  static final double UNSPECIFIED = Double.MIN_VALUE;

  private final List<Row> rows = new ArrayList<>();

  private SpecialValues() {}

  /**
   * One point.
   *
   * @param operator the operator
   * @param arguments its arguments
   * @param expected the derivative in each floating argument; zeros of either sign are equal
   */
  record Row(Operator operator, List<Object> arguments, List<Double> expected) {}

  /** All points. */
  static Stream<Row> all() {
    SpecialValues table = new SpecialValues();
    table.kinks();
    table.maxima();
    table.minima();
    table.endsOfDomains();
    table.powers();
    table.remainders();
    table.signsAndNeighbours();
    table.stairs();
    table.infinities();
    table.arithmetic();
    return table.rows.stream();
  }

  /** The points at the ends of domains where the derivative is infinite. */
  static Stream<Row> infinite() {
    SpecialValues table = new SpecialValues();
    table.endsOfDomains();
    table.powers();
    return table.rows.stream().filter(row -> row.expected().contains(INFINITE));
  }

  private void unary(Operator operator, double a, double da) {
    rows.add(new Row(operator, List.of(a), List.of(da)));
  }

  private void binary(Operator operator, double a, double b, double da, double db) {
    rows.add(new Row(operator, List.of(a, b), List.of(da, db)));
  }

  private void kinks() {
    unary(Operator.ABS, 0.0, 0.0);
    unary(Operator.ABS, -0.0, 0.0);
    unary(Operator.ABS, -3.0, -1.0);
    unary(Operator.ABS, Double.POSITIVE_INFINITY, 1.0);
    unary(Operator.ABS, Double.NEGATIVE_INFINITY, -1.0);
    binary(Operator.HYPOT, 0.0, 0.0, 0.0, 0.0);
    binary(Operator.HYPOT, 0.0, -0.0, 0.0, 0.0);
    binary(Operator.HYPOT, -0.0, 0.0, 0.0, 0.0);
    binary(Operator.HYPOT, -0.0, -0.0, 0.0, 0.0);
    binary(Operator.HYPOT, 3.0, 4.0, 0.6, 0.8);
    binary(Operator.HYPOT, 0.0, 2.0, 0.0, 1.0);
    binary(Operator.ATAN2, 0.0, 0.0, 0.0, 0.0);
    binary(Operator.ATAN2, 0.0, -0.0, 0.0, 0.0);
    binary(Operator.ATAN2, -0.0, 0.0, 0.0, 0.0);
    binary(Operator.ATAN2, -0.0, -0.0, 0.0, 0.0);
    binary(Operator.ATAN2, 0.0, 2.0, 0.5, 0.0);
  }

  private void maxima() {
    binary(Operator.MAX, 0.0, 0.0, 1.0, 0.0);
    binary(Operator.MAX, 0.0, -0.0, 1.0, 0.0);
    binary(Operator.MAX, -0.0, 0.0, 1.0, 0.0);
    binary(Operator.MAX, -0.0, -0.0, 1.0, 0.0);
    binary(Operator.MAX, 1.5, 1.5, 1.0, 0.0);
    binary(Operator.MAX, Double.NaN, 1.0, 1.0, 0.0);
    binary(Operator.MAX, 1.0, Double.NaN, 0.0, 1.0);
    binary(Operator.MAX, Double.NaN, Double.NaN, 1.0, 0.0);
    binary(Operator.MAX, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1.0, 0.0);
    binary(Operator.MAX, 2.0, 1.0, 1.0, 0.0);
    binary(Operator.MAX, 1.0, 2.0, 0.0, 1.0);
    binary(Operator.MAX, Double.NEGATIVE_INFINITY, 2.0, 0.0, 1.0);
  }

  private void minima() {
    binary(Operator.MIN, 0.0, 0.0, 1.0, 0.0);
    binary(Operator.MIN, 0.0, -0.0, 1.0, 0.0);
    binary(Operator.MIN, -0.0, 0.0, 1.0, 0.0);
    binary(Operator.MIN, -0.0, -0.0, 1.0, 0.0);
    binary(Operator.MIN, 1.5, 1.5, 1.0, 0.0);
    binary(Operator.MIN, Double.NaN, 1.0, 1.0, 0.0);
    binary(Operator.MIN, 1.0, Double.NaN, 0.0, 1.0);
    binary(Operator.MIN, Double.NaN, Double.NaN, 1.0, 0.0);
    binary(Operator.MIN, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1.0, 0.0);
    binary(Operator.MIN, 2.0, 1.0, 0.0, 1.0);
    binary(Operator.MIN, 1.0, 2.0, 1.0, 0.0);
    binary(Operator.MIN, Double.NEGATIVE_INFINITY, 2.0, 1.0, 0.0);
  }

  private void endsOfDomains() {
    unary(Operator.SQRT, 0.0, INFINITE);
    unary(Operator.SQRT, -0.0, INFINITE);
    unary(Operator.SQRT, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.CBRT, 0.0, INFINITE);
    unary(Operator.CBRT, -0.0, INFINITE);
    unary(Operator.CBRT, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.LOG, 0.0, INFINITE);
    unary(Operator.LOG, -0.0, INFINITE);
    unary(Operator.LOG, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.LOG10, 0.0, INFINITE);
    unary(Operator.LOG10, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.LOG1P, -1.0, INFINITE);
    unary(Operator.LOG1P, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.ASIN, 1.0, INFINITE);
    unary(Operator.ASIN, -1.0, INFINITE);
    unary(Operator.ACOS, 1.0, INFINITE);
    unary(Operator.ACOS, -1.0, INFINITE);
  }

  private void powers() {
    binary(Operator.POW, 0.0, 0.0, 0.0, UNSPECIFIED);
    binary(Operator.POW, -0.0, 0.0, 0.0, UNSPECIFIED);
    binary(Operator.POW, 2.0, 0.0, 0.0, UNSPECIFIED);
    binary(Operator.POW, -2.0, 0.0, 0.0, UNSPECIFIED);
    binary(Operator.POW, Double.POSITIVE_INFINITY, 0.0, 0.0, UNSPECIFIED);
    binary(Operator.POW, 2.0, -0.0, 0.0, UNSPECIFIED);
    binary(Operator.POW, 0.0, 0.0, 0.0, 0.0);
    binary(Operator.POW, 0.0, -0.0, 0.0, 0.0);
    binary(Operator.POW, 0.0, 2.0, 0.0, 0.0);
    binary(Operator.POW, -0.0, 3.0, 0.0, 0.0);
    binary(Operator.POW, 0.0, 1.0, 1.0, 0.0);
    binary(Operator.POW, 0.0, 0.5, INFINITE, 0.0);
    binary(Operator.POW, -2.0, 3.0, 12.0, Double.NaN);
    binary(Operator.POW, -2.0, 2.0, -4.0, Double.NaN);
    binary(Operator.POW, 3.0, 2.0, 6.0, 9.0 * Math.log(3.0));
    binary(Operator.POW, 3.0, 1.0, 1.0, 3.0 * Math.log(3.0));
    binary(Operator.POW, 1.0, 5.0, 5.0, 0.0);
  }

  private void remainders() {
    binary(Operator.REMAINDER, 5.5, 2.0, 1.0, -2.0);
    binary(Operator.REMAINDER, -5.5, 2.0, 1.0, 2.0);
    binary(Operator.REMAINDER, 5.5, -2.0, 1.0, 2.0);
    binary(Operator.REMAINDER, 1.0, 2.0, 1.0, 0.0);
    binary(Operator.REMAINDER, 6.0, 2.0, 1.0, -3.0);
    binary(Operator.REMAINDER, 0.0, 2.0, 1.0, 0.0);
    binary(Operator.REMAINDER, 3.0, Double.POSITIVE_INFINITY, 1.0, 0.0);
    binary(Operator.IEEE_REMAINDER, 5.5, 2.0, 1.0, -3.0);
    binary(Operator.IEEE_REMAINDER, 5.0, 2.0, 1.0, -2.0);
    binary(Operator.IEEE_REMAINDER, 7.0, 2.0, 1.0, -4.0);
    binary(Operator.IEEE_REMAINDER, -5.5, 2.0, 1.0, 3.0);
    binary(Operator.IEEE_REMAINDER, 0.4, 1.0, 1.0, 0.0);
  }

  private void signsAndNeighbours() {
    binary(Operator.COPY_SIGN, 3.0, -1.0, -1.0, 0.0);
    binary(Operator.COPY_SIGN, -3.0, -1.0, 1.0, 0.0);
    binary(Operator.COPY_SIGN, 3.0, 1.0, 1.0, 0.0);
    binary(Operator.COPY_SIGN, -3.0, 1.0, -1.0, 0.0);
    binary(Operator.COPY_SIGN, 0.0, -1.0, -1.0, 0.0);
    binary(Operator.COPY_SIGN, -0.0, -1.0, 1.0, 0.0);
    binary(Operator.COPY_SIGN, 2.0, -0.0, -1.0, 0.0);
    binary(Operator.COPY_SIGN, 2.0, 0.0, 1.0, 0.0);
    binary(Operator.COPY_SIGN, -0.0, 2.0, -1.0, 0.0);
    unary(Operator.NEXT_UP, 0.0, 1.0);
    unary(Operator.NEXT_UP, -0.0, 1.0);
    unary(Operator.NEXT_UP, 1.0, 1.0);
    unary(Operator.NEXT_UP, -1.0, 1.0);
    unary(Operator.NEXT_DOWN, 0.0, 1.0);
    unary(Operator.NEXT_DOWN, -0.0, 1.0);
    unary(Operator.NEXT_DOWN, 1.0, 1.0);
    unary(Operator.NEXT_DOWN, -1.0, 1.0);
    binary(Operator.NEXT_AFTER, 0.0, 1.0, 1.0, 0.0);
    binary(Operator.NEXT_AFTER, 1.0, 1.0, 1.0, 0.0);
    binary(Operator.NEXT_AFTER, 1.0, Double.NEGATIVE_INFINITY, 1.0, 0.0);
  }

  private void stairs() {
    unary(Operator.FLOOR, 0.0, 0.0);
    unary(Operator.FLOOR, -0.0, 0.0);
    unary(Operator.FLOOR, 1.0, 0.0);
    unary(Operator.FLOOR, 2.5, 0.0);
    unary(Operator.FLOOR, -2.5, 0.0);
    unary(Operator.FLOOR, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.CEIL, 0.0, 0.0);
    unary(Operator.CEIL, -0.0, 0.0);
    unary(Operator.CEIL, 1.0, 0.0);
    unary(Operator.CEIL, 2.5, 0.0);
    unary(Operator.CEIL, -2.5, 0.0);
    unary(Operator.CEIL, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.RINT, 0.0, 0.0);
    unary(Operator.RINT, -0.0, 0.0);
    unary(Operator.RINT, 1.0, 0.0);
    unary(Operator.RINT, 2.5, 0.0);
    unary(Operator.RINT, -2.5, 0.0);
    unary(Operator.RINT, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.SIGNUM, 0.0, 0.0);
    unary(Operator.SIGNUM, -0.0, 0.0);
    unary(Operator.SIGNUM, 1.0, 0.0);
    unary(Operator.SIGNUM, 2.5, 0.0);
    unary(Operator.SIGNUM, -2.5, 0.0);
    unary(Operator.SIGNUM, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.ULP, 0.0, 0.0);
    unary(Operator.ULP, -0.0, 0.0);
    unary(Operator.ULP, 1.0, 0.0);
    unary(Operator.ULP, 2.5, 0.0);
    unary(Operator.ULP, -2.5, 0.0);
    unary(Operator.ULP, Double.POSITIVE_INFINITY, 0.0);
  }

  private void infinities() {
    unary(Operator.ATAN, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.ATAN, Double.NEGATIVE_INFINITY, 0.0);
    unary(Operator.TANH, Double.POSITIVE_INFINITY, 0.0);
    unary(Operator.TANH, Double.NEGATIVE_INFINITY, 0.0);
    unary(Operator.EXP, Double.NEGATIVE_INFINITY, 0.0);
    unary(Operator.EXP, Double.POSITIVE_INFINITY, INFINITE);
    unary(Operator.EXPM1, Double.NEGATIVE_INFINITY, 0.0);
    unary(Operator.EXPM1, Double.POSITIVE_INFINITY, INFINITE);
    unary(Operator.SINH, Double.POSITIVE_INFINITY, INFINITE);
    unary(Operator.SINH, Double.NEGATIVE_INFINITY, INFINITE);
    unary(Operator.COSH, Double.POSITIVE_INFINITY, INFINITE);
    unary(Operator.SIN, Double.POSITIVE_INFINITY, Double.NaN);
    unary(Operator.SIN, Double.NaN, Double.NaN);
    unary(Operator.COS, Double.POSITIVE_INFINITY, Double.NaN);
    unary(Operator.COS, Double.NaN, Double.NaN);
    unary(Operator.TAN, Double.POSITIVE_INFINITY, Double.NaN);
    unary(Operator.TAN, Double.NaN, Double.NaN);
  }

  private void arithmetic() {
    binary(Operator.MULTIPLY, Double.POSITIVE_INFINITY, 2.0, 2.0, Double.POSITIVE_INFINITY);
    binary(Operator.MULTIPLY, 0.0, -3.0, -3.0, 0.0);
    binary(Operator.ADD, Double.NaN, Double.POSITIVE_INFINITY, 1.0, 1.0);
    binary(Operator.SUBTRACT, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1.0, -1.0);
    unary(Operator.NEGATE, 0.0, -1.0);
    binary(Operator.DIVIDE, 1.0, 0.0, INFINITE, INFINITE);
    binary(Operator.DIVIDE, 1.0, Double.POSITIVE_INFINITY, 0.0, 0.0);
    rows.add(new Row(Operator.FMA, List.of(2.0, 3.0, Double.NaN), List.of(3.0, 2.0, 1.0)));
    unary(Operator.CAST, 1e-50, 1.0);
    unary(Operator.CAST, 1e300, 1.0);
    rows.add(new Row(Operator.SCALB, List.of(1.5, 3), List.of(8.0)));
  }
}
