package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ArticleId;
import org.plumbline.text.TextRange;

class FindViewModelTest extends DeskTest {

  private List<TextRange> places(String text, String wanted) {
    ArticleId id = new ArticleId("found");
    desk.project.admit(id, text);
    desk.workbench.open(id);
    desk.workbench.find().find(wanted, desk.article());
    return desk.workbench.find().findingsProperty().get().places();
  }

  @ParameterizedTest
  @CsvSource({
    "'one ONE One',      one,  0 4 8",
    "'aaaa',             aa,   0 2",
    "'😊 met 😊',         😊,   0 7",
    "'a.b [a] a*',       'a*', 8",
    "'Straße STRASSE',   ße,   4",
    "'İstanbul istanbul', istanbul, 0 9",
    "'naïve NAÏVE',      ïve,  2 8",
    "'none',             x,    ",
    "'😊',                '\ude0a', ",
    "'blank',            '  ', "
  })
  void findsWordsInAnyCaseAtTheirOffsets(String text, String wanted, String starts) {
    List<String> expected = starts == null ? List.of() : List.of(starts.split(" ", -1));
    List<TextRange> places = places(text, wanted);
    assertThat(places.stream().map(range -> "" + range.start()))
        .containsExactlyElementsOf(expected);
    assertThat(places).allMatch(range -> range.length() == wanted.length());
  }

  @Test
  void itBeginsAtTheCaretAndGoesAroundTheEnds() {
    FindViewModel find = desk.workbench.find();
    desk.putCaret(10);
    find.find("s", desk.article());
    TextRange first = find.findingsProperty().get().place().orElseThrow();
    assertThat(first.start()).isGreaterThanOrEqualTo(10);
    int places = find.findingsProperty().get().places().size();
    for (int step = 0; step < places; step++) {
      find.step(1);
    }
    assertThat(find.findingsProperty().get().place()).contains(first);
    find.step(-1);
    find.step(1);
    assertThat(find.findingsProperty().get().place()).contains(first);
    find.clear();
    find.step(1);
    assertThat(find.findingsProperty().get().place()).isEmpty();
  }
}
