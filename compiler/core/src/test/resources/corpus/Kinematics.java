package corpus;

import dev.cotangent.Differentiable;

/** A chain of joints, each a product of 4x4 matrices. */
final class Kinematics {
  private Kinematics() {}

  // inputs: angles=[4] -1.5:1.5; lengths=[4] 0.5:1.5
  // inputs: angles=[1] -1.5:1.5; lengths=[1] 0.5:1.5
  @Differentiable
  static double[] endPoint(double[] angles, double[] lengths) {
    double[][] pose = new double[4][4];
    double[][] joint = new double[4][4];
    double[][] product = new double[4][4];
    for (int i = 0; i < 4; i++) {
      pose[i][i] = 1;
    }
    for (int n = 0; n < angles.length; n++) {
      joint(angles[n], lengths[n], n % 2 == 0, joint);
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          double sum = 0;
          for (int k = 0; k < 4; k++) {
            sum += pose[i][k] * joint[k][j];
          }
          product[i][j] = sum;
        }
      }
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          pose[i][j] = product[i][j];
        }
      }
    }
    return new double[] {pose[0][3], pose[1][3], pose[2][3]};
  }

  private static void joint(double angle, double length, boolean aboutZ, double[][] m) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        m[i][j] = i == j ? 1 : 0;
      }
    }
    if (aboutZ) {
      m[0][0] = c;
      m[0][1] = -s;
      m[1][0] = s;
      m[1][1] = c;
    } else {
      m[1][1] = c;
      m[1][2] = -s;
      m[2][1] = s;
      m[2][2] = c;
    }
    m[0][3] = length * m[0][0];
    m[1][3] = length * m[1][0];
    m[2][3] = length * m[2][1];
  }
}
