package dev.cotangent.samples.digits;

import dev.cotangent.samples.commons.SampleException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a file in IDX format, plain or compressed by gzip: a magic number, the sizes, then a byte a
 * pixel or a label; numbers are big-endian.
 */
final class IdxFile {
  private static final int IMAGE_MAGIC = 2051;
  private static final int LABEL_MAGIC = 2049;

  private final Path file;
  private final DataInputStream in;

  private IdxFile(Path file, DataInputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Reads a file of images.
   *
   * @param file the file
   * @return the pixels of each image, row by row
   * @throws SampleException if the file is not a complete file of images of 28x28 pixels
   */
  static List<byte[]> images(Path file) throws SampleException {
    return read(file, IdxFile::images);
  }

  /**
   * Reads a file of labels.
   *
   * @param file the file
   * @return the labels, from 0 to 9
   * @throws SampleException if the file is not a complete file of such labels
   */
  static List<Integer> labels(Path file) throws SampleException {
    return read(file, IdxFile::labels);
  }

  /** Reads the content of an open file. */
  private interface Content<T> {
    T read(IdxFile file) throws IOException, SampleException;
  }

  private static <T> T read(Path file, Content<T> content) throws SampleException {
    try (DataInputStream in = new DataInputStream(decompressed(Files.newInputStream(file)))) {
      T result = content.read(new IdxFile(file, in));
      if (in.read() >= 0) {
        throw new SampleException(file, "goes on after the last item that its header announces");
      }
      return result;
    } catch (EOFException e) {
      throw new SampleException(file, "truncated: it ends within its header");
    } catch (ZipException e) {
      throw new SampleException(file, "damaged gzip data: " + e.getMessage());
    } catch (AccessDeniedException e) {
      throw new SampleException(file, "no permission to read it");
    } catch (IOException e) {
      throw new SampleException(file, "cannot be read: " + e.getMessage());
    }
  }

  private static InputStream decompressed(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file, 1 << 16);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in;
  }

  private List<byte[]> images() throws IOException, SampleException {
    expectMagic(IMAGE_MAGIC, "images");
    int count = count("images");
    int rows = in.readInt();
    int columns = in.readInt();
    if (rows != LabelledImages.SIDE || columns != LabelledImages.SIDE) {
      throw new SampleException(
          file, "images of " + rows + "x" + columns + " pixels; 28x28 are expected");
    }
    List<byte[]> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      images.add(item(LabelledImages.PIXELS, i, count, "images"));
    }
    return images;
  }

  private List<Integer> labels() throws IOException, SampleException {
    expectMagic(LABEL_MAGIC, "labels");
    int count = count("labels");
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int label = Byte.toUnsignedInt(item(1, i, count, "labels")[0]);
      if (label >= LabelledImages.DIGITS) {
        throw new SampleException(file, "label " + label + " at index " + i + " is not a digit");
      }
      labels.add(label);
    }
    return labels;
  }

  private void expectMagic(int expected, String items) throws IOException, SampleException {
    int magic = in.readInt();
    if (magic != expected) {
      throw new SampleException(
          file,
          "not an IDX file of " + items + ": magic number " + magic + " instead of " + expected);
    }
  }

  private int count(String items) throws IOException, SampleException {
    int count = in.readInt();
    if (count <= 0) {
      throw new SampleException(file, "its header announces " + count + " " + items);
    }
    return count;
  }

  private byte[] item(int size, int index, int count, String items)
      throws IOException, SampleException {
    byte[] item = new byte[size];
    try {
      in.readFully(item);
    } catch (EOFException e) {
      throw new SampleException(
          file, "truncated: its header announces " + count + " " + items + ", it holds " + index);
    }
    return item;
  }
}
