package dev.cotangent.compiler.frontend.rules;

import dev.cotangent.PartialDerivative;
import dev.cotangent.Pullback;
import dev.cotangent.Pushforward;
import java.lang.annotation.Annotation;

/** The kinds of rules, each with the annotation that makes one. */
enum RuleKind {
  PARTIAL_DERIVATIVE(PartialDerivative.class),
  PULLBACK(Pullback.class),
  PUSHFORWARD(Pushforward.class);

  private final Class<? extends Annotation> annotation;

  RuleKind(Class<? extends Annotation> annotation) {
    this.annotation = annotation;
  }

  /** The annotation. */
  Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** The annotation as it is written. */
  String shownName() {
    return "@" + annotation.getSimpleName();
  }
}
