package dev.cotangent.compiler.request;

import dev.cotangent.Derivative;
import java.util.List;

/**
 * One class to be generated: the derivatives of one kind of the methods of one class.
 *
 * @param derivative the kind
 * @param methods the methods of the class that ask for this kind, in the order of the source; at
 *     least one
 */
public record ClassRequest(Derivative derivative, List<DerivativeRequest> methods) {
  /** Keeps the methods as they are now. */
  public ClassRequest {
    methods = List.copyOf(methods);
    if (methods.isEmpty()) {
      throw new IllegalArgumentException("no method");
    }
  }

  /** The package of the class to be generated, empty for the unnamed one. */
  public String packageName() {
    return methods.get(0).packageName();
  }

  /** The name of the class to be generated, without its package. */
  public String simpleName() {
    return GeneratedNames.generatedClass(methods.get(0).className(), derivative);
  }

  /** The name of the class to be generated, with its package. */
  public String qualifiedName() {
    return packageName().isEmpty() ? simpleName() : packageName() + "." + simpleName();
  }

  /** The class with its source text. */
  public GeneratedClass generated(String sourceText) {
    return new GeneratedClass(packageName(), simpleName(), sourceText);
  }
}
