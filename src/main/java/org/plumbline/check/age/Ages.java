package org.plumbline.check.age;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.age.Age.AsOf;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Stretch;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.text.TextRange;

/** Reads the ages of an article, and as of when each is said. */
final class Ages {

  private static final String YEARS = "a";
  private static final int OLDEST = 125;

  /** In days: as long before publication what is told may lie. */
  private static final int STALE = 31;

  static final Pattern TURN = Pattern.compile("(?<!\\p{L})turn(?:s|ed|ing)?\\s+$");
  private static final Pattern AT = Pattern.compile("(?<!\\p{L})at\\s+(?:only |just )?$");
  private static final Pattern WAS = Pattern.compile("(?<!\\p{L})was\\s+(?:only |just |still )?$");
  private static final Pattern WHEN = Pattern.compile("\\s+when\\s+(?:he|she)\\b");
  private static final Pattern COMMA = Pattern.compile(",\\s$");
  private static final Pattern CLOSED = Pattern.compile("\\s?(?:[,.;:)–—]|$)");

  static final Pattern NO_NOUN =
      Pattern.compile(
          "\\s?(?:[,.;:)–—]|$|\\s(?:in|on|this|last|next|after|from|when|and|but|while|during|today|tomorrow|yesterday)\\b)");

  private static final Pattern BIRTHDAY = Pattern.compile("(?:st|nd|rd|th)?\\s+birthday\\b");
  private static final Pattern TO_COME =
      Pattern.compile("\\b(?:would|will|next|could|ahead of|before|until|till)\\b");

  /** Said of another time than now, if one is given. */
  private static final Pattern OF_THEN =
      Pattern.compile("(?i).*(?:\\bage\\b|\\baged\\b|years? old\\b).*");

  private static final Pattern AT_AGE = Pattern.compile("(?i)at (?:the )?age\\b");
  private static final Pattern AGED = Pattern.compile("(?i)aged?\\b");
  private static final Pattern PAST_BE =
      Pattern.compile("(?<!\\p{L})(?:was|were|been)\\s+(?:only |just |still )?$");

  private static final Pattern DEATH =
      Pattern.compile("(?i)\\b(?:die[sd]?|dead|death|killed|passed away)\\b");

  private static final Pattern RECENT =
      Pattern.compile(
          "(?i)\\b(?:today|yesterday|(?:this|last) (?:week|weekend|month|night)|tonight)\\b|\\b%s"
              .formatted(DateEnglish.WEEKDAY));

  private final CheckedArticle article;
  private final String text;
  private final Bearers bearers;
  private final WrittenDates dates;
  private final List<Birth> births;

  Ages(CheckedArticle article) {
    this.article = article;
    this.text = article.body().text();
    this.bearers = Bearers.of(article.body().parsed());
    this.dates = WrittenDates.of(article.body().parsed());
    this.births = Births.of(article.body().parsed()).all();
  }

  /** In reading order. */
  Stream<Age> all() {
    return article.body().figures().stream().flatMap(figure -> age(figure).stream());
  }

  private Optional<Age> age(FigureMention figure) {
    Optional<Integer> years = years(figure);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    boolean isAhead = figure.quote().matches("(?is).*year-olds?");
    Surroundings around = new Surroundings(text, figure.range());
    return bearers
        .at(figure.range(), isAhead)
        .filter(bearer -> isAge(figure, around, bearer))
        .flatMap(
            bearer -> {
              List<AsOf> asOf = asOf(figure, around, bearer);
              return asOf.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Age(article.evidence(figure), years.get(), asOf, bearer));
            });
  }

  /** The whole years that a figure gives exactly. */
  static Optional<Integer> years(FigureMention figure) {
    Optional<BigDecimal> value = figure.figure().quantity().min();
    boolean isExact =
        figure.figure().quantity().approximation() == Approximation.EXACT
            && value.equals(figure.figure().quantity().max())
            && figure.figure().unit().filter(unit -> !unit.equals(YEARS)).isEmpty();
    return value
        .filter(_ -> isExact)
        .filter(years -> years.stripTrailingZeros().scale() <= 0)
        .filter(years -> years.signum() > 0 && years.intValue() <= OLDEST)
        .map(BigDecimal::intValue);
  }

  private boolean isAge(FigureMention figure, Surroundings around, Bearer bearer) {
    FigureKind kind = figure.figure().figureKind();
    if (kind == FigureKind.AGE) {
      return true;
    }
    if (kind == FigureKind.ORDINAL) {
      return around.isFollowedBy(BIRTHDAY) && !TO_COME.matcher(sentence(bearer)).find();
    }
    if (kind != FigureKind.COUNT) {
      return false;
    }
    boolean isAtDeath = around.follows(AT) && DEATH.matcher(sentence(bearer)).find();
    return ((around.follows(TURN) || isAtDeath) && around.isFollowedBy(NO_NOUN))
        || (around.follows(WAS) && around.isFollowedBy(WHEN))
        || (around.follows(COMMA)
            && around.isFollowedBy(CLOSED)
            && bearers.isNameBefore(bearer.sentence(), figure.range().start()));
  }

  private String sentence(Bearer bearer) {
    return bearers.sentenceOf(bearer.sentence()).range().in(text);
  }

  private List<AsOf> asOf(FigureMention figure, Surroundings around, Bearer bearer) {
    TextRange sentence = bearers.sentenceOf(bearer.sentence()).range();
    List<AsOf> there =
        dates.within(sentence).stream()
            .filter(
                date -> births.stream().noneMatch(birth -> birth.range().overlaps(date.range())))
            .flatMap(date -> asOf(date).stream())
            .toList();
    boolean isOfThen = OF_THEN.matcher(figure.quote()).matches() || isOfThen(around);
    if (isOfThen && !there.isEmpty()) {
      return there;
    }
    boolean isOfNow = isOfNow(figure, around) || RECENT.matcher(sentence.in(text)).find();
    List<AsOf> all = new ArrayList<>(there);
    if (isOfNow) {
      boolean isBirthday =
          figure.figure().figureKind() == FigureKind.ORDINAL || around.follows(TURN);
      article.details().publishedOn().map(day -> publication(day, isBirthday)).ifPresent(all::add);
      return article.details().publishedOn().isPresent() ? all : List.of();
    }
    return all;
  }

  /** Not "at the age of 10", and "aged 10" only beside a name: ", aged 10,". */
  private static boolean isOfNow(FigureMention figure, Surroundings around) {
    boolean isOfSomeTime =
        around.follows(PAST_BE) || around.follows(AT) || AT_AGE.matcher(figure.quote()).lookingAt();
    boolean isAged = AGED.matcher(figure.quote()).lookingAt();
    return !isOfSomeTime && (!isAged || around.follows(COMMA));
  }

  private static boolean isOfThen(Surroundings around) {
    return around.follows(AT) || around.follows(TURN) || around.follows(WAS);
  }

  private Optional<AsOf> asOf(WrittenDate date) {
    return date.stretch().map(days -> new AsOf(days, Optional.of(article.evidence(date.range()))));
  }

  /** A birthday is told of before and after; an age may be as of what happened lately. */
  private static AsOf publication(LocalDate day, boolean isBirthday) {
    Stretch days =
        isBirthday
            ? new Stretch(day.minusMonths(6), day.plusMonths(6))
            : new Stretch(day.minusDays(STALE), day.plusDays(1));
    return new AsOf(days, Optional.empty());
  }
}
