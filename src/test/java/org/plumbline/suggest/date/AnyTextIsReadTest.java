package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.text.TextRange;

/** Whatever the text and the day, dates are found within the paragraph and one after the other. */
class AnyTextIsReadTest {

  private static final DateRecogniser RECOGNISER = new DateRecogniser();

  private static final List<String> PIECES =
      List.of(
          "Monday",
          "Sat.",
          "May",
          "Jan.",
          "2024",
          "0001",
          "31",
          "29",
          "Feb",
          "3rd",
          "first",
          "last",
          "next",
          "this",
          "the",
          "a",
          "year",
          "years",
          "weeks",
          "century",
          "999999",
          "4,000",
          "half",
          "ago",
          "earlier",
          "later",
          "from now",
          "quarter",
          "fiscal",
          "winter",
          "12:30",
          "p.m.",
          "GMT",
          "Easter",
          "that",
          "same",
          "day",
          "previous",
          "decade",
          "'90s",
          "1990s",
          "hundred million",
          "and",
          "of",
          ",",
          ".",
          "-",
          "(",
          ")",
          "'s",
          "\u2019",
          "\n",
          "\u00a0",
          "e\u0301",
          "😊",
          "\ud83d",
          "\u0000",
          "İ",
          "٣",
          "½",
          "will",
          "said",
          "now",
          "morning",
          "more than",
          "to");

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> ofPieces =
        Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
    Arbitrary<String> glued =
        Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(ofPieces, glued, Arbitraries.strings().all().ofMaxLength(60));
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void inPlace(
      @ForAll("texts") String before,
      @ForAll("texts") String text,
      @ForAll("days") LocalDate publishedOn) {
    String article = before + "\n" + text + "\nOn Monday.";
    TextRange paragraph = new TextRange(before.length() + 1, before.length() + 1 + text.length());
    List<FoundDate> found = RECOGNISER.recognise(article, paragraph, Optional.of(publishedOn));
    int end = paragraph.start();
    for (FoundDate date : found) {
      assertThat(date.range().isEmpty()).isFalse();
      assertThat(paragraph.contains(date.range())).isTrue();
      assertThat(date.range().start()).isGreaterThanOrEqualTo(end);
      end = date.range().end();
    }
  }

  @Property(tries = 200)
  void withoutADayToo(@ForAll("texts") String text) {
    TextRange all = new TextRange(0, text.length());
    assertThat(RECOGNISER.recognise(text, all, Optional.empty())).isNotNull();
  }

  /** A list without end must not cost more for each of its words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 1, 2, ",
        "week ",
        "nineteen ",
        "a hundred million ",
        "later that year ",
        "2, "
      })
  void endlessly(String words) {
    String text = words.repeat(20_000);
    TextRange all = new TextRange(0, text.length());
    assertThat(RECOGNISER.recognise(text, all, Optional.of(LocalDate.of(2024, 1, 17)))).isNotNull();
  }
}
