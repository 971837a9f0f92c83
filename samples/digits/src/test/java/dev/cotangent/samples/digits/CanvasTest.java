package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The pen leaves ink where it was, and half-tones at its edge. */
final class CanvasTest {
  private final Canvas canvas = new Canvas();

  @Test
  void lineIsDarkInsideGreyAtItsEdgeAndNowhereElse() {
    canvas.line(5, 10.5, 20, 10.5, 1);
    byte[] pixels = canvas.scan(1, 0, new Random(0));
    assertEquals(0, at(pixels, 12, 8));
    assertEquals(128, at(pixels, 12, 9));
    assertEquals(255, at(pixels, 12, 10));
    assertEquals(128, at(pixels, 12, 11));
    assertEquals(0, at(pixels, 12, 12));
    assertEquals(0, at(pixels, 2, 10));
    assertEquals(0, at(pixels, 23, 10));
  }

  @Test
  void crossingLinesAreNoDarkerThanOne() {
    canvas.line(5, 10.5, 20, 10.5, 1);
    canvas.line(12.5, 5, 12.5, 20, 1);
    assertEquals(204, at(canvas.scan(0.8, 0, new Random(0)), 12, 10));
  }

  @Test
  void dotIsALineOfNoLength() {
    canvas.line(7.5, 7.5, 7.5, 7.5, 1);
    assertEquals(255, at(canvas.scan(1, 0, new Random(0)), 7, 7));
  }

  @Test
  void lineMayLeaveTheCanvas() {
    canvas.line(-9, 3.5, 99, 3.5, 1);
    byte[] pixels = canvas.scan(1, 0, new Random(0));
    assertEquals(255, at(pixels, 0, 3));
    assertEquals(255, at(pixels, 27, 3));
  }

  private static int at(byte[] pixels, int column, int row) {
    return Byte.toUnsignedInt(pixels[row * LabelledImages.SIDE + column]);
  }
}
