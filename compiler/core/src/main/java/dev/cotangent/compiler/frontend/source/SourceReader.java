package dev.cotangent.compiler.frontend.source;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.FileProblems;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.request.GeneratedClass;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads source files strictly: a byte that is not valid in the encoding is an error, not a '?'. */
public final class SourceReader {
  private final Charset encoding;
  private final Optional<Path> shownRelativeTo;
  private final Path outputDirectory;
  private final SourceTexts texts;
  private final DiagnosticLog log;

  /**
   * A reader for one run.
   *
   * @param encoding the encoding of all files
   * @param shownRelativeTo the directory whose files are named relative to it in diagnostics; where
   *     empty, and for files elsewhere, paths are shown as they are given
   * @param outputDirectory where generated classes lie, which are no source of others
   * @param texts receives the text of every file
   * @param log receives what is wrong with a file
   */
  public SourceReader(
      Charset encoding,
      Optional<Path> shownRelativeTo,
      Path outputDirectory,
      SourceTexts texts,
      DiagnosticLog log) {
    this.encoding = encoding;
    this.outputDirectory = outputDirectory.toAbsolutePath().normalize();
    this.shownRelativeTo = shownRelativeTo.map(Path::toAbsolutePath).map(Path::normalize);
    this.texts = texts;
    this.log = log;
  }

  /** The name of a file in diagnostics. */
  public String shownName(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return shownRelativeTo
        .filter(absolute::startsWith)
        .map(base -> base.relativize(absolute))
        .filter(relative -> !relative.toString().isEmpty())
        .orElse(path)
        .toString();
  }

  /**
   * The file, or nothing if it cannot be read; why is in the log then. What an earlier run has
   * generated is no source either.
   */
  public Optional<SourceFile> read(Path path) {
    String shownName = shownName(path);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      reportUnreadable(path, e);
      return Optional.empty();
    }
    return decode(bytes, shownName)
        .filter(text -> !isEarlierOutput(path, text))
        .map(
            text -> {
              texts.put(shownName, text);
              return new SourceFile(path, shownName, PackageName.of(text), text);
            });
  }

  private boolean isEarlierOutput(Path path, String text) {
    return path.toAbsolutePath().normalize().startsWith(outputDirectory)
        && GeneratedClass.isGenerated(text);
  }

  /** Reports a file or directory that the file system does not hand out. */
  void reportUnreadable(Path path, IOException cause) {
    Position file = Position.ofFile(shownName(path));
    if (cause instanceof NoSuchFileException) {
      log.report(Code.FILE_NOT_FOUND, file);
    } else {
      log.report(Code.FILE_UNREADABLE, file, FileProblems.reason(cause));
    }
  }

  private Optional<String> decode(byte[] bytes, String shownName) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) maxCharsPerByte()) + 1);
    var decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(input, output, true);
    if (!result.isError()) {
      result = decoder.flush(output);
    }
    String text = output.flip().toString();
    if (!result.isError()) {
      return Optional.of(text);
    }
    reportMalformed(bytes, input.position(), text, shownName);
    return Optional.empty();
  }

  private float maxCharsPerByte() {
    return encoding.newDecoder().maxCharsPerByte();
  }

  private void reportMalformed(byte[] bytes, int offset, String before, String shownName) {
    texts.put(shownName, new String(bytes, encoding));
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (c == '\n' || (c == '\r' && !before.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      }
    }
    Position position = new Position(shownName, line, before.length() - lineStart + 1);
    String hexadecimal = String.format("%02X", bytes[offset]);
    log.report(Code.MALFORMED_TEXT, position, hexadecimal, encoding.name());
  }
}
