package org.plumbline.suggest.date;

import java.util.Optional;

/** Years: "1998", "fiscal 2024", "the '60 elections", "nineteen ninety-five". */
final class YearRule implements Rule {

  /** Numbers below are years only where a word says so. */
  private static final int FIRST_USUAL = 1800;

  /** Years that news puts before a noun. */
  private static final int FIRST_OF_COMPOUNDS = 1950;

  @Override
  public Optional<Match> match(Passage passage, int index) {
    int at = yearPlace(passage, index);
    return Years.at(passage, at)
        .filter(year -> at > index || isYear(passage, index, year))
        .map(
            year -> new Match(index, year.to(), Reading.Place.of(CalendarValue.year(year.year()))));
  }

  /** After "fiscal", "fiscal year" and "the year". */
  private static int yearPlace(Passage passage, int index) {
    if (passage.word(index).is(Meaning.KIND_OF_YEAR)) {
      return passage.word(index + 1).is("year") ? index + 2 : index + 1;
    }
    return passage.word(index).is("year") ? index + 1 : index;
  }

  private static boolean isYear(Passage passage, int index, Years.Written year) {
    Word before = passage.word(index - 1);
    Word after = passage.word(year.to());
    if (isCounted(after, passage.word(year.to() + 1)) || before.is(Meaning.BEFORE_COUNT)) {
      return false;
    }
    boolean isAfterPrefix = before.is("-") && passage.word(index - 2).isAny("post", "pre", "mid");
    if (isAfterPrefix || before.is(Meaning.BEFORE_YEAR) || before.is(Meaning.MODIFIER)) {
      return !isPlural(after) || before.isAny("the", "early", "late", "mid");
    }
    if (isListed(passage, index)) {
      return true;
    }
    boolean isUsual = year.year() >= FIRST_USUAL;
    boolean isPossessed = before.is("'") || (before.is("s") && before.isGlued());
    return isUsual
        && (isPossessed
            || ((endsPhrase(after) || isSingularNoun(year, after))
                && !isPartOfName(before, passage.word(index - 2))));
  }

  private static boolean isCounted(Word after, Word second) {
    return after.is(Meaning.COUNTED)
        || after.is(Meaning.UNITS)
        || (after.is("-") && (second.is(Meaning.UNIT) || second.is(Meaning.COUNTED)));
  }

  /** "A failed 2008 bid": of what is counted there would be more than one. */
  private static boolean isSingularNoun(Years.Written year, Word after) {
    return year.year() >= FIRST_OF_COMPOUNDS
        && after.isLetters()
        && !after.isCapitalised()
        && after.length() > 2
        && !isPlural(after)
        && !after.is(Meaning.PAST)
        && !after.is(Meaning.FUTURE)
        && !after.is(Meaning.FUNCTION_WORD);
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
        || after.isAny(
            "and", "when", "that", "but", "which", "or", "until", "to", "was", "is", "will");
  }

  /** A number after a name is that of a model, a ship, a room; after "555-" that of a telephone. */
  private static boolean isPartOfName(Word before, Word second) {
    boolean isName = before.isLetters() && before.isCapitalised();
    boolean isCode = second.isDigits() || (second.isLetters() && second.isCapitalised());
    return isName || (before.is("-") && isCode);
  }
}
