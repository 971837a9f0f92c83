package dev.cotangent.samples.calibration;

import dev.cotangent.samples.commons.SampleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Points of the plane, as read from a file: two numbers a line, with a comma between. */
final class Points {
  private static final int FEWEST = 20;

  private Points() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its points
   * @throws SampleException if a line holds something else, or there are too few
   * @throws IOException if it cannot be read
   */
  static double[][] read(Path file) throws SampleException, IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * The eruptions of Old Faithful.
   *
   * @return the duration of each, and the time to the next, in minutes
   * @throws SampleException if the data is damaged
   * @throws IOException if it cannot be read
   */
  static double[][] faithful() throws SampleException, IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Points.class.getResourceAsStream("faithful.csv"), StandardCharsets.UTF_8))) {
      return read(in, "faithful.csv");
    }
  }

  private static double[][] read(BufferedReader in, String name)
      throws SampleException, IOException {
    List<double[]> points = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        points.add(point(line.split(",", -1), name + ":" + number));
      }
    }
    if (points.size() < FEWEST) {
      throw new SampleException(name + ": fewer than " + FEWEST + " points");
    }
    return points.toArray(double[][]::new);
  }

  private static double[] point(String[] fields, String place) throws SampleException {
    try {
      if (fields.length == 2) {
        double[] point = {Double.parseDouble(fields[0]), Double.parseDouble(fields[1])};
        if (Double.isFinite(point[0] + point[1])) {
          return point;
        }
      }
    } catch (NumberFormatException e) {
      throw new SampleException(place + ": not a number: " + e.getMessage());
    }
    throw new SampleException(place + ": not two finite numbers with a comma between");
  }
}
