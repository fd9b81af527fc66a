package org.plumbline.check.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** Dates that count from the day of publication, which nobody has set. One flag an article. */
public final class UnanchoredDateCheck implements Check {

  /** More places say no more. */
  private static final int SHOWN = 5;

  private static final String UNIT =
      "(?:day|night|week|weekend|fortnight|month|quarter|season|spring|summer|autumn|fall|winter|"
          + "year|decade|century|morning|afternoon|evening)s?";

  private static final String NAME =
      "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|"
          + "august|september|october|november|december";

  /** What has its meaning from today, if no year stands with it. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          ("(?i).*(?:\\b(?:today|tonight|yesterday|tomorrow|overnight|ago|hence)\\b|\\b(?:this|last|next|past|coming|current|previous)\\s+(?:(?:early|late|mid)["
               + " -])?(?:%s|%s)\\b|\\b(?:mid|early|late|earlier|later)[ -](?:%s|this|last|next)\\b"
               + "|^(?:the\\s+)?(?:%s)\\b).*")
              .formatted(UNIT, NAME, NAME, NAME),
          Pattern.DOTALL);

  private static final Pattern YEAR =
      Pattern.compile(".*\\b(?:1\\d|20|21)\\d\\d\\b.*", Pattern.DOTALL);

  @Override
  public String id() {
    return "unanchored-date";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS, Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    if (article.details().publishedOn().isPresent()) {
      return Stream.empty();
    }
    List<FigureMention> relative =
        article.body().figures().stream().filter(UnanchoredDateCheck::isRelative).toList();
    if (relative.isEmpty() || saysWhichWeekday(article, relative)) {
      return Stream.empty();
    }
    String message =
        "No date of publication is set, from which %s would count."
            .formatted(
                relative.stream()
                    .limit(SHOWN)
                    .map(figure -> "“" + figure.quote() + "”")
                    .distinct()
                    .collect(Collectors.joining(", ")));
    return Stream.of(
        article.flag(
            this,
            Severity.LOW,
            message,
            relative.stream().limit(SHOWN).map(article::evidence).toList()));
  }

  /**
   * Whether a weekday that is named alone stands elsewhere with its full date: the text's today.
   */
  private static boolean saysWhichWeekday(CheckedArticle article, List<FigureMention> relative) {
    String text = article.body().text();
    return DatedWeekdays.of(article.body().parsed()).all().stream()
        .filter(dated -> dated.year().isPresent())
        .map(dated -> dated.weekdayRange().in(text))
        .anyMatch(weekday -> relative.stream().anyMatch(figure -> figure.quote().equals(weekday)));
  }

  private static boolean isRelative(FigureMention figure) {
    FigureKind kind = figure.figure().figureKind();
    boolean isDate = kind == FigureKind.DATE || kind == FigureKind.TIME;
    boolean isCorrected = figure.annotation().isAccepted() && figure.figure().date().isPresent();
    return isDate
        && !isCorrected
        && RELATIVE.matcher(figure.quote()).matches()
        && !YEAR.matcher(figure.quote()).matches();
  }
}
