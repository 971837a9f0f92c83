package dev.cotangent.compiler.frontend;

import dev.cotangent.compiler.request.ClassRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What the frontend found.
 *
 * @param requests the classes to be generated
 * @param refused the qualified names of classes that will not be, because of errors
 */
public record FrontendResult(List<ClassRequest> requests, List<String> refused) {
  /** Keeps the lists as they are now. */
  public FrontendResult {
    requests = List.copyOf(requests);
    refused = List.copyOf(refused);
  }

  /** Collects class by class. */
  static final class Builder {
    private final List<ClassRequest> requests = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    void add(AnnotatedClass one, List<ClassRequest> ofClass, boolean hasErrors) {
      if (hasErrors) {
        refused.addAll(one.possibleOutputs());
      } else {
        requests.addAll(ofClass);
      }
    }

    FrontendResult build() {
      return new FrontendResult(requests, refused);
    }
  }
}
