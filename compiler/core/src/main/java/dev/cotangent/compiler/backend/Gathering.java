package dev.cotangent.compiler.backend;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.cotangent.compiler.request.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The parts of arrays of objects, each gathered into an array that is a private field. */
final class Gathering {
  private final Names names;
  private final List<String> taken;
  private final Map<String, String> gathered = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  /**
   * Nothing gathered yet.
   *
   * @param names the names of the workspace's fields
   * @param taken names that no local variable may have
   */
  Gathering(Names names, List<String> taken) {
    this.names = names;
    this.taken = List.copyOf(taken);
  }

  /** Makes a field for a part of an object, if it is behind an array. */
  void want(String root, Layout.Place place) {
    if (place.arrayDepth() >= 0 && !gathered.containsKey(key(root, place))) {
      String name = names.allocate(root + place.suffix());
      gathered.put(key(root, place), name);
      fields.add(FieldSpec.builder(JavaTypes.of(place.type()), name, Modifier.PRIVATE).build());
    }
  }

  private static String key(String root, Layout.Place place) {
    return root + " " + place.path().stream().map(Layout.Component::name).toList();
  }

  /** The fields. */
  List<FieldSpec> fields() {
    return fields;
  }

  /** Code that reads a part of an object. */
  String read(String root, Layout.Place place) {
    String field = gathered.get(key(root, place));
    return field == null ? ObjectCode.read(root, place.path()) : "this." + field;
  }

  /**
   * Code that gathers a part, if it is behind an array.
   *
   * @param code receives it, under a key that makes it come once
   */
  void write(String root, Layout.Place place, Map<String, CodeBlock> code) {
    String key = key(root, place);
    if (gathered.containsKey(key)) {
      Names locals = new Names();
      taken.forEach(locals::reserve);
      code.computeIfAbsent(
          key, unknown -> ObjectCode.gather("this." + gathered.get(key), root, place, locals));
    }
  }
}
