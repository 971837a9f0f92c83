package dev.cotangent.samples.digits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** Makes files in IDX format, good ones and others. */
final class IdxBytes {
  private static final int IMAGE_MAGIC = 2051;
  private static final int LABEL_MAGIC = 2049;

  private IdxBytes() {}

  /** As many images of this size, pixel {@code p} of image {@code i} being {@code i + p}. */
  static byte[] images(int count, int rows, int columns) {
    int pixels = rows * columns;
    ByteBuffer file = ByteBuffer.allocate(16 + count * pixels);
    file.putInt(IMAGE_MAGIC).putInt(count).putInt(rows).putInt(columns);
    for (int i = 0; i < count; i++) {
      for (int p = 0; p < pixels; p++) {
        file.put((byte) (i + p));
      }
    }
    return file.array();
  }

  static byte[] labels(int... labels) {
    ByteBuffer file = ByteBuffer.allocate(8 + labels.length);
    file.putInt(LABEL_MAGIC).putInt(labels.length);
    for (int label : labels) {
      file.put((byte) label);
    }
    return file.array();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new AssertionError("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
