package dev.cotangent.compiler.diagnostics;

/**
 * The catalogue of diagnostics, one row each: the stable code, the message, and the way out. {@code
 * %s} stands for the arguments given when it is reported, first those of the message, then those of
 * the help.
 */
public enum Code {
  // COT-01xx: constructs of the language.
  TRY(
      "COT-0101",
      Severity.ERROR,
      "a try statement cannot be differentiated",
      "handle exceptions where the differentiable method is called"),
  THROW(
      "COT-0102",
      Severity.ERROR,
      "a throw statement cannot be differentiated",
      "check the arguments where the differentiable method is called"),
  SYNCHRONIZED(
      "COT-0103",
      Severity.ERROR,
      "a synchronized statement cannot be differentiated",
      "synchronize where the differentiable method is called"),
  SWITCH(
      "COT-0104",
      Severity.ERROR,
      "a switch on %s cannot be differentiated",
      "switch on an int, or use if statements"),
  CLASS_IN_METHOD(
      "COT-0105",
      Severity.ERROR,
      "a class declared in a differentiable method cannot be differentiated",
      "use local variables and static methods instead"),
  SWITCH_EXPRESSION(
      "COT-0106",
      Severity.ERROR,
      "a switch expression cannot be differentiated",
      "use a switch statement that assigns a variable"),
  LAMBDA(
      "COT-0107",
      Severity.ERROR,
      "a lambda cannot be differentiated",
      "call a static method instead"),
  METHOD_REFERENCE(
      "COT-0108",
      Severity.ERROR,
      "a method reference cannot be differentiated",
      "call the method where its value is needed"),
  INSTANCEOF(
      "COT-0109",
      Severity.ERROR,
      "a test with instanceof cannot be differentiated",
      "decide it where the differentiable method is called, and pass a boolean"),
  OBJECT_CREATION(
      "COT-0110",
      Severity.ERROR,
      "the creation of an object cannot be differentiated",
      "use local variables and arrays instead"),
  TEXT(
      "COT-0111",
      Severity.ERROR,
      "text cannot be used in a differentiable method",
      "build it where the differentiable method is called"),
  NULL(
      "COT-0112",
      Severity.ERROR,
      "null cannot be used in a differentiable method",
      "give every variable a value when it is declared, or declare it without one"),
  THIS(
      "COT-0113",
      Severity.ERROR,
      "an object's own fields and methods cannot be used in a differentiable method",
      "make the method static, and what it needs parameters"),
  CLASS_LITERAL(
      "COT-0114",
      Severity.ERROR,
      "a class literal cannot be used in a differentiable method",
      "pass what depends on it as a parameter"),
  TYPE(
      "COT-0115",
      Severity.ERROR,
      "a value of type %s cannot be used in a differentiable method, only passed on",
      "pass what is needed of it as a primitive, or an array of primitives"),
  ITERATION(
      "COT-0116",
      Severity.ERROR,
      "a loop over a collection cannot be differentiated",
      "loop over an array"),
  REFERENCE_COMPARISON(
      "COT-0117",
      Severity.ERROR,
      "references cannot be compared in a differentiable method",
      "compare numbers, or pass the outcome as a boolean parameter"),
  REFERENCE_OPERATOR(
      "COT-0118",
      Severity.ERROR,
      "an array of type %s cannot stand where a number is needed",
      "use its elements"),
  CAST(
      "COT-0119",
      Severity.ERROR,
      "a cast to %s cannot be differentiated",
      "cast primitives to primitives only"),
  CONVERSION(
      "COT-0120",
      Severity.ERROR,
      "a value of type %s cannot become one of type %s in a differentiable method",
      "use primitives and arrays of primitives, without boxing"),
  OPERAND_TYPES(
      "COT-0121",
      Severity.ERROR,
      "operator %s is not defined for %s and %s",
      "correct the operands"),
  CONDITIONAL_TYPES(
      "COT-0122",
      Severity.ERROR,
      "a conditional expression of types %s and %s cannot be differentiated",
      "use an if statement"),
  NUMBER_OUT_OF_RANGE(
      "COT-0123",
      Severity.ERROR,
      "the number %s is out of range",
      "write a number that fits its type"),
  JUMP_TARGET(
      "COT-0124",
      Severity.ERROR,
      "this jump leads nowhere in the differentiable method",
      "correct its label"),
  NO_VALUE(
      "COT-0125",
      Severity.ERROR,
      "this expression has no value",
      "call a method that returns something"),
  UNASSIGNED(
      "COT-0126",
      Severity.ERROR,
      "variable \"%s\" may not have a value here",
      "give it a value where it is declared"),
  RESULT_TYPE(
      "COT-0127",
      Severity.ERROR,
      "a result of type %s cannot be differentiated",
      "return double, float or an array of these"),
  NEVER_RETURNS(
      "COT-0128", Severity.ERROR, "method \"%s\" never returns a value", "return one on some path"),
  NESTED_TOO_DEEPLY_TO_LOWER(
      "COT-0129",
      Severity.ERROR,
      "the method is nested too deeply",
      "split long expressions, and chains of calls"),
  METHOD_TOO_LARGE(
      "COT-0130",
      Severity.ERROR,
      "the method has more than %s operations, those of the methods it calls included",
      "call large helpers in loops instead of many times over, or split the method"),
  CONSTRUCT(
      "COT-0131",
      Severity.ERROR,
      "this construct (%s) cannot be differentiated",
      "write it with assignments, if, loops and calls of static methods"),

