package corpus;

import dev.cotangent.Differentiable;

/** Records of single precision. */
final class SinglePrecision {
  private SinglePrecision() {}

  record Mixed(float x, double y, float[] z, int n) {}

  // inputs: m=0.2:1; s=0.5:1
  @Differentiable
  static float single(Mixed m, float s) {
    float sum = m.x() * s;
    for (float z : m.z()) {
      sum += z * z * m.x();
    }
    return (float) (sum * m.y()) + m.n();
  }

  // inputs: m=[2] 0.2:1; s=0.5:1
  @Differentiable
  static Mixed[] arrays(Mixed[] m, float s) {
    Mixed[] result = new Mixed[m.length];
    for (int i = 0; i < m.length; i++) {
      float[] z = m[i].z().clone();
      z[0] *= s;
      result[i] = new Mixed(m[i].x() * s, m[i].y() * m[i].x(), z, i);
    }
    return result;
  }
}
