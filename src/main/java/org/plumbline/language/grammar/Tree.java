package org.plumbline.language.grammar;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.text.TextRange;

/**
 * Ways through the tree of a sentence. Words are named by their index, from 0; relations are those
 * of NLP4J. What is above the topmost word, {@link Token#ROOT}, may be asked as well: it is no noun
 * and no verb, and has an empty lemma.
 */
public record Tree(Sentence sentence) {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

  public int size() {
    return sentence.size();
  }

  public String lemma(int word) {
    return word == Token.ROOT ? "" : sentence.token(word).lemma();
  }

  /** What stands there; empty beyond the sentence. */
  public String form(int word) {
    return word < 0 || word >= size() ? "" : sentence.token(word).form();
  }

  public String relation(int word) {
    return word == Token.ROOT ? "" : sentence.token(word).relation();
  }

  /** Whether a word hangs on its head in one of some ways. */
  public boolean is(int word, String... relations) {
    return isOneOf(relation(word), relations);
  }

  /** The head of a word, or {@link Token#ROOT}. */
  public int head(int word) {
    return word == Token.ROOT ? Token.ROOT : sentence.token(word).head();
  }

  public boolean isNoun(int word) {
    String tag = tag(word);
    return tag.startsWith("NN") || tag.equals("CD") || tag.equals("$");
  }

  public boolean isVerb(int word) {
    return tag(word).startsWith("VB") || tag(word).equals("MD");
  }

  public String tag(int word) {
    return word == Token.ROOT ? "" : sentence.token(word).tag();
  }

  /** Whether "to" stands before a verb, which may be read as a preposition. */
  public boolean isInfinitive(int verb) {
    return dependents(verb)
        .anyMatch(
            below -> tag(below).equals("TO") || (is(below, "aux") && lemma(below).equals("to")));
  }

  /** Whom a passive names after "by". */
  public IntStream agents(int verb) {
    return dependents(verb)
        .filter(below -> is(below, "agent"))
        .flatMap(this::dependents)
        .filter(below -> is(below, "pobj"));
  }

  public boolean isSubject(int word) {
    return SUBJECTS.contains(relation(word));
  }

  public IntStream dependents(int word) {
    return word == Token.ROOT
        ? IntStream.empty()
        : sentence.dependents(word).stream().mapToInt(Integer::intValue);
  }

  /** The first word that depends on another one in one of some ways. */
  public OptionalInt dependent(int word, String... relations) {
    return dependents(word).filter(below -> is(below, relations)).findFirst();
  }

  /** The noun that a preposition below a word leads to: the "soldiers" of "a group of soldiers". */
  public OptionalInt objectOf(String preposition, int word) {
    return dependents(word)
        .filter(below -> below > word && lemma(below).equals(preposition))
        .flatMap(this::dependents)
        .filter(below -> is(below, "pobj"))
        .findFirst();
  }

  /** Whether a word hangs on another one, however far, or is it. */
  public boolean isUnder(int word, int top) {
    int at = word;
    while (at != Token.ROOT && at != top) {
      at = head(at);
    }
    return at == top;
  }

  /** The nearest verb above a word. */
  public OptionalInt verbAbove(int word) {
    return IntStream.iterate(head(word), above -> above != Token.ROOT, this::head)
        .filter(this::isVerb)
        .findFirst();
  }

  /** Whether a word is no part of a name. */
  public boolean isUnnamed(int word) {
    return word == Token.ROOT
        || (!tag(word).startsWith("NNP") && sentence.token(word).name().equals("O"));
  }

  /** Whether one of some marks or words stands between two words. */
  public boolean hasBetween(int one, int other, String... forms) {
    return IntStream.range(Math.min(one, other) + 1, Math.max(one, other))
        .anyMatch(word -> isOneOf(form(word), forms));
  }

  private static boolean isOneOf(String value, String... wanted) {
    for (String one : wanted) {
      if (value.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** The words that share a unit with a range of the article. */
  public List<Integer> words(TextRange range) {
    return IntStream.range(0, size())
        .filter(word -> sentence.token(word).range().overlaps(range))
        .boxed()
        .toList();
  }
}
