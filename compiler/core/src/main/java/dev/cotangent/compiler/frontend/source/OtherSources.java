package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import java.util.regex.Pattern;

/** What the texts of all other files say about something that one file declares. */
public final class OtherSources {
  private static final DataKey<SourceIndex> INDEX = new DataKey<>() {};

  private OtherSources() {}

  private static final Pattern INHERITING =
      Pattern.compile("\\b(extends|implements|import\\s+static)\\b");

  /** Lets a syntax tree know the files around it. */
  static void attach(CompilationUnit unit, SourceIndex index) {
    unit.setData(INDEX, index);
  }

  /**
   * Whether another file may change the contents of an array field: whether it seems to assign an
   * element of an array of that name, or hands one to a method. A text that only looks like it
   * counts, too.
   */
  public static boolean mayChangeArray(CompilationUnit unit, String name) {
    if (!unit.containsData(INDEX)) {
      return false;
    }
    String quoted = "\\b" + Pattern.quote(name);
    String element = quoted + "\\s*(\\[[^;{}]*?\\]\\s*)+";
    String assigned = element + "(=(?!=)|([-+*/%&|^]|<<|>>>?)=|\\+\\+|--)";
    String stepped = "(\\+\\+|--)\\s*[\\w.]*" + element;
    String handedOn = "[(,=]\\s*([\\w.]*\\.)?" + quoted + "\\s*(\\[[^;{}]*?\\]\\s*)*[,);]";
    Pattern change = Pattern.compile(assigned + "|" + stepped + "|" + handedOn);
    return unit.getData(INDEX)
        .anyOther(
            Positions.shownName(unit),
            text -> text.contains(name) && mayMean(unit, text) && change.matcher(text).find());
  }

  /** Whether names in a text may mean fields of a file's classes: they are named, or inherited. */
  private static boolean mayMean(CompilationUnit unit, String text) {
    return INHERITING.matcher(text).find()
        || unit.getTypes().stream().anyMatch(type -> text.contains(type.getNameAsString()));
  }
}
