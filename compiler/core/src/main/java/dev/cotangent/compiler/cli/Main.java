package dev.cotangent.compiler.cli;

import dev.cotangent.compiler.CompilationResult;
import dev.cotangent.compiler.CompilerInput;
import dev.cotangent.compiler.DerivativeCompiler;
import dev.cotangent.compiler.graph.GraphPrinter;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeRequest;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: {@code cotangent-compiler -d OUT FILE_OR_DIR...}. */
@Command(
    name = "cotangent-compiler",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Generates the derivatives of methods annotated with @Differentiable.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything asked for was generated",
      "1:something could not be; the errors are on standard error",
      "2:wrong usage"
    })
public final class Main implements Callable<Integer> {
  private static final int SUCCESS = 0;
  private static final int ERRORS = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--class-path",
      paramLabel = "CP",
      description = "Jars and directories of classes that the sources use, separated as for java.")
  private String classPath = "";

  @Option(
      names = "--source-path",
      paramLabel = "DIR",
      description =
          "Where to find the sources of what the files call: one directory or, separated as a"
              + " class path is, several. May be repeated.")
  private List<String> sourcePath = List.of();

  @Option(
      names = "-d",
      required = true,
      paramLabel = "OUT",
      description = "The directory for the generated sources; made if it is not there.")
  private Path output;

  @Option(
      names = "--warnings-as-errors",
      description = "Take every warning for an error: what it is about is not generated.")
  private boolean warningsAsErrors;

  @Option(
      names = "--dump-graph",
      description = "Print the computation graph of every method that is differentiated.")
  private boolean dumpGraph;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE_OR_DIR",
      description = "Source files to generate for, and directories of such files.")
  private List<Path> sources;

  /** Runs the command and ends the virtual machine with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs the command and gives its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              err.println("error: " + exception);
              return ERRORS;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    CompilerInput input =
        new CompilerInput(
            sources,
            sourcePath.stream().flatMap(path -> SearchPath.directories(path).stream()).toList(),
            SearchPath.classPath(classPath),
            output,
            StandardCharsets.UTF_8,
            Optional.empty(),
            Optional.empty(),
            warningsAsErrors);
    CompilationResult result = DerivativeCompiler.compile(input, this::dumpGraphs);
    PrintWriter err = spec.commandLine().getErr();
    err.print(result.format().formatAll(result.diagnostics()));
    err.flush();
    return result.hasErrors() ? ERRORS : SUCCESS;
  }

  private void dumpGraphs(ClassRequest request) {
    if (dumpGraph) {
      PrintWriter out = spec.commandLine().getOut();
      for (DerivativeRequest method : request.methods()) {
        out.println(request.qualifiedName() + "." + method.name() + ":");
        out.println(GraphPrinter.print(method.graph()));
      }
      out.flush();
    }
  }
}
