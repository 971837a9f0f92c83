package dev.cotangent.compiler.backend;

import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A number of operations as a polynomial in sizes. A branch counts as the larger of its sides, term
 * by term.
 */
final class Formula {
  static final Formula ZERO = new Formula(new TreeMap<>());
  static final Formula ONE = constant(1);

  private final SortedMap<String, Double> terms;

  private Formula(SortedMap<String, Double> terms) {
    this.terms = terms;
  }

  static Formula constant(double value) {
    TreeMap<String, Double> terms = new TreeMap<>();
    if (value != 0) {
      terms.put("", value);
    }
    return new Formula(terms);
  }

  /** A size, by its name. */
  static Formula size(String name) {
    TreeMap<String, Double> terms = new TreeMap<>();
    terms.put(name, 1.0);
    return new Formula(terms);
  }

  Formula plus(Formula other) {
    TreeMap<String, Double> sum = new TreeMap<>(terms);
    other.terms.forEach((name, factor) -> sum.merge(name, factor, Double::sum));
    sum.values().removeIf(factor -> factor == 0);
    return new Formula(sum);
  }

  Formula times(Formula other) {
    Formula product = ZERO;
    for (Map.Entry<String, Double> one : terms.entrySet()) {
      TreeMap<String, Double> row = new TreeMap<>();
      other.terms.forEach(
          (name, factor) -> row.put(product(one.getKey(), name), one.getValue() * factor));
      product = product.plus(new Formula(row));
    }
    return product;
  }

  Formula or(Formula other) {
    TreeMap<String, Double> larger = new TreeMap<>(terms);
    other.terms.forEach((name, factor) -> larger.merge(name, factor, Math::max));
    return new Formula(larger);
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  private static String product(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one + other;
    }
    return one + " * " + other;
  }

  /** The formula as text, terms in the order of their names. */
  String text() {
    if (terms.isEmpty()) {
      return "0";
    }
    StringJoiner sum = new StringJoiner(" + ");
    terms.forEach((name, factor) -> sum.add(term(name, factor)));
    return sum.toString();
  }

  private static String term(String name, double factor) {
    String number =
        factor == Math.rint(factor) ? Long.toString((long) factor) : Double.toString(factor);
    if (name.isEmpty()) {
      return number;
    }
    return factor == 1 ? name : number + " * " + name;
  }
}
