package dev.cotangent.maven;

import dev.cotangent.compiler.CompilationResult;
import dev.cotangent.compiler.CompilerInput;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.output.OutputReport;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/** What the two goals have in common: everything but which sources they read. */
abstract class AbstractGenerateMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The encoding of the sources, and of what is generated. */
  @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
  private String encoding;

  /** Generates nothing; what was generated before is still compiled. */
  @Parameter(property = "cotangent.skip", defaultValue = "false")
  private boolean skip;

  /** Takes every warning for an error: what it is about is not generated, and the build fails. */
  @Parameter(property = "cotangent.warningsAsErrors", defaultValue = "false")
  private boolean warningsAsErrors;

  private final BuildContext buildContext;
  private final Function<CompilerInput, CompilationResult> compiler;

  /** A goal that runs a compiler and tells the IDE, if there is one, what it did. */
  AbstractGenerateMojo(
      BuildContext buildContext, Function<CompilerInput, CompilationResult> compiler) {
    this.buildContext = buildContext;
    this.compiler = compiler;
  }

  /** Where the generated classes go. */
  abstract File outputDirectory();

  /** The directories of the sources to generate for. */
  abstract List<String> sourceRoots();

  /** The directories of sources that these may call. */
  abstract List<String> sourcePath();

  /** The classes that all of these may use. */
  abstract List<String> classPath() throws DependencyResolutionRequiredException;

  /** Where the sources will be compiled to: what lies there is of an earlier build. */
  abstract String ownClasses();

  /** Lets the build compile a directory. */
  abstract void addSourceRoot(String directory);

  /** The project that is built. */
  final MavenProject project() {
    return project;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    // Even if nothing is done now, what was generated before is part of the project.
    addSourceRoot(outputDirectory().getAbsolutePath());
    if (skip) {
      getLog().info("Generation of derivatives is skipped");
      return;
    }
    CompilerInput input = input();
    CompilationResult result = compiler.apply(input);
    new DiagnosticPublisher(getLog(), buildContext, session).publish(result, input.sources());
    logOutput(result);
    if (!result.output().written().isEmpty() || !result.output().deleted().isEmpty()) {
      buildContext.refresh(outputDirectory());
    }
    if (result.hasErrors()) {
      throw new MojoFailureException(summary(result));
    }
  }

  private CompilerInput input() throws MojoExecutionException {
    Path output = outputDirectory().toPath();
    Path target = Path.of(project.getBuild().getDirectory());
    String state = execution.getGoal() + "-" + execution.getExecutionId() + ".state";
    return new CompilerInput(
        existing(sourceRoots()).filter(root -> !root.equals(output)).toList(),
        existing(sourcePath()).toList(),
        classPathWithoutOwnClasses(),
        output,
        charset(),
        Optional.of(Path.of(session.getExecutionRootDirectory())),
        Optional.of(target.resolve("cotangent").resolve(state)),
        warningsAsErrors);
  }

  private static Stream<Path> existing(List<String> directories) {
    return directories.stream().map(Path::of).filter(Files::isDirectory);
  }

  private List<Path> classPathWithoutOwnClasses() throws MojoExecutionException {
    try {
      return classPath().stream()
          .filter(entry -> !entry.equals(ownClasses()))
          .map(Path::of)
          .toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("the class path is not known yet", e);
    }
  }

  private Charset charset() throws MojoExecutionException {
    if (encoding == null || encoding.isBlank()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException("there is no encoding " + encoding, e);
    }
  }

  private void logOutput(CompilationResult result) {
    if (result.upToDate()) {
      getLog().info("Nothing to generate: all derivatives are up to date");
      return;
    }
    OutputReport output = result.output();
    getLog()
        .info(
            String.format(
                "Generated classes: %d written, %d unchanged, %d deleted",
                output.written().size(), output.unchanged().size(), output.deleted().size()));
  }

  private static String summary(CompilationResult result) {
    long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
    return "Cotangent found " + errors + (errors == 1 ? " error" : " errors");
  }
}
