package org.plumbline.check.name;

import java.util.List;
import org.plumbline.language.Sentence;
import org.plumbline.text.TextRange;

/**
 * A name where it stands, without title.
 *
 * @param range in UTF-16 units of the text
 * @param kind what it names, as far as can be told
 * @param words as written, at least one
 * @param titles the words of its title in lower case, without dots; empty for none
 * @param titleRange where title and name stand together, in UTF-16 units
 * @param at where in the text's sentences it stands
 */
public record NameMention(
    TextRange range,
    Kind kind,
    List<String> words,
    List<String> titles,
    TextRange titleRange,
    Position at) {

  /** What a name may be of. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    UNKNOWN
  }

  /**
   * A place among the sentences of a text.
   *
   * @param number of the sentence, from 0
   * @param first the name's first word in it, from 0
   * @param last the name's last word in it
   */
  public record Position(int number, Sentence sentence, int first, int last) {}

  /** The last word, by which a person is named again. */
  public String surname() {
    return words.getLast();
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether more than one word of the name stands there. */
  public boolean isFull() {
    return words.size() > 1;
  }
}
