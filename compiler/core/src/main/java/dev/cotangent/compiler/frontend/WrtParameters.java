package dev.cotangent.compiler.frontend;

import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.DidYouMean;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.DifferentiableElements.Named;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.MethodParameter;
import dev.cotangent.compiler.request.Wrt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the parameters and fields to differentiate with respect to. */
final class WrtParameters {
  /** What stands before the name of a field. */
  static final String THIS = "this.";

  private final AnnotatedMethod method;
  private final List<MethodParameter> parameters;
  private final boolean hasReceiver;
  private final DiagnosticLog log;

  private WrtParameters(
      AnnotatedMethod method, List<MethodParameter> parameters, DiagnosticLog log) {
    this.method = method;
    this.parameters = parameters;
    this.hasReceiver = !method.declaration().isStatic();
    this.log = log;
  }

  /**
   * Parameters in their order, then fields as they were asked for; what is wrong with what was
   * asked for goes to the log.
   */
  static List<Wrt> find(
      AnnotatedMethod method,
      List<Named> asked,
      List<MethodParameter> parameters,
      DiagnosticLog log) {
    WrtParameters finder = new WrtParameters(method, parameters, log);
    List<Wrt> wrt = asked.isEmpty() ? finder.all() : finder.named(asked);
    finder.checkAccessors(wrt);
    finder.checkRecords(wrt);
    return wrt;
  }

  private int firstParameter() {
    return hasReceiver ? 1 : 0;
  }

  private Wrt parameter(int index) {
    MethodParameter parameter = parameters.get(index);
    return new Wrt(
        parameter.name(),
        index,
        List.of(),
        parameter.layout(),
        parameter.javaType().replace("...", "[]"),
        firstInput(index));
  }

  private int firstInput(int index) {
    return parameters.subList(0, index).stream()
        .mapToInt(parameter -> parameter.layout().places().size())
        .sum();
  }

  private List<Wrt> all() {
    List<Wrt> wrt = new ArrayList<>();
    for (int i = firstParameter(); i < parameters.size(); i++) {
      if (parameters.get(i).layout().isDifferentiable()) {
        wrt.add(parameter(i));
      }
    }
    if (wrt.isEmpty()) {
      log.report(Code.NOTHING_TO_DIFFERENTIATE, Positions.of(method.annotation()), method.name());
    }
    return wrt;
  }

  private List<Wrt> named(List<Named> asked) {
    Set<String> seen = new HashSet<>();
    List<Wrt> wrt = new ArrayList<>();
    List<Wrt> fields = new ArrayList<>();
    List<String> names =
        parameters.subList(firstParameter(), parameters.size()).stream()
            .map(MethodParameter::name)
            .toList();
    for (Named name : asked) {
      int index = names.indexOf(name.text());
      if (!seen.add(name.text())) {
        log.report(Code.DUPLICATE_WRT, name.position(), name.text());
      } else if (index >= 0) {
        Wrt one = parameter(index + firstParameter());
        checkActive(one, declaredType(index), name.position());
        wrt.add(one);
      } else if (name.text().startsWith(THIS)) {
        field(name, fields);
      } else {
        log.report(
            Code.UNKNOWN_WRT,
            name.position(),
            "parameter",
            name.text(),
            DidYouMean.help(name.text(), names, "parameter"));
      }
    }
    wrt.sort(Comparator.comparing(Wrt::parameter));
    wrt.addAll(fields);
    return wrt;
  }

  private String declaredType(int index) {
    return method.declaration().getParameter(index).getType().asString();
  }

  private void checkActive(Wrt wrt, String declared, Position position) {
    if (!wrt.layout().isDifferentiable()) {
      log.report(Code.INACTIVE_WRT, position, asked(wrt), declared);
    }
  }

  private void field(Named asked, List<Wrt> fields) {
    String name = asked.text().substring(THIS.length());
    if (!hasReceiver) {
      log.report(Code.FIELD_OF_STATIC_METHOD, asked.position(), asked.text());
      return;
    }
    Layout.ObjectLayout object = (Layout.ObjectLayout) parameters.get(0).layout();
    int input = 0;
    for (Layout.Component component : object.components()) {
      if (component.name().equals(name)) {
        Layout layout = component.layout();
        Wrt one = new Wrt(name, 0, List.of(component), layout, javaType(layout), input);
        checkActive(one, one.javaType(), asked.position());
        fields.add(one);
        return;
      }
      input += component.layout().places().size();
    }
    List<String> names = object.components().stream().map(Layout.Component::name).toList();
    log.report(
        Code.UNKNOWN_WRT, asked.position(), "field", name, DidYouMean.help(name, names, "field"));
  }

  private static String javaType(Layout layout) {
    if (layout instanceof Layout.ObjectArray array) {
      return array.element().javaType() + "[]".repeat(array.rank());
    }
    return layout instanceof Layout.ObjectLayout object
        ? object.javaType()
        : SignatureTypes.javaType(((Layout.Leaf) layout).type());
  }

  /** Names that differ in the case of their first letter only have one accessor. */
  private void checkAccessors(List<Wrt> wrt) {
    for (int second = 1; second < wrt.size(); second++) {
      String accessor = GeneratedNames.gradientAccessor(wrt.get(second).name());
      for (int first = 0; first < second; first++) {
        if (GeneratedNames.gradientAccessor(wrt.get(first).name()).equals(accessor)) {
          log.report(
              Code.ACCESSOR_USED_TWICE,
              position(wrt.get(second)),
              asked(wrt.get(first)),
              asked(wrt.get(second)),
              accessor);
        }
      }
    }
  }

  /** The name that asks for it. */
  private static String asked(Wrt wrt) {
    return wrt.path().isEmpty() ? wrt.name() : THIS + wrt.name();
  }

  private Position position(Wrt wrt) {
    return wrt.path().isEmpty()
        ? Positions.of(
            method.declaration().getParameter(wrt.parameter() - firstParameter()).getName())
        : Positions.of(method.annotation());
  }

  /** The gradient of a record is a record, which must be possible to make. */
  private void checkRecords(List<Wrt> wrt) {
    for (Wrt one : wrt) {
      RecordCheck.unmakeable(method, one, firstParameter())
          .ifPresent(record -> log.report(Code.RECORD_WITH_CONSTRUCTOR, position(one), record));
    }
  }
}
