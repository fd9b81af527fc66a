package org.plumbline.language.grammar;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.text.TextRange;

/**
 * A text of one sentence in any script, with whatever tree a parser may come up with.
 *
 * @param sentence over the whole text
 */
public record ArbitraryArticle(String text, Sentence sentence) {

  private record Word(String form, String lemma, String tag, String relation, int head) {}

  private static final int MOST_WORDS = 12;

  public List<Analysis> analyses() {
    return List.of(new Analysis(new TextRange(0, text.length()), List.of(sentence)));
  }

  /** The range from one word to another, whichever numbers are given for them. */
  public TextRange range(int one, int other) {
    return word(one).range().hull(word(other).range());
  }

  private Token word(int number) {
    return sentence.token(Math.floorMod(number, sentence.size()));
  }

  public static Arbitrary<ArbitraryArticle> any() {
    Arbitrary<Word> word =
        Combinators.combine(
                Arbitraries.oneOf(
                    oneOf(". \" , not dead one who"),
                    Arbitraries.strings().ofMinLength(1).ofMaxLength(3)),
                oneOf("kill be soldier of life claim rise toll dead 12 including with say deny"),
                oneOf("VBD VBN NN NNS NNP CD IN JJ WP , . MD"),
                oneOf(
                    "root nsubj nsubjpass dobj pobj prep nmod conj acl relcl appos xcomp ccomp"
                        + " oprd attr aux advmod neg acomp"),
                Arbitraries.integers().between(Token.ROOT, MOST_WORDS - 1))
            .as(Word::new);
    return word.list().ofMinSize(1).ofMaxSize(MOST_WORDS).map(ArbitraryArticle::of);
  }

  private static Arbitrary<String> oneOf(String words) {
    return Arbitraries.of(words.split(" "));
  }

  /** Heads that would run in a circle hang on the root instead. */
  private static ArbitraryArticle of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int head = isRooted(words, i) ? word.head() : Token.ROOT;
      TextRange range = new TextRange(text.length(), text.length() + word.form().length());
      text.append(word.form()).append(' ');
      tokens.add(
          new Token(range, word.form(), word.lemma(), word.tag(), head, word.relation(), "O"));
    }
    return new ArbitraryArticle(text.toString(), new Sentence(tokens));
  }

  private static boolean isRooted(List<Word> words, int start) {
    int at = start;
    for (int steps = 0; steps <= words.size() && at < words.size(); steps++) {
      if (at == Token.ROOT) {
        return true;
      }
      at = words.get(at).head();
    }
    return at == Token.ROOT;
  }
}
