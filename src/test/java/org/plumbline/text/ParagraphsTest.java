package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.text.Paragraphs.Paragraph;

class ParagraphsTest {

  private static List<String> lines(String text) {
    return Paragraphs.of(text).all().stream().map(one -> one.range().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void everyLineEndParts(String end) {
    assertThat(lines("one" + end + "two" + end)).containsExactly("one", "two", "");
  }

  @Test
  void aLineFeedBeforeACarriageReturnIsTwoLineEnds() {
    assertThat(lines("one\n\rtwo")).containsExactly("one", "", "two");
  }

  @Test
  void onlyThoseWithSomethingToReadBearANumber() {
    assertThat(Paragraphs.of("one\n\n \t\ntwo").all().stream().map(Paragraph::number))
        .containsExactly(1, 0, 0, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u202f\u00a0 ", "\u2007", "\u200b", "\ufeff"})
  void aLineOfSpacesThatDoNotBreakIsBlankToo(String spaces) {
    assertThat(Paragraphs.of("one\n" + spaces + "\ntwo").all().get(1).isBlank()).isTrue();
  }

  @Test
  void anEmptyTextIsOneBlankLine() {
    assertThat(Paragraphs.of("").all()).containsExactly(new Paragraph(0, 0, new TextRange(0, 0)));
  }

  @Test
  void aPlaceInsideALineEndBelongsToTheLineThatItEnds() {
    Paragraphs paragraphs = Paragraphs.of("ab\r\ncd");
    assertThat(List.of(2, 3, 4))
        .map(offset -> paragraphs.at(offset).index())
        .containsExactly(0, 0, 1);
  }

  @Test
  void beyondTheTextLiesTheLastParagraphAndBeforeItNothing() {
    Paragraphs paragraphs = Paragraphs.of("ab\ncd");
    assertThat(paragraphs.at(99).index()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> paragraphs.at(-1));
  }

  @Property
  @Domain(AnyText.class)
  void everyOffsetHasTheParagraphThatHoldsItOrThatItEnds(@ForAll String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    List<Paragraph> all = paragraphs.all();
    for (int offset = 0; offset <= text.length(); offset++) {
      Paragraph here = paragraphs.at(offset);
      int next = here.index() + 1;
      assertThat(here).isEqualTo(all.get(here.index()));
      assertThat(here.range().start()).isLessThanOrEqualTo(offset);
      assertThat(next == all.size() || offset < all.get(next).range().start()).isTrue();
    }
  }

  @Property
  @Domain(AnyText.class)
  void theLinesAndTheirEndsAreTheWholeText(@ForAll String text) {
    StringBuilder whole = new StringBuilder();
    int end = 0;
    for (Paragraph paragraph : Paragraphs.of(text).all()) {
      String between = text.substring(end, paragraph.range().start());
      assertThat(between).matches("|\\R");
      whole.append(between).append(paragraph.range().in(text));
      assertThat(paragraph.range().in(text)).doesNotContainPattern("[\\n\\r\\u0085\\u2028\\u2029]");
      end = paragraph.range().end();
    }
    assertThat(whole).hasToString(text);
  }
}
