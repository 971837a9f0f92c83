package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The digits that the program writes itself are reproducible, balanced and visible. */
final class RenderedDigitsTest {
  private final LabelledImages images = write(1, 400);

  @Test
  void sameSeedGivesTheSameImages() {
    LabelledImages again = write(1, 400);
    for (int i = 0; i < images.size(); i++) {
      assertArrayEquals(images.pixels(i), again.pixels(i));
    }
  }

  @Test
  void noTwoImagesAreTheSame() {
    assertFalse(Arrays.equals(images.pixels(0), images.pixels(10)));
    assertFalse(Arrays.equals(images.pixels(0), write(2, 1).pixels(0)));
  }

  @Test
  void thereAreAsManyOfEachDigit() {
    int[] counts = new int[LabelledImages.DIGITS];
    for (int i = 0; i < images.size(); i++) {
      counts[images.label(i)]++;
    }
    int[] expected = new int[LabelledImages.DIGITS];
    Arrays.fill(expected, 40);
    assertArrayEquals(expected, counts);
  }

  @Test
  void everyImageShowsALineOnPaper() {
    for (int i = 0; i < images.size(); i++) {
      double[] pixels = images.pixels(i);
      assertEquals(LabelledImages.PIXELS, pixels.length);
      long dark = Arrays.stream(pixels).filter(pixel -> pixel > 0.5).count();
      String message = "digit " + images.label(i) + ", " + dark + " dark pixels";
      assertTrue(dark >= 8 && dark <= 250, message);
    }
  }

  private static LabelledImages write(long seed, int count) {
    return new RenderedDigits(new Random(seed)).write(count);
  }
}
