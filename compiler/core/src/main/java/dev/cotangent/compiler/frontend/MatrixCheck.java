package dev.cotangent.compiler.frontend;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what kinds of derivatives ask of a method, beyond what the gradient does. */
final class MatrixCheck {
  private final AnnotatedMethod method;
  private final Position position;
  private final DiagnosticLog log;

  private MatrixCheck(AnnotatedMethod method, DiagnosticLog log) {
    this.method = method;
    this.position = Positions.of(method.annotation());
    this.log = log;
  }

  /** Checks every kind that is asked for; what is wrong goes to the log. */
  static void check(
      AnnotatedMethod method,
      Set<Derivative> kinds,
      Layout returned,
      List<Wrt> wrt,
      DiagnosticLog log) {
    MatrixCheck check = new MatrixCheck(method, log);
    for (Derivative kind : kinds) {
      switch (kind) {
        case GRADIENT, TANGENT -> {
          // Whatever is returned, and whatever it depends on.
        }
        case HVP -> check.scalar(kind, returned);
        case JACOBIAN -> check.entries(kind, returned, wrt);
        case HESSIAN -> {
          check.scalar(kind, returned);
          check.entries(kind, returned, wrt);
          check.accessors(wrt);
        }
      }
    }
  }

  private void scalar(Derivative kind, Layout returned) {
    if (!(returned instanceof Layout.Leaf leaf && leaf.type() instanceof ScalarType)) {
      String type = method.declaration().getType().asString();
      log.report(Code.SECOND_DERIVATIVE_OF_ARRAY, position, kind, method.name(), type);
    }
  }

  /** Of an array of records, its parts are gathered, so that its entries are not in order. */
  private void entries(Derivative kind, Layout returned, List<Wrt> wrt) {
    boolean isGathered =
        Stream.concat(Stream.of(returned), wrt.stream().map(Wrt::layout))
            .flatMap(layout -> layout.places().stream())
            .anyMatch(place -> place.arrayDepth() >= 0 && place.type().isDifferentiable());
    if (isGathered) {
      log.report(Code.DERIVATIVE_NOT_SUPPORTED, position, kind, method.name());
    }
  }

  /** The block of {@code a} and {@code aA} would be called as that of {@code aA} and {@code a}. */
  private void accessors(List<Wrt> wrt) {
    Map<String, Wrt> rows = new HashMap<>();
    for (Wrt row : wrt) {
      for (Wrt column : wrt) {
        String accessor = GeneratedNames.hessianAccessor(row.name(), column.name());
        Wrt first = rows.putIfAbsent(accessor, row);
        if (first != null) {
          log.report(Code.ACCESSOR_USED_TWICE, position, first.name(), row.name(), accessor);
          return;
        }
      }
    }
  }
}
