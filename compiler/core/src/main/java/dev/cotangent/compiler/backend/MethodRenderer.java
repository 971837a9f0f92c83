package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Variable;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the statements of one method as Java: declares and names the local variables. A method
 * works on local copies of the fields it uses, which HotSpot keeps in registers, and writes those
 * that it changed back at its end; a method that calls parts works on the fields themselves.
 */
final class MethodRenderer {
  private final SharedVariables shared;
  private final Names names;
  private final IdentityHashMap<Variable, String> local = new IdentityHashMap<>();
  private final CodeBlock.Builder out = CodeBlock.builder();
  private Declarations declarations;

  /**
   * Prepares to write one method.
   *
   * @param parameters the names of variables that are the method's parameters
   * @param classes names that no variable may hide
   */
  MethodRenderer(SharedVariables shared, Map<Variable, String> parameters, Set<String> classes) {
    this.shared = shared;
    this.names = new Names(classes);
    parameters.forEach(
        (variable, name) -> {
          names.reserve(name);
          local.put(variable, name);
        });
  }

  /** Writes a method's statements. */
  CodeBlock render(List<Statement> method) {
    boolean onFields = callsParts(method);
    Set<Variable> all = Occurrences.in(method);
    List<Variable> fields =
        all.stream().filter(v -> shared.contains(v) && !local.containsKey(v)).toList();
    if (onFields) {
      fields.forEach(variable -> local.put(variable, shared.code(variable)));
    } else {
      loadFields(fields, method);
    }
    declarations = new Declarations(method, variable -> !local.containsKey(variable));
    block(method);
    if (!onFields) {
      storeFields(fields, method);
    }
    return out.build();
  }

  private static boolean callsParts(List<Statement> statements) {
    return statements.stream()
        .anyMatch(
            s ->
                s instanceof Statement.Call
                    || Occurrences.bodies(s).stream().anyMatch(MethodRenderer::callsParts));
  }

  private void loadFields(List<Variable> fields, List<Statement> method) {
    for (Variable variable : fields) {
      if (!isAssignedFirst(variable, method)) {
        String name = names.allocate(shared.hint(variable));
        local.put(variable, name);
        out.addStatement("$T $L = $L", JavaTypes.of(variable.type()), name, shared.code(variable));
      }
    }
  }

  /** Whether the first thing a method does with a variable is to assign it. */
  private static boolean isAssignedFirst(Variable variable, List<Statement> method) {
    for (Statement statement : method) {
      boolean[] occurs = new boolean[1];
      Occurrences.forEach(statement, each -> occurs[0] |= each == variable);
      if (occurs[0]) {
        if (!(statement instanceof Statement.Assign assign) || assign.target() != variable) {
          return false;
        }
        boolean[] reads = new boolean[1];
        assign.value().forEachVariable(each -> reads[0] |= each == variable);
        return !reads[0];
      }
    }
    return false;
  }

  private void storeFields(List<Variable> fields, List<Statement> method) {
    Set<Variable> assigned = new LinkedHashSet<>();
    Occurrences.forEachAssigned(method, assigned::add);
    for (Variable variable : fields) {
      if (assigned.contains(variable)) {
        out.addStatement("$L = $L", shared.code(variable), local.get(variable));
      }
    }
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      List<Variable> declared = declarations.before(statement);
      for (Variable variable : declared) {
        declare(variable, statement);
      }
      write(statement);
    }
  }

  private void declare(Variable variable, Statement statement) {
    boolean byStatement =
        (statement instanceof Statement.Assign assign && assign.target() == variable)
            || (statement instanceof Statement.For loop && loop.index() == variable);
    if (byStatement) {
      return;
    }
    local.put(variable, names.allocate(Naming.hint(variable)));
    if (Occurrences.surelyAssigns(statement, variable)) {
      out.addStatement("$T $L", JavaTypes.of(variable.type()), local.get(variable));
    } else {
      String zero =
          variable.type() instanceof ScalarType scalar
              ? scalar == ScalarType.BOOLEAN ? "false" : "0"
              : "null";
      out.addStatement("$T $L = $L", JavaTypes.of(variable.type()), local.get(variable), zero);
    }
  }

  private void write(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      CodeBlock value = code(assign.value());
      out.addStatement("$L = $L", target(assign.target()), value);
    } else if (statement instanceof Statement.Effect effect) {
      out.addStatement("$L", code(effect.code()));
    } else if (statement instanceof Statement.Throw exit) {
      out.addStatement("throw $L", code(exit.exception()));
    } else if (statement instanceof Statement.Update update) {
      out.addStatement("$L", code(update.code()));
    } else if (statement instanceof Statement.Comment comment) {
      out.add("// $L\n", Comments.sanitise(comment.text()));
    } else if (statement instanceof Statement.Call call) {
      out.addStatement("$L()", WorkspaceNames.part(call.part()));
    } else {
      writeCompound(statement);
    }
  }

  private void writeCompound(Statement statement) {
    names.enter();
    if (statement instanceof Statement.For loop) {
      CodeBlock start = code(loop.start());
      CodeBlock index = target(loop.index());
      CodeBlock condition = code(loop.condition());
      out.beginControlFlow("for ($L = $L; $L; $L)", index, start, condition, code(loop.update()));
      block(loop.body());
    } else if (statement instanceof Statement.While loop) {
      out.beginControlFlow("while ($L)", code(loop.condition()));
      block(loop.body());
    } else if (statement instanceof Statement.If branch) {
      out.beginControlFlow("if ($L)", code(branch.condition()));
      block(branch.then());
      if (!branch.otherwise().isEmpty()) {
        names.exit();
        names.enter();
        out.nextControlFlow("else");
        block(branch.otherwise());
      }
    }
    names.exit();
    out.endControlFlow();
  }

  /** A variable on the left of an assignment, declared if this is its first occurrence. */
  private CodeBlock target(Variable variable) {
    String name = local.get(variable);
    if (name != null) {
      return CodeBlock.of("$L", name);
    }
    name =
        names.allocate(shared.contains(variable) ? shared.hint(variable) : Naming.hint(variable));
    local.put(variable, name);
    return CodeBlock.of("$T $L", JavaTypes.of(variable.type()), name);
  }

  private CodeBlock code(Code code) {
    CodeBlock.Builder block = CodeBlock.builder();
    for (Object part : code.parts()) {
      if (part instanceof Variable variable) {
        block.add("$L", name(variable));
      } else if (part instanceof Class<?> || part instanceof TypeName) {
        block.add("$T", part);
      } else {
        block.add("$L", part);
      }
    }
    return block.build();
  }

  private String name(Variable variable) {
    String name = local.get(variable);
    if (name == null) {
      throw new IllegalStateException("a variable without a value: " + variable);
    }
    return name;
  }
}
