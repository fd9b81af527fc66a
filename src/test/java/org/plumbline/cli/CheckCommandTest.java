package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.AnalystId;
import org.plumbline.model.CheckSetting;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;

class CheckCommandTest {

  private static final String TWICE =
      "Rain on the harbour\n\n%1$s\n\n%1$s"
          .formatted("Rain falls on the harbour and on all of the ships in it.");

  @TempDir Path folder;

  @Test
  void writesDocumentAnArticleInTheOrderOfTheLines() throws Exception {
    int many = 300;
    Path lines =
        file(
            "wire.jsonl",
            IntStream.range(0, many)
                .mapToObj("{\"id\": \"wire-%1$d\", \"text\": \"Story number %1$d.\"}"::formatted)
                .collect(Collectors.joining("\n")));
    CommandLineRun run = CommandLineRun.of("check", "--format", "jsonl", lines);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(ids(run.out()))
        .isEqualTo(IntStream.range(0, many).mapToObj(i -> "wire-" + i).toList());
  }

  @Test
  void honoursWhatProjectSaysOfItsChecks() throws Exception {
    Path project = folder.resolve("news.plumbline");
    CommandLineRun imported = CommandLineRun.of("import", project, file("rain.txt", TWICE));
    assertThat(imported.err()).isEmpty();
    assertThat(CommandLineRun.of("check", project).out()).contains("repeated-passage");
    try (ProjectStore store = new ProjectFile(project).open()) {
      store.set("repeated-passage", CheckSetting.OFF, new AnalystId("ana"), Instant.EPOCH);
    }
    assertThat(CommandLineRun.of("check", project).out()).doesNotContain("repeated-passage");
  }

  @Test
  void honoursItOfWhatArticlesSayDifferently() throws Exception {
    Path project = folder.resolve("news.plumbline");
    String told = "A roof fell in at the Ellerby racecourse on Saturday, killing %d people.";
    CommandLineRun imported =
        CommandLineRun.of(
            "import",
            project,
            file("courier.txt", told.formatted(12)),
            file("herald.txt", told.formatted(19)));
    assertThat(imported.err()).isEmpty();
    assertThat(severities(project)).containsOnly("high");
    set(project, CheckSetting.QUIETER);
    assertThat(severities(project)).containsOnly("medium");
    set(project, CheckSetting.OFF);
    assertThat(severities(project)).isEmpty();
  }

  private static void set(Path project, CheckSetting setting) throws ProjectException {
    try (ProjectStore store = new ProjectFile(project).open()) {
      store.set("articles-disagree", setting, new AnalystId("ana"), Instant.EPOCH);
    }
  }

