package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is known of the contents of one state of an array. */
sealed interface Elements {
  /**
   * A number.
   *
   * @param value its value
   */
  record Known(Node value) implements Elements {}

  /**
   * An array of a known length.
   *
   * @param elements its elements or rows
   */
  record Row(List<Elements> elements) implements Elements {
    Row with(int index, Elements element) {
      List<Elements> changed = new ArrayList<>(elements);
      changed.set(index, element);
      return new Row(changed);
    }
  }

  /** A row of which nothing is known, null perhaps. */
  record Unknown() implements Elements {}

  /** More elements than this are a matter for loops. */
  int MAX_SIZE = 32;

  /** The contents of a new array; empty if its lengths are not known, or large. */
  static Optional<Row> zeros(ArrayType type, List<Node> lengths, GraphBuilder builder) {
    long size = 1;
    for (Node length : lengths) {
      if (!(length instanceof Constant constant) || (int) constant.value() < 0) {
        return Optional.empty();
      }
      size *= (int) constant.value();
      if (size > MAX_SIZE) {
        return Optional.empty();
      }
    }
    return Optional.of((Row) zeros(type, lengths, 0, builder));
  }

  private static Elements zeros(Type type, List<Node> lengths, int depth, GraphBuilder builder) {
    if (type instanceof ScalarType scalar) {
      return new Known(zero(scalar, builder));
    }
    if (depth == lengths.size() || !(type instanceof ArrayType array)) {
      return new Unknown();
    }
    int length = (int) ((Constant) lengths.get(depth)).value();
    Elements element = zeros(array.afterSubscripts(1), lengths, depth + 1, builder);
    return new Row(Collections.nCopies(length, element));
  }

  private static Constant zero(ScalarType type, GraphBuilder builder) {
    return type == ScalarType.BOOLEAN ? builder.truth(false) : builder.number(type, 0);
  }

  /** What stands behind subscripts; empty if a subscript is not known or outside. */
  default Optional<Elements> at(List<Node> subscripts) {
    Elements at = this;
    for (Node subscript : subscripts) {
      int index = index(at, subscript);
      if (index < 0) {
        return Optional.empty();
      }
      at = ((Row) at).elements().get(index);
    }
    return Optional.of(at);
  }

  /** The same with something else behind subscripts that {@link #at} has found. */
  default Elements with(List<Node> subscripts, Elements element) {
    if (subscripts.isEmpty()) {
      return element;
    }
    int index = index(this, subscripts.get(0));
    Row row = (Row) this;
    Elements inner = row.elements().get(index);
    return row.with(index, inner.with(subscripts.subList(1, subscripts.size()), element));
  }

  private static int index(Elements at, Node subscript) {
    if (at instanceof Row row && subscript instanceof Constant constant) {
      int index = (int) constant.value();
      return index < row.elements().size() ? index : -1;
    }
    return -1;
  }

  /** All numbers, in order; empty if one is not known. */
  default Optional<List<Node>> values() {
    List<Node> values = new ArrayList<>();
    return collect(values) ? Optional.of(values) : Optional.empty();
  }

  private boolean collect(List<Node> values) {
    if (this instanceof Known known) {
      return values.add(known.value());
    }
    return this instanceof Row row
        && row.elements().stream().allMatch(element -> element.collect(values));
  }

  /**
   * What is made of each number here and the one in the same place of another array; empty if they
   * differ in shape, or a number is not known.
   */
  default Optional<Elements> zip(Elements other, BiFunction<Node, Node, Node> make) {
    if (this instanceof Known left && other instanceof Known right) {
      return Optional.of(new Known(make.apply(left.value(), right.value())));
    }
    if (!(this instanceof Row left
        && other instanceof Row right
        && left.elements().size() == right.elements().size())) {
      return Optional.empty();
    }
    List<Elements> made = new ArrayList<>();
    for (int i = 0; i < left.elements().size(); i++) {
      Optional<Elements> element = left.elements().get(i).zip(right.elements().get(i), make);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      made.add(element.get());
    }
    return Optional.of(new Row(made));
  }
}
