package dev.cotangent.maven;

import dev.cotangent.compiler.CompilationResult;
import dev.cotangent.compiler.CompilerInput;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticFormat;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.output.OutputReport;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/** Runs a goal with a compiler that only records what it is given. */
final class GoalHarness {
  final MavenProject project;
  final List<CompilerInput> inputs = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  final List<String> ideCalls = new ArrayList<>();
  final MavenSession session;
  final SourceTexts texts = new SourceTexts();
  List<Diagnostic> diagnostics = List.of();
  OutputReport output = new OutputReport(List.of(), List.of(), List.of());
  boolean upToDate;
  private final Path directory;

  /** A harness for a project in a directory. */
  GoalHarness(Path directory) {
    this.directory = directory;
    Build build = new Build();
    build.setDirectory(directory.resolve("target").toString());
    build.setOutputDirectory(directory.resolve("target/classes").toString());
    build.setTestOutputDirectory(directory.resolve("target/test-classes").toString());
    Model model = new Model();
    model.setBuild(build);
    project = new MavenProject(model);
    project.setArtifacts(Set.of());
    session = session();
  }

  /** The compiler to hand to a goal. */
  Function<CompilerInput, CompilationResult> compiler() {
    return input -> {
      inputs.add(input);
      return new CompilationResult(diagnostics, new DiagnosticFormat(texts), output, upToDate);
    };
  }

  /** A build context that records what it is told. */
  BuildContext buildContext() {
    return (BuildContext)
        Proxy.newProxyInstance(
            BuildContext.class.getClassLoader(),
            new Class<?>[] {BuildContext.class},
            (proxy, method, arguments) -> {
              if (method.getReturnType() == boolean.class) {
                return false;
              }
              ideCalls.add(method.getName() + Arrays.toString(arguments));
              return null;
            });
  }

  /** Gives a goal what Maven would give it. */
  <T extends AbstractGenerateMojo> T configure(T mojo, String goal, String outputDirectory)
      throws ReflectiveOperationException {
    MojoDescriptor descriptor = new MojoDescriptor();
    descriptor.setGoal(goal);
    set(mojo, "project", project);
    set(mojo, "session", session);
    set(mojo, "execution", new MojoExecution(descriptor, "default"));
    set(mojo, "outputDirectory", directory.resolve(outputDirectory).toFile());
    mojo.setLog(new RecordingLog());
    return mojo;
  }

  @SuppressWarnings("deprecation") // There is no other way to make a session without a container.
  private MavenSession session() {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setBaseDirectory(directory.toFile());
    return new MavenSession(null, null, request, null);
  }

  /** Sets a parameter of a goal. */
  static void set(AbstractGenerateMojo mojo, String name, Object value)
      throws ReflectiveOperationException {
    for (Class<?> type = mojo.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(mojo, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private final class RecordingLog extends SystemStreamLog {
    @Override
    public void info(CharSequence text) {
      log.add("INFO " + text);
    }

    @Override
    public void warn(CharSequence text) {
      log.add("WARN " + text);
    }

    @Override
    public void error(CharSequence text) {
      log.add("ERROR " + text);
    }
  }
}
