package dev.cotangent.samples.kernel;

import dev.cotangent.samples.commons.GrayPicture;
import dev.cotangent.samples.commons.Rows;
import dev.cotangent.samples.commons.Sample;
import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.hipparchus.exception.MathIllegalStateException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Filters an image with an edge detector, forgets the detector, and finds it again. */
@Command(
    name = "kernel",
    description = "Recovers an edge detector from an image and what the detector made of it.",
    sortOptions = false)
public final class KernelRecovery extends Sample {
  private static final int LIMIT = 10_000;

  /** A Laplacian of a Gaussian: it answers where the brightness bends, that is at edges. */
  private static final double[][] DETECTOR = {
    {0, 0, -1, 0, 0},
    {0, -1, -2, -1, 0},
    {-1, -2, 16, -2, -1},
    {0, -1, -2, -1, 0},
    {0, 0, -1, 0, 0}
  };

  @Option(
      names = "--image",
      paramLabel = "FILE",
      description = "A PNG or JPEG to work on; without it, the program draws one.")
  private Path file;

  @Option(
      names = "--side",
      paramLabel = "N",
      defaultValue = "128",
      description = "Width and height the image is scaled to (default: ${DEFAULT-VALUE}).")
  private int side;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description =
          "Write a PNG: the image, what the detector makes of it, what the kernel makes of it"
              + " before and after the search.")
  private Path picture;

  private KernelRecovery() {}

  /**
   * Runs the program and exits.
   *
   * @param args the options
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * The program as a command.
   *
   * @return the command
   */
  static CommandLine commandLine() {
    return new CommandLine(new KernelRecovery());
  }

  @Override
  protected void run(PrintWriter out) throws SampleException, IOException {
    require(side >= 16 && side <= 1024, "--side must be from 16 to 1024");
    double[][] image = file == null ? Picture.drawn(side) : Picture.read(file, side);
    double[][] wanted = Filter.apply(DETECTOR, image);
    double[][] start = random(new Random(1));
    out.printf("gradients       loss%n");
    double[][] found;
    try {
      found = new Recovery(image, wanted, DETECTOR.length, out).search(start, LIMIT);
    } catch (MathIllegalStateException e) {
      throw new SampleException("the search did not end; is the image of one colour?");
    }
    show(found, out);
    if (picture != null) {
      GrayPicture tiles = new GrayPicture(1, 4, wanted.length, 1);
      tiles.draw(0, pixels(middle(image)), 0, 1);
      tiles.draw(1, pixels(wanted), -4, 4);
      tiles.draw(2, pixels(Filter.apply(start, image)), -4, 4);
      tiles.draw(3, pixels(Filter.apply(found, image)), -4, 4);
      tiles.write(picture);
    }
  }

  private static double[][] random(Random random) {
    double[][] kernel = new double[DETECTOR.length][DETECTOR.length];
    for (double[] row : kernel) {
      Arrays.setAll(row, u -> random.nextGaussian());
    }
    return kernel;
  }

  private static void show(double[][] found, PrintWriter out) {
    double error = 0;
    out.printf("%nThe kernel found:%n");
    for (int v = 0; v < found.length; v++) {
      for (int u = 0; u < found.length; u++) {
        out.printf(Locale.ROOT, "%8.3f", Math.rint(found[v][u] * 1000) / 1000 + 0.0);
        error = Math.max(error, Math.abs(found[v][u] - DETECTOR[v][u]));
      }
      out.println();
    }
    out.printf(Locale.ROOT, "%ngreatest error of a weight: %.1e%n", error);
  }

  /** The part of the image that the filtered one covers. */
  private static double[][] middle(double[][] image) {
    double[][] nothing = new double[DETECTOR.length][DETECTOR.length];
    nothing[DETECTOR.length / 2][DETECTOR.length / 2] = 1;
    return Filter.apply(nothing, image);
  }

  private static double[] pixels(double[][] image) {
    return Rows.of((Object) image).stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
