package dev.cotangent.samples.digits;

/** One movement of the pen: a smooth curve through a few points. */
final class Stroke {
  private static final int STEPS_BETWEEN_POINTS = 6;

  private final double[] x;
  private final double[] y;

  /**
   * Takes the points the curve runs through.
   *
   * @param x their distances from the left
   * @param y their distances from the top
   */
  private Stroke(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * A stroke through points.
   *
   * @param coordinates x and y of each point, in per cent of the digit's box
   * @return the stroke
   */
  static Stroke through(double... coordinates) {
    double[] x = new double[coordinates.length / 2];
    double[] y = new double[coordinates.length / 2];
    for (int i = 0; i < x.length; i++) {
      x[i] = coordinates[2 * i];
      y[i] = coordinates[2 * i + 1];
    }
    return new Stroke(x, y);
  }

  /** Moves a point. */
  interface Transform {

    /**
     * Moves a point.
     *
     * @param x its distance from the left
     * @param y its distance from the top
     * @return both distances after the move
     */
    double[] apply(double x, double y);
  }

  /**
   * The same stroke elsewhere.
   *
   * @param transform moves each point
   * @return the stroke through the moved points
   */
  Stroke moved(Transform transform) {
    double[] movedX = new double[x.length];
    double[] movedY = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      double[] point = transform.apply(x[i], y[i]);
      movedX[i] = point[0];
      movedY[i] = point[1];
    }
    return new Stroke(movedX, movedY);
  }

  /**
   * Draws the curve.
   *
   * @param canvas where to; the points are in its pixels
   * @param radius half the width of the pen
   */
  void draw(Canvas canvas, double radius) {
    double fromX = x[0];
    double fromY = y[0];
    for (int i = 1; i < x.length; i++) {
      for (int step = 1; step <= STEPS_BETWEEN_POINTS; step++) {
        double t = (double) step / STEPS_BETWEEN_POINTS;
        double toX = spline(x, i, t);
        double toY = spline(y, i, t);
        canvas.line(fromX, fromY, toX, toY, radius);
        fromX = toX;
        fromY = toY;
      }
    }
  }

  /** The Catmull-Rom spline at the share {@code t} of the way from point {@code i - 1} to i. */
  private static double spline(double[] p, int i, double t) {
    double before = p[Math.max(0, i - 2)];
    double from = p[i - 1];
    double to = p[i];
    double after = p[Math.min(p.length - 1, i + 1)];
    double linear = to - before;
    double quadratic = 2 * before - 5 * from + 4 * to - after;
    double cubic = 3 * from - before - 3 * to + after;
    return from + 0.5 * t * (linear + t * (quadratic + t * cubic));
  }
}
