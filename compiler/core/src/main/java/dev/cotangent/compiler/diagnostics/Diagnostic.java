package dev.cotangent.compiler.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thing to say about one place.
 *
 * @param code the row of the catalogue
 * @param severity how grave it is in this run
 * @param position the place
 * @param message the message with its arguments put in
 * @param help the way out with its arguments put in
 * @param notes further places, such as the differentiable method that led to a helper
 */
public record Diagnostic(
    Code code,
    Code.Severity severity,
    Position position,
    String message,
    String help,
    List<Note> notes) {

  /**
   * A further place.
   *
   * @param position the place
   * @param message what is to be seen there
   */
  public record Note(Position position, String message) {}

  /** Keeps the notes as they are now. */
  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** A diagnostic whose templates are filled with arguments, the message's first. */
  public static Diagnostic of(Code code, Position position, Object... arguments) {
    int forMessage = code.message().split("%s", -1).length - 1;
    Object[] rest =
        Arrays.copyOfRange(arguments, Math.min(forMessage, arguments.length), arguments.length);
    return new Diagnostic(
        code,
        code.severity(),
        position,
        String.format(code.message(), arguments),
        String.format(code.help(), rest),
        List.of());
  }

  /** The same with one more place to look at. */
  public Diagnostic withNote(Position place, String text) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(place, text));
    return new Diagnostic(code, severity, position, message, help, more);
  }

  /** The same as an error. */
  Diagnostic asError() {
    return new Diagnostic(code, Code.Severity.ERROR, position, message, help, notes);
  }

  /** Whether this fails the run. */
  public boolean isError() {
    return severity == Code.Severity.ERROR;
  }
}
