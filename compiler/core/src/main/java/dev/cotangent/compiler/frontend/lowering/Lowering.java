package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One differentiable method while it is lowered: where in the graph and in the source the lowering
 * stands, and the parts that do the work, which find each other here.
 */
final class Lowering {
  /** More than this many expressions, helpers substituted, are refused. */
  private static final int LARGEST = 2_000_000;

  private final GraphBuilder root = new GraphBuilder().pinning(true);
  private GraphBuilder builder = root;
  private Environment environment = new Environment(null);
  private final Reporter reporter;
  private final Doubts doubts = new Doubts(this);
  private final Operations operations = new Operations(this);
  private final Sharing sharing = new Sharing(this);
  private final Jumps jumps = new Jumps(this);
  private final Branches branches = new Branches(this);
  private final ExpressionLowering expressions = new ExpressionLowering(this);
  private final AssignmentLowering assignments = new AssignmentLowering(this);
  private final ArrayLowering arrays = new ArrayLowering(this);
  private final RowLowering rows = new RowLowering(this);
  private final ObjectLowering objects = new ObjectLowering(this);
  private final Construction construction = new Construction(this);
  private final CallLowering calls = new CallLowering(this);
  private final CalledMethods calledMethods = new CalledMethods(this);
  private final ChangedParameters changedParameters = new ChangedParameters(this);
  private final FieldLowering fields = new FieldLowering(this);
  private final StatementLowering statements = new StatementLowering(this);
  private final LoopLowering loops = new LoopLowering(this);
  private final SwitchLowering switches = new SwitchLowering(this);
  private final ExceptionLowering exceptions = new ExceptionLowering(this);
  private final EnumLowering enums = new EnumLowering(this);
  private Frame frame;
  private boolean typesOnly;
  private int serial;
  private int expressionCount;

  Lowering(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Makes the nodes of the graph or region body where the lowering stands. */
  GraphBuilder builder() {
    return builder;
  }

  /** Makes the nodes of the outermost graph. */
  GraphBuilder root() {
    return root;
  }

  /** What the variables stand for where the lowering stands. */
  Environment environment() {
    return environment;
  }

  /** The method being lowered. */
  Frame frame() {
    return frame;
  }

  void frame(Frame newFrame) {
    frame = newFrame;
  }

  /** The package of the differentiable method, in which the generated class is. */
  String packageName() {
    List<Frame> stack = frame.stack();
    return stack
        .get(stack.size() - 1)
        .method()
        .findCompilationUnit()
        .flatMap(CompilationUnit::getPackageDeclaration)
        .map(PackageDeclaration::getNameAsString)
        .orElse("");
  }

  /** Does some work with its nodes and its assignments going elsewhere, and comes back. */
  void inside(GraphBuilder newBuilder, Environment newEnvironment, Runnable work) {
    GraphBuilder oldBuilder = builder;
    Environment oldEnvironment = environment;
    boolean oldTypesOnly = typesOnly;
    builder = newBuilder;
    environment = newEnvironment;
    // What is computed before everything else is computed once, and for good.
    typesOnly &= newBuilder != root;
    try {
      work.run();
    } finally {
      builder = oldBuilder;
      environment = oldEnvironment;
      typesOnly = oldTypesOnly;
    }
  }

  /**
   * The value of an expression that is not evaluated here, of which only the type counts. Its nodes
   * are thrown away, and the helpers that it calls are not looked into.
   */
  Value typeOnly(Expression expression) {
    AtomicReference<Value> value = new AtomicReference<>();
    typesOnly(() -> value.set(expressions.value(expression)));
    return value.get();
  }

  /** Does some work of which only the types of values count; its nodes are thrown away. */
  void typesOnly(Runnable work) {
    boolean old = typesOnly;
    typesOnly = true;
    try {
      new Arm(this).run(work);
    } finally {
      typesOnly = old;
    }
  }

  /** Whether only the types of values count at present. */
  boolean isTypesOnly() {
    return typesOnly;
  }

  /** Attributes the nodes made from now on to the line of a piece of syntax. */
  void at(Node syntax) {
    Origin origin = builder.origin();
    int line = syntax.getBegin().map(begin -> begin.line).orElse(0);
    if (origin.line() != line || statementFileChanged(syntax)) {
      builder.at(reporter.origin(syntax));
    }
  }

  private boolean statementFileChanged(Node syntax) {
    return !builder.origin().file().equals(reporter.fileName(syntax));
  }

  /** A number greater than all before: the age of variables and storages. */
  int nextSerial() {
    return ++serial;
  }

  /** An auxiliary variable. */
  Variable auxiliary(String name, Type type) {
    return new Variable(name, type, nextSerial(), false);
  }

  /** A storage made by the method itself. */
  Storage fresh(String name, ArrayType type, dev.cotangent.compiler.graph.Node state) {
    Storage storage = new Storage(Storage.Kind.FRESH, nextSerial(), name, type, null);
    environment.state(storage, state);
    return storage;
  }

  /** A condition of which nothing is known; only for graphs that will be thrown away. */
  dev.cotangent.compiler.graph.Node unknownCondition() {
    return new GraphBuilder().parameter(ScalarType.BOOLEAN, "");
  }

  /** Counts an expression, and gives up on a method that grows beyond all bounds. */
  void count(Node expression) {
    if (++expressionCount > LARGEST) {
      throw new AbandonedException(
          refuse(Code.METHOD_TOO_LARGE, expression, String.valueOf(LARGEST)));
    }
  }

  /** A refusal at a piece of syntax, to be thrown. */
  RefusedException refuse(Code code, Node at, Object... arguments) {
    return reporter.refuse(code, at, arguments);
  }

  Reporter reporter() {
    return reporter;
  }

  Doubts doubts() {
    return doubts;
  }

  Operations operations() {
    return operations;
  }

  Sharing sharing() {
    return sharing;
  }

  Jumps jumps() {
    return jumps;
  }

  Branches branches() {
    return branches;
  }

  ExpressionLowering expressions() {
    return expressions;
  }

  AssignmentLowering assignments() {
    return assignments;
  }

  ArrayLowering arrays() {
    return arrays;
  }

  RowLowering rows() {
    return rows;
  }

  ObjectLowering objects() {
    return objects;
  }

  Construction construction() {
    return construction;
  }

  CallLowering calls() {
    return calls;
  }

  CalledMethods calledMethods() {
    return calledMethods;
  }

  ChangedParameters changedParameters() {
    return changedParameters;
  }

  FieldLowering fields() {
    return fields;
  }

  StatementLowering statements() {
    return statements;
  }

  LoopLowering loops() {
    return loops;
  }

  SwitchLowering switches() {
    return switches;
  }

  ExceptionLowering exceptions() {
    return exceptions;
  }

  EnumLowering enums() {
    return enums;
  }
}
