package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphPrinter;
import dev.cotangent.compiler.graph.GraphVerifier;
import dev.cotangent.compiler.graph.Interpreter;
import dev.cotangent.compiler.graph.ThrownException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A class {@code P} with a static method {@code f}: lowered on one side, compiled by javac on the
 * other.
 */
final class Program {
  private static final String FILE = "P.java";

  private final String source;
  private LoweringResult result;
  private Method method;

  private Program(String source) {
    this.source = source;
  }

  /** The class P with these members. */
  static Program of(String members) {
    return new Program("class P {\n" + members + "\n}\n");
  }

  /** A source file with a class P. */
  static Program ofFile(String source) {
    return new Program(source);
  }

  /** What the lowering makes of {@code f}. */
  LoweringResult lower() {
    if (result == null) {
      ParserConfiguration configuration = new ParserConfiguration();
      configuration.setLanguageLevel(LanguageLevel.JAVA_17);
      configuration.setSymbolResolver(new JavaSymbolSolver(new ReflectionTypeSolver()));
      CompilationUnit unit = new JavaParser(configuration).parse(source).getResult().orElseThrow();
      MethodDeclaration f =
          unit.findFirst(MethodDeclaration.class, m -> m.getNameAsString().equals("f"))
              .orElseThrow();
      result = MethodLowering.lower(f, file -> FILE);
      result.graph().ifPresent(GraphVerifier::verify);
    }
    return result;
  }

  /** The graph; fails with the diagnostics if there is none. */
  Graph graph() {
    return lower()
        .graph()
        .orElseThrow(() -> new AssertionError("refused: " + lower().diagnostics()));
  }

  /** The graph as text. */
  String print() {
    return GraphPrinter.print(graph());
  }

  /** The diagnostics, one line each. */
  List<String> refusals() {
    return lower().diagnostics().stream().map(Program::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.position().line()
        + ":"
        + diagnostic.position().column()
        + " "
        + diagnostic.code();
  }

  /** What the graph computes, or the class of the exception that it throws. */
  Object interpret(Object... arguments) {
    try {
      return Interpreter.evaluate(graph(), Arrays.asList(copy(arguments))).get(0);
    } catch (ThrownException e) {
      return e.typeName();
    } catch (RuntimeException e) {
      return e.getClass().getName();
    }
  }

  /** What the method itself computes, or the class of the exception that it throws. */
  Object run(Object... arguments) {
    try {
      return method().invoke(null, copy(arguments));
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getName();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object[] copy(Object[] arguments) {
    return Arrays.stream(arguments).map(Program::copy).toArray();
  }

  private static Object copy(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, copy(Array.get(value, i)));
    }
    return copy;
  }

  private Method method() {
    if (method == null) {
      method = compile();
    }
    return method;
  }

  private Method compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Classes classes = new Classes(compiler.getStandardFileManager(null, null, null));
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                classes,
                null,
                List.of("-proc:none", "-nowarn"),
                null,
                List.of(new Source(source)))
            .call();
    if (!compiled) {
      throw new AssertionError(messages + source);
    }
    try {
      Class<?> type = classes.loader().loadClass("P");
      Method f =
          Arrays.stream(type.getDeclaredMethods())
              .filter(candidate -> candidate.getName().equals("f"))
              .findFirst()
              .orElseThrow();
      f.setAccessible(true);
      return f;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///P.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> bytes = new HashMap<>();

    Classes(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      bytes.put(name, out);
      return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return out;
        }
      };
    }

    ClassLoader loader() {
      return new ClassLoader(Program.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          ByteArrayOutputStream out = bytes.get(name);
          if (out == null) {
            throw new ClassNotFoundException(name);
          }
          return defineClass(name, out.toByteArray(), 0, out.size());
        }
      };
    }
  }
}
