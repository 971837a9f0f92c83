package dev.cotangent.samples.digits;

import dev.cotangent.samples.commons.SampleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the four files of MNIST, or of a set that is laid out like it. */
public final class DigitFolder {
  private final Path folder;

  /**
   * Names the folder.
   *
   * @param folder the folder
   */
  public DigitFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads all four files.
   *
   * @return the digits
   * @throws SampleException if a file is missing or is not what its name says
   */
  public DigitSets read() throws SampleException {
    if (!Files.isDirectory(folder)) {
      throw new SampleException(folder, Files.exists(folder) ? "not a folder" : "no such folder");
    }
    return new DigitSets(read("train"), read("t10k"));
  }

  private LabelledImages read(String prefix) throws SampleException {
    Path imageFile = find(prefix + "-images-idx3-ubyte");
    Path labelFile = find(prefix + "-labels-idx1-ubyte");
    List<byte[]> images = IdxFile.images(imageFile);
    List<Integer> labels = IdxFile.labels(labelFile);
    if (labels.size() != images.size()) {
      throw new SampleException(
          labelFile,
          labels.size()
              + " labels, but "
              + imageFile.getFileName()
              + " holds "
              + images.size()
              + " images");
    }
    return new LabelledImages(images, labels);
  }

  private Path find(String name) throws SampleException {
    Path plain = folder.resolve(name);
    Path compressed = folder.resolve(name + ".gz");
    if (Files.exists(plain)) {
      return plain;
    }
    if (Files.exists(compressed)) {
      return compressed;
    }
    throw new SampleException(plain, "no such file, nor one with .gz at the end");
  }
}
