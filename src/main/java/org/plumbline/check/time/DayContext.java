package org.plumbline.check.time;

import java.util.regex.Pattern;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.language.grammar.ParsedText;

/**
 * Whether a number beside the name of a month is meant as a day: in "in June 31 people came" it is
 * not. A number that no month has needs better grounds than one that other months have.
 */
record DayContext(ParsedText text, WrittenDate date) {

  private static final int LONGEST_MONTH = 31;

  /** Above, a number after a month may be a year: "since June 68". */
  private static final int LIKE_YEARS = 50;

  private static final Pattern ON =
      Pattern.compile("(?<!\\p{L})(?i:on|dated|until|till)(?: the| about| around)?\\s+$");

  private static final Pattern TOWARDS =
      Pattern.compile(
          "(?<!\\p{L})(?i:by|before|after|since|from|between|of|to|through)(?: the)?\\s+$");

  private static final Pattern IN =
      Pattern.compile(
          "(?<!\\p{L})(?i:in|during|throughout|this|last|next|each|every|early|late|mid|for)[\\s-]+$");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?<!\\p{L})" + DateEnglish.ANY_WEEKDAY + ",?\\s+(?:the\\s+)?$");

  /** What numbers of other things are labelled with. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<!\\p{L})(?i:no|nos|number|numbers|case|file|docket|ref|reference|version|code|id|"
              + "invoice|account|tel|phone|fax|call|resolution|model|serial|isbn|section|rule)"
              + "[.:]?\\s+$");

  private static final Pattern ORDINAL = Pattern.compile("\\d\\s?(?:st|nd|rd|th)\\b|[a-z]{4}");

  boolean isMeant() {
    Surroundings around = new Surroundings(text.text(), date.range());
    return switch (date.notation()) {
      case DIGITS -> !around.follows(LABEL);
      case DAY_FIRST -> isDayFirstMeant(around);
      case MONTH_FIRST -> isMonthFirstMeant(around);
      case MONTH_ALONE, YEAR_ALONE -> false;
    };
  }

  private boolean isDayFirstMeant(Surroundings around) {
    if (isPinnedDown(around)) {
      return true;
    }
    boolean mayCount = new NextWord(text, date.range().end()).isPlural() && !around.follows(ON);
    return !mayCount && (isInSomeMonth() || written().contains(" of ") || around.follows(TOWARDS));
  }

  private boolean isMonthFirstMeant(Surroundings around) {
    if (isPinnedDown(around)) {
      return true;
    }
    boolean mayCount = new NextWord(text, date.range().end()).isCounted();
    if (mayCount || around.follows(IN)) {
      return false;
    }
    return isInSomeMonth() || (around.follows(TOWARDS) && date.day().getAsInt() < LIKE_YEARS);
  }

  /** Whether the words around it leave no doubt that a day is meant. */
  private boolean isPinnedDown(Surroundings around) {
    return date.year().isPresent() || around.follows(WEEKDAY) || around.follows(ON);
  }

  private boolean isInSomeMonth() {
    int day = date.day().getAsInt();
    return day > 0 && (day <= LONGEST_MONTH || (isOrdinal() && !isMarchOrMay()));
  }

  private boolean isOrdinal() {
    return ORDINAL.matcher(written()).find();
  }

  /** Marches are counted too, and so is what bears the name of May: "the 50th March for Life". */
  private boolean isMarchOrMay() {
    return date.month().getAsInt() == 3 || date.month().getAsInt() == 5;
  }

  private String written() {
    return date.range().in(text.text());
  }
}
