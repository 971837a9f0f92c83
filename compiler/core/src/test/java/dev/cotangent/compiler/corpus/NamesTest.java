package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever users call their things, generated code compiles without a warning, and is right. */
class NamesTest {
  private static final String LONG = "aNameThatSaysEverything".repeat(8);

  /** Two variables each. */
  private static final List<List<String>> VARIABLES =
      Stream.of(
              "value gradX",
              "x gradX",
              "pool cotangent",
              "keepsSums hasValue",
              "hasGradients canGoBack",
              "tape tape2",
              "workspace loss",
              "trips pass",
              "t t2",
              "xBar x",
              "length result",
              "sameShapes test",
              "Math Storage",
              "Math Math_",
              "Tape String",
              "Object IllegalStateException",
              "Model ModelGradient",
              "record yield",
              "var sealed",
              "permits with",
              "module open",
              "$ $1",
              "_a a_",
              "π größe",
              "变量 x̄",
              "dev javax",
              "names cotangent",
              "k Loss",
              LONG + 1 + " " + LONG + 2)
          .map(pair -> List.of(pair.split(" ", -1)))
          .toList();

  private static final List<String> METHODS =
      List.of(
          "math",
          "string",
          "object",
          "fit",
          "compute",
          "accumulate",
          "forward",
          "backward",
          "clear",
          "value",
          "gradX",
          "storage",
          "tape",
          "generated",
          "illegalStateException",
          "double_",
          "toString",
          "hashCode",
          "getClass",
          "model",
          "startGradients",
          "bothPasses",
          "π",
          "$",
          "override",
          "system",
          "wait",
          LONG);

  private static final List<String> CLASSES =
      List.of(
          "Math",
          "Storage",
          "Shape",
          "Tape",
          "ArrayPool",
          "String",
          "Object",
          "Override",
          "Generated",
          "IllegalStateException",
          "IllegalArgumentException",
          "Loss",
          "Double",
          "System");

  /** A method that computes {@code first * second} with an array, a loop and what Math offers. */
  private static String method(String name, String first, String second, String... locals) {
    return """
      @dev.cotangent.Differentiable
      static double METHOD(double FIRST, double SECOND) {
        double[] ARRAY = {FIRST, SECOND};
        double PRODUCT = 1;
        for (int COUNTER = 0; COUNTER < ARRAY.length; COUNTER++) {
          PRODUCT = java.lang.Math.abs(PRODUCT) * ARRAY[COUNTER];
          ARRAY[COUNTER] = PRODUCT;
        }
        return ARRAY[1];
      }
    """
        .replace("METHOD", name)
        .replace("FIRST", first)
        .replace("SECOND", second)
        .replace("ARRAY", locals.length > 0 ? locals[0] : "array")
        .replace("PRODUCT", locals.length > 1 ? locals[1] : "product")
        .replace("COUNTER", locals.length > 2 ? locals[2] : "i");
  }

  private static String type(String name, String members) {
    return "final class " + name + " {\n  private " + name + "() {}\n\n" + members + "}\n";
  }

  private static ClassLoader compile(Map<String, String> sources) {
    Pipeline.Outcome outcome = Pipeline.run(sources);
    assertEquals(List.of(), outcome.messages());
    Map<String, String> all = new TreeMap<>(sources);
    all.putAll(outcome.generated());
    return InMemoryCompiler.compile(all, null, true);
  }

  /** Checks all that a workspace gives for the product of 2 and 3. */
  private static void assertProduct(
      ClassLoader classes, String generated, String method, String first, String second) {
    try {
      Class<?> type = classes.loadClass(generated + "$" + Gradient.capitalised(method));
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object workspace = constructor.newInstance();
      List<Object> results = new ArrayList<>();
      results.add(call(workspace, "compute", 2.0, 3.0));
      results.add(call(workspace, "forward", 2.0, 3.0));
      call(workspace, "backward", 1.0);
      results.add(call(workspace, "grad" + Gradient.capitalised(first)));
      results.add(call(workspace, "grad" + Gradient.capitalised(second)));
      // The gradients of compute and those of backward.
      assertEquals(List.of(6.0, 6.0, 6.0, 4.0), results);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object workspace, String name, Object... arguments)
      throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[arguments.length];
    Arrays.fill(types, double.class);
    Method method = workspace.getClass().getDeclaredMethod(name, types);
    method.setAccessible(true);
    return method.invoke(workspace, arguments);
  }

