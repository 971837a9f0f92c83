package dev.cotangent.compiler.diagnostics;

/**
 * The catalogue of diagnostics, one row each: the stable code, the message, and the way out. {@code
 * %s} stands for the arguments given when it is reported, first those of the message, then those of
 * the help.
 */
public enum Code {
  // COT-00xx: input, files, annotation, output.
  FILE_NOT_FOUND("COT-0001", Severity.ERROR, "no such file or directory", "check the path"),
  FILE_UNREADABLE(
      "COT-0002", Severity.ERROR, "cannot be read: %s", "make it readable, or leave it out"),
  NOT_A_SOURCE_FILE(
      "COT-0003",
      Severity.ERROR,
      "not a Java source file",
      "name a file that ends in .java, or a directory of such files"),
  MALFORMED_TEXT(
      "COT-0004",
      Severity.ERROR,
      "the byte 0x%s is not valid %s",
      "save the file in that encoding, or tell the build which one it is in"),
  SYNTAX_ERROR("COT-0005", Severity.ERROR, "not valid Java: %s", "correct the syntax"),
  NESTED_TOO_DEEPLY(
      "COT-0006",
      Severity.ERROR,
      "%s is nested too deeply to be compiled",
      "split long expressions into several statements"),
  FILE_LEFT_OUT(
      "COT-0007",
      Severity.WARNING,
      "the file is left out, since it cannot be parsed: %s",
      "move what it declares and differentiable methods need into a file of its own"),
  CLASS_PATH_ENTRY_UNREADABLE(
      "COT-0008",
      Severity.WARNING,
      "class path entry %s is neither a jar nor a directory",
      "correct the entry, or remove it from the class path"),
  UNKNOWN_WRT("COT-0010", Severity.ERROR, "there is no %s named \"%s\"", "%s"),
  DUPLICATE_WRT(
      "COT-0011", Severity.ERROR, "\"%s\" is named more than once", "name each parameter once"),
  INACTIVE_WRT(
      "COT-0012",
      Severity.ERROR,
      "\"%s\" cannot carry a derivative: its type is %s",
      "leave it out; it is passed through as a constant"),
  NOTHING_TO_DIFFERENTIATE(
      "COT-0013",
      Severity.ERROR,
      "no parameter of \"%s\" can carry a derivative",
      "give it a parameter of type double, float, a record that holds such, or an array of these; or"
          + " name fields of its object in wrt"),
  INACTIVE_RESULT(
      "COT-0014",
      Severity.ERROR,
      "the result of \"%s\" cannot carry a derivative: its type is %s",
      "return double, float, a record that holds such, or an array of these"),
  FIELD_OF_STATIC_METHOD(
      "COT-0015",
      Severity.ERROR,
      "\"%s\" names a field, but the method is static and has no object",
      "make it a parameter, or the method one of an object"),
  NOT_A_CONSTANT(
      "COT-0016",
      Severity.ERROR,
      "the value of \"%s\" cannot be evaluated by Cotangent",
      "write a literal, or name a constant whose source is at hand"),
  UNKNOWN_ELEMENT("COT-0017", Severity.ERROR, "@Differentiable has no element \"%s\"", "%s"),
  UNKNOWN_DERIVATIVE("COT-0018", Severity.ERROR, "there is no derivative \"%s\"", "%s"),
  NO_DERIVATIVE(
      "COT-0019",
      Severity.ERROR,
      "no derivative is asked for",
      "name at least one, or leave the element out for the gradient"),
  DERIVATIVE_NOT_SUPPORTED(
      "COT-0020",
      Severity.ERROR,
      "%s of \"%s\" would need entries of an array of records, which is not supported",
      "hand over an array for each component, or ask for other derivatives"),
  INSTANCE_METHOD(
      "COT-0021",
      Severity.ERROR,
      "\"%s\" is an instance method of neither a class nor a record",
      "make it static, and what it needs of its object parameters"),
  METHOD_WITHOUT_BODY(
      "COT-0022",
      Severity.ERROR,
      "\"%s\" has no body to differentiate",
      "annotate a static method that is written in Java"),
  GENERIC_METHOD(
      "COT-0023",
      Severity.ERROR,
      "\"%s\" is a generic method",
      "write it for the types it is used with"),
  LOCAL_CLASS(
      "COT-0024",
      Severity.ERROR,
      "\"%s\" is declared in a class inside a method",
      "move it to a class that can be named from elsewhere"),
  TYPE_NOT_SUPPORTED(
      "COT-0025",
      Severity.ERROR,
      "the type %s cannot be handled by this version",
      "hand over what is needed of it as primitives, enums, strings, records of these without type"
          + " parameters, or arrays"),
  RECORD_WITH_CONSTRUCTOR(
      "COT-0028",
      Severity.ERROR,
      "generated code cannot make a %s: its constructor does more than keep the components",
      "move what it does to a static method that creates the record"),
  FIELD_NOT_READABLE(
      "COT-0029",
      Severity.ERROR,
      "generated code cannot read \"%s\" of the object",
      "remove the private of the field, or return it in a method %s() that no subclass can replace and"
          + " that does nothing else"),
  PRIVATE_TYPE(
      "COT-0026",
      Severity.ERROR,
      "the type %s is private, so that generated code cannot name it",
      "remove the private"),
  TOO_MANY_PARAMETERS(
      "COT-0027",
      Severity.ERROR,
      "\"%s\" has more parameters than generated code can pass on",
      "hand some of them over in an array"),
  NAME_USED_TWICE(
      "COT-0030",
      Severity.ERROR,
      "\"%s\" and \"%s\" would both be %s in the generated code",
      "give one of them another name: @Differentiable(name = \"...\")"),
  NAME_NOT_AN_IDENTIFIER(
      "COT-0031",
      Severity.ERROR,
      "\"%s\" cannot be a name in Java",
      "use letters and digits, a letter first, and no keyword"),
  NAME_OF_GENERATED_CLASS(
      "COT-0032",
      Severity.ERROR,
      "\"%s\" would need a class %s inside the generated class of that name",
      "give it another name: @Differentiable(name = \"...\")"),
  ACCESSOR_USED_TWICE(
      "COT-0033",
      Severity.ERROR,
      "\"%s\" and \"%s\" would both have the accessor %s()",
      "rename one of them"),
  CLASS_EXISTS(
      "COT-0034",
      Severity.ERROR,
      "the class %s to be generated exists already: %s",
      "rename one of the two"),
  CLASS_GENERATED_TWICE(
      "COT-0035",
      Severity.ERROR,
      "the class %s would be generated for %s and for %s",
      "rename one of the two"),
  OUTPUT_NOT_WRITABLE(
      "COT-0040",
      Severity.ERROR,
      "cannot be written: %s",
      "make the output directory writable, or choose another one"),
  OUTPUT_NOT_OURS(
      "COT-0041",
      Severity.ERROR,
      "a file that Cotangent did not generate would be overwritten",
      "remove the file, or choose another output directory"),
  SECOND_DERIVATIVE_OF_ARRAY(
      "COT-0042",
      Severity.ERROR,
      "%s is for methods that return one number; \"%s\" returns %s",
      "return a double or float, or ask for JACOBIAN or TANGENT"),
  INTERNAL_ERROR(
      "COT-0090",
      Severity.ERROR,
      "internal error: the compiler failed on %s: %s",
      "please report this together with the source; other classes are not affected"),
  OUT_OF_MEMORY(
      "COT-0091",
      Severity.ERROR,
      "the compiler ran out of memory on %s",
      "give it more with -Xmx, or split what it has to compile"),

