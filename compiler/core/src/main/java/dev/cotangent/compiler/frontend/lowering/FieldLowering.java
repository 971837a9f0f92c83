package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.resolution.declarations.ResolvedFieldDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedValueDeclaration;
import com.github.javaparser.symbolsolver.javaparsermodel.declarations.JavaParserFieldDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.source.OtherSources;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Lowers names: local variables, constants of classes, and {@code length}. */
final class FieldLowering {
  private final Lowering lowering;
  private final Environment outermost;
  private final IdentityHashMap<VariableDeclarator, Value> constants = new IdentityHashMap<>();
  private final Set<String> underWay = new HashSet<>();

  FieldLowering(Lowering lowering) {
    this.lowering = lowering;
    this.outermost = lowering.environment();
  }

  /** A simple name: a local variable, or else a field. */
  Value variable(NameExpr name) {
    Variable variable = lowering.frame().scope().find(name.getNameAsString());
    if (variable == null) {
      Optional<Value> part = lowering.objects().ownPart(name.getNameAsString(), name);
      if (part.isPresent()) {
        return part.get();
      }
      return field(name, name.getNameAsString(), name::resolve);
    }
    Value value = lowering.environment().value(variable);
    if (value == null) {
      throw lowering.refuse(Code.UNASSIGNED, name, name.getNameAsString());
    }
    return value;
  }

  /** A qualified name: {@code array.length}, or a field. */
  Value field(FieldAccessExpr access) {
    String name = access.getNameAsString();
    if (Syntax.unwrap(access.getScope()) instanceof ThisExpr) {
      Optional<Value> part = lowering.objects().ownPart(name, access);
      return part.isPresent() ? part.get() : field(access, name, access::resolve);
    }
    Optional<ValueType.Compound> object = lowering.objects().typeOf(access.getScope());
    if (object.isPresent() && object.get().rank() == 0) {
      Value.Compound value = (Value.Compound) lowering.expressions().value(access.getScope());
      return lowering.objects().part(value, name, access);
    }
    if (name.equals("length") && (object.isPresent() || isArray(access.getScope()))) {
      Value array = lowering.expressions().indexed(access.getScope());
      return new Value.Scalar(lowering.arrays().length(array, access));
    }
    return field(access, access.toString(), access::resolve);
  }

  private boolean isArray(Expression scope) {
    Expression plain = Syntax.unwrap(scope);
    if (plain instanceof NameExpr name
        && lowering.frame().scope().find(name.getNameAsString()) != null) {
      return true;
    }
    if (!plain.isNameExpr() && !plain.isFieldAccessExpr()) {
      return true;
    }
    try {
      return plain.calculateResolvedType().isArray();
    } catch (RuntimeException e) {
      // The name of a class: what is meant is a field of it.
      return false;
    }
  }

  private Value field(
      Expression syntax, String name, Supplier<ResolvedValueDeclaration> resolution) {
    ResolvedValueDeclaration declaration;
    try {
      declaration = resolution.get();
    } catch (RuntimeException e) {
      throw lowering.refuse(Code.UNKNOWN_NAME, syntax, name);
    }
    if (declaration.isEnumConstant()) {
      return lowering.enums().constant(syntax, declaration.asEnumConstant());
    }
    if (declaration instanceof JavaParserFieldDeclaration field) {
      return sourceField(syntax, field);
    }
    if (declaration.isField()) {
      return libraryField(syntax, name, declaration.asField());
    }
    throw lowering.refuse(Code.UNKNOWN_NAME, syntax, name);
  }

  private Value sourceField(Expression syntax, JavaParserFieldDeclaration field) {
    VariableDeclarator declarator = field.getVariableDeclarator();
    FieldDeclaration declaration = field.getWrappedNode();
    String name = declarator.getNameAsString();
    boolean ofInterface = field.declaringType().isInterface();
    if (!field.isStatic() && !ofInterface) {
      return lowering.enums().members().read(syntax, declarator);
    }
    if (!declaration.isFinal() && !ofInterface) {
      throw lowering.refuse(Code.STATIC_FIELD, syntax, name);
    }
    Value known = constants.get(declarator);
    if (known != null) {
      return known;
    }
    if (declarator.getInitializer().isEmpty() || !underWay.add(field.toString() + name)) {
      throw lowering.refuse(Code.UNKNOWN_CONSTANT, syntax, name);
    }
    try {
      Value value = initial(syntax, declarator);
      constants.put(declarator, value);
      return value;
    } finally {
      underWay.remove(field.toString() + name);
    }
  }

  /** The value of a constant is computed in the outermost graph, before everything else. */
  private Value initial(Expression syntax, VariableDeclarator declarator) {
    ValueType type = ValueType.of(declarator.getType());
    String name = declarator.getNameAsString();
    if (type instanceof ValueType.Compound
        && type.leaves().stream().anyMatch(leaf -> leaf.type() instanceof ArrayType)) {
      // Whoever has the object can change the arrays in it.
      throw lowering.refuse(Code.UNKNOWN_CONSTANT, syntax, name);
    }
    if (type instanceof ValueType.Plain plain && plain.type() instanceof ArrayType) {
      checkNeverChanged(syntax, declarator);
    }
    Variable result = Variable.of(name, type, () -> 0);
    Frame frame = lowering.frame();
    lowering.frame(new Frame(null, frame, null));
    try {
      lowering.inside(
          lowering.root(),
          outermost,
          () ->
              lowering
                  .assignments()
                  .assignVariable(result, declarator.getInitializer().orElseThrow(), declarator));
    } finally {
      lowering.frame(frame);
    }
    Value value = outermost.value(result);
    outermost.forget(result);
    return value instanceof Value.Reference array ? readOnly(name, array) : value;
  }

  private Value readOnly(String name, Value.Reference array) {
    Storage storage =
        new Storage(Storage.Kind.CONSTANT, lowering.nextSerial(), name, array.type(), null);
    outermost.state(
        storage, lowering.root().load(outermost.state(array.storage()), array.path(), name));
    storage.length(array.path().isEmpty() ? array.storage().length() : null);
    return Value.Reference.to(storage);
  }

  /**
   * An array that some file fills or changes, as far as names tell, is not what it was at first.
   */
  private void checkNeverChanged(Expression syntax, VariableDeclarator declarator) {
    String name = declarator.getNameAsString();
    Optional<CompilationUnit> unit = declarator.findCompilationUnit();
    if (unit.isEmpty()) {
      return;
    }
    boolean changedHere =
        LoopEffects.of(unit.get())
            .changedArrays(lowering.changedParameters()::mayChange)
            .contains(name);
    boolean isPrivate =
        declarator.getParentNode().orElse(null) instanceof FieldDeclaration field
            && field.isPrivate();
    if (changedHere || (!isPrivate && OtherSources.mayChangeArray(unit.get(), name))) {
      throw lowering.refuse(Code.UNKNOWN_CONSTANT, syntax, name);
    }
  }

  private Value libraryField(Expression syntax, String name, ResolvedFieldDeclaration field) {
    return LibraryConstants.find(field.declaringType().getQualifiedName(), field.getName())
        .<Value>map(
            constant ->
                new Value.Scalar(lowering.builder().constant(constant.type(), constant.value())))
        .orElseThrow(() -> lowering.refuse(Code.UNKNOWN_CONSTANT, syntax, name));
  }
}
