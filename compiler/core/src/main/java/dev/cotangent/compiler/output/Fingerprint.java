package dev.cotangent.compiler.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A hash of contents, never of times: a file that was touched has not changed. */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The fingerprint of a file's content, if it can be read. */
  static Optional<String> ofFile(Path file) {
    try {
      return Optional.of(of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The fingerprint of a content. */
  static String of(byte[] content) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(content);
    return fingerprint.value();
  }

  /** Adds a content; where it ends counts. */
  void add(byte[] content) {
    digest.update((content.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  /** Adds a text. */
  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds the classes in a jar or below a directory; what does not exist counts as that. */
  void addClasses(Path jarOrDirectory) throws IOException {
    add(jarOrDirectory.toString());
    if (Files.isDirectory(jarOrDirectory)) {
      addDirectory(jarOrDirectory);
    } else if (Files.exists(jarOrDirectory)) {
      addJar(jarOrDirectory);
    } else {
      add("missing");
    }
  }

  private void addDirectory(Path directory) throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(directory)) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : classes) {
      add(directory.relativize(file).toString());
      add(Files.readAllBytes(file));
    }
  }

  /** A jar's directory has a checksum of every entry, so that nothing else need be read. */
  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
      }
    } catch (ZipException e) {
      add(Files.readAllBytes(jar));
    }
  }

  /** The hash of everything that was added, in hexadecimal. */
  String value() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
