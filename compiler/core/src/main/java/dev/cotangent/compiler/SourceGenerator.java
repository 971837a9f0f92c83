package dev.cotangent.compiler;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.autodiff.MissingRuleException;
import dev.cotangent.compiler.autodiff.UnknownShapeException;
import dev.cotangent.compiler.backend.CalledClasses;
import dev.cotangent.compiler.backend.DerivativeClassWriter;
import dev.cotangent.compiler.backend.ScheduledDerivative;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeGenerator;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** From the graphs of a class's methods to the source of their derivatives of one kind. */
final class SourceGenerator implements DerivativeGenerator {
  @Override
  public String generate(ClassRequest request, SourceTexts texts, DiagnosticLog log) {
    List<ScheduledDerivative> scheduled = new ArrayList<>();
    for (DerivativeRequest method : request.methods()) {
      WarningCheck.check(method, log);
      try {
        scheduled.add(schedule(request.derivative(), method));
      } catch (UnknownShapeException e) {
        log.report(
            Code.UNKNOWN_SHAPE, MissingRules.position(e.origin(), texts), e.array(), method.name());
      } catch (MissingRuleException e) {
        log.report(MissingRules.diagnostic(e, request.derivative(), method, texts));
      }
    }
    refuseHiddenClasses(scheduled, log);
    if (log.hasErrors()) {
      return "";
    }
    return DerivativeClassWriter.write(request, scheduled, texts);
  }

  /** A class without a package has no other name, so none of those inside may have that name. */
  private static void refuseHiddenClasses(List<ScheduledDerivative> methods, DiagnosticLog log) {
    Set<String> called = new TreeSet<>();
    for (ScheduledDerivative method : methods) {
      for (Schedule schedule : method.schedules()) {
        called.addAll(new CalledClasses(schedule.gradient().graph()).ofNoPackage());
      }
      if (method.request().packageName().isEmpty()) {
        // A class with a package begins with that package's name, which is none of those inside.
        method.request().classes().forEach(name -> called.add(name.split("\\.", 2)[0]));
      }
    }
    for (ScheduledDerivative method : methods) {
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

  private static ScheduledDerivative schedule(Derivative kind, DerivativeRequest method) {
    return switch (kind) {
      case GRADIENT -> GradientGenerator.schedule(method);
      case TANGENT -> TangentGenerator.schedule(method, kind);
      case JACOBIAN ->
          method.isScalar()
              ? RowGenerator.schedule(method)
              : TangentGenerator.schedule(method, kind);
      case HVP, HESSIAN -> HvpGenerator.schedule(method, kind);
    };
  }
}
