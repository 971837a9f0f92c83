package dev.cotangent.compiler;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.MissingRuleException;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.autodiff.UnknownShapeException;
import dev.cotangent.compiler.backend.CalledClasses;
import dev.cotangent.compiler.backend.GradientClassWriter;
import dev.cotangent.compiler.backend.ScheduledMethod;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeGenerator;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.simplify.Simplifier;
import dev.cotangent.compiler.simplify.StopGradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the graphs of a class's methods to the source of its gradients: one call an arrow. */
final class GradientGenerator implements DerivativeGenerator {
  /** Above this many nodes, calls between methods are no cost, and a second copy of the code is. */
  private static final int MAX_FUSED = 2000;

  @Override
  public String generate(ClassRequest request, SourceTexts texts, DiagnosticLog log) {
    List<ScheduledMethod> scheduled = new ArrayList<>();
    for (DerivativeRequest method : request.methods()) {
      WarningCheck.check(method, log);
      try {
        scheduled.add(schedule(method));
      } catch (UnknownShapeException e) {
        log.report(Code.UNKNOWN_SHAPE, position(e.origin(), texts), e.array(), method.name());
      } catch (MissingRuleException e) {
        log.report(missingRule(e, method, texts));
      }
    }
    refuseHiddenClasses(scheduled, log);
    if (log.hasErrors()) {
      return "";
    }
    return GradientClassWriter.write(request, scheduled, texts);
  }

  /** A class without a package has no other name, so none of those inside may have that name. */
  private static void refuseHiddenClasses(List<ScheduledMethod> methods, DiagnosticLog log) {
    Set<String> called = new TreeSet<>();
    for (ScheduledMethod method : methods) {
      called.addAll(new CalledClasses(method.schedule().gradient().graph()).ofNoPackage());
      if (method.request().packageName().isEmpty()) {
        // A class with a package begins with that package's name, which is none of those inside.
        method.request().classes().forEach(name -> called.add(name.split("\\.", 2)[0]));
      }
    }
    for (ScheduledMethod method : methods) {
      String workspace = GeneratedNames.workspaceClass(method.request().name());
      if (called.contains(workspace)) {
        log.report(
            Code.CALLED_CLASS_HIDDEN,
            method.request().position(),
            workspace,
            method.request().name());
      }
    }
  }

  private static ScheduledMethod schedule(DerivativeRequest method) {
    Graph primal = Simplifier.simplify(method.graph());
    GradientGraph gradient = simplified(ReverseMode.differentiate(primal, method.wrtInputs()));
    Optional<Schedule> fused = Optional.empty();
    if (method.isScalar() && gradient.graph().size() <= MAX_FUSED) {
      GradientGraph inOnePass = ReverseMode.differentiateFused(primal, method.wrtInputs());
      fused = Optional.of(new Schedule(simplified(inOnePass)));
    }
    return new ScheduledMethod(method, new Schedule(gradient), fused);
  }

  private static GradientGraph simplified(GradientGraph gradient) {
    return gradient.with(Simplifier.simplify(StopGradients.remove(gradient.graph())));
  }

  private static Diagnostic missingRule(
      MissingRuleException missing, DerivativeRequest method, SourceTexts texts) {
    Callee callee = missing.callee();
    boolean isArray = callee.parameterTypes().get(missing.argument()) instanceof ArrayType;
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.MISSING_RULE,
            positionOfCall(missing.origin(), callee.name(), texts),
            callee.shownName(),
            missing.argument() + 1,
            isArray
                ? "write a @Pullback for it instead, which is for methods on arrays"
                : "write a @PartialDerivative in that parameter, or stop the gradient:"
                    + " Cotangent.stopGradient(...)");
    return missing.origin().file().equals(method.position().file())
        ? diagnostic
        : diagnostic.withNote(
            method.position(), "reached from differentiable method '" + method.methodName() + "'");
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

  private static Position position(Origin origin, SourceTexts texts) {
    Position start = new Position(origin.file(), origin.line(), 1);
    String line = texts.line(start).orElse("");
    return new Position(
        origin.file(), origin.line(), 1 + line.length() - line.stripLeading().length());
  }
}
