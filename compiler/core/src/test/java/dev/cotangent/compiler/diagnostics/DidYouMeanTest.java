package dev.cotangent.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

  @ParameterizedTest
  @CsvSource({
    "weight, weight, 0",
    "wieght, weight, 1",
    "weigt, weight, 1",
    "weights, weight, 1",
    "wxight, weight, 1",
    "'', abc, 3",
    "abc, '', 3",
    "kitten, sitting, 3"
  })
  void countsSlips(String from, String to, int distance) {
    assertEquals(distance, DidYouMean.distance(from, to));
  }

  @ParameterizedTest
  @CsvSource({"bais, bias", "wieght, weight", "BIAS, bias", "weight2, weight", "nothing,"})
  void findsTheClosest(String written, String meant) {
    assertEquals(
        Optional.ofNullable(meant),
        DidYouMean.closest(written, List.of("x", "bias", "weight", "freight")));
  }

  @Test
  void oneLetterIsNotAnother() {
    assertEquals(Optional.empty(), DidYouMean.closest("q", List.of("x", "y")));
  }
}
