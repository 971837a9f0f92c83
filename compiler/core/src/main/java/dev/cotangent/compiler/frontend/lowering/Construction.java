package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.Structure;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lowers {@code new} for records, and for classes of which all fields are final: the constructor is
 * substituted as helpers are.
 */
final class Construction {
  /** More activations inside each other than this are refused. */
  private static final int MAX_DEPTH = 400;

  private final Lowering lowering;

  Construction(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The name under which a scope knows a field that a constructor is about to assign. */
  static String key(String field) {
    return Frame.THIS + "." + field;
  }

  /** A new object. */
  Value.Compound create(ObjectCreationExpr creation) {
    Structure structure = structure(creation);
    if (lowering.isTypesOnly()) {
      return (Value.Compound) lowering.objects().unknown(new ValueType.Compound(structure, 0));
    }
    return create(structure, creation.getArguments(), creation);
  }

  private Structure structure(ObjectCreationExpr creation) {
    Optional<Structure> structure = Structure.of(creation.getType());
    if (structure.isEmpty() || creation.getAnonymousClassBody().isPresent()) {
      throw lowering.refuse(Code.OBJECT_CREATION, creation);
    }
    Structure known = structure.get();
    if (!known.isRecord()) {
      boolean simple =
          known.superclass().isEmpty()
              && known.isComplete()
              && known.declaration().getMembers().stream()
                  .noneMatch(BodyDeclaration::isInitializerDeclaration);
      if (!simple || !known.parts().stream().allMatch(Structure.Part::isFinal)) {
        throw lowering.refuse(Code.MUTABLE_OBJECT, creation, known.declaration().getNameAsString());
      }
    }
    return known;
  }

  private Value.Compound create(Structure structure, NodeList<Expression> arguments, Node call) {
    List<Value> values = new ArrayList<>();
    for (Expression argument : arguments) {
      Value value = lowering.expressions().value(argument);
      lowering.sharing().hold(value);
      values.add(value);
    }
    Optional<ConstructorDeclaration> constructor =
        Overloads.choose(structure, values)
            .orElseThrow(
                () ->
                    lowering.refuse(
                        Code.UNKNOWN_METHOD, call, structure.declaration().getNameAsString()))
            .declaration();
    Frame caller = lowering.frame();
    Frame frame = new Frame(null, caller, null);
    Origin origin = lowering.builder().origin();
    if (caller.stack().size() > MAX_DEPTH) {
      throw lowering.refuse(Code.RECURSION, call, structure.declaration().getNameAsString());
    }
    Value.Compound object;
    lowering.frame(frame);
    try {
      object =
          constructor.isPresent()
              ? byConstructor(structure, constructor.get(), values, call)
              : provided(structure, values, call);
    } finally {
      lowering.frame(caller);
      lowering.builder().at(origin);
    }
    for (int i = values.size() - 1; i >= 0; i--) {
      lowering.sharing().release(values.get(i));
    }
    return object;
  }

  /** The constructor of a record without one, or with a compact one; or that of a plain class. */
  private Value.Compound provided(Structure structure, List<Value> values, Node call) {
    Frame frame = lowering.frame();
    List<Variable> parts = new ArrayList<>();
    if (!structure.isRecord()) {
      declareParts(structure, frame);
      initialiseFields(structure);
      return finished(structure, call);
    }
    RecordDeclaration record = (RecordDeclaration) structure.declaration();
    new Binding(lowering)
        .bind(frame.scope(), record.getNameAsString(), record.getParameters(), values, call);
    for (Structure.Part part : structure.parts()) {
      parts.add(frame.scope().find(part.name()));
    }
    compact(structure)
        .ifPresent(
            constructor -> {
              lowering.statements().run(frame, constructor.getBody().getStatements());
              dieIfDead();
            });
    return collected(structure, parts, call);
  }

  private static Optional<CompactConstructorDeclaration> compact(Structure structure) {
    return structure.declaration() instanceof RecordDeclaration record
        ? record.getCompactConstructors().stream().findFirst()
        : Optional.empty();
  }

  private Value.Compound byConstructor(
      Structure structure, ConstructorDeclaration constructor, List<Value> values, Node call) {
    Frame frame = lowering.frame();
    List<Statement> statements = constructor.getBody().getStatements();
    declareParts(structure, frame);
    boolean explicit =
        !statements.isEmpty() && statements.get(0) instanceof ExplicitConstructorInvocationStmt;
    boolean delegates =
        explicit && ((ExplicitConstructorInvocationStmt) statements.get(0)).isThis();
    if (!delegates) {
      // Initialisers do not see the parameters.
      initialiseFields(structure);
    }
    new Binding(lowering)
        .bind(
            frame.scope(),
            constructor.getNameAsString(),
            constructor.getParameters(),
            values,
            call);
    if (delegates) {
      delegate(structure, (ExplicitConstructorInvocationStmt) statements.get(0));
    }
    int first = explicit ? 1 : 0;
    lowering.statements().run(frame, statements.subList(first, statements.size()));
    dieIfDead();
    return finished(structure, call);
  }

  private void dieIfDead() {
    if (lowering.environment().isDead()) {
      throw new DeadEndException();
    }
  }

  /** {@code this(...)}: another constructor makes the object. */
  private void delegate(Structure structure, ExplicitConstructorInvocationStmt call) {
    Value.Compound made = create(structure, call.getArguments(), call);
    for (Structure.Part part : structure.parts()) {
      Variable field = lowering.frame().scope().find(key(part.name()));
      lowering.environment().assign(field, lowering.objects().part(made, part.name(), call));
    }
  }

  private void declareParts(Structure structure, Frame frame) {
    for (Structure.Part part : structure.parts()) {
      Variable field = Variable.of(part.name(), part.type(), lowering::nextSerial);
      frame.scope().declare(key(part.name()), field);
      lowering.environment().assign(field, null);
    }
  }

  private void initialiseFields(Structure structure) {
    for (Structure.Part part : structure.parts()) {
      if (part.syntax() instanceof VariableDeclarator declarator
          && declarator.getInitializer().isPresent()) {
        Variable field = lowering.frame().scope().find(key(part.name()));
        lowering.assignments().assignVariable(field, declarator.getInitializer().get(), declarator);
      }
    }
  }

  private Value.Compound finished(Structure structure, Node call) {
    List<Variable> fields = new ArrayList<>();
    for (Structure.Part part : structure.parts()) {
      fields.add(lowering.frame().scope().find(key(part.name())));
    }
    return collected(structure, fields, call);
  }

  private Value.Compound collected(Structure structure, List<Variable> parts, Node call) {
    List<Value> leaves = new ArrayList<>();
    for (Variable part : parts) {
      Value value = lowering.environment().value(part);
      if (value == Value.Refused.VALUE) {
        throw new CascadeException();
      }
      if (value == null) {
        throw lowering.refuse(Code.UNASSIGNED, call, part.name());
      }
      if (value instanceof Value.Compound object) {
        leaves.addAll(object.leaves());
      } else {
        leaves.add(value);
      }
    }
    lowering.frame().scope().declaredHere().forEach(lowering.environment()::forget);
    return new Value.Compound(new ValueType.Compound(structure, 0), leaves);
  }
}
