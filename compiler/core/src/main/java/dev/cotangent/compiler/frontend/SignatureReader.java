package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.frontend.structure.Layouts;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.MethodParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what differentiable methods take and give. */
final class SignatureReader {
  /** What generated code calls the object that an instance method is called on. */
  static final String SELF = "self";

  /** What a method returns, and the type as generated code writes it. */
  record Returned(Layout layout, String javaType) {}

  private final EnclosingClass owner;
  private final DiagnosticLog log;

  SignatureReader(EnclosingClass owner, DiagnosticLog log) {
    this.owner = owner;
    this.log = log;
  }

  /** The parameters, the object of an instance method first; absent if one cannot be handled. */
  Optional<List<MethodParameter>> parameters(MethodDeclaration method) {
    List<MethodParameter> parameters = new ArrayList<>();
    if (!method.isStatic()) {
      parameters.add(receiver(method));
    }
    int expected = parameters.size() + method.getParameters().size();
    for (Parameter parameter : method.getParameters()) {
      int more = parameter.isVarArgs() ? 1 : 0;
      String name = parameter.getNameAsString();
      try {
        Type type = parameter.getType();
        Position position = Positions.of(parameter.getName());
        Layout layout = layout(type, more, position);
        String javaType = javaType(layout, type, more, position);
        parameters.add(
            new MethodParameter(
                name,
                layout,
                more == 0 ? javaType : javaType.substring(0, javaType.length() - 2) + "..."));
      } catch (RefusedException e) {
        log.report(e.diagnostic());
      }
    }
    return Optional.of(parameters).filter(all -> all.size() == expected);
  }

  private MethodParameter receiver(MethodDeclaration method) {
    String name = SELF;
    while (method.getParameterByName(name).isPresent()) {
      name += "_";
    }
    int typeParameters = owner.typeParameters();
    String javaType =
        owner.qualifiedName()
            + (typeParameters == 0
                ? ""
                : "<"
                    + String.join(", ", java.util.Collections.nCopies(typeParameters, "?"))
                    + ">");
    return new MethodParameter(
        name, Layouts.ofReceiver(owner.packageName(), owner.declaration()), javaType);
  }

  /** What the method returns; absent if it is nothing that can be differentiated. */
  Optional<Returned> returned(AnnotatedMethod method) {
    Type declared = method.declaration().getType();
    try {
      Layout layout = declared.isVoidType() ? null : layout(declared, 0, method.position());
      if (layout == null || !layout.isDifferentiable()) {
        log.report(Code.INACTIVE_RESULT, method.position(), method.name(), declared.asString());
        return Optional.empty();
      }
      Optional<String> record = Layouts.recordWithConstructor(declared, true);
      if (record.isPresent()) {
        throw refused(Code.RECORD_WITH_CONSTRUCTOR, method.position(), record.get());
      }
      return Optional.of(new Returned(layout, javaType(layout, declared, 0, method.position())));
    } catch (RefusedException e) {
      log.report(e.diagnostic());
      return Optional.empty();
    }
  }

  private Layout layout(Type type, int moreDimensions, Position position) {
    Optional<Layout> object = Layouts.of(owner.packageName(), type, moreDimensions);
    if (object.isPresent()) {
      SignatureTypes.checkNameable((ClassOrInterfaceType) type.getElementType(), position);
      if (hasArraysInArrays(object.get(), false)) {
        throw refused(Code.TYPE_NOT_SUPPORTED, position, type.asString());
      }
      return object.get();
    }
    return new Layout.Leaf(SignatureTypes.of(type, moreDimensions, position));
  }

  /** Whether objects of an array hold arrays of objects in turn, which are not taken apart. */
  private static boolean hasArraysInArrays(Layout layout, boolean inArray) {
    if (layout instanceof Layout.ObjectArray array) {
      return inArray || hasArraysInArrays(array.element(), true);
    }
    return layout instanceof Layout.ObjectLayout object
        && object.components().stream()
            .anyMatch(component -> hasArraysInArrays(component.layout(), inArray));
  }

  private static String javaType(Layout layout, Type type, int moreDimensions, Position position) {
    if (layout instanceof Layout.Leaf leaf) {
      return SignatureTypes.javaType(leaf.type());
    }
    int rank = type.getArrayLevel() + moreDimensions;
    return SignatureTypes.checkNameable((ClassOrInterfaceType) type.getElementType(), position)
        + "[]".repeat(rank);
  }

  static RefusedException refused(Code code, Position position, Object... arguments) {
    return new RefusedException(Diagnostic.of(code, position, arguments));
  }
}
