package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A loop over a body with carried values.
 *
 * <p>A counted loop has operands {@code start, bound, carried..., sequences...}; its body has the
 * parameters {@code index, carried..., elements...}. A while loop has operands {@code carried...},
 * the first of which is the condition, a boolean: the body runs as long as it holds; its parameters
 * are {@code carried...}.
 *
 * <p>The body's results are {@code next carried..., emitted...}. The outputs are {@code carried at
 * the end..., [trips of a while loop, an int], sequences of what was emitted...}. The element of a
 * sequence operand that an iteration sees is the one of the same index; a reversed loop sees them
 * in reversed order, so that what a loop emits can be handed to the loop that runs it backwards.
 */
public final class Loop extends Region {
  private final Range range;
  private final int carriedCount;
  private final Graph body;

  Loop(
      Range range,
      List<Node> operands,
      int carriedCount,
      Graph body,
      List<String> labels,
      Origin origin) {
    super(operands, outputTypes(range, carriedCount, body), labels, origin);
    this.range = range;
    this.carriedCount = carriedCount;
    this.body = body;
  }

  private static List<Type> outputTypes(Range range, int carriedCount, Graph body) {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < body.results().size(); i++) {
      Type type = body.results().get(i).type();
      if (i == carriedCount && range == null) {
        types.add(ScalarType.INT);
      }
      types.add(i < carriedCount ? type : new SequenceType(type));
    }
    if (body.results().size() == carriedCount && range == null) {
      types.add(ScalarType.INT);
    }
    return types;
  }

  /** Whether the number of iterations is known before the loop runs. */
  public boolean isCounted() {
    return range != null;
  }

  /** The iterations of a counted loop. */
  public Range range() {
    if (range == null) {
      throw new IllegalStateException("a while loop has no range");
    }
    return range;
  }

  /** Where a counted loop's index starts. */
  public Node start() {
    range();
    return operand(0);
  }

  /** What a counted loop's index is compared with. */
  public Node bound() {
    range();
    return operand(1);
  }

  /** The index, seen from the body of a counted loop. */
  public Parameter index() {
    range();
    return body.parameters().get(0);
  }

  /** How many values are carried from one iteration to the next. */
  public int carriedCount() {
    return carriedCount;
  }

  /** The carried values before the first iteration. */
  public List<Node> initial() {
    int first = firstCarriedOperand();
    return operands().subList(first, first + carriedCount);
  }

  /** The sequences that the body takes one element of in each iteration. */
  public List<Node> sequences() {
    return operands().subList(firstCarriedOperand() + carriedCount, operands().size());
  }

  /** The carried values as the body sees them. */
  public List<Parameter> carried() {
    int first = isCounted() ? 1 : 0;
    return body.parameters().subList(first, first + carriedCount);
  }

  /** The elements of the sequences as the body sees them. */
  public List<Parameter> elements() {
    int first = (isCounted() ? 1 : 0) + carriedCount;
    return body.parameters().subList(first, body.parameters().size());
  }

  /** The carried values as the body leaves them. */
  public List<Node> next() {
    return body.results().subList(0, carriedCount);
  }

  /** What the body emits in each iteration. */
  public List<Node> emitted() {
    return body.results().subList(carriedCount, body.results().size());
  }

  /** The carried values after the last iteration. */
  public List<Output> last() {
    return outputs().subList(0, carriedCount);
  }

  /** How often the body of a while loop ran, an int. */
  public Output trips() {
    if (isCounted()) {
      throw new IllegalStateException("a counted loop has no output for its trips");
    }
    return output(carriedCount);
  }

  /** The sequences of what the body emitted. */
  public List<Output> collected() {
    return outputs().subList(carriedCount + (isCounted() ? 0 : 1), outputs().size());
  }

  /** The body. */
  public Graph body() {
    return body;
  }

  @Override
  public List<Graph> bodies() {
    return List.of(body);
  }

  private int firstCarriedOperand() {
    return isCounted() ? 2 : 0;
  }
}
