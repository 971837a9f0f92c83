package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.stmt.Statement;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Range;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A loop in one of the two forms that the graph knows.
 *
 * @param syntax the loop
 * @param labels the labels in front of it
 * @param range the iterations of a counted loop, null for a while loop
 * @param start where a counted loop starts
 * @param bound what a counted loop's index is compared with
 * @param initialCondition whether a while loop begins
 * @param index the name of a counted loop's index
 * @param ownCounter the counter of a counted loop, if it cannot be seen behind the loop, or null
 * @param begin is given the index at the beginning of each iteration of a counted loop
 * @param body lowers the body
 * @param update lowers what happens between two iterations
 * @param condition lowers the condition of a while loop
 */
record LoopForm(
    Statement syntax,
    Set<String> labels,
    Range range,
    Node start,
    Node bound,
    Node initialCondition,
    String index,
    Variable ownCounter,
    Consumer<Node> begin,
    Runnable body,
    Runnable update,
    Supplier<Node> condition) {

  /** A counted loop. */
  static LoopForm counted(
      Statement syntax,
      Set<String> labels,
      Range range,
      Node start,
      Node bound,
      String index,
      Variable ownCounter,
      Consumer<Node> begin,
      Runnable body,
      Runnable update) {
    return new LoopForm(
        syntax,
        labels,
        range,
        start,
        bound,
        null,
        index,
        ownCounter,
        begin,
        body,
        update,
        () -> null);
  }

  /** A while loop. */
  static LoopForm conditional(
      Statement syntax,
      Set<String> labels,
      Node initialCondition,
      Runnable body,
      Runnable update,
      Supplier<Node> condition) {
    return new LoopForm(
        syntax,
        labels,
        null,
        null,
        null,
        initialCondition,
        "",
        null,
        index -> {},
        body,
        update,
        condition);
  }

  boolean isCounted() {
    return range != null;
  }
}
