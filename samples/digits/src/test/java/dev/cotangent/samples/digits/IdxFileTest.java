package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IDX files are read as they are, and whatever is wrong with one is said. */
final class IdxFileTest {
  @TempDir private Path folder;

  @Test
  void readsPlainImages() throws Exception {
    List<byte[]> images = IdxFile.images(file(IdxBytes.images(3, 28, 28)));
    assertEquals(3, images.size());
    for (int i = 0; i < 3; i++) {
      assertEquals(28 * 28, images.get(i).length);
      assertEquals((byte) i, images.get(i)[0]);
      assertEquals((byte) (i + 783), images.get(i)[783]);
    }
  }

  @Test
  void readsGzipByContentWhateverTheName() throws Exception {
    byte[] plain = IdxBytes.images(2, 28, 28);
    List<byte[]> images = IdxFile.images(file(IdxBytes.gzip(plain)));
    assertEquals(2, images.size());
    assertArrayEquals(Arrays.copyOfRange(plain, 16, 16 + 784), images.get(0));
    assertArrayEquals(Arrays.copyOfRange(plain, 16 + 784, plain.length), images.get(1));
  }

  @Test
  void readsLabels() throws Exception {
    byte[] plain = IdxBytes.labels(7, 0, 9, 3);
    assertEquals(List.of(7, 0, 9, 3), IdxFile.labels(file(plain)));
    assertEquals(List.of(7, 0, 9, 3), IdxFile.labels(file(IdxBytes.gzip(plain))));
  }

  @Test
  void refusesLabelsWhereImagesAreExpected() throws IOException {
    assertImagesRefused(
        "not an IDX file of images: magic number 2049 instead of 2051", IdxBytes.labels(1, 2, 3));
  }

  @Test
  void refusesImagesWhereLabelsAreExpected() throws IOException {
    assertLabelsRefused(
        "not an IDX file of labels: magic number 2051 instead of 2049", IdxBytes.images(1, 28, 28));
  }

  @Test
  void refusesTruncatedImages() throws IOException {
    byte[] whole = IdxBytes.images(3, 28, 28);
    assertImagesRefused(
        "truncated: its header announces 3 images, it holds 2",
        Arrays.copyOf(whole, whole.length - 1));
  }

  @Test
  void refusesTruncatedLabels() throws IOException {
    byte[] whole = IdxBytes.labels(1, 2, 3, 4);
    assertLabelsRefused(
        "truncated: its header announces 4 labels, it holds 1",
        Arrays.copyOf(whole, whole.length - 3));
  }

  @Test
  void refusesTruncatedGzip() throws IOException {
    byte[] whole = IdxBytes.gzip(IdxBytes.images(3, 28, 28));
    SampleException e = imagesRefused(Arrays.copyOf(whole, whole.length / 2));
    assertTrue(e.getMessage().contains(": truncated: "), e.getMessage());
  }

  @Test
  void refusesDamagedGzip() throws IOException {
    byte[] damaged = IdxBytes.gzip(IdxBytes.images(3, 28, 28));
    Arrays.fill(damaged, 20, 60, (byte) 0x55);
    SampleException e = imagesRefused(damaged);
    assertTrue(e.getMessage().contains(": damaged gzip data: "), e.getMessage());
  }

  @Test
  void refusesTruncatedHeader() throws IOException {
    String message = "truncated: it ends within its header";
    assertImagesRefused(message, new byte[0]);
    assertImagesRefused(message, Arrays.copyOf(IdxBytes.images(1, 28, 28), 10));
    assertLabelsRefused(message, Arrays.copyOf(IdxBytes.labels(1), 7));
    assertLabelsRefused(message, Arrays.copyOf(IdxBytes.gzip(IdxBytes.labels(1)), 5));
  }

  @Test
  void refusesWhatFollowsTheLastItem() throws IOException {
    byte[] whole = IdxBytes.labels(1, 2, 3);
    assertLabelsRefused(
        "goes on after the last item that its header announces",
        Arrays.copyOf(whole, whole.length + 1));
  }

  @Test
  void refusesImagesOfAnotherSize() throws IOException {
    assertImagesRefused("images of 32x16 pixels; 28x28 are expected", IdxBytes.images(1, 32, 16));
  }

  @Test
  void refusesLabelsThatAreNoDigits() throws IOException {
    assertLabelsRefused("label 10 at index 2 is not a digit", IdxBytes.labels(0, 9, 10));
    assertLabelsRefused("label 255 at index 0 is not a digit", IdxBytes.labels(255));
  }

  @Test
  void refusesFilesWithoutItems() throws IOException {
    assertLabelsRefused("its header announces 0 labels", IdxBytes.labels());
    byte[] negative = IdxBytes.images(1, 28, 28);
    ByteBuffer.wrap(negative).putInt(4, -5);
    assertImagesRefused("its header announces -5 images", negative);
  }

  @Test
  void believesNoCountBeforeItHasSeenTheItems() throws IOException {
    byte[] boasting = IdxBytes.images(1, 28, 28);
    ByteBuffer.wrap(boasting).putInt(4, Integer.MAX_VALUE);
    assertImagesRefused("truncated: its header announces 2147483647 images, it holds 1", boasting);
  }

  @Test
  void refusesAFolder() {
    SampleException e = assertThrows(SampleException.class, () -> IdxFile.labels(folder));
    assertTrue(e.getMessage().startsWith(folder + ": cannot be read: "), e.getMessage());
  }

  private void assertImagesRefused(String message, byte[] content) throws IOException {
    assertEquals(path() + ": " + message, imagesRefused(content).getMessage());
  }

  private void assertLabelsRefused(String message, byte[] content) throws IOException {
    Path file = file(content);
    SampleException e = assertThrows(SampleException.class, () -> IdxFile.labels(file));
    assertEquals(file + ": " + message, e.getMessage());
  }

  private SampleException imagesRefused(byte[] content) throws IOException {
    Path file = file(content);
    return assertThrows(SampleException.class, () -> IdxFile.images(file));
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(path(), content);
  }

  private Path path() {
    return folder.resolve("file");
  }
}
