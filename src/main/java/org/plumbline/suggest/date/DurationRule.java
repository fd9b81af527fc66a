package org.plumbline.suggest.date;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.date.LengthReader.Count;
import org.plumbline.suggest.date.LengthReader.Found;

/**
 * How long something lasts: "three weeks", "the past decade", "more than an hour", "for years". Not
 * how old somebody is, and not how often: "$40 a day".
 */
final class DurationRule implements Rule {

  private final LengthReader lengths;

  DurationRule(LengthReader lengths) {
    this.lengths = lengths;
  }

  @Override
  public Optional<Match> match(Passage passage, int index) {
    return stretch(passage, index)
        .or(() -> lengths.hedged(passage, index).filter(found -> isMeant(passage, index, found)))
        .map(found -> withEnding(passage, found))
        .filter(found -> !isAge(passage, found.to()) && !Titles.isTitle(passage, index, found.to()))
        .map(found -> new Match(index, found.to(), found.reading()));
  }

  /** "The past three years", "the next few weeks", "recent days", "the last decade". */
  private Optional<Found> stretch(Passage passage, int index) {
    boolean hasArticle =
        passage.word(index).isAny("the", "this", "these", "his", "her", "its", "their");
    int word = hasArticle ? index + 1 : index;
    if (!passage.word(word).is(Meaning.STRETCH)) {
      return Optional.empty();
    }
    boolean isVerb =
        !hasArticle
            && (passage.word(index - 1).is(Meaning.FUTURE) || passage.word(index - 1).is("to"));
    if (isVerb) {
      return Optional.empty();
    }
    Optional<Found> several =
        lengths.hedged(passage, word + 1).filter(found -> found.count() != Count.ARTICLE);
    if (several.isPresent()) {
      return several;
    }
    return isStretchOfOne(passage, index) ? lengths.one(passage, word + 1) : Optional.empty();
  }

  /**
   * "The past year", "the last week"; of "the next week" only "over the next week", and of "the
   * last hour" only "in the last hour".
   */
  static boolean isStretchOfOne(Passage passage, int index) {
    boolean isThe = passage.word(index).is("the");
    int word = isThe || passage.word(index).is("this") ? index + 1 : index;
    Optional<ChronoUnit> unit =
        passage.word(word + 1).as(Meaning.UNIT).map(sense -> ChronoUnit.valueOf(sense.value()));
    if (unit.isEmpty() || passage.word(word).is("past")) {
      return unit.isPresent();
    }
    boolean isLong = unit.get().compareTo(ChronoUnit.DAYS) > 0;
    boolean isLast = passage.word(word).isAny("last", "coming");
    boolean isGoverned = passage.word(index - 1).is(Meaning.BEFORE_LENGTH);
    return isThe
        && ((isLast && (isLong || isGoverned)) || (passage.word(word).is("next") && isGoverned));
  }

  /** "Weeks-long". */
  private static Found withEnding(Passage passage, Found found) {
    return isLong(passage, found.to())
        ? new Found(found.to() + 2, found.quantity(), found.unit(), found.count())
        : found;
  }

  private static boolean isAge(Passage passage, int next) {
    int word = passage.word(next).is("-") ? next + 1 : next;
    return passage.word(word).isAny("old", "olds")
        || (passage.word(word).is("of") && passage.word(word + 1).is("age"));
  }

  private static boolean isMeant(Passage passage, int index, Found found) {
    Word before = passage.word(index - 1);
    boolean isGoverned =
        before.is(Meaning.BEFORE_LENGTH)
            || (before.is("the") && passage.word(index - 2).is(Meaning.BEFORE_LENGTH));
    boolean isPlaced =
        passage.word(found.to()).is(Meaning.AFTER_LENGTH) || isLong(passage, found.to());
    return switch (found.count()) {
      case UNCOUNTED -> true;
      case NUMBER -> !isSomeDay(passage, index, found) || isGoverned;
      case ARTICLE -> (isGoverned || isPlaced) && !passage.word(found.to() - 1).is("second");
      case NONE -> isGoverned || isPlaced || isOfSomething(passage, index, found);
    };
  }

  /** "Decades of service", "years of practice"; not "the days of the Tsar". */
  private static boolean isOfSomething(Passage passage, int index, Found found) {
    Word before = passage.word(index - 1);
    return passage.word(found.to()).is("of")
        && found.unit().compareTo(ChronoUnit.DAYS) > 0
        && !before.isAny("the", "these", "those", "his", "her", "their", "its", "my", "our");
  }

  private static boolean isLong(Passage passage, int next) {
    return passage.word(next).is("-") && passage.word(next + 1).isAny("long");
  }

  private static boolean isSomeDay(Passage passage, int index, Found found) {
    return passage.word(index).is("one")
        && passage.word(index + 1).is("day")
        && found.to() == index + 2
        && found.quantity().equals(Quantity.exactly(BigDecimal.ONE));
  }
}
