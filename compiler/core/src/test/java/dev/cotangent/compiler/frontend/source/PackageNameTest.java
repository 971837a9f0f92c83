package dev.cotangent.compiler.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package a.b;",
        "\uFEFFpackage a.b;",
        "\r\n\t package\ta . b ;",
        "// package x;\npackage a.b; // package y;",
        "/* package x; */ package/**/a./* c */b // d\n;",
        "/** The class of package x; */\npackage a.b;\nimport package_.x;"
      })
  void isReadAsJavaDoes(String text) {
    assertEquals("a.b", PackageName.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "class A {}",
        "packaged.x;",
        "import a.b;\nclass A { /* \npackage x; */ }",
        "/* package x;",
        "@Deprecated class A {}"
      })
  void isEmptyWhereNoneIsDeclared(String text) {
    assertEquals("", PackageName.of(text));
  }

  @Test
  void aLongCommentCostsNothing() {
    String comment = "/* " + "* / ".repeat(1_000_000) + "*/\n//" + "x".repeat(1_000_000) + "\n";
    assertTimeout(
        Duration.ofSeconds(5), () -> assertEquals("a", PackageName.of(comment + "package a;")));
    assertTimeout(Duration.ofSeconds(5), () -> assertEquals("", PackageName.of(comment)));
  }
}
