package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Type;
import dev.cotangent.compiler.request.Layout;
import java.util.Iterator;
import java.util.List;

/** Code that takes objects apart and puts them together. */
final class ObjectCode {
  private ObjectCode() {}

  /** Reads a part of an object that is not behind an array. */
  static String read(String root, List<Layout.Component> path) {
    StringBuilder code = new StringBuilder(root);
    path.forEach(step -> code.append('.').append(step.access()));
    return code.toString();
  }

  /**
   * Fills an array with one part of every object of an array.
   *
   * @param target the field that holds the array
   * @param root the object or array that the part is read from
   * @param names gives names to local variables
   */
  static CodeBlock gather(String target, String root, Layout.Place place, Names names) {
    List<Layout.Component> outer = place.path().subList(0, place.arrayDepth());
    List<Layout.Component> inner =
        place.isPresence() ? null : place.path().subList(place.arrayDepth(), place.path().size());
    CodeBlock.Builder code = CodeBlock.builder();
    gather(target, read(root, outer), place.rank(), place.type(), inner, names, code);
    return code.build();
  }

  private static void gather(
      String target,
      String source,
      int rank,
      Type type,
      List<Layout.Component> inner,
      Names names,
      CodeBlock.Builder code) {
    names.enter();
    String index = names.allocate("i");
    ArrayType array = (ArrayType) type;
    String creation =
        array.element().keyword() + "[" + source + ".length]" + "[]".repeat(array.rank() - 1);
    code.beginControlFlow("if ($1L == null || $1L.length != $2L.length)", target, source)
        .addStatement("$L = new $L", target, creation)
        .endControlFlow()
        .beginControlFlow("for (int $1L = 0; $1L < $2L.length; $1L++)", index, source);
    String element = target + "[" + index + "]";
    String object = source + "[" + index + "]";
    if (rank > 1) {
      gather(element, object, rank - 1, array.afterSubscripts(1), inner, names, code);
    } else {
      String part = inner == null ? object + " != null" : read(object, inner);
      code.addStatement("$L = $L", element, part);
    }
    code.endControlFlow();
    names.exit();
  }

  /**
   * Makes an object, or an array of objects, of the values in fields.
   *
   * @param fields the fields of its values, in order
   * @param code receives statements that have to come first
   */
  static CodeBlock make(
      Layout layout, Iterator<String> fields, Names names, CodeBlock.Builder code) {
    if (layout instanceof Layout.Leaf) {
      return CodeBlock.of("$L", fields.next());
    }
    if (layout instanceof Layout.ObjectLayout object) {
      return creation(object, fields, names, code);
    }
    Layout.ObjectArray array = (Layout.ObjectArray) layout;
    List<String> parts = takeParts(array, fields);
    String name = names.allocate("objects");
    String type = array.element().javaType();
    code.addStatement(
        "$1L$2L $3L = new $1L[$4L.length]$5L",
        type,
        "[]".repeat(array.rank()),
        name,
        last(parts),
        "[]".repeat(array.rank() - 1));
    fill(array, array.rank(), name, parts, names, code);
    return CodeBlock.of("$L", name);
  }

  private static List<String> takeParts(Layout.ObjectArray array, Iterator<String> fields) {
    return array.places().stream().map(place -> fields.next()).toList();
  }

  /** The last part of an array of objects says which of them are not null. */
  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private static void fill(
      Layout.ObjectArray array,
      int rank,
      String target,
      List<String> parts,
      Names names,
      CodeBlock.Builder code) {
    String index = names.allocate("i");
    code.beginControlFlow("for (int $1L = 0; $1L < $2L.length; $1L++)", index, target);
    List<String> elements = parts.stream().map(part -> part + "[" + index + "]").toList();
    String element = target + "[" + index + "]";
    if (rank > 1) {
      code.beginControlFlow("if ($L != null)", last(elements));
      code.addStatement(
          "$L = new $L[$L.length]$L",
          element,
          array.element().javaType(),
          last(elements),
          "[]".repeat(rank - 2));
      fill(array, rank - 1, element, elements, names, code);
    } else {
      code.beginControlFlow("if ($L)", last(elements));
      code.addStatement(
          "$L = $L", element, creation(array.element(), elements.iterator(), names, code));
    }
    code.endControlFlow();
    code.endControlFlow();
  }

  private static CodeBlock creation(
      Layout.ObjectLayout object, Iterator<String> fields, Names names, CodeBlock.Builder code) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    boolean first = true;
    for (Layout.Component component : object.components()) {
      arguments.add(first ? "$L" : ", $L", make(component.layout(), fields, names, code));
      first = false;
    }
    return CodeBlock.of("new $L($L)", object.javaType(), arguments.build());
  }
}
