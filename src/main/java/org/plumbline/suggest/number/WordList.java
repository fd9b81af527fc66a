package org.plumbline.suggest.number;

import java.util.Optional;
import org.plumbline.suggest.number.Phrases.Match;

/** Words and phrases that have one thing in common, in any case. */
public final class WordList {

  private final Phrases<Boolean> phrases;

  private WordList(Phrases<Boolean> phrases) {
    this.phrases = phrases;
  }

  public static WordList of(String... words) {
    Phrases.Builder<Boolean> phrases = Phrases.inAnyCase();
    for (String word : words) {
      phrases.add(word, true);
    }
    return new WordList(phrases.build());
  }

  /** Reads a lexicon as {@link Phrases.Builder#addAll} does; what stands left only sorts it. */
  public static WordList read(Class<?> home, String resource) {
    return new WordList(Phrases.<Boolean>inAnyCase().addAll(home, resource, _ -> true).build());
  }

  /** With which letters the words begin. */
  public Starts starts() {
    return phrases.starts();
  }

  /** Whether all of a text is one of the words. */
  public boolean has(String word) {
    Optional<Match<Boolean>> found = phrases.at(word, 0, word.length());
    return found.isPresent() && found.get().end() == word.length();
  }

  /** Whether one of the words begins at a place. */
  public boolean isAt(String text, int at, int end) {
    return phrases.at(text, at, end).isPresent();
  }

  /**
   * Where the longest of the words that begins at a place ends; the place itself where none does.
   */
  public int after(String text, int at, int end) {
    return phrases.at(text, at, end).map(Match::end).orElse(at);
  }
}
