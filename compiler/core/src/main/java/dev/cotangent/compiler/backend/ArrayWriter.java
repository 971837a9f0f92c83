package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import dev.cotangent.runtime.Shape;
import dev.cotangent.runtime.Storage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes the operators that give arrays: as changes in place wherever the schedule allows. */
final class ArrayWriter {
  private static final int MAX_CHECKED_RANK = 4;
  private static final Set<ScalarType> POOLED =
      EnumSet.of(
          ScalarType.DOUBLE, ScalarType.FLOAT, ScalarType.INT, ScalarType.LONG, ScalarType.BOOLEAN);

  private final Schedule schedule;
  private final ExpressionWriter expressions;
  private final IdentityHashMap<Variable, Variable> spares = new IdentityHashMap<>();
  private final boolean exchanges;
  private boolean poolUsed;

  ArrayWriter(Schedule schedule, ExpressionWriter expressions) {
    this.schedule = schedule;
    this.expressions = expressions;
    this.exchanges = schedule.exchangesArrays();
  }

  void write(Apply apply, List<Statement> out) {
    Variable target = schedule.variable(apply);
    switch (apply.operator()) {
      case LOAD -> out.add(new Statement.Assign(target, expressions.element(apply.operands())));
      case STORE -> {
        copyIfElsewhere(target, apply.operand(0), out);
        store(apply, target, out);
      }
      case ACCUMULATE -> {
        copyIfElsewhere(target, apply.operand(0), out);
        accumulate(apply, target, out);
      }
      case COPY -> copyIfElsewhere(target, apply.operand(0), out);
      case CALL -> copy(target, expressions.compute(apply), schedule.isRepeated(apply), out);
      case NEW_ARRAY -> allocate(apply, target, out);
      case ZEROS_LIKE -> out.add(new Statement.Assign(target, zerosLike(apply, target)));
      default -> throw new IllegalArgumentException(apply.operator() + " gives no array");
    }
  }

  /** A call that changes arrays: those of the outputs. */
  void write(Invocation invocation, List<Statement> out) {
    List<Code> arguments = new ArrayList<>();
    invocation.operands().forEach(operand -> arguments.add(expressions.read(operand)));
    for (Output output : invocation.outputs()) {
      int position = invocation.changed().get(output.index());
      Variable target = schedule.variable(output);
      copyIfElsewhere(target, invocation.operand(position), out);
      arguments.set(position, Code.of(target));
    }
    out.add(new Statement.Effect(expressions.call(invocation.callee(), arguments)));
  }

  private Code zerosLike(Apply apply, Variable target) {
    Code shape = arrayCode(apply.operand(0));
    return usesPool(apply)
        ? Code.of(pool(), ".zeros(", target, ", ", shape, ".length)")
        : Code.of(Storage.class, ".zerosLike(", target, ", ", shape, ")");
  }

  private Code arrayCode(Node array) {
    return Code.of(schedule.variable(array));
  }

  private void copyIfElsewhere(Variable target, Node source, List<Statement> out) {
    if (schedule.variable(source) != target) {
      copy(target, arrayCode(source), schedule.isRepeated(source), out);
    }
  }

  /** Nobody but the variable has its array: what a method returned may belong to others. */
  private void copy(Variable target, Code source, boolean isRepeated, List<Statement> out) {
    boolean pooled = isPooled(target) && (exchanges || isRepeated);
    out.add(
        pooled
            ? new Statement.Assign(target, Code.of(pool(), ".copy(", target, ", ", source, ")"))
            : copy(target, source));
  }

  private static boolean isPooled(Variable target) {
    return target.type() instanceof ArrayType type
        && type.rank() == 1
        && POOLED.contains(type.element());
  }

  /**
   * Copies the contents of an array where a body ends. Arrays that may change hands all come from
   * the pool, so that none is lost there.
   */
  Statement moved(Variable target, Code source) {
    return exchanges && isPooled(target)
        ? new Statement.Assign(target, Code.of(pool(), ".copy(", target, ", ", source, ")"))
        : copy(target, source);
  }

  /** Copies the contents of an array into a variable's own. */
  static Statement copy(Variable target, Code source) {
    return new Statement.Assign(
        target, Code.of(Storage.class, ".copy(", target, ", ", source, ")"));
  }

