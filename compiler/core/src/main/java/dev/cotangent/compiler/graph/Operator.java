package dev.cotangent.compiler.graph;

/**
 * Every operator, one row each: how Java writes it, what it costs, and where tests sample its
 * arguments. Derivatives stand in {@code autodiff.DerivativeRules}, evaluation in {@link
 * Arithmetic}; both are exhaustive switches over this enum.
 */
public enum Operator {
  // Java's operators. Operand types agree (but for shifts), as after Java's numeric promotion.
  ADD(Form.INFIX, "+", 2, 1, "any any"),
  SUBTRACT(Form.INFIX, "-", 2, 1, "any any"),
  MULTIPLY(Form.INFIX, "*", 2, 1, "any any"),
  DIVIDE(Form.INFIX, "/", 2, 4, "any any"),
  REMAINDER(Form.INFIX, "%", 2, 20, "any any"),
  NEGATE(Form.PREFIX, "-", 1, 1, "any"),
  BITWISE_AND(Form.INFIX, "&", 2, 1, ""),
  BITWISE_OR(Form.INFIX, "|", 2, 1, ""),
  BITWISE_XOR(Form.INFIX, "^", 2, 1, ""),
  COMPLEMENT(Form.PREFIX, "~", 1, 1, ""),
  NOT(Form.PREFIX, "!", 1, 1, ""),
  SHIFT_LEFT(Form.INFIX, "<<", 2, 1, ""),
  SHIFT_RIGHT(Form.INFIX, ">>", 2, 1, ""),
  SHIFT_RIGHT_UNSIGNED(Form.INFIX, ">>>", 2, 1, ""),
  LESS(Form.INFIX, "<", 2, 1, ""),
  LESS_EQUAL(Form.INFIX, "<=", 2, 1, ""),
  GREATER(Form.INFIX, ">", 2, 1, ""),
  GREATER_EQUAL(Form.INFIX, ">=", 2, 1, ""),
  EQUAL(Form.INFIX, "==", 2, 1, ""),
  NOT_EQUAL(Form.INFIX, "!=", 2, 1, ""),
  /** A conversion to the node's own type. */
  CAST(Form.CAST, "", 1, 1, "any"),
  /** {@code condition ? a : b} where both are there already. */
  SELECT(Form.SELECT, "?:", 3, 1, ""),

  // java.lang.Math with a floating result.
  SIN(Form.FUNCTION, "Math.sin", 1, 12, "any"),
  COS(Form.FUNCTION, "Math.cos", 1, 12, "any"),
  TAN(Form.FUNCTION, "Math.tan", 1, 20, "-1.4:1.4"),
  ASIN(Form.FUNCTION, "Math.asin", 1, 25, "-1:1"),
  ACOS(Form.FUNCTION, "Math.acos", 1, 25, "-1:1"),
  ATAN(Form.FUNCTION, "Math.atan", 1, 25, "any"),
  SINH(Form.FUNCTION, "Math.sinh", 1, 30, "any"),
  COSH(Form.FUNCTION, "Math.cosh", 1, 30, "any"),
  TANH(Form.FUNCTION, "Math.tanh", 1, 30, "any"),
  EXP(Form.FUNCTION, "Math.exp", 1, 8, "any"),
  EXPM1(Form.FUNCTION, "Math.expm1", 1, 25, "any"),
  LOG(Form.FUNCTION, "Math.log", 1, 10, "0:4"),
  LOG10(Form.FUNCTION, "Math.log10", 1, 12, "0:4"),
  LOG1P(Form.FUNCTION, "Math.log1p", 1, 25, "-1:3"),
  SQRT(Form.FUNCTION, "Math.sqrt", 1, 6, "0:4"),
  CBRT(Form.FUNCTION, "Math.cbrt", 1, 25, "any"),
  POW(Form.FUNCTION, "Math.pow", 2, 25, "0:3 any"),
  ATAN2(Form.FUNCTION, "Math.atan2", 2, 40, "any any"),
  HYPOT(Form.FUNCTION, "Math.hypot", 2, 30, "any any"),
  ABS(Form.FUNCTION, "Math.abs", 1, 1, "any"),
  MAX(Form.FUNCTION, "Math.max", 2, 1, "any any"),
  MIN(Form.FUNCTION, "Math.min", 2, 1, "any any"),
  FLOOR(Form.FUNCTION, "Math.floor", 1, 2, "any"),
  CEIL(Form.FUNCTION, "Math.ceil", 1, 2, "any"),
  RINT(Form.FUNCTION, "Math.rint", 1, 2, "any"),
  SIGNUM(Form.FUNCTION, "Math.signum", 1, 2, "any"),
  ULP(Form.FUNCTION, "Math.ulp", 1, 4, "any"),
  COPY_SIGN(Form.FUNCTION, "Math.copySign", 2, 2, "any any"),
  NEXT_UP(Form.FUNCTION, "Math.nextUp", 1, 3, "any"),
  NEXT_DOWN(Form.FUNCTION, "Math.nextDown", 1, 3, "any"),
  /** The second argument is a double, also for a float result. */
  NEXT_AFTER(Form.FUNCTION, "Math.nextAfter", 2, 4, "any any"),
  /** The second argument is an int. */
  SCALB(Form.FUNCTION, "Math.scalb", 2, 4, "any any"),
  FMA(Form.FUNCTION, "Math.fma", 3, 1, "any any any"),
  IEEE_REMAINDER(Form.FUNCTION, "Math.IEEEremainder", 2, 30, "any any"),
  TO_RADIANS(Form.FUNCTION, "Math.toRadians", 1, 1, "any"),
  TO_DEGREES(Form.FUNCTION, "Math.toDegrees", 1, 1, "any"),
  /**
   * {@code d, p}: their product, but 0 where {@code d} is 0, even if {@code p} is infinite or NaN.
   * A graph that is to be differentiated once more has it where a derivative may be infinite:
   * unlike a selection of 0, it has the derivative {@code p} in {@code d}. It is never written.
   */
  GUARDED_PRODUCT(Form.FUNCTION, "guarded", 2, 2, ""),

