package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

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
    file("news/today.txt", "Rain falls on the harbour today.");
    file("news/late/today.txt", "Rain falls on the harbour tonight.");
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
    Path there = file("there.txt", "Rain falls on the harbour.");
    CommandLineRun run = CommandLineRun.of("check", missing, nothing, there);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(told -> told.startsWith(missing + ": no such file"))
        .anyMatch(told -> told.startsWith(nothing + ": there is no such file"));
    assertThat(run.out()).contains("Rain falls on the harbour");
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
    assertThat(CommandLineRun.atTerminal("check", lines).err()).contains("100 %", "1 articles");
    assertThat(CommandLineRun.of("check", lines).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"check", "check --format xml wire.jsonl", "check --input-format csv wire.jsonl"})
  void endsWithTwoForWrongUsage(String words) {
    CommandLineRun run = CommandLineRun.of((Object[]) words.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: plumbline check");
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
