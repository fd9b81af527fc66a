package org.plumbline.suggest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Source.SourceKind;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({"verbs.txt,say,that", "nouns.txt,claim,that", "adjectives.txt,eager,to"})
  void tellsWhatMayFollowAWord(String list, String word, String frame) {
    assertThat(Lexicon.read(list).has(word, frame)).isTrue();
  }

  @Test
  void knowsNothingOfWordsThatAreNotListed() {
    Lexicon verbs = Lexicon.read("verbs.txt");
    assertThat(verbs.has("walk")).isFalse();
    assertThat(verbs.frames("walk")).isEmpty();
  }

  @Test
  void listsVerbsThatSayNothing() {
    Lexicon verbs = Lexicon.read("verbs.txt");
    assertThat(verbs.has("ensure")).isTrue();
    assertThat(verbs.frames("ensure")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ministry,ORGANIZATION", "newspaper,PUBLICATION", "report,DOCUMENT"})
  void namesSortsOfSource(String noun, SourceKind kind) {
    assertThat(Lexicon.read("kinds.txt").frames(noun))
        .singleElement()
        .satisfies(sort -> assertThat(sort).isEqualToIgnoringCase(kind.name()));
  }
}
