package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whether all rows of an array are alike, so that its lengths tell its shape: it was created with
 * all its lengths, and whatever rows were put into it came from such arrays with the same lengths.
 */
final class EvenRows {
  private final Ownership ownership;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean replaced;
  private List<Node> rowLengths;
  private boolean same = true;

  private EvenRows(Ownership ownership) {
    this.ownership = ownership;
  }

  /** Whether all rows of an array are alike. */
  static boolean has(Node array, Ownership ownership) {
    EvenRows rows = new EvenRows(ownership);
    return rows.follow(array, ((ArrayType) array.type()).rank()) && (rows.same || !rows.replaced);
  }

  private boolean follow(Node array, int rank) {
    if (!seen.add(array)) {
      return true;
    }
    if (array instanceof Apply apply) {
      return followApply(apply, rank);
    }
    if (array instanceof Output output && output.region() instanceof Branch branch) {
      return branch.bodies().stream()
          .allMatch(body -> follow(body.results().get(output.index()), rank));
    }
    Loop loop = null;
    int position = -1;
    if (array instanceof Output output && output.region() instanceof Loop around) {
      loop = around;
      position = output.index();
    } else if (array instanceof Parameter
        && ownership.around(ownership.of(array)) instanceof Loop around) {
      loop = around;
      position = around.carried().indexOf(array);
    }
    return loop != null
        && position >= 0
        && position < loop.carriedCount()
        && follow(loop.initial().get(position), rank)
        && follow(loop.next().get(position), rank);
  }

  private boolean followApply(Apply apply, int rank) {
    return switch (apply.operator()) {
      case NEW_ARRAY -> isEven(apply, rank);
      case STORE -> followStore(apply, rank);
      case ACCUMULATE, COPY, ZEROS_LIKE, STOP_GRADIENT -> follow(apply.operand(0), rank);
      case LOAD -> {
        replaced = true;
        yield follow(apply.operand(0), rank);
      }
      default -> false;
    };
  }

  private boolean followStore(Apply store, int rank) {
    Node value = store.operand(store.operands().size() - 1);
    if (value.type() instanceof ArrayType) {
      replaced = true;
      if (!follow(value, rank)) {
        return false;
      }
    }
    return follow(store.operand(0), rank);
  }

  /** An array of fewer dimensions than the whole is a row, with the last of the lengths. */
  private boolean isEven(Apply creation, int rank) {
    List<Node> lengths = creation.operands();
    if (creation.operator() != Operator.NEW_ARRAY
        || lengths.size() != ((ArrayType) creation.type()).rank()) {
      return false;
    }
    List<Node> rows =
        lengths.size() < rank
            ? lengths
            : lengths.subList(lengths.size() - rank + 1, lengths.size());
    if (rowLengths == null) {
      rowLengths = rows;
    }
    int common = Math.min(rows.size(), rowLengths.size());
    same &=
        rows.subList(rows.size() - common, rows.size())
            .equals(rowLengths.subList(rowLengths.size() - common, rowLengths.size()));
    if (rows.size() > rowLengths.size()) {
      rowLengths = rows;
    }
    return true;
  }
}
