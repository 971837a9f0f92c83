package dev.cotangent.compiler.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs javac on sources in memory and loads what it makes. */
final class InMemoryCompiler {
  private InMemoryCompiler() {}

  /**
   * Compiles classes that may refer to each other, and loads them.
   *
   * @param sources sources by qualified class name
   * @param known what was compiled before and may be referred to, null if nothing was
   * @param strict whether every warning of {@code -Xlint:all} is an error
   * @throws IllegalStateException with javac's messages if they do not compile
   */
  static CompiledClasses compile(
      Map<String, String> sources, CompiledClasses known, boolean strict) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    List<String> options = new ArrayList<>(List.of("-parameters", "-proc:none", "-g"));
    options.addAll(List.of("--release", "17"));
    if (strict) {
      options.addAll(List.of("-Xlint:all", "-Werror"));
    }
    CompiledClasses classes = new CompiledClasses(known);
    JavaFileManager manager =
        new MemoryFileManager(javac.getStandardFileManager(diagnostics, null, null), classes);
    JavaCompiler.CompilationTask task =
        javac.getTask(null, manager, diagnostics, options, null, units);
    if (!onLargeStack(task)) {
      throw new IllegalStateException(describe(diagnostics, sources));
    }
    classes.joinPackages();
    return classes;
  }

  /** What javac accepts is a matter of its stack; the command line gives it 8 MiB. */
  private static boolean onLargeStack(JavaCompiler.CompilationTask task) {
    FutureTask<Boolean> future = new FutureTask<>(task);
    new Thread(null, future, "javac", 64L << 20).start();
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
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
    private final String className;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Binary(String className) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.className = className;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }
  }

  /**
   * Classes that were compiled, and the loader of them. What refers to classes compiled before is
   * loaded by their loader, so that it sees what is not public in its package.
   */
  static final class CompiledClasses extends ClassLoader {
    private final CompiledClasses known;
    private final Map<String, Binary> classes = new TreeMap<>();
    private final Map<String, Binary> joined = new TreeMap<>();

    CompiledClasses(CompiledClasses known) {
      super(known == null ? InMemoryCompiler.class.getClassLoader() : known);
      this.known = known;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Binary binary;
      synchronized (joined) {
        binary = joined.get(name);
      }
      if (binary == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = binary.bytes.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    }

    private void joinPackages() {
      CompiledClasses first = this;
      while (first.known != null) {
        first = first.known;
      }
      synchronized (first.joined) {
        first.joined.putAll(classes);
      }
    }

    /** The bytes of bytecode of every method, by class and method. */
    Map<String, Integer> methodSizes() {
      Map<String, Integer> sizes = new TreeMap<>();
      classes.forEach(
          (name, binary) ->
              MethodSizes.of(binary.bytes.toByteArray())
                  .forEach((method, size) -> sizes.put(name + "." + method, size)));
      return sizes;
    }

    private Stream<Binary> inPackage(String packageName) {
      Stream<Binary> own =
          classes.values().stream()
              .filter(binary -> packageOf(binary.className).equals(packageName));
      return known == null ? own : Stream.concat(known.inPackage(packageName), own);
    }

    private static String packageOf(String className) {
      int dot = className.lastIndexOf('.');
      return dot < 0 ? "" : className.substring(0, dot);
    }
  }

  /** Keeps what javac writes, and shows it what was compiled before. */
  private static final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {
    private final CompiledClasses output;

    MemoryFileManager(JavaFileManager manager, CompiledClasses output) {
      super(manager);
      this.output = output;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Binary binary = new Binary(className);
      output.classes.put(className, binary);
      return binary;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      Iterable<JavaFileObject> files = super.list(location, packageName, kinds, recurse);
      if (location != StandardLocation.CLASS_PATH || output.known == null) {
        return files;
      }
      List<JavaFileObject> all = new ArrayList<>();
      files.forEach(all::add);
      output.known.inPackage(packageName).forEach(all::add);
      return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return file instanceof Binary binary
          ? binary.className
          : super.inferBinaryName(location, file);
    }
  }
}
