package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exchange.DocumentWriter.Scope;

class ValidationTest {

  @TempDir Path folder;

  private static String line() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocumentWriter(Scope.ACCEPTED, ArticleTexts.NONE).writeLine(Examples.full(), out);
    return out.toString(UTF_8);
  }

  @Test
  void soundFileIsClean() throws Exception {
    Path file = Files.write(folder.resolve("one.json"), Examples.written(Examples.full()));

    assertThat(Validation.of(file)).isEqualTo(new Validation(1, List.of()));
    assertThat(Validation.of(file).isClean()).isTrue();
  }

  @Test
  void everyLineIsLookedAtAndNamed() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("many.JSONL"),
            line() + "\n" + line().replace("\"high\"", "\"low!\"") + "{\n" + line().strip());

    Validation validation = Validation.of(file);

    assertThat(validation.documents()).isEqualTo(4);
    assertThat(validation.refusals())
        .extracting(DocumentException::file)
        .containsExactly(file + ", line 3", file + ", line 4");
    assertThat(validation.refusals().getFirst().problems())
        .containsExactly(new Problem("/flags/0/severity", "one of high, medium, low", "\"low!\""));
  }

  @Test
  void soundLinesAreReadWhateverTheOthersAre() throws Exception {
    Path file = Files.writeString(folder.resolve("two.jsonl"), "nonsense\n" + line());
    List<Reading> readings = new ArrayList<>();

    new DocumentReader(ArticleTexts.NONE).readEach(file, readings::add);

    assertThat(readings).hasSize(2);
    assertThat(readings.getFirst()).isInstanceOf(DocumentException.class);
    assertThat(readings.getLast()).isEqualTo(new ReadDocument(Examples.full(), List.of()));
  }

  @Test
  void fileWithoutADocumentIsNotClean() throws Exception {
    Path file = Files.writeString(folder.resolve("empty.jsonl"), "\n \n");

    assertThat(Validation.of(file).refusals())
        .extracting(Throwable::getMessage)
        .containsExactly(file + ": (document): expected a JSON document a line, found nothing");
  }
}
