package org.plumbline.view;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Flag;
import org.plumbline.model.Quantity;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.model.Verdict;
import org.plumbline.store.Fault;
import org.plumbline.view.Questions.Answer;
import org.plumbline.viewmodel.FieldProblem;
import org.plumbline.viewmodel.Notice;
import org.plumbline.viewmodel.TaskState;

/** The bundle says all that the window needs to say, and nothing that it does not. */
class TextsTest {

  private static final Texts TEXTS = Texts.in(Locale.US);

  record Family(String prefix, Class<? extends Enum<?>> constants) {}

  static Stream<Family> families() {
    return Stream.of(
        new Family("command", Command.class),
        new Family("kind", AnnotationKind.class),
        new Family("approximation", Quantity.Approximation.class),
        new Family("hedge", Quantity.Approximation.class),
        new Family("figure-kind", Figure.FigureKind.class),
        new Family("source-kind", Source.SourceKind.class),
        new Family("certainty", Claim.Certainty.class),
        new Family("compared", Verdict.class),
        new Family("relation", RelationType.class),
        new Family("relation-inverse", RelationType.class),
        new Family("problem", FieldProblem.class),
        new Family("edit", EditLabel.class),
        new Family("task", TaskState.Kind.class),
        new Family("notice", Notice.Message.class),
        new Family("answer", Answer.class),
        new Family("fault", Fault.Kind.class),
        new Family("severity", Flag.Severity.class),
        new Family("decision", Review.Decision.class),
        new Family("decide", Review.Decision.class),
        new Family("check-setting", CheckSetting.class),
        new Family("check-offer", CheckSetting.class));
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyConstantHasAText(Family family) {
    assertThat(family.constants().getEnumConstants())
        .allMatch(constant -> TEXTS.has(family.prefix() + "." + constant.name()));
  }

  @Test
  void everyKeyInTheSourcesHasAText() throws IOException {
    Set<String> missing = new TreeSet<>(keysInSources());
    missing.removeIf(key -> TEXTS.has(key) || TEXTS.has(key + ".title"));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> unused = keys();
    Set<String> used = keysInSources();
    unused.removeIf(
        key -> used.contains(key) || used.contains(key.replaceAll("\\.(title|hint)$", "")));
    families()
        .forEach(
            family ->
                Arrays.stream(family.constants().getEnumConstants())
                    .forEach(constant -> unused.remove(family.prefix() + "." + constant.name())));
    checks().forEach(check -> unused.remove("check." + check));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyCheckHasAName() throws IOException {
    assertThat(checks()).isNotEmpty().allMatch(check -> TEXTS.has("check." + check));
  }

  /** The ids of all checks, as the user guide gives them. */
  private static List<String> checks() throws IOException {
    return Pattern.compile("(?m)^## `(.+?)`")
        .matcher(Files.readString(Path.of("docs/checks.md")))
        .results()
        .map(heading -> heading.group(1))
        .toList();
  }

  @Test
  void numbersAreSpokenOfInTheirForms() {
    assertThat(TEXTS.get("saved.failed", 1, "full")).isEqualTo("1 change not saved: full");
    assertThat(TEXTS.get("details.words", 1234)).isEqualTo("1,234 words");
  }

  private static Set<String> keys() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = TextsTest.class.getResourceAsStream("texts.properties")) {
      properties.load(in);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  /** Whatever in the sources begins like a key: the first word of some key, and a point. */
  private static Set<String> keysInSources() throws IOException {
    String sources =
        List.of("view", "viewmodel", "app").stream().map(TextsTest::sources).collect(joining("\n"));
    Set<String> areas =
        keys().stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
    return Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*)\"")
        .matcher(sources)
        .results()
        .map(match -> match.group(1))
        .filter(
            key -> TEXTS.has(key) || (key.contains(".") && areas.contains(key.split("\\.", 2)[0])))
        .collect(Collectors.toSet());
  }

  private static String sources(String name) {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/plumbline", name))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TextsTest::read)
          .collect(joining("\n"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
