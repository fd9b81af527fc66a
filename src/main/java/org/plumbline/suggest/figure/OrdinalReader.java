package org.plumbline.suggest.figure;

import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases;

/**
 * Ordinals: "21st", "third", "two hundredth". "First" and "second" are also adverbs and a unit of
 * time, so that they need a word before them that a noun follows ("the first").
 */
final class OrdinalReader {

  private static final Phrases<Boolean> DETERMINERS = lexicon("determiners.txt");
  private static final Phrases<Boolean> NAMES = lexicon("ordinal-names.txt");
  private static final Phrases<Boolean> STREETS = lexicon("streets.txt");

  private final NumeralReader numerals;

  OrdinalReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  private static Phrases<Boolean> lexicon(String resource) {
    return Phrases.<Boolean>inAnyCase().addAll(OrdinalReader.class, resource, left -> true).build();
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
    if (NAMES.at(passage.text(), at, passage.end()).isPresent()
        || STREETS.at(passage.text(), next, passage.end()).isPresent()) {
      return true;
    }
    return ordinal.form() == Form.WORDS
        && passage.hasCapital(at)
        && passage.hasCapital(next)
        && !passage.isSentenceStart(at)
        && !passage.isHeadline();
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
    int end = ordinal.range().end();
    int next = passage.afterBlanks(end);
    boolean isBeforeWord = passage.hasLetter(next) || passage.hasHyphen(next);
    String before = passage.previousWord(at);
    boolean isDetermined =
        before.endsWith("'s")
            || before.endsWith("\u2019s")
            || before.endsWith("s'")
            || DETERMINERS
                .at(before, 0, before.length())
                .filter(match -> match.end() == before.length())
                .isPresent();
    boolean isSecondOfTime =
        ordinal.value().intValue() == 2
            && (before.equalsIgnoreCase("a")
                || before.equalsIgnoreCase("per")
                || before.equalsIgnoreCase("every"))
            && !isBeforeWord;
    return isDetermined && !isSecondOfTime;
  }
}
