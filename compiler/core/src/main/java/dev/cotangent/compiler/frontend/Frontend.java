package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.resolution.TypeSolver;
import dev.cotangent.Derivative;
import dev.cotangent.Differentiable;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.FailureGuard;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.frontend.rules.RuleBook;
import dev.cotangent.compiler.frontend.rules.RuleReader;
import dev.cotangent.compiler.frontend.source.AnnotationFinder;
import dev.cotangent.compiler.frontend.source.Catalogue;
import dev.cotangent.compiler.frontend.source.ClassPath;
import dev.cotangent.compiler.frontend.source.NameResolution;
import dev.cotangent.compiler.frontend.source.Skeletons;
import dev.cotangent.compiler.frontend.source.SourceFile;
import dev.cotangent.compiler.frontend.source.SourceFinder;
import dev.cotangent.compiler.frontend.source.SourceIndex;
import dev.cotangent.compiler.frontend.source.SourceParser;
import dev.cotangent.compiler.frontend.source.SourcePathSearch;
import dev.cotangent.compiler.frontend.source.SourceReader;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the differentiable methods of a run, checks them, and lowers them to graphs. */
public final class Frontend {
  /**
   * No file without this word in it asks for a derivative; looking for it is faster than parsing.
   */
  private static final String WORD = "Differentiable";

  /** The library keeps state in static fields; runs in one virtual machine follow one another. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final FrontendInput input;
  private final BodyLowering lowering;
  private final SourceTexts texts;
  private final DiagnosticLog log;
  private final SourceReader reader;
  private final SourceParser parser;

  private Frontend(
      FrontendInput input, BodyLowering lowering, SourceTexts texts, DiagnosticLog log) {
    this.input = input;
    this.lowering = lowering;
    this.texts = texts;
    this.log = log;
    this.reader =
        new SourceReader(
            input.encoding(), input.shownRelativeTo(), input.outputDirectory(), texts, log);
    this.parser = new SourceParser(log);
  }

  /**
   * The classes to be generated, without those that have an error in one of their methods.
   *
   * @param input what to read
   * @param lowering what makes graphs of method bodies
   * @param texts receives the text of every file that was read
   * @param log receives everything that is wrong
   */
  public static FrontendResult run(
      FrontendInput input, BodyLowering lowering, SourceTexts texts, DiagnosticLog log) {
    synchronized (ONE_AT_A_TIME) {
      try {
        return new Frontend(input, lowering, texts, log).run();
      } finally {
        NameResolution.forget();
      }
    }
  }

  private FrontendResult run() {
    List<SourceFile> files = readSources();
    SourceIndex index = new SourceIndex(files, input.sourcePath(), reader);
    List<AnnotatedClass> classes = findClasses(files, index);
    ClassPath classPath = new ClassPath(input.classPath(), log);
    TypeSolver solver = NameResolution.install(parser, index, skeletons(classes), classPath);
    parser.attach(
        RuleBook.KEY, RuleReader.read(filesWithRules(files, index), parser, index, solver, log));
    OutputCollisions collisions = new OutputCollisions(index, parser, classPath);
    FrontendResult.Builder result = new FrontendResult.Builder();
    for (AnnotatedClass one : classes) {
      DiagnosticLog logOfClass = log.ofPart();
      List<ClassRequest> requests = requests(one, logOfClass);
      requests.forEach(request -> collisions.check(one, request, logOfClass));
      log.addAll(logOfClass);
      result.add(one, requests, logOfClass.hasErrors());
    }
    return result.build();
  }

  private List<SourceFile> readSources() {
    return new SourceFinder(reader, log)
        .find(input.sources()).stream().map(reader::read).flatMap(Optional::stream).toList();
  }

  private List<AnnotatedClass> findClasses(List<SourceFile> files, SourceIndex index) {
    AnnotatedMethods finder =
        new AnnotatedMethods(new AnnotationFinder(Differentiable.class, index, parser));
    List<AnnotatedClass> classes = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.text().contains(WORD)) {
        parser.parse(file).ifPresent(unit -> classes.addAll(classesIn(unit, finder)));
      }
    }
    return classes;
  }

  /** The files of the run, and those of the source path and the catalogue that may hold rules. */
  private List<SourceFile> filesWithRules(List<SourceFile> files, SourceIndex index) {
    Predicate<String> isWanted =
        text -> RuleReader.mayHoldRules(text) || text.contains(Catalogue.WORD);
    List<SourceFile> all = new ArrayList<>(files);
    all.addAll(
        new SourcePathSearch(input.encoding(), reader).find(input.sourcePath(), files, isWanted));
    if (all.stream().anyMatch(file -> file.text().contains(Catalogue.WORD))) {
      all.addAll(index.catalogue());
      index.catalogue().forEach(file -> texts.put(file.shownName(), file.text()));
    }
    return all;
  }

  private List<AnnotatedClass> classesIn(CompilationUnit unit, AnnotatedMethods finder) {
    Map<EnclosingClass, List<AnnotatedMethod>> methods = new LinkedHashMap<>();
    for (AnnotatedMethod method : finder.in(unit)) {
      EnclosingClass.of(method.declaration())
          .ifPresentOrElse(
              owner -> methods.computeIfAbsent(owner, key -> new ArrayList<>()).add(method),
              () -> MethodCheck.refuseLocalClass(method, log));
    }
    return methods.entrySet().stream()
        .map(entry -> new AnnotatedClass(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Skeletons skeletons(List<AnnotatedClass> classes) {
    Skeletons skeletons = new Skeletons();
    for (AnnotatedClass one : classes) {
      for (Derivative kind : Derivative.values()) {
        String generated = GeneratedNames.generatedClass(one.owner().className(), kind);
        for (AnnotatedMethod method : one.methods()) {
          String workspace = GeneratedNames.workspaceClass(method.name());
          skeletons.add(one.owner().packageName(), generated, workspace);
        }
      }
    }
    return skeletons;
  }

  /** One request for each kind that some method asks for. */
  private List<ClassRequest> requests(AnnotatedClass one, DiagnosticLog logOfClass) {
    RequestReader requestReader = new RequestReader(one.owner(), lowering, logOfClass);
    Map<Derivative, List<DerivativeRequest>> byKind = new LinkedHashMap<>();
    for (AnnotatedMethod method : one.methods()) {
      FailureGuard.run(
          () ->
              requestReader
                  .read(method)
                  .ifPresent(
                      request ->
                          request.derivatives().stream()
                              .sorted()
                              .forEach(
                                  kind ->
                                      byKind
                                          .computeIfAbsent(kind, key -> new ArrayList<>())
                                          .add(request))),
          "method \"" + method.name() + "\"",
          method.position(),
          logOfClass);
    }
    return byKind.entrySet().stream()
        .map(entry -> new ClassRequest(entry.getKey(), entry.getValue()))
        .toList();
  }
}
