package dev.cotangent.samples.calibration;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/** Maximum likelihood: the mixture under which the points are the most probable. */
final class Fit {
  private static final int LIMIT = 100_000;
  private static final double STOP = 1e-12;
  private static final double LINE_RELATIVE = 1e-9;
  private static final double LINE_ABSOLUTE = 1e-13;
  private static final double LINE_RANGE = 0.1;

  private final double[][] points;
  private final double[][] standard;
  private final double[] mean = new double[2];
  private final double[] deviation = new double[2];
  private final MixtureGradient.NegativeLogLikelihood gradient =
      new MixtureGradient.NegativeLogLikelihood();
  private int gradients;

  /**
   * States the problem.
   *
   * @param points the points, not all on one line through an axis
   */
  Fit(double[][] points) {
    this.points = points;
    standard = new double[points.length][2];
    for (int axis = 0; axis < 2; axis++) {
      int a = axis;
      double m = Arrays.stream(points).mapToDouble(p -> p[a]).average().orElse(0);
      double variance =
          Arrays.stream(points).mapToDouble(p -> (p[a] - m) * (p[a] - m)).average().orElse(1);
      mean[axis] = m;
      deviation[axis] = Math.sqrt(variance);
      for (int i = 0; i < points.length; i++) {
        standard[i][axis] = (points[i][axis] - m) / deviation[axis];
      }
    }
  }

  /**
   * Fits from several starts, and keeps the best.
   *
   * @param components the number of components
   * @param starts the number of starts
   * @param random the source of the starts
   * @param out where to tell how it goes
   * @return the parameters, in the units of the points
   */
  double[] best(int components, int starts, Random random, PrintWriter out) {
    PointValuePair best = null;
    for (int start = 1; start <= starts; start++) {
      gradients = 0;
      PointValuePair found = search(start(components, random));
      double[] parameters = inUnits(found.getPoint());
      out.printf(
          Locale.ROOT,
          "%5d  %9d  %14.4f%n",
          start,
          gradients,
          -Mixture.negativeLogLikelihood(parameters, points));
      if (best == null || found.getValue() < best.getValue()) {
        best = found;
      }
    }
    return inUnits(best.getPoint());
  }

  /** Equal round components at points of the data. */
  private double[] start(int components, Random random) {
    double[] parameters = new double[components * Mixture.PARAMETERS];
    for (int at = 0; at < parameters.length; at += Mixture.PARAMETERS) {
      double[] point = standard[random.nextInt(standard.length)];
      parameters[at + 1] = point[0];
      parameters[at + 2] = point[1];
    }
    return parameters;
  }

  private PointValuePair search(double[] start) {
    return new NonLinearConjugateGradientOptimizer(
            Formula.POLAK_RIBIERE,
            new SimpleValueChecker(-1, STOP),
            LINE_RELATIVE,
            LINE_ABSOLUTE,
            LINE_RANGE)
        .optimize(
            new MaxEval(LIMIT),
            GoalType.MINIMIZE,
            new InitialGuess(start),
            new ObjectiveFunction(p -> Mixture.negativeLogLikelihood(p, standard)),
            new ObjectiveFunctionGradient(this::gradientAt));
  }

  private double[] gradientAt(double[] parameters) {
    gradients++;
    gradient.compute(parameters, standard);
    return gradient.gradParameters().clone();
  }

  private double[] inUnits(double[] standardParameters) {
    double[] p = standardParameters.clone();
    for (int at = 0; at < p.length; at += Mixture.PARAMETERS) {
      p[at + 1] = mean[0] + deviation[0] * p[at + 1];
      p[at + 2] = mean[1] + deviation[1] * p[at + 2];
      p[at + 3] -= Math.log(deviation[0]);
      p[at + 4] -= Math.log(deviation[1]);
      p[at + 5] /= deviation[0];
    }
    return p;
  }
}
