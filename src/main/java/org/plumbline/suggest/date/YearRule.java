package org.plumbline.suggest.date;

import java.util.Optional;
import java.util.OptionalInt;

/** Years in digits: "1998", "fiscal 2024", "1994-95". */
final class YearRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    int at = yearPlace(passage, index);
    OptionalInt year = Years.at(passage, at);
    if (year.isEmpty() || (at == index && !isYear(passage, index))) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(index, at + 1, Reading.Place.of(CalendarValue.year(year.getAsInt()))));
  }

  /** After "fiscal", "fiscal year" and "the year". */
  private static int yearPlace(Passage passage, int index) {
    if (passage.word(index).is(Meaning.KIND_OF_YEAR)) {
      return passage.word(index + 1).is("year") ? index + 2 : index + 1;
    }
    return passage.word(index).is("year") ? index + 1 : index;
  }

  private static boolean isYear(Passage passage, int index) {
    Word before = passage.word(index - 1);
    Word after = passage.word(index + 1);
    if (isCounted(after, passage.word(index + 2)) || before.is(Meaning.BEFORE_COUNT)) {
      return false;
    }
    boolean isAfterPrefix = before.is("-") && passage.word(index - 2).isAny("post", "pre", "mid");
    if (isAfterPrefix || before.is(Meaning.BEFORE_YEAR) || before.is(Meaning.MODIFIER)) {
      return !isPlural(after) || before.isAny("the", "early", "late", "mid");
    }
    if (isListed(passage, index)) {
      return true;
    }
    boolean isUsual = passage.word(index).digits() >= 1800;
    return isUsual
        && (endsPhrase(after) || before.is("'s"))
        && !isPartOfName(before, passage.word(index - 2));
  }

  private static boolean isCounted(Word after, Word second) {
    return after.is(Meaning.COUNTED)
        || after.is(Meaning.UNITS)
        || (after.is("-") && (second.is(Meaning.UNIT) || second.is(Meaning.COUNTED)));
  }

  /** After another year: "1994, 1995 and 1997", "1914-1918". */
  private static boolean isListed(Passage passage, int index) {
    return passage.word(index - 1).isAny(",", "and", "or", "to", "-", "\u2013", "/", "&", "through")
        && Years.at(passage, index - 2).isPresent()
        && !isPlural(passage.word(index + 1));
  }

  private static boolean isPlural(Word word) {
    return word.isLetters()
        && !word.isGlued()
        && !word.isCapitalised()
        && word.length() > 3
        && word.lower().endsWith("s")
        && !word.isAny(
            "was", "has", "does", "this", "plus", "versus", "towards", "always", "says", "sales");
  }

  private static boolean endsPhrase(Word after) {
    return !after.isLetters()
        || after.isAny("and", "when", "that", "but", "which", "or", "until", "to", "'s");
  }

  /** A number after a name is that of a model, a ship, a room; after "555-" that of a telephone. */
  private static boolean isPartOfName(Word before, Word second) {
    boolean isName = before.isLetters() && before.isCapitalised();
    boolean isCode = second.isDigits() || (second.isLetters() && second.isCapitalised());
    return isName || (before.is("-") && isCode);
  }
}
