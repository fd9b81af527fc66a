package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.TextRange;

class TextNavigationTest {

  private static final String FIREFIGHTER = "👨🏻‍🚒";

  private static TextNavigation in(String text) {
    return new TextNavigation(text, Paragraphs.of(text));
  }

  private static TextRange of(String part, String text) {
    int start = text.indexOf(part);
    return new TextRange(start, start + part.length());
  }

  @Test
  void stepsOverAnEmojiSequenceAsOneCharacter() {
    String text = "a" + FIREFIGHTER + "b";
    assertThat(in(text).nextGrapheme(1)).isEqualTo(1 + FIREFIGHTER.length());
    assertThat(in(text).previousGrapheme(1 + FIREFIGHTER.length())).isEqualTo(1);
  }

  @Test
  void stepsOverALetterWithItsCombiningAccent() {
    assertThat(in("De\u0301p").nextGrapheme(1)).isEqualTo(3);
    assertThat(in("De\u0301p").previousGrapheme(3)).isEqualTo(1);
  }

  @Test
  void stepsOverAFlagAsOneCharacter() {
    assertThat(in("🇺🇦🇫🇷").nextGrapheme(0)).isEqualTo(4);
  }

  @Test
  void takesALineEndAsOneStepWhateverItConsistsOf() {
    for (String lineEnd : new String[] {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"}) {
      String text = "a" + lineEnd + "b";
      assertThat(in(text).nextGrapheme(1)).isEqualTo(1 + lineEnd.length());
      assertThat(in(text).previousGrapheme(1 + lineEnd.length())).isEqualTo(1);
    }
  }

  @Test
  void staysAtTheEndsOfTheText() {
    assertThat(in("ab").nextGrapheme(2)).isEqualTo(2);
    assertThat(in("ab").previousGrapheme(0)).isZero();
    assertThat(in("").nextWord(0)).isZero();
    assertThat(in("").previousSentence(0)).isZero();
    assertThat(in("").wordAt(0)).isEqualTo(new TextRange(0, 0));
  }

  @Test
  void snapsOutOfGraphemesAndLineEnds() {
    assertThat(in("a" + FIREFIGHTER).snapped(4)).isEqualTo(1);
    assertThat(in("a\r\nb").snapped(2)).isEqualTo(1);
    assertThat(in("a\r\nb").snapped(3)).isEqualTo(3);
    assertThat(in("ab").snapped(99)).isEqualTo(2);
  }

  @Test
  void stepsForwardToTheEndsOfWordsAndBackToTheirStarts() {
    String text = "He said, 11,000 went.";
    assertThat(in(text).nextWord(0)).isEqualTo(2);
    assertThat(in(text).nextWord(2)).isEqualTo(7);
    assertThat(in(text).nextWord(7)).isEqualTo(15);
    assertThat(in(text).previousWord(text.length())).isEqualTo(16);
    assertThat(in(text).previousWord(16)).isEqualTo(9);
    assertThat(in(text).previousWord(9)).isEqualTo(3);
  }

  @Test
  void stepsByWordAcrossBlankLines() {
    assertThat(in("one\n\n  two").nextWord(3)).isEqualTo(10);
    assertThat(in("one\r\n\r\ntwo").previousWord(7)).isZero();
  }

  @Test
  void stopsAtAnEmojiAsAtAWord() {
    assertThat(in("A 😊 met").nextWord(1)).isEqualTo(4);
  }

  @Test
  void stepsBySentenceWithoutTheSpacesBetween() {
    String text = "One is here. Two is there.\nThree.";
    assertThat(in(text).nextSentence(0)).isEqualTo(12);
    assertThat(in(text).nextSentence(12)).isEqualTo(26);
    assertThat(in(text).nextSentence(26)).isEqualTo(33);
    assertThat(in(text).previousSentence(33)).isEqualTo(27);
    assertThat(in(text).previousSentence(27)).isEqualTo(13);
    assertThat(in(text).sentenceAt(15)).isEqualTo(new TextRange(13, 26));
  }

  @Test
  void findsTheWordUnderAPlace() {
    String text = "sent\tabout 2,700 جنود here";
    assertThat(in(text).wordAt(6)).isEqualTo(of("about", text));
    assertThat(in(text).wordAt(12)).isEqualTo(of("2,700", text));
    assertThat(in(text).wordAt(18)).isEqualTo(of("جنود", text));
    assertThat(in(text).wordAt(4)).isEqualTo(of("\t", text));
    assertThat(in(text).wordAt(text.length())).isEqualTo(of("here", text));
  }

  @Test
  void stepsByParagraphOverBlankOnes() {
    String text = "One\n\nTwo\n\nThree";
    assertThat(in(text).nextParagraph(1)).isEqualTo(5);
    assertThat(in(text).nextParagraph(12)).isEqualTo(text.length());
    assertThat(in(text).previousParagraph(7)).isEqualTo(5);
    assertThat(in(text).previousParagraph(5)).isZero();
  }

  @Test
  void tellsTheDirectionOfAParagraphByItsFirstStrongCharacter() {
    String text = "123 قال North\nNorth قال";
    assertThat(in(text).isRightToLeft(0)).isTrue();
    assertThat(in(text).isRightToLeft(text.indexOf('\n') + 1)).isFalse();
  }
}
