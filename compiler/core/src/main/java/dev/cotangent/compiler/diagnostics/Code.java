package dev.cotangent.compiler.diagnostics;

/**
 * The catalogue of diagnostics, one row each: the stable code, the message, and the way out. {@code
 * %s} stands for the arguments given when it is reported, first those of the message, then those of
 * the help.
 */
public enum Code {
  LAMBDA("COT-0107", Severity.ERROR, "a lambda cannot be differentiated", "call a static method instead");

  /** How grave a diagnostic is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final String id;
  private final Severity severity;
  private final String message;
  private final String help;

  Code(String id, Severity severity, String message, String help) {
    this.id = id;
    this.severity = severity;
    this.message = message;
    this.help = help;
  }

  /** The stable code, such as {@code COT-0107}. */
  public String id() {
    return id;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The message's template. */
  public String message() {
    return message;
  }

  /** The template of the way out. */
  public String help() {
    return help;
  }
}
