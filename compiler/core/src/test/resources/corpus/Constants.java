package corpus;

/** Constants that another class reads. */
final class Constants {
  private Constants() {}

  static final double HALF = 1.0 / 2;
}
