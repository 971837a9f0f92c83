package dev.cotangent.compiler.corpus;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs javac on sources in memory and loads what it makes. */
final class InMemoryCompiler {
  private InMemoryCompiler() {}

  /**
   * Compiles classes that may refer to each other and loads them by a class loader of their own.
   *
   * @param sources sources by qualified class name
   * @param strict whether every warning of {@code -Xlint:all} is an error
   * @throws IllegalStateException with javac's messages if they do not compile
   */
  static ClassLoader compile(Map<String, String> sources, boolean strict) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    List<String> options = new ArrayList<>(List.of("-parameters", "-proc:none", "-g"));
    options.addAll(List.of("--release", "17"));
    if (strict) {
      options.addAll(List.of("-Xlint:all", "-Werror"));
    }
    Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    JavaFileManager manager =
        new MemoryFileManager(javac.getStandardFileManager(diagnostics, null, null), classes);
    boolean compiled = javac.getTask(null, manager, diagnostics, options, null, units).call();
    if (!compiled) {
      throw new IllegalStateException(describe(diagnostics, sources));
    }
    return new MemoryClassLoader(classes);
  }

  private static String describe(
      DiagnosticCollector<JavaFileObject> diagnostics, Map<String, String> sources) {
    return diagnostics.getDiagnostics().stream()
        .limit(20)
        .map(diagnostic -> describe(diagnostic, sources))
        .collect(Collectors.joining("\n"));
  }

  private static String describe(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<String, String> sources) {
    String message = diagnostic.getMessage(Locale.ROOT);
    if (!(diagnostic.getSource() instanceof Source source)) {
      return message;
    }
    String[] lines = sources.get(source.className).split("\n", -1);
    int line = (int) diagnostic.getLineNumber();
    String text = line >= 1 && line <= lines.length ? lines[line - 1] : "";
    return source.className + ":" + line + ": " + message + "\n" + text;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String className;
    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.className = className;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Binary extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes;

    Binary(String className, ByteArrayOutputStream bytes) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.bytes = bytes;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    MemoryFileManager(JavaFileManager manager, Map<String, ByteArrayOutputStream> classes) {
      super(manager);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(className, bytes);
      return new Binary(className, bytes);
    }
  }

  private static final class MemoryClassLoader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    MemoryClassLoader(Map<String, ByteArrayOutputStream> classes) {
      super(InMemoryCompiler.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
