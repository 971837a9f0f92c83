package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.DidYouMean;
import dev.cotangent.compiler.frontend.DifferentiableElements.Named;
import dev.cotangent.compiler.frontend.source.ConstantExpressions;
import dev.cotangent.compiler.frontend.source.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Reads the elements of one annotation. */
final class ElementReader {
  private static final List<String> ELEMENTS =
      List.of("wrt", "derivatives", "relaxed", "parallel", "name");

  private final DiagnosticLog log;
  private final AnnotatedMethod method;
  private List<Named> wrt = List.of();
  private Set<Derivative> derivatives = EnumSet.of(Derivative.GRADIENT);
  private boolean relaxed;
  private boolean parallel;
  private Named name;

  private ElementReader(AnnotatedMethod method, DiagnosticLog log) {
    this.method = method;
    this.log = log;
    this.name = new Named(method.name(), method.position());
  }

  /** What the method's annotation says; what is wrong with it goes to the log. */
  static DifferentiableElements read(AnnotatedMethod method, DiagnosticLog log) {
    ElementReader reader = new ElementReader(method, log);
    AnnotationExpr annotation = method.annotation();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      reader.unknownElement("value", single.getMemberValue());
    }
    annotation
        .toNormalAnnotationExpr()
        .ifPresent(normal -> normal.getPairs().forEach(reader::readElement));
    return new DifferentiableElements(
        reader.wrt, reader.derivatives, reader.relaxed, reader.parallel, reader.name);
  }

  private void readElement(MemberValuePair pair) {
    Expression value = pair.getValue();
    switch (pair.getNameAsString()) {
      case "wrt" -> wrt = readWrt(value);
      case "derivatives" -> derivatives = readDerivatives(value);
      case "relaxed" -> relaxed = readFlag("relaxed", value);
      case "parallel" -> parallel = readFlag("parallel", value);
      case "name" -> readName(value);
      default -> unknownElement(pair.getNameAsString(), pair);
    }
  }

  private void unknownElement(String element, Node where) {
    log.report(
        Code.UNKNOWN_ELEMENT,
        Positions.of(where),
        element,
        DidYouMean.help(element, ELEMENTS, "element"));
  }

  private static List<Expression> values(Expression value) {
    return value instanceof ArrayInitializerExpr array ? array.getValues() : List.of(value);
  }

  private List<Named> readWrt(Expression value) {
    List<Named> names = new ArrayList<>();
    for (Expression one : values(value)) {
      constantString("wrt", one).ifPresent(text -> names.add(new Named(text, Positions.of(one))));
    }
    return names;
  }

  private Set<Derivative> readDerivatives(Expression value) {
    Set<Derivative> kinds = EnumSet.noneOf(Derivative.class);
    for (Expression one : values(value)) {
      readDerivative(one).ifPresent(kinds::add);
    }
    if (values(value).isEmpty()) {
      log.report(Code.NO_DERIVATIVE, Positions.of(value));
    }
    return kinds;
  }

  private Optional<Derivative> readDerivative(Expression value) {
    String constant =
        value instanceof FieldAccessExpr access
            ? access.getNameAsString()
            : value instanceof NameExpr simple ? simple.getNameAsString() : value.toString();
    List<String> constants = Arrays.stream(Derivative.values()).map(Enum::name).toList();
    if (!constants.contains(constant)) {
      log.report(
          Code.UNKNOWN_DERIVATIVE,
          Positions.of(value),
          constant,
          DidYouMean.help(constant, constants, "derivative"));
      return Optional.empty();
    }
    return Optional.of(Derivative.valueOf(constant));
  }

  private boolean readFlag(String element, Expression value) {
    Optional<Boolean> flag = ConstantExpressions.bool(value);
    if (flag.isEmpty()) {
      log.report(Code.NOT_A_CONSTANT, Positions.of(value), element);
    }
    return flag.orElse(false);
  }

  private void readName(Expression value) {
    Optional<String> text = constantString("name", value).filter(given -> !given.isEmpty());
    if (text.isEmpty()) {
      return;
    }
    name = new Named(text.get(), Positions.of(value));
    if (!SourceVersion.isName(text.get(), SourceVersion.RELEASE_17) || text.get().contains(".")) {
      log.report(Code.NAME_NOT_AN_IDENTIFIER, name.position(), text.get());
      name = new Named(method.name(), method.position());
    }
  }

  private Optional<String> constantString(String element, Expression value) {
    Optional<String> text = ConstantExpressions.string(value);
    if (text.isEmpty()) {
      log.report(Code.NOT_A_CONSTANT, Positions.of(value), element);
    }
    return text;
  }
}
