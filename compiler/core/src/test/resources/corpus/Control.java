package corpus;

import dev.cotangent.Differentiable;

/** A controller in a simulated loop, limited by saturation. */
final class Control {
  private Control() {}

  // inputs: gains=[3] 0.5:1.5; target=1.7; steps=12
  @Differentiable(wrt = "gains")
  static double tracking(double[] gains, double target, int steps) {
    double position = 0;
    double velocity = 0;
    double integral = 0;
    double lastError = target;
    double cost = 0;
    for (int i = 0; i < steps; i++) {
      double error = target - position;
      integral += error * 0.1;
      double command = gains[0] * error + gains[1] * integral + gains[2] * (error - lastError);
      if (command > 1.6) {
        command = 1.6;
        integral -= error * 0.1;
      }
      velocity += 0.1 * (command - 0.3 * velocity);
      position += 0.1 * velocity;
      lastError = error;
      cost += error * error + 0.01 * command * command;
    }
    return cost;
  }
}
