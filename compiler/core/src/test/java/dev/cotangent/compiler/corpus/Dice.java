package dev.cotangent.compiler.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices, the same for the same seed on every machine. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
