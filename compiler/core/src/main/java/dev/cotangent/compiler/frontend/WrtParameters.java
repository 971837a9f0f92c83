package dev.cotangent.compiler.frontend;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.DidYouMean;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.DifferentiableElements.Named;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.MethodParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the parameters to differentiate with respect to. */
final class WrtParameters {
  private final AnnotatedMethod method;
  private final List<MethodParameter> parameters;
  private final DiagnosticLog log;

  private WrtParameters(
      AnnotatedMethod method, List<MethodParameter> parameters, DiagnosticLog log) {
    this.method = method;
    this.parameters = parameters;
    this.log = log;
  }

  /** Their positions, ascending; what is wrong with what was asked for goes to the log. */
  static List<Integer> find(
      AnnotatedMethod method,
      List<Named> asked,
      List<MethodParameter> parameters,
      DiagnosticLog log) {
    WrtParameters finder = new WrtParameters(method, parameters, log);
    List<Integer> wrt = asked.isEmpty() ? finder.all() : finder.named(asked);
    finder.checkAccessors(wrt);
    return wrt;
  }

  private List<Integer> all() {
    List<Integer> wrt = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).type().isDifferentiable()) {
        wrt.add(i);
      }
    }
    if (wrt.isEmpty()) {
      log.report(Code.NOTHING_TO_DIFFERENTIATE, Positions.of(method.annotation()), method.name());
    }
    return wrt;
  }

  private List<Integer> named(List<Named> asked) {
    Set<String> seen = new HashSet<>();
    List<Integer> wrt = new ArrayList<>();
    List<String> names = parameters.stream().map(MethodParameter::name).toList();
    for (Named name : asked) {
      int index = names.indexOf(name.text());
      if (!seen.add(name.text())) {
        log.report(Code.DUPLICATE_WRT, name.position(), name.text());
      } else if (index >= 0) {
        checkActive(index, name.position());
        wrt.add(index);
      } else if (name.text().startsWith("this.")) {
        log.report(Code.FIELD_OF_STATIC_METHOD, name.position(), name.text());
      } else {
        log.report(
            Code.UNKNOWN_WRT,
            name.position(),
            name.text(),
            DidYouMean.help(name.text(), names, "parameter"));
      }
    }
    return wrt.stream().sorted().toList();
  }

  private void checkActive(int index, Position position) {
    MethodParameter parameter = parameters.get(index);
    if (!parameter.type().isDifferentiable()) {
      String declared = method.declaration().getParameter(index).getType().asString();
      log.report(Code.INACTIVE_WRT, position, parameter.name(), declared);
    }
  }

  /** Names that differ in the case of their first letter only have one accessor. */
  private void checkAccessors(List<Integer> wrt) {
    for (int second = 1; second < wrt.size(); second++) {
      String accessor = accessor(wrt.get(second));
      for (int first = 0; first < second; first++) {
        if (accessor(wrt.get(first)).equals(accessor)) {
          log.report(
              Code.ACCESSOR_USED_TWICE,
              Positions.of(method.declaration().getParameter(wrt.get(second)).getName()),
              parameters.get(wrt.get(first)).name(),
              parameters.get(wrt.get(second)).name(),
              accessor);
        }
      }
    }
  }

  private String accessor(int index) {
    return GeneratedNames.gradientAccessor(parameters.get(index).name());
  }
}
