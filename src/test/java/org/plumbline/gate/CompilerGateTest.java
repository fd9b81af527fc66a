package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone and NullAway, with the very options that the build gives the compiler. */
class CompilerGateTest {

  @TempDir Path classes;

  @Test
  void soundSourceCompiles() throws Exception {
    assertThat(complaintsAbout("Optional<String> name() { return Optional.empty(); }")).isEmpty();
  }

  @Test
  void nullWhereNoneIsAllowedIsAnError() throws Exception {
    assertThat(complaintsAbout("String name() { return null; }"))
        .contains("error: [NullAway] returning @Nullable expression");
  }

  @Test
  void knownMistakeIsAnError() throws Exception {
    assertThat(complaintsAbout("void fail() { new IllegalStateException(); }"))
        .contains("error: [DeadException]");
  }

  private String complaintsAbout(String body) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var complaints = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> options =
          List.of(
              "-XDcompilePolicy=simple",
              "--should-stop=ifError=FLOW",
              "-processorpath",
              System.getProperty("java.class.path"),
              System.getProperty("errorprone.options"));
      compiler.getTask(complaints, files, null, options, null, List.of(sourceWith(body))).call();
    }
    return complaints.toString();
  }

  private static JavaFileObject sourceWith(String body) {
    String source =
        """
        package canary;
        import java.util.Optional;
        @org.jspecify.annotations.NullMarked
        class Canary {
          Optional<Integer> number = Optional.empty();
        """
            + body
            + "\n}\n";
    return new SimpleJavaFileObject(
        URI.create("string:///canary/Canary.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
