package dev.cotangent.samples.firststeps;

import java.util.Locale;

/**
 * The graph of {@link Neuron#loss} with a number on every edge: from left to right the values, from
 * right to left the derivatives of the loss.
 */
final class NeuronGraph {
  /** A run of one letter is where its number goes. */
  private static final String DRAWING =
      """
      w wwwwww ->+
                (*)-> p pppppp ->+
      x xxxxxx ->+              (+)-> z zzzzzz ->(sigmoid)-> a aaaaaa ->+
                      b bbbbbb ->+                                     (-)-> e eeeeee ->(^2)-> llllll
                                                             y yyyyyy ->+
      """;

  private static final String LETTERS = "wxpbzayel";

  private final NeuronGradient.Times times;
  private final NeuronGradient.Plus plus;
  private final NeuronGradient.Sigmoid sigmoid;
  private final NeuronGradient.Minus minus;
  private final NeuronGradient.Square square;
  private final NeuronGradient.Loss loss;
  private final double w;
  private final double b;
  private final double x;
  private final double y;

  /**
   * Goes through the graph from left to right. Every node keeps its value, and its derivatives in
   * its own inputs.
   *
   * @param w the weight
   * @param b the bias
   * @param x the input
   * @param y the right answer
   */
  NeuronGraph(double w, double b, double x, double y) {
    this.w = w;
    this.b = b;
    this.x = x;
    this.y = y;
    times = NeuronGradient.times(w, x);
    plus = NeuronGradient.plus(times.value(), b);
    sigmoid = NeuronGradient.sigmoid(plus.value());
    minus = NeuronGradient.minus(sigmoid.value(), y);
    square = NeuronGradient.square(minus.value());
    loss = NeuronGradient.loss(w, b, x, y);
  }

  /**
   * The derivatives of the loss, node after node from right to left: what arrives from the right
   * times the node's own derivative.
   *
   * @return those in w, x, p, b, z, a, y and e
   */
  double[] backwards() {
    double e = square.gradE();
    double a = e * minus.gradA();
    double z = a * sigmoid.gradZ();
    double p = z * plus.gradP();
    return new double[] {
      p * times.gradW(), p * times.gradX(), p, z * plus.gradB(), z, a, e * minus.gradY(), e
    };
  }

  /**
   * The drawing of the values.
   *
   * @return five lines
   */
  String leftToRight() {
    double p = times.value();
    double z = plus.value();
    double a = sigmoid.value();
    double e = minus.value();
    return drawing(w, x, p, b, z, a, y, e, square.value());
  }

  /**
   * The drawing of the derivatives of the loss.
   *
   * @return five lines
   */
  String rightToLeft() {
    double[] d = backwards();
    return drawing(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], 1).replace("->", "<-");
  }

  private static String drawing(double... numbers) {
    String drawing = DRAWING;
    for (int i = 0; i < numbers.length; i++) {
      String place = LETTERS.substring(i, i + 1).repeat(6);
      drawing = drawing.replace(place, String.format(Locale.ROOT, "%6.3f", numbers[i]));
    }
    return drawing;
  }

  /**
   * What the compiler makes of the whole graph in one method.
   *
   * @return the generated gradient of the loss
   */
  NeuronGradient.Loss generated() {
    return loss;
  }
}
