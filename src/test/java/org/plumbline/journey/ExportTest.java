package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.exchange.DocumentReader;
import org.plumbline.exchange.Validation;
import org.plumbline.model.Annotation;
import org.plumbline.model.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst gives the work away as documents that validate and say what the inspector says. */
class ExportTest extends Journey {

  @Test
  void theArticleIsExportedFromTheMenu() throws Exception {
    openSeed();
    new SeedWork(desk).doAll();
    Path file = folder.resolve("seed.json");
    desk.answers().choosing(file);
    window().menu("export-menu", "export-article");
    assertThat(window().waitForNotice()).containsExactly("Exported to " + file + ".");
    assertThat(desk.answers().proposals()).containsExactly("north-korea-withdrawal.json");
    Validation validation = Validation.of(file);
    assertThat(validation.refusals()).isEmpty();
    assertThat(validation.documents()).isOne();
    AnnotationDocument document = new DocumentReader(ArticleTexts.NONE).read(file).document();
    assertThat(document.article().text()).isEqualTo(Files.readString(Desk.SEED));
    Annotation sent =
        document.items().annotations().stream()
            .filter(each -> each.spans().quote(document.article().text()).equals(SeedWork.SENT))
            .findFirst()
            .orElseThrow();
    Figure figure = (Figure) sent.body();
    article().choose(SeedWork.SENT);
    assertThat(figure.quantity().min().orElseThrow())
        .hasToString(inspector().field("figure-value"));
    assertThat(figure.counted()).hasValue(inspector().field("figure-counted"));
    assertThat(figure.event()).hasValue(inspector().field("figure-event"));
    assertThat(sent.note()).isEqualTo(inspector().field("field-note"));
    assertThat(document.items().relations()).hasSize(4);
  }

  @Test
  void theProjectIsExportedOneDocumentALine() throws Exception {
    desk = Desk.with(folder, Desk.SEED, Desk.HARBOUR);
    article().tag("about 300", KeyCode.DIGIT3);
    Path file = folder.resolve("all.jsonl");
    desk.answers().choosing(file);
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
    assertThat(window().waitForNotice()).containsExactly("Exported to " + file + ".");
    assertThat(desk.answers().proposals()).containsExactly("Kursk desk.jsonl");
    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(Validation.of(file).refusals()).isEmpty();
  }

  @Test
  void offsetsCountCodePoints() throws Exception {
    desk = Desk.empty(folder);
    desk.take(
        desk.text(
            "emoji.txt",
            "A 😊 met Bob\r\nnext 12\n\n👨🏻‍🚒 firemen drive 12 firetrucks\nسافر 12 to 😊"));
    article().tag("Bob", KeyCode.DIGIT2);
    article().tag("firetrucks", KeyCode.DIGIT3).tag("12 to 😊", KeyCode.DIGIT1);
    Path file = folder.resolve("emoji.json");
    desk.answers().choosing(file);
    window().press(KeyCode.SHORTCUT, KeyCode.E);
    window().waitForNotice();
    JsonNode document = JsonMapper.builder().build().readTree(Files.readString(file));
    int[] text = document.at("/article/text").asString().codePoints().toArray();
    assertThat(document.get("annotations").size()).isEqualTo(3);
    for (JsonNode annotation : document.get("annotations")) {
      JsonNode span = annotation.at("/spans/0");
      int start = span.get("start").asInt();
      assertThat(new String(text, start, span.get("end").asInt() - start))
          .isEqualTo(span.get("quote").asString());
    }
    assertThat(document.at("/annotations/0/spans/0/start").asInt()).isEqualTo(8);
  }

  @Test
  void theReportTellsWhatWasTagged() throws Exception {
    openSeed();
    article().tag("about 11 soldiers", KeyCode.DIGIT3);
    Path file = folder.resolve("seed.html");
    desk.answers().choosing(file);
    window().menu("export-menu", "report-article");
    assertThat(window().waitForNotice()).containsExactly("Exported to " + file + ".");
    assertThat(desk.answers().proposals()).containsExactly("north-korea-withdrawal.html");
    assertThat(file)
        .content()
        .contains("<mark class=\"figure\">about 11 soldiers</mark>", "1 figure ·");
  }

  @Test
  void theReportOfTheProjectHoldsAllArticles() throws Exception {
    desk = Desk.with(folder, Desk.SEED, Desk.HARBOUR);
    Path file = folder.resolve("all.html");
    desk.answers().choosing(file);
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
    assertThat(window().waitForNotice()).containsExactly("Exported to " + file + ".");
    assertThat(desk.answers().proposals()).containsExactly("Kursk desk.html");
    assertThat(file)
        .content()
        .contains("Review report: <bdi>Kursk desk</bdi>", "2 articles ·", "id=\"a2\"");
  }

  @Test
  void whatCannotBeWrittenIsTold() {
    openSeed();
    Path file = folder.resolve("missing-folder/seed.json");
    desk.answers().choosing(file);
    window().press(KeyCode.SHORTCUT, KeyCode.E);
    assertThat(window().waitForNotice().getFirst()).startsWith("Not exported to " + file);
    assertThat(file).doesNotExist();
  }
}