  // java.lang.Math with an integral result: no derivative passes through. ABS, MAX and MIN above
  // serve integers too.
  ROUND(Form.FUNCTION, "Math.round", 1, 3, ""),
  GET_EXPONENT(Form.FUNCTION, "Math.getExponent", 1, 2, ""),
  FLOOR_DIV(Form.FUNCTION, "Math.floorDiv", 2, 20, ""),
  FLOOR_MOD(Form.FUNCTION, "Math.floorMod", 2, 20, ""),
  ADD_EXACT(Form.FUNCTION, "Math.addExact", 2, 1, ""),
  SUBTRACT_EXACT(Form.FUNCTION, "Math.subtractExact", 2, 1, ""),
  MULTIPLY_EXACT(Form.FUNCTION, "Math.multiplyExact", 2, 2, ""),
  INCREMENT_EXACT(Form.FUNCTION, "Math.incrementExact", 1, 1, ""),
  DECREMENT_EXACT(Form.FUNCTION, "Math.decrementExact", 1, 1, ""),
  NEGATE_EXACT(Form.FUNCTION, "Math.negateExact", 1, 1, ""),
  ABS_EXACT(Form.FUNCTION, "Math.absExact", 1, 1, ""),
  TO_INT_EXACT(Form.FUNCTION, "Math.toIntExact", 1, 1, ""),
  MULTIPLY_FULL(Form.FUNCTION, "Math.multiplyFull", 2, 1, ""),
  MULTIPLY_HIGH(Form.FUNCTION, "Math.multiplyHigh", 2, 2, ""),
  IS_NAN(Form.FUNCTION, "Double.isNaN", 1, 1, ""),
  IS_INFINITE(Form.FUNCTION, "Double.isInfinite", 1, 1, ""),
  IS_FINITE(Form.FUNCTION, "Double.isFinite", 1, 1, ""),

  // Calls.
  /**
   * {@code arguments...}: what the method of the node returns. Too dear to be done again, and
   * nobody knows what it does.
   */
  CALL(Form.CALL, "call", -1, 1000, ""),
  /** {@code value}: the value itself, scalar or array, as a constant for differentiation. */
  STOP_GRADIENT(Form.MARK, "stopGradient", 1, 0, ""),

  // References: strings, enum constants, exceptions. EQUAL and NOT_EQUAL above serve them too.
  ORDINAL(Form.METHOD, "ordinal", 1, 2, ""),
  NAME(Form.METHOD, "name", 1, 2, ""),
  /**
   * {@code object, text}: what a final field holds, or a method gives that only returns it; the
   * text is the field's name, or the method's with parentheses.
   */
  READ_FIELD(Form.METHOD, "readField", 2, 1, ""),
  /** Whether two strings are equal; neither is null. */
  TEXT_EQUALS(Form.METHOD, "equals", 2, 10, ""),
  TEXT_LENGTH(Form.METHOD, "length", 1, 2, ""),
  CHAR_AT(Form.METHOD, "charAt", 2, 2, ""),
  /** The text of two values, of which one is a string. */
  CONCATENATE(Form.INFIX, "+", 2, 50, ""),
  CHECK_INDEX(Form.FUNCTION, "Objects.checkIndex", 2, 2, ""),
  /** {@code class}: whether assertions are enabled in it. */
  ASSERTIONS_ENABLED(Form.METHOD, "desiredAssertionStatus", 1, 1, ""),
  /** {@code arguments...}: a new object of the node's own type, an exception. */
  CREATE(Form.CREATION, "new", -1, 100, ""),
  /** {@code exception}: throws it. What follows in the same graph is never reached. */
  THROW(Form.EFFECT, "throw", 1, 1, ""),
  /** {@code reference} or {@code reference, message}: throws if the reference is null. */
  REQUIRE_NON_NULL(Form.EFFECT, "Objects.requireNonNull", -1, 1, ""),

