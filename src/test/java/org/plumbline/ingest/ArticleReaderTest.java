package org.plumbline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a text")
class ArticleReaderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String NEWS = "Café in Zürich öffnet “bald” – für 5 €.\nMehr folgt.\n";

  @TempDir Path folder;

  private final ArticleReader reader = new ArticleReader();

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("port_vote-2.txt"), bytes);
  }

  static Stream<Arguments> otherKinds() {
    return Stream.of(
        arguments("%PDF-1.7 text follows", "a PDF document"),
        arguments("\u0089PNG\r\n\u001A\n", "a PNG image"),
        arguments("PK\u0003\u0004 word/document.xml", "a ZIP archive or office document"),
        arguments("{\\rtf1 text}", "a rich text document"));
  }

  private IngestedArticle read(byte[] bytes) throws Exception {
    return reader.read(file(bytes));
  }

  private IngestException refusal(Path file) {
    return catchThrowableOfType(IngestException.class, () -> reader.read(file));
  }

  @Nested
  class KeepsItAsItIs {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "De\u0301partement",
          "👨🏻\u200D🚒 firemen drive 12 firetrucks",
          "قال Bob 😊 نعم 12",
          "one\u2028two\u2029three\u0085four",
          "a\tb\u00A0c  d \f e",
          "  leading and trailing  \n\n\n",
          "A mark \uFEFF inside",
          "stray \u0003 control of the wire, among many more letters, as it happens now and then; "
              + "one in a hundred characters is taken for a slip and not for a binary file",
        })
    void inUtf8(String text) throws Exception {
      IngestedArticle article = read(text.getBytes(UTF_8));

      assertThat(article.text()).isEqualTo(text);
      assertThat(article.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb'", "'a\rb'", "'a\nb'"})
    void butForLineEnds(String text) throws Exception {
      assertThat(read(text.getBytes(UTF_8)).text()).isEqualTo("a\nb");
    }

    @Test
    void andCountsEveryKindOfLineEndOnce() throws Exception {
      assertThat(read("A 😊 met Bob\r\nnext 12\r\r\n\n".getBytes(UTF_8)).text())
          .isEqualTo("A 😊 met Bob\nnext 12\n\n\n");
    }
  }

  @Nested
  class TellsTheEncoding {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byItsMarkWithoutAssuming(String charset) throws Exception {
      IngestedArticle article = read(("\uFEFF" + NEWS).getBytes(Charset.forName(charset)));

      assertThat(article.text()).isEqualTo(NEWS);
      assertThat(article.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void byItsSpacesInUtf16WithoutAMark(String name) throws Exception {
      Charset charset = Charset.forName(name);
      for (String text : new String[] {NEWS, "Пожар в порту 12", "قال نعم 😊 هنا", "火事 3人"}) {
        IngestedArticle article = read(text.getBytes(charset));

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.assumptions()).containsExactly(new Assumption.Encoding(charset));
      }
    }

    @Test
    void asWindows1252WhereNothingElseFits() throws Exception {
      IngestedArticle article = read(NEWS.getBytes(WINDOWS_1252));

      assertThat(article.text()).isEqualTo(NEWS);
      assertThat(article.assumptions()).containsExactly(new Assumption.Encoding(WINDOWS_1252));
      assertThat(article.assumptions().getFirst()).hasToString("not UTF-8; read as windows-1252");
    }

    @Test
    void orRefusesUtf8WithAFault() throws Exception {
      byte[] bytes = "Zürich\nGenève öffnet\nBâle X".getBytes(UTF_8);
      bytes[bytes.length - 1] = (byte) 0xFC;

      IngestException refusal = refusal(file(bytes));

      assertThat(refusal.refusal()).isEqualTo(Refusal.BROKEN_ENCODING);
      assertThat(refusal.arguments()).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void orRefusesWhatIsCutOffInACharacter(int missing) throws Exception {
      byte[] whole = "Zürich: Café 😊".getBytes(UTF_8);

      IngestException refusal = refusal(file(Arrays.copyOf(whole, whole.length - missing)));

      assertThat(refusal.refusal()).isEqualTo(Refusal.BROKEN_ENCODING);
    }

    @Test
    void orRefusesHalfACharacterInUtf16() throws Exception {
      byte[] bytes = "\uFEFFCafé X".getBytes(UTF_16LE);
      bytes[bytes.length - 2] = 0x3D;
      bytes[bytes.length - 1] = (byte) 0xD8;

      assertThat(refusal(file(bytes)).refusal()).isEqualTo(Refusal.BROKEN_ENCODING);
    }

    @Test
    void orRefusesBytesThatNoEncodingHas() throws Exception {
      byte[] bytes = {'a', ' ', (byte) 0x81, ' ', 'b'};

      assertThat(refusal(file(bytes)).refusal()).isEqualTo(Refusal.BROKEN_ENCODING);
    }
  }

  @Nested
  class Refuses {

    @Test
    void aFileThatIsNotThere() {
      Path file = folder.resolve("gone.txt");

      IngestException refusal = refusal(file);

      assertThat(refusal.refusal()).isEqualTo(Refusal.MISSING);
      assertThat(refusal.file()).isEqualTo(file.toString());
      assertThat(refusal).hasMessage(file + ": there is no such file");
    }

    @Test
    void aFolder() {
      assertThat(refusal(folder).refusal()).isEqualTo(Refusal.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t", "\u00A0\u2003", "\uFEFF", "\u200B\n"})
    void aFileWithoutText(String text) throws Exception {
      assertThat(refusal(file(text.getBytes(UTF_8))).refusal()).isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.ingest.ArticleReaderTest#otherKinds")
    void aFileOfAnotherKind(String content, String kind) throws Exception {
      IngestException refusal = refusal(file(content.getBytes(ISO_8859_1)));

      assertThat(refusal.refusal()).isEqualTo(Refusal.NOT_TEXT);
      assertThat(refusal.getMessage()).endsWith("it is not a text file but " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news\0news", "\0\0\0\0", "a\u0001\u0002\u0003b"})
    void whatIsNoText(String content) throws Exception {
      assertThat(refusal(file(content.getBytes(UTF_8))).refusal()).isEqualTo(Refusal.NOT_TEXT);
    }

    @Test
    void aHundredMegabytesWithoutReadingThem() throws Exception {
      Path file = folder.resolve("huge.txt");
      try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(100_000_000);
      }

      long start = System.nanoTime();
      IngestException refusal = refusal(file);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
      assertThat(refusal.refusal()).isEqualTo(Refusal.TOO_LARGE);
      assertThat(refusal.arguments()).containsExactly("100", "20");
    }

    @Test
    void aDeviceThatNeverEnds() {
      Path device = Path.of("/dev/zero");
      assumeTrue(Files.exists(device));

      assertThat(refusal(device).refusal()).isEqualTo(Refusal.NOT_TEXT);
    }

    @Test
    void nothingOfTheLargestSize() throws Exception {
      byte[] bytes = new byte[ArticleReader.MAX_BYTES];
      Arrays.fill(bytes, (byte) 'x');

      assertThat(read(bytes).text()).hasSize(ArticleReader.MAX_BYTES);
    }
  }

  @Nested
  class Names {

    @Test
    void theArticleAfterItsFileWhereThereIsNoHeadline() throws Exception {
      IngestedArticle article = read("NEWS:\n".getBytes(UTF_8));

      assertThat(article.title()).isEqualTo("Port vote 2");
      assertThat(article.slug()).isEqualTo("port-vote-2");
    }

    @Test
    void pastedTextAfterItsFirstLineWhereThereIsNoHeadline() throws Exception {
      IngestedArticle article = reader.paste("\n NEWS:\n");

      assertThat(article.title()).isEqualTo("NEWS:");
      assertThat(article.slug()).isEqualTo("news");
    }
  }

  @Nested
  class Pasted {

    @Test
    void isTakenAsItIsButForLineEnds() throws Exception {
      IngestedArticle article = reader.paste("A bridge closes\r\nfor 12 weeks 😊");

      assertThat(article.text()).isEqualTo("A bridge closes\nfor 12 weeks 😊");
      assertThat(article.slug()).isEqualTo("a-bridge-closes");
      assertThat(article.assumptions()).isEmpty();
    }

    @Test
    void losesHalvesOfCharactersAndSaysSo() throws Exception {
      IngestedArticle article = reader.paste("a \uD83D b \uDE0A 😊");

      assertThat(article.text()).isEqualTo("a \uFFFD b \uFFFD 😊");
      assertThat(article.assumptions()).containsExactly(new Assumption.ReplacedCharacters(2));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "' \t', EMPTY", "'a\0b', NOT_TEXT"})
    void canBeRefused(String text, Refusal reason) {
      IngestException refusal =
          catchThrowableOfType(IngestException.class, () -> reader.paste(text));

      assertThat(refusal.refusal()).isEqualTo(reason);
      assertThat(refusal.file()).isEqualTo("pasted text");
    }
  }
}
