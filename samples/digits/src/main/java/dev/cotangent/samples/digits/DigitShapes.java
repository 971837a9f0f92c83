package dev.cotangent.samples.digits;

import java.util.List;
import java.util.Random;

/** How people write the digits: a few shapes for each, as strokes in a box of 100 by 100. */
final class DigitShapes {

  private static final List<List<List<Stroke>>> SHAPES =
      List.of(
          List.of(zero()),
          List.of(plainOne(), flaggedOne(), footedOne()),
          List.of(plainTwo(), loopedTwo()),
          List.of(roundThree(), flatThree()),
          List.of(closedFour(), openFour()),
          List.of(cornerFive(), quickFive()),
          List.of(six()),
          List.of(plainSeven(), crossedSeven()),
          List.of(eight()),
          List.of(curvedNine(), straightNine()));

  private DigitShapes() {}

  /**
   * Chooses a way to write a digit.
   *
   * @param digit the digit
   * @param random the source of the choice
   * @return the strokes
   */
  static List<Stroke> draw(int digit, Random random) {
    List<List<Stroke>> shapes = SHAPES.get(digit);
    return shapes.get(random.nextInt(shapes.size()));
  }

  private static List<Stroke> zero() {
    return List.of(
        Stroke.through(50, 4, 28, 18, 18, 50, 28, 82, 50, 96, 72, 82, 82, 50, 72, 18, 50, 4));
  }

  private static List<Stroke> plainOne() {
    return List.of(Stroke.through(50, 4, 50, 96));
  }

  private static List<Stroke> flaggedOne() {
    return List.of(Stroke.through(28, 28, 54, 4), Stroke.through(54, 4, 54, 96));
  }

  private static List<Stroke> footedOne() {
    return List.of(
        Stroke.through(32, 22, 52, 4),
        Stroke.through(52, 4, 52, 96),
        Stroke.through(26, 96, 76, 96));
  }

  private static List<Stroke> plainTwo() {
    return List.of(
        Stroke.through(22, 26, 34, 9, 54, 4, 74, 14, 74, 36, 50, 66, 20, 96),
        Stroke.through(20, 96, 82, 96));
  }

  private static List<Stroke> loopedTwo() {
    return List.of(
        Stroke.through(
            20, 22, 40, 5, 68, 10, 74, 34, 52, 68, 30, 90, 18, 80, 34, 76, 56, 90, 86, 90));
  }

  private static List<Stroke> roundThree() {
    return List.of(
        Stroke.through(22, 14, 46, 4, 70, 14, 68, 36, 42, 47),
        Stroke.through(42, 47, 72, 56, 78, 78, 54, 96, 20, 86));
  }

  private static List<Stroke> flatThree() {
    return List.of(
        Stroke.through(20, 6, 74, 6),
        Stroke.through(74, 6, 42, 42),
        Stroke.through(42, 42, 72, 52, 78, 76, 54, 96, 20, 88));
  }

  private static List<Stroke> closedFour() {
    return List.of(
        Stroke.through(62, 4, 14, 66),
        Stroke.through(14, 66, 88, 66),
        Stroke.through(64, 4, 64, 96));
  }

  private static List<Stroke> openFour() {
    return List.of(
        Stroke.through(26, 6, 20, 50),
        Stroke.through(20, 50, 78, 50),
        Stroke.through(74, 6, 70, 96));
  }

  private static List<Stroke> cornerFive() {
    return List.of(
        Stroke.through(76, 6, 30, 6),
        Stroke.through(30, 6, 26, 44),
        Stroke.through(26, 44, 54, 36, 78, 54, 76, 80, 52, 96, 20, 88));
  }

  private static List<Stroke> quickFive() {
    return List.of(
        Stroke.through(34, 6, 30, 40, 54, 44, 74, 64, 62, 90, 22, 94),
        Stroke.through(34, 6, 80, 8));
  }

  private static List<Stroke> six() {
    return List.of(
        Stroke.through(68, 4, 40, 24, 22, 60, 32, 90, 58, 95, 76, 76, 64, 54, 40, 56, 24, 74));
  }

  private static List<Stroke> plainSeven() {
    return List.of(Stroke.through(18, 6, 82, 6), Stroke.through(82, 6, 58, 48, 42, 96));
  }

  private static List<Stroke> crossedSeven() {
    return List.of(
        Stroke.through(18, 8, 80, 6),
        Stroke.through(80, 6, 56, 48, 44, 96),
        Stroke.through(34, 50, 76, 50));
  }

  private static List<Stroke> eight() {
    return List.of(
        Stroke.through(
            68, 14, 48, 4, 28, 20, 44, 44, 68, 64, 72, 86, 50, 96, 26, 86, 30, 64, 56, 44, 74, 24,
            66, 12));
  }

  private static List<Stroke> curvedNine() {
    return List.of(
        Stroke.through(74, 28, 56, 5, 30, 10, 24, 34, 42, 50, 66, 42, 75, 20),
        Stroke.through(75, 20, 72, 64, 40, 96));
  }

  private static List<Stroke> straightNine() {
    return List.of(
        Stroke.through(70, 18, 44, 4, 24, 26, 40, 48, 68, 32, 72, 10),
        Stroke.through(72, 10, 68, 96));
  }
}
