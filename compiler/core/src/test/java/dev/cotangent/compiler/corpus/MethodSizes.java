package dev.cotangent.compiler.corpus;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a class file how many bytes of bytecode each method has (JVMS chapter 4). */
final class MethodSizes {
  /** Above this HotSpot interprets a method for ever. */
  static final int HUGE = 8000;

  private final DataInputStream in;
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<String, Integer> sizes = new TreeMap<>();

  private MethodSizes(byte[] classFile) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** The size of the largest method of each name. */
  static Map<String, Integer> of(byte[] classFile) {
    try {
      MethodSizes reader = new MethodSizes(classFile);
      reader.read();
      return reader.sizes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() throws IOException {
    in.skipNBytes(8);
    readConstants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers();
    readMembers();
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> names.put(i, in.readUTF());
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(4);
      }
    }
  }

  private void readMembers() throws IOException {
    int members = in.readUnsignedShort();
    for (int i = 0; i < members; i++) {
      in.skipNBytes(2);
      String name = names.get(in.readUnsignedShort());
      in.skipNBytes(2);
      int attributes = in.readUnsignedShort();
      for (int k = 0; k < attributes; k++) {
        readAttribute(name);
      }
    }
  }

  private void readAttribute(String member) throws IOException {
    String attribute = names.get(in.readUnsignedShort());
    int length = in.readInt();
    if ("Code".equals(attribute)) {
      in.skipNBytes(4);
      sizes.merge(member, in.readInt(), Math::max);
      in.skipNBytes(length - 8);
    } else {
      in.skipNBytes(length);
    }
  }
}
