package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures what workspaces allocate. Reflection itself allocates, so the calls stand in classes
 * made for the purpose.
 */
final class AllocationProbe {
  private final CompiledClasses probes;
  private final String kind;

  /**
   * Probes for several cases, compiled at once.
   *
   * @param classes what loads the generated classes of all of them
   * @param kind the ending of the generated class's name
   */
  AllocationProbe(CompiledClasses classes, String kind, List<CorpusCase> cases) {
    this.kind = kind;
    Map<String, String> sources = new TreeMap<>();
    for (CorpusCase test : cases) {
      sources.put(name(test), source(classes, test));
    }
    probes = InMemoryCompiler.compile(sources, classes, false);
  }

  /**
   * The bytes that calls of a workspace allocate on this thread, after enough calls before for
   * every array to have its size; arrays change places between calls, so that takes a few.
   */
  long bytes(CorpusCase test, Object[] arguments) {
    try {
      Method measure = probes.loadClass(name(test)).getDeclaredMethod("measure", Object[].class);
      measure.setAccessible(true);
      return (Long) measure.invoke(null, (Object) arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String name(CorpusCase test) {
    return test.generatedName() + kind + "Probe_" + test.methodName();
  }

  private String source(CompiledClasses classes, CorpusCase test) {
    StringBuilder locals = new StringBuilder();
    List<String> arguments = new ArrayList<>();
    Method original = method(classes, test);
    boolean isGradient = kind.equals("Gradient");
    List<Class<?>> parameters =
        !kind.equals("Tangent") && !kind.equals("Hvp")
            ? CorpusCase.parameterTypes(original)
            : Directional.types(original, test.activeParts(original));
    for (int i = 0; i < parameters.size(); i++) {
      String type = parameters.get(i).getCanonicalName();
      locals.append("    %s p%d = (%s) arguments[%d];%n".formatted(type, i, type, i));
      arguments.add("p" + i);
    }
    String list = String.join(", ", arguments);
    String gradientCall =
        original.getReturnType().isPrimitive()
            ? "workspace.compute(%s); workspace.accumulate(%s); workspace.forward(%s);"
                    .formatted(list, list, list)
                + " workspace.backward(1);"
            : "workspace.backward(workspace.forward(%s));".formatted(list);
    String call = isGradient ? gradientCall : "workspace.compute(%s);".formatted(list);
    String workspace =
        isGradient ? Gradient.workspaceName(test) : Directional.workspaceName(test, kind);
    workspace = workspace.replace('$', '.');
    String name = name(test);
    int dot = name.lastIndexOf('.');
    return """
    package %s;

    final class %s {
      static long measure(Object[] arguments) {
    %s    %s workspace = new %s();
        com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean)
                java.lang.management.ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long bytes = Long.MAX_VALUE;
        for (int turn = 0; turn < 12; turn++) {
          long before = threads.getThreadAllocatedBytes(id);
          %s
          long after = threads.getThreadAllocatedBytes(id);
          if (turn >= 7) {
            // The virtual machine itself allocates now and then: what a call needs, all need.
            bytes = Math.min(bytes, after - before);
          }
        }
        return bytes;
      }
    }
    """
        .formatted(
            name.substring(0, dot), name.substring(dot + 1), locals, workspace, workspace, call);
  }

  private static Method method(CompiledClasses classes, CorpusCase test) {
    try {
      return test.method(classes.loadClass(test.className()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
