package corpus;

import dev.cotangent.Differentiable;

/** Compartments with a delay line that is a ring buffer. */
final class Epidemic {
  private Epidemic() {}

  // inputs: beta=0.3:0.5; gamma=0.2:0.3; start=0.05:0.1; days=9
  // inputs: beta=0.3:0.5; gamma=0.2:0.3; start=0.05:0.1; days=2
  // inputs: beta=0.3:0.5; gamma=0.2:0.3; start=0.05:0.1; days=0
  @Differentiable
  static double peak(double beta, double gamma, double start, int days) {
    final int delay = 3;
    double[] exposed = new double[delay];
    double susceptible = 1 - start;
    double infected = start;
    double total = 0;
    for (int day = 0; day < days; day++) {
      double caught = beta * susceptible * infected;
      int slot = day % delay;
      double arriving = exposed[slot];
      exposed[slot] = caught;
      susceptible -= caught;
      infected += arriving - gamma * infected;
      total += infected * infected;
    }
    return total + exposed[0] * susceptible;
  }
}
