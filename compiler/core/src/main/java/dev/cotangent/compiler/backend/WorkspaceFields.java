package dev.cotangent.compiler.backend;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.ClassLiteral;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.schedule.Variable;
import dev.cotangent.runtime.ArrayPool;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Declares the private fields of a workspace. */
final class WorkspaceFields {
  private WorkspaceFields() {}

  /**
   * Adds the fields to a workspace.
   *
   * @param flags the names of what says which results are there
   * @param objects the fields for the parts of objects
   */
  static void add(
      TypeSpec.Builder type, List<String> flags, PassMethods passes, List<FieldSpec> objects) {
    for (String flag : flags) {
      type.addField(FieldSpec.builder(TypeName.BOOLEAN, flag, Modifier.PRIVATE).build());
    }
    if (passes.isPoolUsed()) {
      type.addField(
          FieldSpec.builder(ArrayPool.class, WorkspaceNames.POOL, Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", ArrayPool.class)
              .build());
    }
    passes
        .assertions()
        .all()
        .forEach((literal, field) -> type.addField(assertionField(literal, field, passes)));
    objects.forEach(type::addField);
    for (SharedVariables.Spill spill : passes.shared().spills()) {
      type.addField(
          FieldSpec.builder(
                  JavaTypes.of(new ArrayType(spill.element(), 1)), spill.name(), Modifier.PRIVATE)
              .initializer("new $L[$L]", spill.element().keyword(), spill.length())
              .build());
    }
    for (Variable variable : passes.shared().fields()) {
      if (!passes.assertions().all().containsValue(variable)) {
        type.addField(field(variable, passes.shared().name(variable)));
      }
    }
  }

  private static FieldSpec field(Variable variable, String name) {
    FieldSpec.Builder field =
        FieldSpec.builder(JavaTypes.of(variable.type()), name, Modifier.PRIVATE);
    if (variable.kind() == Variable.Kind.TAPE) {
      ArrayType tape = (ArrayType) variable.type();
      field.initializer("new $L[0]$L", tape.element().keyword(), "[]".repeat(tape.rank() - 1));
    }
    return field.build();
  }

  private static FieldSpec assertionField(
      ClassLiteral literal, Variable field, PassMethods passes) {
    TypeName userClass = JavaTypes.of(new OpaqueType(literal.typeName()));
    return FieldSpec.builder(TypeName.BOOLEAN, passes.shared().name(field))
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .initializer("$T.class.desiredAssertionStatus()", userClass)
        .build();
  }
}