  UNKNOWN_SHAPE(
      "COT-0301",
      Severity.ERROR,
      "the lengths of the rows of \"%s\", made inside a loop, are not known to the backward pass",
      "create the array with all its lengths, as in new double[n][m]"),
  // COT-01xx: constructs of the language.
  TRY(
      "COT-0101",
      Severity.ERROR,
      "a try statement cannot be differentiated",
      "handle exceptions where the differentiable method is called"),
  THROW(
      "COT-0102",
      Severity.ERROR,
      "only an exception made in the throw statement itself can be thrown",
      "write throw new IllegalArgumentException(\"...\"), or what else it is"),
  SYNCHRONIZED(
      "COT-0103",
      Severity.ERROR,
      "a synchronized statement cannot be differentiated",
      "synchronize where the differentiable method is called"),
  SWITCH(
      "COT-0104",
      Severity.ERROR,
      "a switch on this cannot be differentiated",
      "switch on an int, an enum or a string, or use if statements"),
  CLASS_IN_METHOD(
      "COT-0105",
      Severity.ERROR,
      "a class declared in a differentiable method cannot be differentiated",
      "use local variables and static methods instead"),
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
      "an object of this kind cannot be created in a differentiable method",
      "use records, or classes with final fields only whose source is at hand"),
  TEXT(
      "COT-0111",
      Severity.ERROR,
      "text of this form cannot be used in a differentiable method",
      "write a string literal between quotes, or put text and numbers together with +"),
  NULL(
      "COT-0112",
      Severity.ERROR,
      "null cannot be used in a differentiable method",
      "give every variable a value when it is declared, or declare it without one"),
  THIS(
      "COT-0113",
      Severity.ERROR,
      "the object itself cannot be used here",
      "use its fields where they have their values, and hand them over one by one"),
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
      "compare numbers or components, or pass the outcome as a boolean parameter"),
  REFERENCE_OPERATOR(
      "COT-0118",
      Severity.ERROR,
      "a value of type %s cannot stand where a number is needed",
      "use its elements or components"),
  CAST(
      "COT-0119",
      Severity.ERROR,
      "a cast to %s cannot be differentiated",
      "cast primitives to primitives only"),
  CONVERSION(
      "COT-0120",
      Severity.ERROR,
      "a value of type %s cannot become one of type %s in a differentiable method",
      "use primitives, records and arrays, declared as just what they are, without boxing"),
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
  NEVER_RETURNS(
      "COT-0128", Severity.ERROR, "method \"%s\" never returns a value", "return one on some path"),
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

  CHECKED_EXCEPTION(
      "COT-0140",
      Severity.ERROR,
      "generated code cannot throw the checked exception %s",
      "throw an unchecked one, such as IllegalArgumentException"),
  EXCEPTION_ARGUMENT(
      "COT-0141",
      Severity.ERROR,
      "this cannot be handed to an exception by generated code",
      "hand over numbers and text, put together with +"),
  NOT_ACCESSIBLE(
      "COT-0142",
      Severity.ERROR,
      "generated code cannot use %s, which is not visible to it",
      "make it visible in the package of the differentiable method"),

  PATTERN(
      "COT-0143",
      Severity.ERROR,
      "a pattern cannot be differentiated",
      "use labels that are constants"),
  SWITCH_TYPES(
      "COT-0144",
      Severity.ERROR,
      "the entries of this switch expression give values of different types",
      "assign it to a variable of the type that is meant, and use that"),

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
      "field \"%s\" of this object cannot be read in a differentiable method",
      "pass its value, or an object that has it, as a parameter"),
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
      "put its source on the source path, or write a derivative rule for it: a @PartialDerivative, or"
          + " a @Pullback"),
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
  STRICT_MATH(
      "COT-0214",
      Severity.ERROR,
      "StrictMath.%s cannot be differentiated",
      "use Math.%s, or write a derivative rule for it"),
  RECURSION(
      "COT-0215",
      Severity.ERROR,
      "this recursive call of \"%s\" does not end while code is generated",
      "use a loop, or let an argument that is a known constant decide where it ends"),
  INSTANCE_CALL(
      "COT-0216",
      Severity.ERROR,
      "\"%s\" is called on an object that is not known here",
      "call it on a record, or on an object of a class whose source is at hand; or call a static method"),
  VIRTUAL_CALL(
      "COT-0218",
      Severity.ERROR,
      "which method \"%s\" is called is only known when the program runs",
      "declare the object by its own class, and make that final or a record, or the method private or"
          + " final"),
  MUTABLE_OBJECT(
      "COT-0219",
      Severity.ERROR,
      "objects of class %s cannot be created here: they can change",
      "make all its fields final, without a superclass or initialiser blocks, or use a record"),
  NO_BODY(
      "COT-0217",
      Severity.ERROR,
      "\"%s\" has no body that could be differentiated",
      "call a static method that is written in Java"),

  // COT-04xx: derivative rules of the user's own.
  RULE_ELEMENT("COT-0401", Severity.ERROR, "%s needs the element \"%s\"", "add %s"),
  UNKNOWN_RULE_CLASS("COT-0402", Severity.ERROR, "there is no class \"%s\"", "%s"),
  UNKNOWN_RULE_METHOD("COT-0403", Severity.ERROR, "%s has no method \"%s\"", "%s"),
  RULE_PARAMETERS("COT-0404", Severity.ERROR, "the rule %s does not fit %s", "%s"),
  RULE_RESULT(
      "COT-0405", Severity.ERROR, "the rule \"%s\" for %s must return %s, not %s", "return %s"),
  UNKNOWN_RULE_WRT("COT-0406", Severity.ERROR, "the rule \"%s\" has no parameter \"%s\"", "%s"),
  RULE_WRT_TYPE(
      "COT-0407",
      Severity.ERROR,
      "there is no partial derivative in parameter \"%s\": its type is %s",
      "name a parameter of type double or float, or write a @Pullback"),
  RULE_NOT_STATIC("COT-0408", Severity.ERROR, "the rule \"%s\" is not static", "make it static"),
  RULE_PRIVATE(
      "COT-0409",
      Severity.ERROR,
      "the rule \"%s\" is private, so that generated code cannot call it",
      "remove the private, of the classes around it as well"),
  DUPLICATE_RULE("COT-0410", Severity.ERROR, "%s has this rule already", "remove one of the two"),
  MIXED_RULES(
      "COT-0411",
      Severity.ERROR,
      "%s has partial derivatives and a pullback",
      "keep the pullback, or the partial derivatives"),
  RULED_METHOD_NOT_STATIC(
      "COT-0412",
      Severity.ERROR,
      "%s is an instance method",
      "write a static method that calls it, and the rule for that"),
  RULED_METHOD_CONSTANT("COT-0413", Severity.ERROR, "%s has no derivative: %s", "remove the rule"),
  RULED_METHOD_TYPE(
      "COT-0414",
      Severity.ERROR,
      "generated code cannot call %s: it cannot handle the type %s",
      "write a method on primitives and arrays of these that calls it, and the rule for that"),
  MISSING_RULE(
      "COT-0415",
      Severity.ERROR,
      "%s has no derivative rule for its argument %s, which depends on what is differentiated",
      "%s"),
  BROKEN_RULE(
      "COT-0416",
      Severity.ERROR,
      "%s cannot be called: something is wrong with one of its derivative rules",
      "correct that first"),
  RULE_INACCESSIBLE(
      "COT-0417",
      Severity.ERROR,
      "generated code of package %s would call %s, which is not accessible from there",
      "%s"),
  RULE_THROWS(
      "COT-0418",
      Severity.ERROR,
      "generated code would call %s, which declares checked exceptions",
      "declare none"),
  RULED_METHOD_WRITES(
      "COT-0419",
      Severity.ERROR,
      "%s changes the array \"%s\" that it is handed, and has a derivative rule",
      "let it change a copy: %s.clone()"),
  RETURNED_ARRAY_WRITTEN(
      "COT-0420",
      Severity.ERROR,
      "the contents of %s must not change: the method that returned it may know it by another name",
      "change a copy: %s.clone()"),
  CALLED_CLASS_HIDDEN(
      "COT-0421",
      Severity.ERROR,
      "generated code would use class %s, which the generated class of \"%s\" hides",
      "give it another name: @Differentiable(name = \"...\"), or move the classes into a package"),

  MISSING_PUSHFORWARD(
      "COT-0422",
      Severity.ERROR,
      "%s has a @Pullback, but forward mode needs a @Pushforward",
      "write one, ask for GRADIENT only, or stop the gradient: Cotangent.stopGradient(...)"),

  RULE_NOT_DIFFERENTIABLE(
      "COT-0423",
      Severity.ERROR,
      "second derivatives would need the derivative of %s, which cannot be had",
      "ask for first derivatives only, or stop the gradient: Cotangent.stopGradient(...)"),

  // COT-05xx: derivatives that are zero where that may not be meant.
  DERIVATIVE_CUT(
      "COT-0501",
      Severity.WARNING,
      "the conversion to %s cuts the derivative: what it gives is constant for differentiation",
      "compute with the number itself; if this is meant, convert Cotangent.stopGradient of it, or"
          + " say @SuppressWarnings(\"COT-0501\")"),
  ZERO_GRADIENT(
      "COT-0502",
      Severity.WARNING,
      "the gradient in \"%s\" is always zero: no derivative leads from it to the value of \"%s\"",
      "%s; if this is meant, say @SuppressWarnings(\"COT-0502\")"),
  EQUALITY_DECIDES(
      "COT-0503",
      Severity.WARNING,
      "whether floating numbers are exactly equal decides the value here, and the derivative knows"
          + " nothing of the other side",
      "compare with a tolerance, or with < and >; if this is meant, say"
          + " @SuppressWarnings(\"COT-0503\")");

  /** How grave a diagnostic is. */
  public enum Severity {
    /** The class concerned is not generated, and the run fails. */
    ERROR,
    /** Nothing stops, unless the run takes warnings for errors. */
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