  /** Of the flags between articles. */
  private static List<String> severities(Path project) {
    return Pattern.compile("\"check\":\"articles-disagree\",\"severity\":\"(\\w+)\"")
        .matcher(CommandLineRun.of("check", "--format", "jsonl", project).out())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void takesWhatLineSaysOfItsArticle() throws Exception {
    Path lines =
        file(
            "wire.txt",
            """
            {"id": 7, "text": "One.\\r\\nTwo 😊.", "title": "Seven", "publishedOn": "2024-02-29"}
            """);
    CommandLineRun run =
        CommandLineRun.of("check", "--input-format", "jsonl", "--format", "jsonl", lines);
    assertThat(run.out())
        .contains(
            "\"id\":\"7\"",
            "\"title\":\"Seven\"",
            "\"publishedOn\":\"2024-02-29\"",
            "\"text\":\"One.\\nTwo 😊.\"");
  }

  @Test
  void callsLineWithoutTitleByItsHeadlineAndWithoutIdByItsNumber() throws Exception {
    Path lines = file("wire.jsonl", "\n{\"text\": \"Harbour opens again\\n\\nIt rained.\"}\n");
    assertThat(CommandLineRun.of("check", "--format", "jsonl", lines).out())
        .contains("\"id\":\"line-2\"", "\"title\":\"Harbour opens again\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nonsense                                        | well-formed JSON
          ["text"]                                        | the text of an article
          {"id": "a"}                                     | the text of an article
          {"text": " \\n "}                               | the text of an article
          {"text": 5}                                     | a text
          {"text": "a\\u0000b"}                           | text without NUL characters
          {"text": "half \\ud83d"}                        | whole characters
          {"id": "a\\u0000b", "text": "Fine."}            | text without NUL characters
          {"id": "\\ud83d", "text": "Fine."}              | whole characters
          {"text": "Fine.", "dossier": "a\\u0000b"}       | text without NUL characters
          {"text": "Fine.", "publishedOn": "31 May 2024"} | a day that exists
          {"text": "Fine.", "publishedOn": "2023-02-29"}  | a day that exists
          {"text": "Fine.", "title": ["a"]}               | a text
          """)
  void tellsBadLineByItsNumberAndGoesOn(String bad, String expected) throws Exception {
    Path lines = file("wire.jsonl", "%s\n%s\n%s\n".formatted(line("before"), bad, line("after")));
    CommandLineRun run = CommandLineRun.of("check", "--format", "jsonl", lines);
    assertThat(run.code()).isEqualTo(1);
    assertThat(ids(run.out())).containsExactly("before", "after");
    assertThat(run.err()).startsWith(lines + ", line 2: ").contains("expected " + expected);
  }

  @Test
  void readsFilesAndFoldersAndTellsTwoOfOneNameApart() throws Exception {
    file("news/today.txt", "Rain falls on the harbour.");
    file("news/late/today.txt", "Rain falls on the harbour by night.");
    Path lines = file("wire.jsonl", line("wired"));
    CommandLineRun run =
        CommandLineRun.of("check", "--format", "jsonl", folder.resolve("news"), lines);
    assertThat(run.err()).isEmpty();
    assertThat(ids(run.out())).containsExactly("today", "today-2", "wired");
  }

  @Test
  void tellsMissingFileAndGoesOn() throws Exception {
    Path missing = folder.resolve("missing.jsonl");
    Path nothing = folder.resolve("nothing.txt");
    Path there = file("there.txt", TWICE);
    CommandLineRun run = CommandLineRun.of("check", missing, nothing, there);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(told -> told.startsWith(missing + ": no such file"))
        .anyMatch(told -> told.startsWith(nothing + ": there is no such file"));
    assertThat(run.out()).contains("Rain falls on the harbour", "1 article, 1 flag: 1 low.");
  }

  @Test
  void writesFileWholeOrLeavesWhatWasThere() throws Exception {
    Path target = file("found.jsonl", "what was there");
    Path lines = file("wire.jsonl", line("one"));
    assertThat(CommandLineRun.of("check", "-f", "jsonl", "-o", target, lines).code()).isZero();
    assertThat(ids(Files.readString(target))).containsExactly("one");
    Path nowhere = folder.resolve("no/such/folder.jsonl");
    CommandLineRun refused = CommandLineRun.of("check", "-f", "jsonl", "-o", nowhere, lines);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains(nowhere + ": cannot be written: there is no such folder");
  }

  @Test
  void writesWhatItsOwnValidationAccepts() throws Exception {
    Path target = folder.resolve("found.json");
    Path text = file("a.txt", "A 😊 met Bob on a rainy day.");
    CommandLineRun.of("check", "--format", "json", "--output", target, text);
    assertThat(CommandLineRun.of("validate", target).out()).isEqualTo(target + ": valid\n");
  }

  @Test
  void stopsQuietlyWhenNobodyReadsOn() throws Exception {
    Path lines = file("wire.jsonl", line("one"));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    CommandLineRun run = CommandLineRun.writingTo(closed, "check", "--format", "jsonl", lines);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void drawsBarAtTerminalAlone() throws Exception {
    Path lines = file("wire.jsonl", line("one"));
    Path target = folder.resolve("found.txt");
    assertThat(CommandLineRun.atTerminal("check", lines, "-o", target).err())
        .contains("100 %", "1 articles");
    assertThat(CommandLineRun.atTerminal("check", lines).err()).as("where lines appear").isEmpty();
    assertThat(CommandLineRun.of("check", lines, "-o", target).err()).isEmpty();
  }

  @Test
  void tellsFlagsForPeople() throws Exception {
    Path text = file("rain.txt", TWICE);
    CommandLineRun run = CommandLineRun.of("check", text);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Rain on the harbour
            %s

              low     Passage repeated  repeated-passage
                      The same paragraph stands twice.
                      ¶2   “Rain falls on the harbour and on all of the ships in it.”
                      ¶3   “Rain falls on the harbour and on all of the ships in it.”

            1 article, 1 flag: 1 low.
            """
                .formatted(text));
    assertThat(CommandLineRun.atTerminal("check", text).out()).contains("\u001b[36mlow\u001b[0m");
  }

  @Test
  void saysNothingOfArticlesInWhichNothingIsFlagged() throws Exception {
    Path text = file("rain.txt", "Rain fell on 31 May 2024.");
    assertThat(CommandLineRun.of("check", text).out()).isEqualTo("1 article, nothing flagged.\n");
    assertThat(CommandLineRun.of("check", "--suggestions", text).out())
        .contains("figure “31 May 2024”");
  }

  @ParameterizedTest
  @CsvSource({"low, 3", "medium, 0", "HIGH, 0"})
  void endsWithThreeWhenFlagsAreAsGraveAsNamed(String limit, int code) throws Exception {
    Path text = file("rain.txt", TWICE);
    assertThat(CommandLineRun.of("check", text, "--fail-on", limit).code()).isEqualTo(code);
    assertThat(
            CommandLineRun.of("check", text, folder.resolve("no.txt"), "--fail-on", limit).code())
        .as("refused")
        .isEqualTo(1);
  }

  @Test
  void checksByWhatItWouldTagAndWritesThatOnlyWhenAsked() throws Exception {
    Path text = file("rain.txt", TWICE + "\n\nIt began on 31 May 2024.");
    String plain = CommandLineRun.of("check", "--format", "jsonl", text).out();
    assertThat(plain).contains("\"annotations\":[]", "\"check\":\"repeated-passage\"");
    String all = CommandLineRun.of("check", "--format", "jsonl", "--suggestions", text).out();
    assertThat(all).contains("\"status\":\"suggested\"", "\"check\":\"repeated-passage\"");
  }

  @Test
  void summarisesAtTheTerminalWhatWentIntoFile() throws Exception {
    Path text = file("rain.txt", TWICE);
    Path target = folder.resolve("found.json");
    assertThat(CommandLineRun.of("check", "-f", "json", "-o", target, text).out())
        .isEqualTo("1 article, 1 flag: 1 low.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "check",
    "check --format xml wire.jsonl",
    "check --input-format csv wire.jsonl",
    "check --fail-on some wire.jsonl"
  })
  void endsWithTwoForWrongUsage(String words) {
    CommandLineRun run = CommandLineRun.of((Object[]) words.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: plumbline check");
  }

  @Test
  void writesDossierTogetherWithWhatItsArticlesDisagreeOn() throws Exception {
    String told = "A roof fell in at the Ellerby racecourse on Saturday, killing %s people.";
    Path lines =
        file(
            "wire.jsonl",
            """
            {"id": "a", "dossier": "roof", "text": "%s"}
            {"id": "b", "text": "Rain falls on the harbour."}
            {"id": "c", "dossier": "roof", "text": "%s"}
            {"id": "d", "dossier": "rain", "text": "Rain falls on the harbour."}
            """
                .formatted(told.formatted(12), told.formatted(19)));
    CommandLineRun run = CommandLineRun.of("check", "--suggestions", "-f", "jsonl", lines);
    assertThat(ids(run.out())).containsExactly("b", "a", "c", "d");
    assertThat(run.out().lines().filter(line -> line.contains("articles-disagree"))).hasSize(2);
    Path found = file("found.jsonl", run.out());
    assertThat(CommandLineRun.of("validate", found).out()).isEqualTo(found + ": valid\n");
  }

  private static String line(String id) {
    return "{\"id\": \"%s\", \"text\": \"Rain falls on the harbour.\"}".formatted(id);
  }

  private static List<String> ids(String lines) {
    return lines
        .lines()
        .map(l -> l.replaceFirst(".*\"article\":\\{\"id\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private Path file(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, UTF_8);
  }
}
