package org.plumbline.suggest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.text.TextRange;

class FigureFuzzTest {

  /** What figures are made of, and what may stand between. */
  private static final String[] PIECES =
      """
      1|0|12|300|2,7|.|,|-|–|/| | | | |'|"|$|€|%|a|half|a third|two|hundred|million|and|to|between|from|\
      about|more than|or so|feet|in|m|km|k|+|(|)|pounds|aged|years old|in his|40s|of|point|first|second|\
      ½|e9|out of|\ud83d|\ude00|é|USD|cents|minus|several|No.|One|Seven|:|\u202f|°|C|st|- to\
      """
          .split("\\|");

  private final FigureRecogniser recogniser = new FigureRecogniser();

  @Property
  void figuresLieInTheParagraphInOrder(@ForAll String text, @ForAll int from, @ForAll int to) {
    assertHolds(text, from, to);
  }

  @Property
  void figuresOfNearlyFiguresLieInTheParagraphInOrder(
      @ForAll("pieces") String text, @ForAll int from, @ForAll int to) {
    assertHolds(text, from, to);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  private void assertHolds(String text, int from, int to) {
    TextRange paragraph =
        TextRange.between(
            Math.floorMod(from, text.length() + 1), Math.floorMod(to, text.length() + 1));
    List<FoundFigure> found = recogniser.recognise(text, paragraph, Optional.empty());
    int last = paragraph.start();
    for (FoundFigure figure : found) {
      TextRange range = figure.range();
      assertThat(range.isEmpty()).isFalse();
      assertThat(range.start()).isGreaterThanOrEqualTo(last);
      assertThat(isWithinPair(text, range.start())).isFalse();
      assertThat(isWithinPair(text, range.end())).isFalse();
      last = range.end();
    }
    assertThat(last).isLessThanOrEqualTo(paragraph.end());
    assertThat(recogniser.recognise(text, paragraph, Optional.empty())).isEqualTo(found);
  }

  private static boolean isWithinPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
