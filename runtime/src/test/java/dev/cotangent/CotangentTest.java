package dev.cotangent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CotangentTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.0, 1.5, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, Double.NaN})
  void aStoppedDoubleIsTheSameBits(double x) {
    assertEquals(
        Double.doubleToRawLongBits(x), Double.doubleToRawLongBits(Cotangent.stopGradient(x)));
  }

  @ParameterizedTest
  @ValueSource(floats = {0.0f, -0.0f, 1.5f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY, Float.NaN})
  void aStoppedFloatIsTheSameBits(float x) {
    assertEquals(Float.floatToRawIntBits(x), Float.floatToRawIntBits(Cotangent.stopGradient(x)));
  }

  @Test
  void aStoppedArrayIsTheSameArray() {
    double[] doubles = {1};
    double[][] doubleRows = {doubles};
    double[][][] doublePlanes = {doubleRows};
    float[] floats = {1};
    float[][] floatRows = {floats};
    float[][][] floatPlanes = {floatRows};

    assertSame(doubles, Cotangent.stopGradient(doubles));
    assertSame(doubleRows, Cotangent.stopGradient(doubleRows));
    assertSame(doublePlanes, Cotangent.stopGradient(doublePlanes));
    assertSame(floats, Cotangent.stopGradient(floats));
    assertSame(floatRows, Cotangent.stopGradient(floatRows));
    assertSame(floatPlanes, Cotangent.stopGradient(floatPlanes));
  }
}
