package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.AbstractAutomaticBean.OutputStreamOptions;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.DefaultLogger;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkstyle holds sizes, imports, package descriptions, and that nothing is left to be done. */
class SourceRulesTest {

  @TempDir Path folder;

  @Test
  void everySourceKeepsTheRules() throws Exception {
    List<File> sources = JavaFormat.sources().stream().map(Path::toFile).toList();
    assertThat(complaintsAbout(sources)).isEmpty();
  }

  @Test
  void smallSourceOfJava25IsNotRefused() throws Exception {
    assertThat(complaintsAbout("int f(Object o) { return o instanceof R(var x, _) ? x : 0; }"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          FileLength,      401, `// one line\n`,     ``
          MethodLength,    1,   `void f() {\n`,      `%s}`
          ParameterNumber, 1,   `void f(int a, int b, int c, int d, int e, int f, int g) {}`, ``
          TodoComment,     1,   `// TODO write this\n`, ``
          TodoComment,     1,   `// FIXME mend this\n`, ``
          """)
  void canaryIsRefused(String rule, int times, String body, String end) throws Exception {
    String tail = end.formatted("int i;\n".repeat(40));
    assertThat(complaintsAbout(body.translateEscapes().repeat(times) + tail))
        .contains("[" + rule + "]");
  }

  @Test
  void canaryWithoutPackageDescriptionIsRefused() throws Exception {
    Path source = Files.writeString(folder.resolve("R.java"), "record R() {}\n");
    assertThat(complaintsAbout(List.of(source.toFile()))).contains("[JavadocPackage]");
  }

  @Test
  void canariesOfImportsAreRefused() throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("R.java"), "import java.util.List;\nimport java.io.*;\nrecord R() {}\n");
    assertThat(complaintsAbout(List.of(source.toFile())))
        .contains("[UnusedImports]")
        .contains("[AvoidStarImport]");
  }

  private String complaintsAbout(String body) throws IOException, CheckstyleException {
    Files.writeString(folder.resolve("package-info.java"), "/** Canaries. */\npackage canaries;\n");
    Path source = folder.resolve("R.java");
    Files.writeString(source, "record R(int a, int b) {\n" + body + "\n}\n");
    return complaintsAbout(List.of(source.toFile()));
  }

  private static String complaintsAbout(List<File> sources)
      throws IOException, CheckstyleException {
    var complaints = new ByteArrayOutputStream();
    var checker = new Checker();
    checker.setModuleClassLoader(Checker.class.getClassLoader());
    checker.configure(
        ConfigurationLoader.loadConfiguration(
            SourceRulesTest.class.getResource("checkstyle.xml").toString(),
            new PropertiesExpander(new Properties())));
    var quiet = new ByteArrayOutputStream();
    checker.addListener(
        new DefaultLogger(quiet, OutputStreamOptions.CLOSE, complaints, OutputStreamOptions.CLOSE));
    checker.process(sources);
    checker.destroy();
    return complaints.toString(StandardCharsets.UTF_8);
  }
}
