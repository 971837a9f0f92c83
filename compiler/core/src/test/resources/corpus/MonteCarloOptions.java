package corpus;

import dev.cotangent.Differentiable;

/** Asian, barrier and lookback options along paths of given normal numbers. */
final class MonteCarloOptions {
  private MonteCarloOptions() {}

  // inputs: spot=100; volatility=0.2:0.3; rate=0.01:0.04; z=[3][4] distinct -1.5:1.6
  // inputs: spot=100; volatility=0.2:0.3; rate=0.01:0.04; z=[1][1] 1:1.5
  // inputs: spot=100; volatility=0.2:0.3; rate=0.01:0.04; z=[2][0] 0:1
  @Differentiable(wrt = {"spot", "volatility", "rate"})
  static double asian(double spot, double volatility, double rate, double[][] z) {
    double sum = 0;
    for (double[] path : z) {
      double s = spot;
      double mean = 0;
      double dt = 1.0 / (path.length + 1);
      for (double normal : path) {
        s *=
            Math.exp(
                (rate - 0.5 * volatility * volatility) * dt + volatility * Math.sqrt(dt) * normal);
        mean += s / path.length;
      }
      sum += Math.exp(-rate) * Math.max(mean - 97.3, 0);
    }
    return sum / z.length;
  }

  // inputs: spot=100; volatility=0.2:0.3; z=[4][5] distinct -1.5:1.6; barrier=85
  // inputs: spot=100; volatility=0.2:0.3; z=[2][1] distinct -3.5:1.6; barrier=99
  @Differentiable(wrt = {"spot", "volatility"})
  static double barrierCall(double spot, double volatility, double[][] z, double barrier) {
    double sum = 0;
    int alive = 0;
    paths:
    for (double[] path : z) {
      double s = spot;
      for (double normal : path) {
        s += s * volatility * normal * 0.3;
        if (s < barrier) {
          continue paths;
        }
      }
      alive++;
      if (s < 101) {
        continue;
      }
      sum += s - 101;
    }
    return sum / (alive + 1);
  }

  // inputs: spot=100; volatility=0.2:0.3; z=[3][5] distinct -1.5:1.6
  @Differentiable(wrt = {"spot", "volatility"})
  static double lookback(double spot, double volatility, double[][] z) {
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      double s = spot;
      double lowest = s;
      double highest = s;
      for (int t = 0; t < z[i].length; t++) {
        s = s * (1 + 0.2 * volatility * z[i][t]);
        if (s < lowest) lowest = s;
        else if (s > highest) highest = s;
      }
      sum += highest - lowest;
    }
    return sum;
  }
}
