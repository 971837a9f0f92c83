package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import dev.cotangent.compiler.diagnostics.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser has to say, in one short line at the place where the reader will look.
 *
 * @param position the place
 * @param description what is wrong there
 */
record SyntaxProblem(Position position, String description) {
  private static final Pattern UNEXPECTED = Pattern.compile("Found \"?(.+?)\"?, expected .*");
  private static final Pattern LEXICAL =
      Pattern.compile(
          "Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: (\\S+).*",
          Pattern.DOTALL);

  /** Reads a problem of the parser's. */
  static SyntaxProblem of(Problem problem, String shownName) {
    Matcher lexical = LEXICAL.matcher(problem.getMessage());
    if (lexical.matches()) {
      return lexical(lexical, shownName);
    }
    Optional<JavaToken> token = problem.getLocation().map(TokenRange::getBegin);
    Matcher unexpected = UNEXPECTED.matcher(problem.getMessage());
    if (isGrammatical(problem) && unexpected.find()) {
      if (unexpected.group(1).equals("<EOF>")) {
        return new SyntaxProblem(position(token, shownName), "the file ends too early");
      }
      // The parser points at the last token that it understood.
      return new SyntaxProblem(
          position(token.flatMap(SyntaxProblem::next), shownName),
          "unexpected \"" + unexpected.group(1) + "\"");
    }
    return new SyntaxProblem(position(token, shownName), firstSentence(problem.getMessage()));
  }

  private static boolean isGrammatical(Problem problem) {
    return problem.getCause().filter(ParseException.class::isInstance).isPresent();
  }

  private static SyntaxProblem lexical(Matcher lexical, String shownName) {
    Position position =
        new Position(
            shownName, Integer.parseInt(lexical.group(1)), Integer.parseInt(lexical.group(2)));
    String found = lexical.group(3);
    return new SyntaxProblem(
        position,
        switch (found) {
          case "<EOF>" -> "a string, a character or a comment does not end";
          case "\"\\n\"", "\"\\r\"" -> "a string or a character does not end in its line";
          default -> "unexpected character " + found;
        });
  }

  private static Optional<JavaToken> next(JavaToken token) {
    Optional<JavaToken> next = token.getNextToken();
    while (next.isPresent() && next.get().getCategory().isWhitespaceOrComment()) {
      next = next.get().getNextToken();
    }
    return next.or(() -> Optional.of(token));
  }

  private static Position position(Optional<JavaToken> token, String shownName) {
    return token
        .flatMap(JavaToken::getRange)
        .map(range -> new Position(shownName, range.begin.line, range.begin.column))
        .orElse(Position.ofFile(shownName));
  }

  private static String firstSentence(String message) {
    String sentence = message.lines().findFirst().orElse("").split("\\. ", 2)[0];
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
