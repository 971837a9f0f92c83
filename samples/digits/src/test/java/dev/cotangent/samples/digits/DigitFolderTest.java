package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four files of a folder are found, and belong together. */
final class DigitFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFolder() throws IOException {
    write("train-images-idx3-ubyte", IdxBytes.images(3, 28, 28));
    write("train-labels-idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(3, 1, 4)));
    write("t10k-images-idx3-ubyte.gz", IdxBytes.gzip(IdxBytes.images(2, 28, 28)));
    write("t10k-labels-idx1-ubyte", IdxBytes.labels(5, 9));
  }

  @Test
  void readsPlainAndCompressedFiles() throws SampleException {
    DigitSets digits = new DigitFolder(folder).read();
    assertEquals(3, digits.training().size());
    assertEquals(4, digits.training().label(2));
    assertEquals(2, digits.test().size());
    assertEquals(9, digits.test().label(1));
    assertEquals(200 / 255.0, digits.test().pixels(1)[199]);
  }

  @Test
  void namesAMissingFile() throws IOException {
    Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));
    assertRefused("t10k-labels-idx1-ubyte: no such file, nor one with .gz at the end");
  }

  @Test
  void namesTheFileOfADifferentCount() throws IOException {
    write("t10k-labels-idx1-ubyte", IdxBytes.labels(5, 9, 1));
    assertRefused("t10k-labels-idx1-ubyte: 3 labels, but t10k-images-idx3-ubyte.gz holds 2 images");
  }

  @Test
  void namesTheFolderThatIsMissing() {
    Path absent = folder.resolve("absent");
    SampleException e = assertThrows(SampleException.class, () -> new DigitFolder(absent).read());
    assertEquals(absent + ": no such folder", e.getMessage());
  }

  @Test
  void refusesAFileAsFolder() {
    Path file = folder.resolve("t10k-labels-idx1-ubyte");
    SampleException e = assertThrows(SampleException.class, () -> new DigitFolder(file).read());
    assertEquals(file + ": not a folder", e.getMessage());
  }

  @Test
  void readsMnist() throws SampleException {
    Path mnist = Path.of(System.getProperty("basedir", ""), "../../../shared/data/mnist");
    assumeTrue(Files.isDirectory(mnist), () -> "skipped: there is no MNIST in " + mnist);
    DigitSets digits = new DigitFolder(mnist).read();
    assertEquals(10_000, digits.training().size());
    assertEquals(10_000, digits.test().size());
    int[] firstTestLabels = {7, 2, 1, 0, 4, 1, 4, 9, 5, 9};
    for (int i = 0; i < firstTestLabels.length; i++) {
      assertEquals(firstTestLabels[i], digits.test().label(i));
    }
    assertTrue(ink(digits.test().pixels(0)) > 50, "the first test image shows a seven");
  }

  private static double ink(double[] pixels) {
    double ink = 0;
    for (double pixel : pixels) {
      ink += pixel;
    }
    return ink;
  }

  private void assertRefused(String message) {
    SampleException e = assertThrows(SampleException.class, () -> new DigitFolder(folder).read());
    assertEquals(folder + folder.getFileSystem().getSeparator() + message, e.getMessage());
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
