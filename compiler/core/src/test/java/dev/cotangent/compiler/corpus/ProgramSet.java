package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.request.DerivativeRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Programs that went through the compiler together: as they were and what came out. */
final class ProgramSet {
  private final Map<String, String> sources;
  private final Pipeline.Outcome outcome;
  private final CompiledClasses originals;
  private final CompiledClasses twins;
  private final Map<String, CompiledClasses> generated = new LinkedHashMap<>();
  private final Map<String, String> failures = new TreeMap<>();

  private ProgramSet(Map<String, String> sources, String... kinds) {
    this.sources = Kinds.ask(sources, kinds);
    originals = InMemoryCompiler.compile(this.sources, null, false);
    boolean single = sources.values().stream().anyMatch(SmoothTwin::isNeeded);
    twins = single ? InMemoryCompiler.compile(SmoothTwin.of(sources), null, false) : originals;
    outcome = Pipeline.run(this.sources);
    compileGenerated();
  }

  /**
   * Runs the whole compiler, and javac on what goes in and on what comes out.
   *
   * @param kinds the derivatives to ask for besides gradients
   */
  static ProgramSet of(Map<String, String> sources, String... kinds) {
    return new ProgramSet(sources, kinds);
  }

  /** All at once, which is fast; one by one if that fails, to know which ones are to blame. */
  private void compileGenerated() {
    try {
      CompiledClasses all = InMemoryCompiler.compile(outcome.generated(), originals, true);
      outcome.generated().keySet().forEach(name -> generated.put(name, all));
    } catch (IllegalStateException together) {
      outcome.generated().forEach(this::compileGenerated);
    }
  }

  private void compileGenerated(String name, String source) {
    try {
      generated.put(name, InMemoryCompiler.compile(Map.of(name, source), originals, true));
    } catch (IllegalStateException alone) {
      failures.put(name, alone.getMessage());
    }
  }

  /** The differentiable methods with their inputs. */
  List<CorpusCase> cases() {
    return CorpusReader.cases(sources);
  }

  /** The source of the class that a case stands in. */
  String source(CorpusCase test) {
    return sources.get(test.fileName());
  }

  /** What was generated, by qualified class name. */
  Map<String, String> generatedSources() {
    return outcome.generated();
  }

  /** The method as its author wrote it. */
  Original original(CorpusCase test) {
    return original(originals, test);
  }

  /** The method computed in double precision; itself where it always is. */
  Original twin(CorpusCase test) {
    return original(SmoothTwin.isNeeded(source(test)) ? twins : originals, test);
  }

  private static Original original(CompiledClasses classes, CorpusCase test) {
    try {
      return new Original(test.method(classes.loadClass(test.className())));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The method's graph and what was asked for. */
  DerivativeRequest request(CorpusCase test) {
    return outcome.requests().stream()
        .filter(
            request ->
                (request.packageName() + "." + request.className() + "Gradient")
                    .equals(test.generatedName()))
        .filter(request -> request.methodName().equals(test.methodName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(test + " was not lowered\n" + messages(test)));
  }

  /** The method by interpretation of its graph. */
  GraphOracle graph(CorpusCase test) {
    return new GraphOracle(request(test), original(test).method(), new ReflectiveCalls(originals));
  }

  /** A new workspace of the generated class. */
  Gradient gradient(CorpusCase test) {
    return Gradient.open(generatedClasses(test), test);
  }

  /** A new workspace of the class generated for a kind, {@code Tangent} or {@code Hvp}. */
  Directional directional(CorpusCase test, String kind) {
    return Directional.open(generatedClasses(test), test, kind);
  }

  /** What the compiler was given. */
  Map<String, String> sources() {
    return sources;
  }

  /** What loads the generated class of a case, and the original with it. */
  CompiledClasses generatedClasses(CorpusCase test) {
    String name = test.generatedName();
    if (failures.containsKey(name)) {
      throw new AssertionError("what was generated does not compile:\n" + failures.get(name));
    }
    CompiledClasses classes = generated.get(name);
    if (classes == null) {
      throw new AssertionError(test + " was not generated\n" + messages(test));
    }
    return classes;
  }

  /** Whether the compiler refused a case's class for one of these reasons. */
  boolean isRefused(CorpusCase test, Code... reasons) {
    String messages = messages(test);
    return Arrays.stream(reasons).anyMatch(code -> messages.contains("[" + code.id() + "]"));
  }

  /** Whether a case's generated class is among these. */
  boolean isGeneratedIn(CompiledClasses classes, CorpusCase test) {
    return generated.get(test.generatedName()) == classes;
  }

  /** What the compiler said about a case's file. */
  String messages(CorpusCase test) {
    String simpleName = test.fileName().substring(test.fileName().lastIndexOf('.') + 1);
    return outcome.messages().stream()
        .filter(message -> message.contains(simpleName + ".java"))
        .collect(Collectors.joining("\n"));
  }
}
