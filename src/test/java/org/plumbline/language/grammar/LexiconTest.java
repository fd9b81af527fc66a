package org.plumbline.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon words = Lexicon.beside(LexiconTest.class, "words.txt");

  @Test
  void wordMeansItselfUnlessTheListSaysOtherwise() {
    assertThat(words.meaning("death")).contains("death");
    assertThat(words.meaning("toll")).contains("death");
    assertThat(words.meaning("life")).isEmpty();
  }

  @Test
  void commentsAreNoWords() {
    assertThat(words.contains("# words")).isFalse();
    assertThat(words.contains("")).isFalse();
    assertThat(words.contains("fire")).isTrue();
  }

  @Test
  void wordThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> Lexicon.beside(LexiconTest.class, "twice.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("twice in twice.txt: death");
  }
}
