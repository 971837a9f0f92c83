package dev.cotangent.compiler;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.autodiff.MissingRuleException;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.request.DerivativeRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which rule is missing, where the method is called. */
final class MissingRules {
  private MissingRules() {}

  /** What is to be said. */
  static Diagnostic diagnostic(
      MissingRuleException missing, Derivative kind, DerivativeRequest method, SourceTexts texts) {
    Callee callee = missing.callee();
    Position position = positionOfCall(missing.origin(), callee.name(), texts);
    Diagnostic diagnostic =
        switch (missing.kind()) {
          case ARGUMENT -> missingPartial(missing, position);
          case PUSHFORWARD ->
              kind == Derivative.HVP || kind == Derivative.HESSIAN
                  ? Diagnostic.of(
                      Code.RULE_NOT_DIFFERENTIABLE,
                      position,
                      callee.rules().pullback().orElse(callee).shownName())
                  : Diagnostic.of(Code.MISSING_PUSHFORWARD, position, callee.shownName());
          case SECOND_ORDER ->
              Diagnostic.of(
                  Code.RULE_NOT_DIFFERENTIABLE,
                  position(missing.origin(), texts),
                  callee.shownName());
        };
    return missing.origin().file().equals(method.position().file())
        ? diagnostic
        : diagnostic.withNote(
            method.position(), "reached from differentiable method '" + method.methodName() + "'");
  }

  private static Diagnostic missingPartial(MissingRuleException missing, Position position) {
    Callee callee = missing.callee();
    boolean isArray = callee.parameterTypes().get(missing.argument()) instanceof ArrayType;
    return Diagnostic.of(
        Code.MISSING_RULE,
        position,
        callee.shownName(),
        missing.argument() + 1,
        isArray
            ? "write a @Pullback for it instead, which is for methods on arrays"
            : "write a @PartialDerivative in that parameter, or stop the gradient:"
                + " Cotangent.stopGradient(...)");
  }

  /** Where a line calls a method: javac would put its caret there, too. */
  private static Position positionOfCall(Origin origin, String method, SourceTexts texts) {
    Position start = new Position(origin.file(), origin.line(), 1);
    Matcher call =
        Pattern.compile("(\\.\\s*)?\\b" + Pattern.quote(method) + "\\s*\\(")
            .matcher(texts.line(start).orElse(""));
    return call.find()
        ? new Position(origin.file(), origin.line(), 1 + call.start())
        : position(origin, texts);
  }

  /** Where a line begins. */
  static Position position(Origin origin, SourceTexts texts) {
    Position start = new Position(origin.file(), origin.line(), 1);
    String line = texts.line(start).orElse("");
    return new Position(
        origin.file(), origin.line(), 1 + line.length() - line.stripLeading().length());
  }
}
