package org.plumbline.suggest.figure;

import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.WordList;

/**
 * Ordinals: "21st", "third", "two hundredth". "First" and "second" are also adverbs and a unit of
 * time, so that they need a word before them that a noun follows ("the first").
 */
final class OrdinalReader {

  private static final WordList DETERMINERS = WordList.read(OrdinalReader.class, "determiners.txt");
  private static final WordList NAMES = WordList.read(OrdinalReader.class, "ordinal-names.txt");
  private static final WordList STREETS = WordList.read(OrdinalReader.class, "streets.txt");

  private static final WordList TIMES = WordList.of("a", "per", "every", "each", "one");
  private static final WordList NO_NOUNS = WordList.read(OrdinalReader.class, "one-before.txt");

  private final NumeralReader numerals;

  OrdinalReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  Optional<FoundFigure> read(Passage passage, int at) {
    return numerals
        .ordinal(passage.text(), passage.from(at))
        .filter(ordinal -> !isName(passage, ordinal) && isOrdinal(passage, ordinal))
        .map(
            ordinal ->
                new FoundFigure(
                    ordinal.range(),
                    Figure.of(FigureKind.ORDINAL, Quantity.exactly(ordinal.value()))));
  }

  /** "First Lady", "Fifth Avenue", "42nd Street": capitals that belong together. */
  private static boolean isName(Passage passage, Numeral ordinal) {
    int at = ordinal.range().start();
    int end = ordinal.range().end();
    int next = passage.afterBlanks(end);
    if (NAMES.isAt(passage.text(), at, passage.end())
        || STREETS.isAt(passage.text(), next, passage.end())) {
      return true;
    }
    return ordinal.form() == Form.WORDS
        && passage.hasCapital(at)
        && passage.hasCapital(next)
        && !passage.isSentenceStart(at)
        && !passage.isHeadline(at);
  }

  private static boolean isOrdinal(Passage passage, Numeral ordinal) {
    boolean isAmbiguous =
        ordinal.form() == Form.WORDS
            && ordinal.value().intValue() <= 2
            && ordinal.value().signum() > 0
            && ordinal.range().length() <= 6;
    if (!isAmbiguous) {
      return true;
    }
    int at = ordinal.range().start();
    String before = passage.previousWord(at);
    boolean isPossessive =
        before.endsWith("'s") || before.endsWith("\u2019s") || before.endsWith("s'");
    return (isPossessive || DETERMINERS.has(before)) && !isTime(passage, ordinal, before);
  }

  /** "A second later", "per second". */
  private static boolean isTime(Passage passage, Numeral ordinal, String before) {
    int next = passage.afterBlanks(ordinal.range().end());
    boolean isBeforeNoun =
        (passage.hasLetter(next) || passage.hasHyphen(next))
            && !NO_NOUNS.isAt(passage.text(), next, passage.end());
    return ordinal.value().intValue() == 2 && TIMES.has(before) && !isBeforeNoun;
  }
}
