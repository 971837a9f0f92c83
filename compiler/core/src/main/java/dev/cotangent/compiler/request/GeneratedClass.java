package dev.cotangent.compiler.request;

/**
 * A class that was generated.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleName its name without the package
 * @param sourceText its source, with {@code @Generated} naming {@link #GENERATOR}
 */
public record GeneratedClass(String packageName, String simpleName, String sourceText) {
  /** What {@code @javax.annotation.processing.Generated} names in every generated class. */
  public static final String GENERATOR = "dev.cotangent.compiler";

  private static final String MARK = "Generated(\"" + GENERATOR + "\")";

  /** Whether a source text is that of a generated class, so that it may be overwritten. */
  public static boolean isGenerated(String sourceText) {
    return sourceText.contains(MARK);
  }

  /** The class's name with its package. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
