package dev.cotangent.compiler.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.GraphPrinter;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is simplified, what is not, and that no bit of a value changes either way. */
class IdentitiesTest {
  private static final double[] SPECIAL = {
    0.0, -0.0, 1, -2.5, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NaN
  };

  private final GraphBuilder builder = new GraphBuilder();
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Node y = builder.parameter(ScalarType.DOUBLE, "y");
  private final Node i = builder.parameter(ScalarType.INT, "i");
  private final Node p = builder.parameter(ScalarType.BOOLEAN, "p");
  private final Node q = builder.parameter(ScalarType.BOOLEAN, "q");
  private final Node a = builder.parameter(new ArrayType(ScalarType.DOUBLE, 1), "a");
  private final Node m = builder.parameter(new ArrayType(ScalarType.DOUBLE, 2), "m");

  private static List<List<Object>> arguments() {
    List<List<Object>> all = new ArrayList<>();
    for (double x : SPECIAL) {
      for (double y : SPECIAL) {
        for (int k = 0; k < 4; k++) {
          boolean p = k < 2;
          boolean q = k % 2 == 0;
          double[][] m = {{1, 2}, {3, 4}};
          all.add(List.of(x, y, k - 1, p, q, new double[] {5, 6}, m));
        }
      }
    }
    return all;
  }

  private Node call(Operator operator, Node... operands) {
    return builder.apply(operator, operands);
  }

  private Constant number(double value) {
    return builder.number(ScalarType.DOUBLE, value);
  }

  private void assertBecomes(Node expected, Node expression) {
    Graph simplified =
        Simplification.check(Identities::apply, builder.build(List.of(expression)), arguments());
    Graph wanted = builder.build(List.of(expected));
    assertEquals(
        GraphPrinter.print(DeadCode.remove(wanted)),
        GraphPrinter.print(DeadCode.remove(simplified)));
  }

  private void assertStays(Node expression) {
    assertBecomes(expression, expression);
  }

  @Test
  void constantsAreFoldedWhereTheResultIsExact() {
    assertBecomes(number(5), call(Operator.ADD, number(2), number(3)));
    assertBecomes(number(Math.sqrt(2)), call(Operator.SQRT, number(2)));
    assertBecomes(
        builder.number(ScalarType.FLOAT, 0.1f + 0.2f),
        call(
            Operator.ADD,
            builder.number(ScalarType.FLOAT, 0.1f),
            builder.number(ScalarType.FLOAT, 0.2f)));
    assertBecomes(builder.truth(true), call(Operator.LESS, number(2), number(3)));
    assertBecomes(builder.truth(false), call(Operator.EQUAL, builder.text("a"), builder.text("b")));
    assertStays(call(Operator.SIN, number(1)));
    assertStays(call(Operator.TO_RADIANS, number(1)));
    assertStays(call(Operator.ADD, x, number(3)));
    assertStays(call(Operator.MAX, number(3), x));
  }

  @Test
  void whatThrowsIsLeftToTheRun() {
    assertStays(call(Operator.DIVIDE, builder.integer(1), builder.integer(0)));
    assertStays(
        call(
            Operator.ADD_EXACT,
            builder.integer(Integer.MAX_VALUE),
            builder.integer(Integer.MAX_VALUE)));
  }

  @Test
  void productsAndQuotients() {
    assertBecomes(x, call(Operator.MULTIPLY, x, number(1)));
    assertBecomes(x, call(Operator.MULTIPLY, number(1), x));
    assertBecomes(i, call(Operator.MULTIPLY, builder.integer(1), i));
    assertBecomes(call(Operator.NEGATE, x), call(Operator.MULTIPLY, x, number(-1)));
    assertBecomes(call(Operator.NEGATE, x), call(Operator.MULTIPLY, number(-1), x));
    assertBecomes(x, call(Operator.DIVIDE, x, number(1)));
    assertStays(call(Operator.DIVIDE, number(1), x));
    assertStays(call(Operator.DIVIDE, x, number(2)));
    assertStays(call(Operator.DIVIDE, x, x));
    assertStays(call(Operator.MULTIPLY, x, number(0)));
    assertStays(call(Operator.MULTIPLY, number(2), x));
    assertStays(call(Operator.MULTIPLY, x, y));
  }

  @Test
  void differences() {
    assertBecomes(x, call(Operator.SUBTRACT, x, number(0)));
    assertBecomes(i, call(Operator.SUBTRACT, i, builder.integer(0)));
    assertBecomes(call(Operator.ADD, x, y), call(Operator.SUBTRACT, x, call(Operator.NEGATE, y)));
    assertStays(call(Operator.SUBTRACT, call(Operator.NEGATE, x), y));
    assertStays(call(Operator.SUBTRACT, x, number(-0.0)));
    assertStays(call(Operator.SUBTRACT, number(0), x));
    assertStays(call(Operator.SUBTRACT, x, number(1)));
    assertStays(call(Operator.SUBTRACT, x, x));
    assertStays(call(Operator.SUBTRACT, x, call(Operator.ABS, y)));
  }

