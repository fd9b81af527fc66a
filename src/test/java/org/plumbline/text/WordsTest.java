package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  /** The words of a text, found by going from end to end. */
  private static List<String> words(String text) {
    Words words = Words.of(text);
    List<String> found = new ArrayList<>();
    int at = 0;
    for (int count = words.count(); count > 0; count--) {
      at = words.endAfter(at);
      found.add(text.substring(words.startBefore(at), at));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "'It doesn''t end here.',           It|doesn't|end|here",
    "'The agency’s men.',               The|agency’s|men",
    "'an ex-minister',                  an|ex|minister",
    "'about 2,700 or 3.5 %',            'about|2,700|or|3.5'",
    "'A 😊 met Bob',                    A|met|Bob",
    "'👨🏻‍🚒 firemen drive 12 firetrucks', firemen|drive|12|firetrucks",
    "'De\u0301partement 12',            De\u0301partement|12",
    "'قال مرحبا 😊 Bob',                 قال|مرحبا|Bob",
    "'«Quoted», he said',               Quoted|he|said",
    "'…',                               ",
    "'',                                "
  })
  void wordsHaveALetterOrADigit(String text, String expected) {
    assertThat(words(text))
        .isEqualTo(expected == null ? List.of() : List.of(expected.split("\\|", -1)));
  }

  @ParameterizedTest(
      name = "from {0}: end after {1}, end before {2}, start after {3}, start before {4}")
  @CsvSource({
    "0,  4, 0, 1, 0",
    "1,  4, 0, 6, 0",
    "2,  4, 0, 6, 1",
    "4,  9, 0, 6, 1",
    "5,  9, 4, 6, 1",
    "6,  9, 4, 11, 1",
    "9,  11, 4, 11, 6",
    "11, 11, 9, 11, 6"
  })
  void stepsGoFromWordToWordAndEndAtTheEndsOfTheText(
      int from, int endAfter, int endBefore, int startAfter, int startBefore) {
    Words words = Words.of(" one, two.\n");
    assertThat(
            List.of(
                words.endAfter(from),
                words.endBefore(from),
                words.startAfter(from),
                words.startBefore(from)))
        .containsExactly(endAfter, endBefore, startAfter, startBefore);
  }

  @Property
  @Domain(AnyText.class)
  void stepsLeadOnwardsStayInTheTextAndComeToItsEnd(@ForAll String text) {
    Words words = Words.of(text);
    leadsToEnd(words::endAfter, text.length());
    leadsToEnd(words::startAfter, text.length());
    leadsToStart(words::endBefore, text.length());
    leadsToStart(words::startBefore, text.length());
  }

  private static void leadsToEnd(IntUnaryOperator step, int end) {
    for (int from = 0; from < end; from++) {
      assertThat(step.applyAsInt(from)).isBetween(from + 1, end);
    }
    assertThat(step.applyAsInt(end)).isEqualTo(end);
  }

  private static void leadsToStart(IntUnaryOperator step, int end) {
    for (int from = 1; from <= end; from++) {
      assertThat(step.applyAsInt(from)).isBetween(0, from - 1);
    }
    assertThat(step.applyAsInt(0)).isZero();
  }

  @Property
  @Domain(AnyText.class)
  void thereAreAsManyWordsOnTheWayForthAsOnTheWayBack(@ForAll String text) {
    Words words = Words.of(text);
    List<Integer> starts = new ArrayList<>();
    for (int at = words.startBefore(text.length()); ; at = words.startBefore(at)) {
      starts.add(at);
      if (at == 0) {
        break;
      }
    }
    // The text's start counts as a stop, whether or not a word begins there.
    int outsideWords = words.endAfter(0) > 0 && words.startBefore(words.endAfter(0)) == 0 ? 0 : 1;
    boolean hasWords = words.count() > 0;
    assertThat(starts.size()).isEqualTo(hasWords ? words.count() + outsideWords : 1);
  }

  @Test
  void aCharacterIsNeverCut() {
    String text = "a😊b";
    Words words = Words.of(text);
    assertThat(words.endAfter(1)).isEqualTo(4);
    assertThat(words.startBefore(3)).isZero();
  }
}