  // Arrays as values. Subscripts are ints; fewer of them than the rank mean a whole row.
  /** {@code array, subscripts...}: the element or row. */
  LOAD(Form.ARRAY, "load", -1, 1, ""),
  /** {@code array, subscripts..., value}: the array with that element or row replaced. */
  STORE(Form.ARRAY, "store", -1, 1, ""),
  /**
   * {@code array, subscripts..., value}: the array with the value added to that element, or to each
   * element of that row, or of the whole array where there are no subscripts.
   */
  ACCUMULATE(Form.ARRAY, "accumulate", -1, 1, ""),
  /** {@code array, subscripts...}: the length of the array or row. */
  LENGTH(Form.ARRAY, "length", -1, 1, ""),
  /**
   * {@code lengths...}: an array of zeros; rows are null where there are fewer lengths than the
   * rank.
   */
  EXTENT(Form.ARRAY, "extent", 2, 2, ""),
  /** {@code array, subscripts...}: the length of the row, or -1 where there is none. */
  ROW_LENGTH(Form.ARRAY, "rowLength", -1, 1, ""),
  NEW_ARRAY(Form.ARRAY, "new", -1, 10, ""),
  /** {@code array}: the same array, in storage of its own. */
  COPY(Form.ARRAY, "copy", 1, 10, ""),
  /** {@code array}: zeros, shaped as the array is. */
  ZEROS_LIKE(Form.ARRAY, "zerosLike", 1, 10, ""),
  /** A value of any type that nobody looks at: what a branch not taken gives for a residual. */
  ABSENT(Form.ARRAY, "absent", 0, 0, "");

  /** How Java writes an operator. */
  public enum Form {
    INFIX,
    PREFIX,
    CAST,
    SELECT,
    FUNCTION,
    CALL,
    MARK,
    METHOD,
    CREATION,
    EFFECT,
    ARRAY
  }

  private final Form form;
  private final String symbol;
  private final int arity;
  private final int cost;
  private final String domain;

  Operator(Form form, String symbol, int arity, int cost, String domain) {
    this.form = form;
    this.symbol = symbol;
    this.arity = arity;
    this.cost = cost;
    this.domain = domain;
  }

  /** How Java writes it. */
  public Form form() {
    return form;
  }

  /** The symbol or the qualified name of the method. */
  public String symbol() {
    return symbol;
  }

  /** The number of operands, -1 if it varies. */
  public int arity() {
    return arity;
  }

  /** About how many additions it takes to compute; for decisions, not for reports. */
  public int cost() {
    return cost;
  }

  /**
   * Where tests sample each floating argument, separated by spaces: {@code any} or {@code
   * low:high}; empty where no argument can carry a derivative.
   */
  public String domain() {
    return domain;
  }

  /** Whether this is one of the six comparisons. */
  public boolean isComparison() {
    return switch (this) {
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL -> true;
      default -> false;
    };
  }

  /** Whether evaluation can throw, for operands of this type. */
  public boolean mayThrow(Type operandType) {
    return switch (this) {
      case DIVIDE, REMAINDER -> operandType == ScalarType.INT || operandType == ScalarType.LONG;
      case FLOOR_DIV,
          FLOOR_MOD,
          ADD_EXACT,
          SUBTRACT_EXACT,
          MULTIPLY_EXACT,
          INCREMENT_EXACT,
          DECREMENT_EXACT,
          NEGATE_EXACT,
          ABS_EXACT,
          TO_INT_EXACT,
          CALL,
          ORDINAL,
          NAME,
          TEXT_LENGTH,
          CHAR_AT,
          CHECK_INDEX,
          THROW,
          REQUIRE_NON_NULL,
          LOAD,
          STORE,
          ACCUMULATE,
          LENGTH,
          EXTENT,
          ROW_LENGTH,
          NEW_ARRAY,
          COPY,
          ZEROS_LIKE ->
          true;
      default -> false;
    };
  }

  /** Whether this is evaluated for its effect only: it has no value. */
  public boolean isEffect() {
    return form == Form.EFFECT;
  }

  /** Whether every evaluation makes something of its own, so that equal nodes are not one node. */
  public boolean isAllocation() {
    return this == CREATE || this == NEW_ARRAY || this == COPY || this == ZEROS_LIKE;
  }
}
