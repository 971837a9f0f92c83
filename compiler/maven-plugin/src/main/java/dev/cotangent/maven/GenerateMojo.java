package dev.cotangent.maven;

import dev.cotangent.compiler.CompilationResult;
import dev.cotangent.compiler.CompilerInput;
import dev.cotangent.compiler.DerivativeCompiler;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/** Generates the derivatives that the project's main sources ask for. */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

  /** Where the generated classes go. The directory is added to the sources of the project. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/cotangent")
  private File outputDirectory;

  /** The goal as Maven makes it. */
  @Inject
  public GenerateMojo(BuildContext buildContext) {
    this(buildContext, DerivativeCompiler::compile);
  }

  /** The goal with another compiler. */
  GenerateMojo(BuildContext buildContext, Function<CompilerInput, CompilationResult> compiler) {
    super(buildContext, compiler);
  }

  @Override
  File outputDirectory() {
    return outputDirectory;
  }

  @Override
  List<String> sourceRoots() {
    return project().getCompileSourceRoots();
  }

  @Override
  List<String> sourcePath() {
    return List.of();
  }

  @Override
  List<String> classPath() throws DependencyResolutionRequiredException {
    return project().getCompileClasspathElements();
  }

  @Override
  String ownClasses() {
    return project().getBuild().getOutputDirectory();
  }

  @Override
  void addSourceRoot(String directory) {
    project().addCompileSourceRoot(directory);
  }
}
