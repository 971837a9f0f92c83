package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.function.UnaryOperator;

/**
 * What a rule sees: the arguments and the result of one application, fetched only when asked for
 * (what no rule asks for need not be kept), and arithmetic short enough to read as mathematics.
 */
final class RuleContext {
  private final Apply node;
  private final ScalarType derivativeType;
  private final UnaryOperator<Node> primal;
  private final GraphBuilder builder;
  private final boolean again;

  /**
   * Prepares the context of one rule.
   *
   * @param node the application
   * @param derivativeType the type in which a conversion's derivative is wanted
   * @param primal gives the value of a primal node where the rule is applied
   * @param builder makes the rule's nodes
   */
  RuleContext(
      Apply node, ScalarType derivativeType, UnaryOperator<Node> primal, GraphBuilder builder) {
    this(node, derivativeType, primal, builder, false);
  }

  /**
   * Prepares the context of one rule.
   *
   * @param again whether what the rule makes is to be differentiated once more
   */
  RuleContext(
      Apply node,
      ScalarType derivativeType,
      UnaryOperator<Node> primal,
      GraphBuilder builder,
      boolean again) {
    this.node = node;
    this.derivativeType = derivativeType;
    this.primal = primal;
    this.builder = builder;
    this.again = again;
  }

  /** Whether what the rule makes is to be differentiated once more. */
  boolean isDifferentiatedAgain() {
    return again;
  }

  Node x() {
    return x(0);
  }

  Node x(int argument) {
    return primal.apply(node.operand(argument));
  }

  Node result() {
    return primal.apply(node);
  }

  Node number(double value) {
    return builder.number(node.type(), value);
  }

  Node zero() {
    return number(0);
  }

  Node add(Node a, Node b) {
    return builder.apply(Operator.ADD, a, b);
  }

  Node sub(Node a, Node b) {
    return builder.apply(Operator.SUBTRACT, a, b);
  }

  /** A product; a factor that is the constant one or minus one is left out, which is exact. */
  Node mul(Node a, Node b) {
    for (int i = 0; i < 2; i++) {
      Node factor = i == 0 ? a : b;
      Node other = i == 0 ? b : a;
      if (factor instanceof Constant c && c.is(1)) {
        return other;
      }
      if (factor instanceof Constant c && c.is(-1)) {
        return neg(other);
      }
    }
    return builder.apply(Operator.MULTIPLY, a, b);
  }

  Node div(Node a, Node b) {
    return builder.apply(Operator.DIVIDE, a, b);
  }

  Node neg(Node a) {
    return builder.apply(Operator.NEGATE, a);
  }

  Node square(Node a) {
    return mul(a, a);
  }

  Node call(Operator operator, Node... operands) {
    return builder.apply(operator, operands);
  }

  Node select(Node condition, Node a, Node b) {
    return builder.apply(Operator.SELECT, condition, a, b);
  }

  Node isZero(Node a) {
    return builder.apply(Operator.EQUAL, a, builder.number(a.type(), 0));
  }

  /** The same number, but +0 for -0, so that a quotient's infinity has the sign of the slope. */
  Node withoutMinusZero(Node a) {
    return builder.apply(Operator.ADD, a, builder.number(a.type(), 0));
  }

  /**
   * A derivative that can be infinite contributes nothing where the direction is exactly zero.
   *
   * @param derivative gives it for a direction
   */
  Node unbounded(Node d, UnaryOperator<Node> derivative) {
    if (d instanceof Constant c && !c.is(0) && !c.is(-0.0)) {
      return derivative.apply(d);
    }
    return again
        ? guardedProduct(d, derivative.apply(builder.number(d.type(), 1)))
        : select(isZero(d), zero(), derivative.apply(d));
  }

  /** A product that is 0 where the first factor is, whatever the other may be. */
  Node guardedProduct(Node d, Node factor) {
    return again
        ? builder.apply(Operator.GUARDED_PRODUCT, d, factor)
        : select(isZero(d), builder.number(d.type(), 0), mul(d, factor));
  }

  /** All of the direction to the first argument where the comparison holds or it is NaN. */
  Node toOneOfTwo(int argument, Node d, Operator comparison) {
    Node toFirst =
        builder.apply(
            Operator.BITWISE_OR,
            builder.apply(comparison, x(0), x(1)),
            builder.apply(Operator.NOT_EQUAL, x(0), x(0)));
    return argument == 0 ? select(toFirst, d, zero()) : select(toFirst, zero(), d);
  }

  /** sqrt(1 - x^2), written so that nothing cancels near the ends of the domain. */
  Node cosineOfArcSine() {
    Node product = mul(sub(number(1), x()), add(number(1), x()));
    return call(Operator.SQRT, product);
  }

  /** The integer quotient of a remainder; in double, where a float's would be rounded. */
  Node quotient() {
    Node x = builder.cast(ScalarType.DOUBLE, x(0));
    Node y = builder.cast(ScalarType.DOUBLE, x(1));
    Node r = builder.cast(ScalarType.DOUBLE, result());
    Node quotient = call(Operator.RINT, div(sub(x, r), y));
    return builder.cast((ScalarType) node.type(), quotient);
  }

  Node toOperandType(Node d) {
    return builder.cast(derivativeType, d);
  }
}
