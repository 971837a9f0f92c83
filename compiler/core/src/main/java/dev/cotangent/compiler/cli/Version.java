package dev.cotangent.compiler.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the jar. */
final class Version implements IVersionProvider {
  private static final String PROPERTIES =
      "/META-INF/maven/dev.cotangent/cotangent-compiler/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream stream = Version.class.getResourceAsStream(PROPERTIES)) {
      // Classes that were not packed into a jar have no version.
      if (stream == null) {
        return new String[] {"cotangent-compiler (not packaged)"};
      }
      Properties properties = new Properties();
      properties.load(stream);
      return new String[] {"cotangent-compiler " + properties.getProperty("version")};
    }
  }
}
