package dev.cotangent.compiler.frontend;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.frontend.DifferentiableElements.Named;
import dev.cotangent.compiler.request.GeneratedNames;
import java.util.HashMap;
import java.util.Map;

/** Checks that the methods of one class do not want the same names in the generated class. */
final class GeneratedNamesCheck {
  private final EnclosingClass owner;
  private final DiagnosticLog log;
  private final Map<String, Named> users = new HashMap<>();

  /** A check for one class. */
  GeneratedNamesCheck(EnclosingClass owner, DiagnosticLog log) {
    this.owner = owner;
    this.log = log;
  }

  /** Looks at the next method's name in the generated code. */
  void check(DifferentiableElements elements) {
    Named name = elements.name();
    String workspace = GeneratedNames.workspaceClass(name.text());
    for (Derivative kind : elements.derivatives()) {
      if (GeneratedNames.generatedClass(owner.className(), kind).equals(workspace)) {
        log.report(Code.NAME_OF_GENERATED_CLASS, name.position(), name.text(), workspace);
      }
    }
    Named first = users.putIfAbsent(workspace, name);
    if (first != null) {
      log.report(
          Diagnostic.of(Code.NAME_USED_TWICE, name.position(), first.text(), name.text(), workspace)
              .withNote(first.position(), "the other one is here"));
    }
  }
}
