package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no documents, by mistake or by malice: one clear problem, fast. */
@Timeout(20)
class HostileDocumentTest {

  private static final byte[] SOUND = Examples.written(Examples.full());

  private static Problem problem(byte[] json) {
    return catchThrowableOfType(DocumentException.class, () -> Examples.read(json))
        .problems()
        .getFirst();
  }

  private static Problem problem(String json) {
    return problem(json.getBytes(UTF_8));
  }

  private static String sound() {
    return new String(SOUND, UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t"})
  void nothing(String json) {
    assertThat(problem(json)).isEqualTo(new Problem("", "a JSON document", "nothing"));
  }

  @ParameterizedTest
  @CsvSource({"[], an array", "null, null", "12, 12", "'\"text\"', '\"text\"'"})
  void noObject(String json, String found) {
    assertThat(problem(json)).isEqualTo(new Problem("", "object", found));
  }

  @Test
  void malformedJsonNamesLineColumnAndPlace() {
    Problem problem = problem(sound().replaceFirst("\"end\": 11,", "\"end\": 11;"));

    assertThat(problem.pointer()).isEqualTo("/annotations/0/spans/0/end");
    assertThat(problem.expected()).isEqualTo("well-formed JSON");
    assertThat(problem.found()).startsWith("line 30, column 20: ");
  }

  @Test
  void columnsCountCharacters() {
    assertThat(problem("{ \"ü\": 1; }").found()).startsWith("line 1, column 9: ");
  }

  @Test
  void truncatedAnywhereIsRefused() {
    for (int length = 0; length < SOUND.length - 2; length += 97) {
      assertThat(problem(Arrays.copyOf(SOUND, length)).pointer()).isNotNull();
    }
  }

  @Test
  void twoDocumentsInOne() {
    assertThat(problem(sound() + sound()).expected()).isEqualTo("well-formed JSON");
  }

  @Test
  void keyTwice() {
    Problem problem = problem(sound().replaceFirst("\"url\": null", "\"id\": \"other\""));

    assertThat(problem.found()).contains("Duplicate", "id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNesting(String level) {
    assertThat(problem(level.repeat(1_000_000)).found()).contains("nesting depth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "-9e2147483647", "1E1001"})
  void numberThatWouldFillMemory(String number) {
    for (String key : new String[] {"\"min\": 300", "\"start\": 17"}) {
      Problem problem = problem(sound().replaceFirst(key, key.replaceAll("\\d+", number)));

      assertThat(problem.pointer()).startsWith("/annotations/");
      assertThat(problem.expected()).isEqualTo("a number of at most 1000 digits");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "NaN", "Infinity", "0x10", "1_000", "+1", "01"})
  void numberThatIsNone(String number) {
    assertThat(problem(sound().replaceFirst("\"min\": 300", "\"min\": " + number)).expected())
        .isEqualTo("well-formed JSON");
  }

  @Test
  void numberOfAMillionDigits() {
    String digits = "9".repeat(1_000_000);

    assertThat(problem(sound().replaceFirst("\"min\": 300", "\"min\": " + digits)).found())
        .contains("1000000");
  }

  @Test
  void stringOfFiftyMegabytesIsQuotedShort() {
    String long50 = "x".repeat(50_000_000);
    Problem problem = problem(sound().replaceFirst("\"high\"", "\"" + long50 + "\""));

    assertThat(problem.pointer()).isEqualTo("/flags/0/severity");
    assertThat(problem.found()).hasSizeLessThan(80);
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    String escape = "\\u001b[31m";

    assertThat(problem(sound().replaceFirst("\"high\"", "\"\\" + escape + "\"")).toString())
        .doesNotContain("\u001b");
    assertThat(problem("{\u001b[31m").toString()).doesNotContain("\u001b");
  }

  @Test
  void nulInTheFile() {
    assertThat(problem(sound().replaceFirst("Ada", "A\0a")).expected())
        .isEqualTo("well-formed JSON");
  }

  @Test
  void byteOrderMarkIsPassedOver() throws DocumentException {
    assertThat(Examples.read(("\uFEFF" + sound()).getBytes(UTF_8))).isEqualTo(Examples.full());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
  void otherUnicodeEncodings(String charset) {
    assertThat(problem(sound().getBytes(Charset.forName(charset))))
        .isEqualTo(new Problem("", "a document in UTF-8", "one in UTF-16 or UTF-32"));
  }

  @Test
  void latinEncodingNamesLineAndColumn() {
    byte[] json = "{\n  \"title\": \"Café\"}".getBytes(ISO_8859_1);

    assertThat(problem(json))
        .isEqualTo(new Problem("", "a document in UTF-8", "byte 0xe9 at line 2, column 16"));
  }

  @Test
  void characterCutOffAtTheEnd() {
    assertThat(problem(new byte[] {'"', 'a', (byte) 0xF0, (byte) 0x9F}).expected())
        .isEqualTo("a document in UTF-8");
  }

  @Test
  void fiveThousandWrongQuotesAreAllSaidSoon() throws Exception {
    String json =
        new String(Examples.written(LargeDocument.of(5_000)), UTF_8)
            .replace("\"quote\": \"", "\"quote\": \"x");

    long start = System.nanoTime();
    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> Examples.read(json.getBytes(UTF_8)));

    assertThat(refusal.problems()).hasSize(5_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,", "{},", "[],", "{\"type\":1},"})
  void millionsOfWrongValuesAreOneProblem(String value) {
    byte[] json = ("{\"annotations\":[" + value.repeat(400_000) + "0]}").getBytes(UTF_8);

    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> Examples.read(json));

    assertThat(refusal.problems()).hasSize(1);
  }

  @Test
  void tooManyValues() {
    assertThat(problem("[" + "0,".repeat(3_000_000) + "0]").expected())
        .isEqualTo("well-formed JSON");
  }

  @Test
  void folderOrNoFile() {
    for (String path : new String[] {"src", "no/such.json", "no/such.jsonl"}) {
      DocumentException refusal = Validation.of(Path.of(path)).refusals().getFirst();

      assertThat(refusal.problems().getFirst().expected()).isEqualTo("a file that can be read");
      assertThat(refusal.file()).isEqualTo(path);
    }
  }
}
