package dev.cotangent.samples.kernel;

import java.io.PrintWriter;
import java.util.Locale;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/** Goes downhill from a kernel to the one that made an image, with steps of a library. */
final class Recovery {
  private static final int PROGRESS_EVERY = 10;

  /** The search ends when the loss changes by less than this from one step to the next. */
  private static final double STOP = 1e-20;

  /** How exactly the lowest point along a direction is found: far better than by default. */
  private static final double LINE_RELATIVE = 1e-10;

  private static final double LINE_ABSOLUTE = 1e-18;
  private static final double LINE_RANGE = 1;

  private final double[][] image;
  private final double[][] wanted;
  private final int side;
  private final PrintWriter out;
  private final FilterGradient.Loss gradient = new FilterGradient.Loss();
  private int gradients;

  /**
   * States the problem.
   *
   * @param image the image
   * @param wanted what an unknown kernel made of it
   * @param side the kernel's side
   * @param out where to tell how the search goes
   */
  Recovery(double[][] image, double[][] wanted, int side, PrintWriter out) {
    this.image = image;
    this.wanted = wanted;
    this.side = side;
    this.out = out;
  }

  /**
   * Searches.
   *
   * @param start the kernel to start from
   * @param limit the greatest number of evaluations of the loss
   * @return the kernel found
   */
  double[][] search(double[][] start, int limit) {
    var optimizer =
        new NonLinearConjugateGradientOptimizer(
            Formula.POLAK_RIBIERE,
            new SimpleValueChecker(-1, STOP),
            LINE_RELATIVE,
            LINE_ABSOLUTE,
            LINE_RANGE);
    double[] found =
        optimizer
            .optimize(
                new MaxEval(limit),
                GoalType.MINIMIZE,
                new InitialGuess(flat(start)),
                new ObjectiveFunction(weights -> Filter.loss(square(weights), image, wanted)),
                new ObjectiveFunctionGradient(this::gradientAt))
            .getPoint();
    return square(found);
  }

  private double[] gradientAt(double[] weights) {
    double loss = gradient.compute(square(weights), image, wanted);
    if (gradients++ % PROGRESS_EVERY == 0) {
      out.printf(Locale.ROOT, "%9d  %9.2e%n", gradients, loss);
    }
    return flat(gradient.gradKernel());
  }

  private double[] flat(double[][] kernel) {
    double[] weights = new double[side * side];
    for (int v = 0; v < side; v++) {
      System.arraycopy(kernel[v], 0, weights, v * side, side);
    }
    return weights;
  }

  private double[][] square(double[] weights) {
    double[][] kernel = new double[side][side];
    for (int v = 0; v < side; v++) {
      System.arraycopy(weights, v * side, kernel[v], 0, side);
    }
    return kernel;
  }
}