  // COT-02xx: arrays, names, calls.
  PARAMETER_WRITTEN(
      "COT-0201",
      Severity.ERROR,
      "the contents of parameter \"%s\" must not change",
      "change a copy: %s.clone()"),
  CONSTANT_WRITTEN(
      "COT-0202",
      Severity.ERROR,
      "the contents of field \"%s\" must not change",
      "change a copy: %s.clone()"),
  FIELD_WRITTEN(
      "COT-0203",
      Severity.ERROR,
      "field \"%s\" must not be assigned",
      "use a local variable, and return what is needed of it"),
  STATIC_FIELD(
      "COT-0204",
      Severity.ERROR,
      "the value of static field \"%s\" is not a function of the parameters, since it is not final",
      "make it final, or pass its value as a parameter"),
  INSTANCE_FIELD(
      "COT-0205",
      Severity.ERROR,
      "field \"%s\" of an object cannot be read in a differentiable method",
      "pass its value as a parameter"),
  UNKNOWN_CONSTANT(
      "COT-0206",
      Severity.ERROR,
      "the value of field \"%s\" is not known when code is generated",
      "pass its value as a parameter"),
  ALIASING(
      "COT-0207",
      Severity.ERROR,
      "%s may share its contents with %s here, so this change would show in both",
      "let one of them be a copy: %s.clone()"),
  ROWS_SHARED(
      "COT-0208",
      Severity.ERROR,
      "two rows of %s may be one and the same here, so this change would show in both",
      "copy the row where it is assigned: a[i] = a[j].clone()"),
  UNKNOWN_NAME(
      "COT-0209",
      Severity.ERROR,
      "\"%s\" cannot be found",
      "correct the name, or put its class on the source path"),
  UNKNOWN_METHOD(
      "COT-0210",
      Severity.ERROR,
      "method \"%s\" cannot be found",
      "correct the name and the arguments, or put its class on the source path"),
  LIBRARY_METHOD(
      "COT-0211",
      Severity.ERROR,
      "the source of %s is not at hand, so it cannot be differentiated",
      "put its source on the source path, or write a static method that does the same"),
  IMPURE(
      "COT-0212",
      Severity.ERROR,
      "%s is not a function of the parameters",
      "call it outside, and pass its result as a parameter"),
  RANDOM(
      "COT-0213",
      Severity.ERROR,
      "Math.random is not a function of the parameters",
      "draw random numbers outside, and pass them as a parameter"),
  STRICT_MATH("COT-0214", Severity.ERROR, "StrictMath.%s cannot be differentiated", "use Math.%s"),
  RECURSION(
      "COT-0215",
      Severity.ERROR,
      "a recursive call of \"%s\" cannot be differentiated",
      "use a loop"),
  INSTANCE_CALL(
      "COT-0216", Severity.ERROR, "\"%s\" is called on an object", "call a static method instead"),
  NO_BODY(
      "COT-0217",
      Severity.ERROR,
      "\"%s\" has no body that could be differentiated",
      "call a static method that is written in Java");

  /** How grave a diagnostic is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final String id;
  private final Severity severity;
  private final String message;
  private final String help;

  Code(String id, Severity severity, String message, String help) {
    this.id = id;
    this.severity = severity;
    this.message = message;
    this.help = help;
  }

  /** The stable code, such as {@code COT-0107}. */
  public String id() {
    return id;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The message's template. */
  public String message() {
    return message;
  }

  /** The template of the way out. */
  public String help() {
    return help;
  }
}
