package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;

/** The two rules of {@code Math.pow(x, y)}, with products in the place of small integer powers. */
final class PowerRule {
  private static final int MAX_PRODUCT = 8;

  private PowerRule() {}

  /** In x: y x^(y-1), and 0 where y is 0. */
  static Node inBase(Node d, RuleContext at) {
    Node y = at.x(1);
    if (y instanceof Constant constant) {
      double exponent = ((Number) constant.value()).doubleValue();
      if (exponent == 0) {
        return at.zero();
      }
      return exponent >= 1
          ? at.mul(d, slope(exponent, at))
          : at.unbounded(d, e -> at.mul(e, slope(exponent, at)));
    }
    Node power = at.call(Operator.POW, at.x(0), at.sub(y, at.number(1)));
    if (at.isDifferentiatedAgain()) {
      Node guarded = at.guardedProduct(y, power);
      return at.unbounded(d, e -> at.mul(e, guarded));
    }
    Node slope = at.mul(y, power);
    return at.select(at.isZero(y), at.zero(), at.unbounded(d, e -> at.mul(e, slope)));
  }

  /** In y: x^y log x, and 0 where x is 0 and y is not negative. */
  static Node inExponent(Node d, RuleContext at) {
    Node x = at.x(0);
    Node atOrigin =
        at.call(
            Operator.BITWISE_AND,
            at.isZero(x),
            at.call(Operator.GREATER_EQUAL, at.x(1), at.zero()));
    return at.select(
        atOrigin,
        at.zero(),
        at.unbounded(d, e -> at.mul(e, at.mul(at.result(), at.call(Operator.LOG, x)))));
  }

  private static Node slope(double exponent, RuleContext at) {
    if (exponent == 1) {
      return at.number(1);
    }
    Node power = power(exponent - 1, at);
    return at.mul(at.number(exponent), power);
  }

  private static Node power(double exponent, RuleContext at) {
    Node x = at.x(0);
    if (exponent != Math.rint(exponent) || Math.abs(exponent) > MAX_PRODUCT) {
      return at.call(Operator.POW, x, at.number(exponent));
    }
    if (exponent < 0) {
      return at.div(at.number(1), product((int) -exponent, x, at));
    }
    return product((int) exponent, x, at);
  }

  private static Node product(int exponent, Node x, RuleContext at) {
    if (exponent == 1) {
      return x;
    }
    Node half = product(exponent / 2, x, at);
    Node square = at.mul(half, half);
    return exponent % 2 == 0 ? square : at.mul(square, x);
  }
}
