package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ClassLoaderTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import dev.cotangent.Differentiable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where names are looked up, in this order: JDK, sources, classes to be generated, class path. */
public final class NameResolution {
  private NameResolution() {}

  /**
   * Lets every tree that a parser has given or will give resolve its names.
   *
   * @return what finds types by their qualified names
   */
  public static TypeSolver install(
      SourceParser parser, SourceIndex index, Skeletons skeletons, ClassPath classPath) {
    List<TypeSolver> solvers = new ArrayList<>();
    solvers.add(new ReflectionTypeSolver());
    solvers.add(
        new SourceTypeSolver(
            (packageName, typeName) ->
                index.filesThatMayDeclare(packageName, typeName).stream()
                    .map(parser::parse)
                    .flatMap(Optional::stream)
                    .toList()));
    solvers.add(new SourceTypeSolver(skeletons::unitsThatMayDeclare));
    solvers.addAll(classPath.typeSolvers());
    solvers.add(new RuntimeTypeSolver());
    TypeSolver solver = new CombinedTypeSolver(solvers);
    JavaSymbolSolver resolver = new JavaSymbolSolver(solver);
    parser.know(index);
    parser.resolveWith(resolver);
    skeletons.resolveWith(resolver);
    return solver;
  }

  /** Forgets all that the library keeps in static fields about the run that ends. */
  public static void forget() {
    JavaParserFacade.clearInstances();
  }

  /** Finds the annotations and the other classes of Cotangent's runtime, class path or not. */
  private static final class RuntimeTypeSolver extends ClassLoaderTypeSolver {
    private static final String PACKAGE = Differentiable.class.getPackageName() + ".";

    RuntimeTypeSolver() {
      super(Differentiable.class.getClassLoader());
    }

    @Override
    protected boolean filterName(String name) {
      // The runtime is one package; packages below it are the compiler's.
      return name.startsWith(PACKAGE)
          && name.length() > PACKAGE.length()
          && Character.isUpperCase(name.charAt(PACKAGE.length()));
    }
  }
}