  private void store(Apply store, Variable target, List<Statement> out) {
    int last = store.operands().size() - 1;
    Node value = store.operand(last);
    List<Node> subscripts = store.operands().subList(1, last);
    if (value.type() instanceof ScalarType) {
      Code element = expressions.subscripted(Code.of(target), subscripts);
      out.add(new Statement.Effect(Code.of(element, " = ", expressions.read(value))));
      return;
    }
    int depth = subscripts.size() - 1;
    List<Node> outer = subscripts.subList(0, depth);
    Code array = expressions.subscripted(Code.of(target), outer);
    Variable spare = spares.get(target);
    List<Object> parts = new ArrayList<>(List.of(Storage.class, ".storeRow(", array));
    if (spare != null) {
      parts.addAll(List.of(", ", expressions.subscripted(Code.of(spare), outer)));
    }
    parts.addAll(List.of(", ", expressions.read(subscripts.get(depth)), ", "));
    parts.addAll(List.of(arrayCode(value), ")"));
    out.add(new Statement.Effect(Code.of(parts.toArray())));
  }

  private void accumulate(Apply accumulate, Variable target, List<Statement> out) {
    int last = accumulate.operands().size() - 1;
    Node value = accumulate.operand(last);
    Code element = expressions.subscripted(Code.of(target), accumulate.operands().subList(1, last));
    if (!(value.type() instanceof ScalarType)) {
      out.add(
          new Statement.Effect(
              Code.of(Storage.class, ".add(", element, ", ", arrayCode(value), ")")));
    } else if (value instanceof Apply negation
        && negation.operator() == Operator.NEGATE
        && schedule.isInlined(negation)) {
      out.add(
          new Statement.Effect(Code.of(element, " -= ", expressions.read(negation.operand(0)))));
    } else {
      out.add(new Statement.Effect(Code.of(element, " += ", expressions.read(value))));
    }
  }

  private void allocate(Apply allocation, Variable target, List<Statement> out) {
    ArrayType type = (ArrayType) allocation.type();
    List<Node> lengths = allocation.operands();
    if (type.rank() == 1) {
      Code length = expressions.read(lengths.get(0));
      Object storage = usesPool(allocation) ? pool() : Storage.class;
      out.add(new Statement.Assign(target, Code.of(storage, ".zeros(", target, ", ", length, ")")));
    } else if (lengths.size() > MAX_CHECKED_RANK) {
      out.add(new Statement.Assign(target, creation(type, lengths)));
    } else if (lengths.size() < type.rank()) {
      allocateOpen(type, lengths, target, out);
    } else {
      out.add(
          new Statement.If(
              hasShape(target, lengths),
              List.of(new Statement.Effect(Code.of(Storage.class, ".clear(", target, ")"))),
              List.of(new Statement.Assign(target, creation(type, lengths)))));
    }
  }

  /** Whether a variable may need another length each time. */
  private boolean usesPool(Apply allocation) {
    return allocation.type() instanceof ArrayType type
        && type.rank() == 1
        && POOLED.contains(type.element())
        && (exchanges || schedule.isRepeated(allocation));
  }

  private String pool() {
    poolUsed = true;
    return "this." + WorkspaceNames.POOL;
  }

  /** Whether anything that was written needs the workspace's pool. */
  boolean isPoolUsed() {
    return poolUsed;
  }

  private Code hasShape(Variable target, List<Node> lengths) {
    List<Object> condition = new ArrayList<>(List.of(Shape.class, ".hasShape(", target));
    for (Node length : lengths) {
      condition.addAll(List.of(", ", expressions.read(length)));
    }
    condition.add(")");
    return Code.of(condition.toArray());
  }

  /** Rows are null at first; those of the call before are put aside to be used again. */
  private void allocateOpen(
      ArrayType type, List<Node> lengths, Variable target, List<Statement> out) {
    Variable spare =
        spares.computeIfAbsent(
            target, key -> new Variable(Variable.Kind.OWN, type, target.hint() + "Spare"));
    String depth = Integer.toString(lengths.size() - 1);
    Code emptied = Code.of(Storage.class, ".empty(", target, ", ", spare, ", " + depth + ")");
    out.add(
        new Statement.If(
            hasShape(target, lengths),
            List.of(new Statement.Effect(emptied)),
            List.of(
                new Statement.Assign(target, creation(type, lengths)),
                new Statement.Assign(spare, creation(type, lengths)))));
  }

  private Code creation(ArrayType type, List<Node> lengths) {
    List<Object> parts = new ArrayList<>(List.of("new " + type.element().keyword()));
    for (Node length : lengths) {
      parts.addAll(List.of("[", expressions.read(length), "]"));
    }
    parts.add("[]".repeat(type.rank() - lengths.size()));
    return Code.of(parts.toArray());
  }
}
