package org.plumbline.check.name;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.text.TextRange;

/**
 * One capitalised word where it stands, and the name that it is a part of.
 *
 * @param plain the word without accents, hyphens and capitals
 * @param number of the sentence, from 0
 * @param at the word in its sentence, from 0
 * @param first the name's first word
 * @param last the name's last word
 */
record NamedWord(String plain, int number, Sentence sentence, int at, int first, int last) {

  private static final Lexicon SETTLEMENTS = Lexicon.beside(NamedWord.class, "settlements.txt");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "around", "from", "to", "towards", "toward");

  Token token() {
    return sentence.token(at);
  }

  String form() {
    return token().form();
  }

  /** The whole name, in UTF-16 units of the text. */
  TextRange range() {
    return sentence.token(first).range().hull(sentence.token(last).range());
  }

  boolean isAlone() {
    return first == last;
  }

  boolean isOfPerson() {
    return token().name().equals("PERSON") || (at > 0 && Names.isTitle(sentence, at - 1));
  }

  /** Whether the words about it, or how the model reads it, tell that it names a place. */
  boolean isOfPlace() {
    return PLACES.contains(token().name())
        || (at > 0 && WHERE.contains(before(1)))
        || (at > 1 && before(1).equals("of") && SETTLEMENTS.contains(before(2)))
        || (last + 1 < sentence.size() && SETTLEMENTS.contains(sentence.token(last + 1).lemma()));
  }

  /** "Hartford, Connecticut" and "Hertford, England": each is told to lie in another place. */
  boolean isElsewhere(NamedWord other) {
    String here = around();
    String there = other.around();
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  private String around() {
    boolean isTold =
        last + 2 < sentence.size()
            && sentence.token(last + 1).form().equals(",")
            && Character.isUpperCase(sentence.token(last + 2).form().codePointAt(0));
    return isTold ? Likeness.plain(sentence.token(last + 2).form()) : "";
  }

  private String before(int words) {
    return sentence.token(at - words).lemma();
  }

  /** The words of the name before this one, the nearest first. */
  List<String> left() {
    return words(IntStream.range(first, at).map(word -> at - 1 - (word - first)).boxed());
  }

  /** The words of the name after this one. */
  List<String> right() {
    return words(IntStream.rangeClosed(at + 1, last).boxed());
  }

  private List<String> words(Stream<Integer> positions) {
    return positions
        .map(sentence::token)
        .filter(token -> Character.isUpperCase(token.form().codePointAt(0)))
        .map(token -> Likeness.plain(token.form()))
        .toList();
  }
}