  @Test
  void sums() {
    Node minusY = call(Operator.NEGATE, y);
    assertBecomes(call(Operator.SUBTRACT, x, y), call(Operator.ADD, x, minusY));
    assertBecomes(call(Operator.SUBTRACT, x, y), call(Operator.ADD, minusY, x));
    assertBecomes(x, call(Operator.ADD, x, number(-0.0)));
    assertBecomes(x, call(Operator.ADD, number(-0.0), x));
    assertBecomes(i, call(Operator.ADD, i, builder.integer(0)));
    assertBecomes(i, call(Operator.ADD, builder.integer(0), i));
    assertStays(call(Operator.ADD, x, number(0)));
    assertStays(call(Operator.ADD, number(0), x));
    assertStays(call(Operator.ADD, i, builder.integer(1)));
    assertStays(call(Operator.ADD, x, y));
  }

  @Test
  void signs() {
    assertBecomes(x, call(Operator.NEGATE, call(Operator.NEGATE, x)));
    assertStays(call(Operator.NEGATE, x));
    assertStays(call(Operator.NEGATE, call(Operator.ABS, x)));
  }

  @Test
  void truth() {
    Node yes = builder.truth(true);
    Node no = builder.truth(false);
    assertBecomes(p, call(Operator.NOT, call(Operator.NOT, p)));
    assertStays(call(Operator.NOT, p));
    assertStays(call(Operator.NOT, call(Operator.LESS, x, y)));
    assertBecomes(p, call(Operator.BITWISE_AND, p, yes));
    assertBecomes(p, call(Operator.BITWISE_AND, yes, p));
    assertBecomes(no, call(Operator.BITWISE_AND, p, no));
    assertBecomes(no, call(Operator.BITWISE_AND, no, p));
    assertBecomes(p, call(Operator.BITWISE_OR, p, no));
    assertBecomes(p, call(Operator.BITWISE_OR, no, p));
    assertBecomes(yes, call(Operator.BITWISE_OR, p, yes));
    assertBecomes(yes, call(Operator.BITWISE_OR, yes, p));
    assertStays(call(Operator.BITWISE_AND, p, q));
    assertStays(call(Operator.BITWISE_OR, p, q));
    assertStays(call(Operator.BITWISE_AND, i, builder.integer(1)));
    assertStays(call(Operator.BITWISE_OR, builder.integer(0), i));
  }

  @Test
  void selections() {
    assertBecomes(x, call(Operator.SELECT, builder.truth(true), x, y));
    assertBecomes(y, call(Operator.SELECT, builder.truth(false), x, y));
    assertBecomes(x, call(Operator.SELECT, p, x, x));
    assertBecomes(number(2), call(Operator.SELECT, builder.truth(false), x, number(2)));
    assertBecomes(
        builder.text("b"),
        call(Operator.SELECT, builder.truth(false), builder.text("a"), builder.text("b")));
    assertStays(call(Operator.SELECT, p, x, y));
    assertStays(call(Operator.SELECT, p, number(0), number(-0.0)));
  }

  @Test
  void casts() {
    assertBecomes(x, builder.apply(Operator.CAST, ScalarType.DOUBLE, List.of(x), ""));
    assertStays(builder.cast(ScalarType.FLOAT, x));
    assertStays(builder.cast(ScalarType.DOUBLE, builder.cast(ScalarType.FLOAT, x)));
  }

  @Test
  void whatWasStoredIsLoaded() {
    Node zero = builder.integer(0);
    Node one = builder.integer(1);
    Node stored = builder.store(a, List.of(one), x);
    assertBecomes(x, builder.load(stored, List.of(one), ""));
    assertStays(builder.load(stored, List.of(zero), ""));
    assertStays(builder.load(a, List.of(one), ""));
    assertStays(builder.load(builder.accumulate(a, List.of(one), x), List.of(one), ""));
    Node element = builder.store(m, List.of(zero, one), x);
    assertBecomes(x, builder.load(element, List.of(zero, one), ""));
    assertStays(builder.load(element, List.of(one, zero), ""));
    assertStays(builder.load(element, List.of(zero), ""));
    Node row = builder.store(m, List.of(one), a);
    assertBecomes(a, builder.load(row, List.of(one), ""));
    assertStays(builder.load(row, List.of(one, zero), ""));
  }
}