  /** Gives every text a package of its own and compiles all of them together. */
  private static ClassLoader compileEach(List<String> texts) {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = "package names" + i + ";\n" + type("Model", texts.get(i));
      sources.put("names" + i + ".Model", text);
    }
    return compile(sources);
  }

  private static String generated(int i) {
    return "names" + i + ".ModelGradient";
  }

  @Test
  void parametersMayHaveAnyName() {
    List<String> texts = new ArrayList<>();
    VARIABLES.forEach(two -> texts.add(method("loss", two.get(0), two.get(1))));
    ClassLoader classes = compileEach(texts);
    for (int i = 0; i < texts.size(); i++) {
      List<String> two = VARIABLES.get(i);
      assertProduct(classes, generated(i), "loss", two.get(0), two.get(1));
    }
  }

  @Test
  void localsMayHaveAnyName() {
    List<String> texts = new ArrayList<>();
    VARIABLES.forEach(two -> texts.add(method("loss", "a", "b", two.get(0), two.get(1))));
    ClassLoader classes = compileEach(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertProduct(classes, generated(i), "loss", "a", "b");
    }
  }

  @Test
  void arraysMayHaveTheNamesOfClasses() {
    String text =
        """
          @dev.cotangent.Differentiable
          static double loss(double[] Storage, double[] Shape, double[] Tape, double[] Storage_) {
            return Storage[0] * Shape[0] * Tape[0] * Storage_[0];
          }
        """;
    compileEach(List.of(text));
  }

  @Test
  void methodsMayHaveAnyName() {
    List<String> texts = METHODS.stream().map(name -> method(name, "x", "y")).toList();
    ClassLoader classes = compileEach(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertProduct(classes, generated(i), METHODS.get(i), "x", "y");
    }
  }

  @Test
  void anotherClassOfThePackageMayHaveAnyName() {
    Map<String, String> sources = new TreeMap<>();
    for (String name : CLASSES) {
      String prefix = "names.with" + name.toLowerCase(Locale.ROOT);
      String head = "package " + prefix + ";\n";
      sources.put(prefix + ".Model", head + type("Model", method("loss", "x", "y")));
      sources.put(prefix + "." + name, head + type(name, ""));
    }
    ClassLoader classes = compile(sources);
    for (String name : CLASSES) {
      String prefix = "names.with" + name.toLowerCase(Locale.ROOT);
      assertProduct(classes, prefix + ".ModelGradient", "loss", "x", "y");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Math", "Storage", "String", "Object", "Loss", "Größe", "$Model"})
  void theClassItselfMayHaveAnyName(String name) {
    String source = "package names;\n" + type(name, method("loss", "x", "y"));
    ClassLoader classes = compile(Map.of("names." + name, source));
    assertProduct(classes, "names." + name + "Gradient", "loss", "x", "y");
  }

  @Test
  void severalMethodsShareAClass() {
    String text =
        method("loss", "x", "y")
            + method("other", "x", "y")
            + method("loss", "x", "y")
                .replace("Differentiable", "Differentiable(name = \"third\")")
                .replace("loss(double x, double y", "loss(double x, double y, int unused");
    ClassLoader classes = compileEach(List.of(text));
    assertProduct(classes, generated(0), "loss", "x", "y");
    assertProduct(classes, generated(0), "other", "x", "y");
  }

  @Test
  void nestedClassesAndTheUnnamedPackage() {
    String inner = "static " + type("Inner", method("loss", "x", "y"));
    String outer = type("Outer", inner + method("loss", "x", "y"));
    ClassLoader classes = compile(Map.of("Outer", outer));
    assertProduct(classes, "OuterGradient", "loss", "x", "y");
    assertProduct(classes, "Outer_InnerGradient", "loss", "x", "y");
  }

  @Test
  void thereMayBeAsManyParametersAsTheVirtualMachineTakes() {
    List<String> parameters = new ArrayList<>();
    List<String> factors = new ArrayList<>();
    for (int i = 2; i < 126; i++) {
      parameters.add(", double p" + i);
      factors.add(" * p" + i);
    }
    String text =
        method("loss", "x", "y")
            .replace("double y)", "double y" + String.join("", parameters) + ")")
            .replace("return array[1]", "return array[1]" + String.join("", factors));
    compileEach(List.of(text));
  }
}
