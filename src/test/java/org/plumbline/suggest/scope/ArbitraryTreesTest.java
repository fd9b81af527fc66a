package org.plumbline.suggest.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.figure.FoundFigure;
import org.plumbline.text.TextRange;

/** Whatever tree a parser comes up with, figures stay where they are. */
class ArbitraryTreesTest {

  private record Word(String lemma, String tag, String relation, int head) {}

  @Property
  void anyTreeIsRead(@ForAll("sentences") Sentence sentence, @ForAll int place, @ForAll int size) {
    int first = Math.floorMod(place, sentence.size());
    int last = Math.min(sentence.size() - 1, first + Math.floorMod(size, 3));
    TextRange range = sentence.token(first).range().hull(sentence.token(last).range());
    List<FoundFigure> figures =
        List.of(new FoundFigure(range, Figure.of(FigureKind.COUNT, Quantity.UNKNOWN)));
    List<FoundFigure> described =
        new FigureScope().describe(figures, new Analysis(sentence.range(), List.of(sentence)));
    assertThat(described).extracting(FoundFigure::range).containsExactly(range);
  }

  @Provide
  Arbitrary<Sentence> sentences() {
    Arbitrary<Word> word =
        Combinators.combine(
                Arbitraries.of(
                    "kill",
                    "be",
                    "soldier",
                    "of",
                    "life",
                    "claim",
                    "rise",
                    "toll",
                    "dead",
                    "12",
                    "including",
                    "along",
                    "with",
                    "\uD83D\uDE00",
                    ""),
                Arbitraries.of("VBD", "VBN", "NN", "NNS", "NNP", "CD", "IN", "JJ", "WP", ","),
                Arbitraries.of(
                    "root",
                    "nsubj",
                    "nsubjpass",
                    "dobj",
                    "pobj",
                    "prep",
                    "nmod",
                    "conj",
                    "acl",
                    "relcl",
                    "appos",
                    "xcomp",
                    "oprd",
                    "attr",
                    "aux",
                    "advmod"),
                Arbitraries.integers().between(-1, 12))
            .as(Word::new);
    return word.list().ofMinSize(1).ofMaxSize(12).map(ArbitraryTreesTest::sentence);
  }

  /** Heads that would run in a circle hang on the root instead. */
  private static Sentence sentence(List<Word> words) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int head = isRooted(words, i) ? word.head() : Token.ROOT;
      TextRange range = new TextRange(i * 3, i * 3 + 2);
      tokens.add(
          new Token(range, word.lemma(), word.lemma(), word.tag(), head, word.relation(), "O"));
    }
    return new Sentence(tokens);
  }

  private static boolean isRooted(List<Word> words, int start) {
    int at = start;
    for (int steps = 0; steps <= words.size(); steps++) {
      at = words.get(at).head();
      if (at == Token.ROOT) {
        return true;
      }
      if (at >= words.size()) {
        return false;
      }
    }
    return false;
  }
}
