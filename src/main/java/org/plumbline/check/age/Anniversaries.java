package org.plumbline.check.age;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.text.TextRange;

/** Holds the anniversaries and ages of things against the years in which they began. */
final class Anniversaries {

  private static final Lexicon BEGINNINGS = Lexicon.beside(Anniversaries.class, "beginnings.txt");

  /** Dates are celebrated early and late, and counted from the first year or from the second. */
  private static final int SLACK = 1;

  private static final Pattern BEGAN =
      Pattern.compile(
          "(?<![\\p{L}-])(\\p{L}+)(?:,?\\s+(?!and\\b|but\\b|after\\b|before\\b|when\\b)[\\p{L}'’.-]+){0,6}?,?\\s+(?:in|on|since)\\s+$");

  private static final Pattern ANNIVERSARY =
      Pattern.compile(
          "(?:st|nd|rd|th)?[\\s-]+(?:anniversary|jubilee)\\b"
              + "(?!\\s+(?:edition|issue|tour|version|release|show|special|concert|season|series))");

  private static final Pattern OF = Pattern.compile("(?:st|nd|rd|th)?[\\s-]+anniversary\\s+of\\b");
  private static final Pattern YEAR_FROM_HERE = Pattern.compile("\\b(next|last) year\\b");
  private static final Pattern SAME_THING =
      Pattern.compile("(?:It|They|Its|The|This|That)\\b.*", Pattern.DOTALL);

  private static final Pattern IT_IS = Pattern.compile("It (?:is|turns|will be|was)\\b");

  private static final Pattern WHICH_BEGAN =
      Pattern.compile(
          "(?:\\s+\\p{Ll}+){1,2},\\s+(?:which |that )?(?:was )?(?:first )?\\p{Ll}+ed\\b");

  /** What began, by its sentence. */
  private record Beginnings(Map<Integer, List<Birth>> bySentence) {

    static Beginnings of(ParsedText text) {
      return text.view(
          Beginnings.class,
          read ->
              new Beginnings(
                  Births.found(read, Anniversaries::place)
                      .collect(Collectors.groupingBy(birth -> birth.bearer().sentence()))));
    }
  }

  private final CheckedArticle article;
  private final Bearers bearers;
  private final WrittenDates dates;
  private final Beginnings beginnings;

  Anniversaries(CheckedArticle article) {
    this.article = article;
    this.bearers = Bearers.of(article.body().parsed());
    this.dates = WrittenDates.of(article.body().parsed());
    this.beginnings = Beginnings.of(article.body().parsed());
  }

  private static Optional<TextRange> place(String text, WrittenDate date) {
    return new Surroundings(text, date.range())
        .before(BEGAN)
        .flatMap(
            match -> {
              Matcher words = Pattern.compile("\\p{L}+").matcher(match.group());
              while (words.find()) {
                if (BEGINNINGS.contains(words.group())) {
                  return Optional.of(
                      new TextRange(match.start() + words.start(), date.range().end()));
                }
              }
              return Optional.empty();
            });
  }

  Stream<AgeMismatch> mismatches() {
    return article.body().figures().stream().flatMap(figure -> mismatch(figure).stream());
  }

  private Optional<AgeMismatch> mismatch(FigureMention figure) {
    Optional<Integer> years = Ages.years(figure);
    int number = bearers.sentence(figure.range().start());
    if (years.isEmpty() || number < 0 || !isOfThing(figure, number)) {
      return Optional.empty();
    }
    Sentence sentence = bearers.sentenceOf(number);
    return beginning(figure, number)
        .flatMap(
            began ->
                year(sentence, began)
                    .filter(
                        year ->
                            Math.abs(year - began.date().first().getYear() - years.get()) > SLACK)
                    .map(year -> mismatch(figure, began, year, years.get())));
  }

  private AgeMismatch mismatch(FigureMention figure, Birth began, int year, int years) {
    int from = began.date().first().getYear();
    return new AgeMismatch(
        "From %d to %d it is %d years, not %d.".formatted(from, year, year - from, years),
        List.<Flag.Evidence>of(article.evidence(figure), article.evidence(began.range())));
  }

  private boolean isOfThing(FigureMention figure, int sentence) {
    Surroundings around = new Surroundings(article.body().text(), figure.range());
    FigureKind kind = figure.figure().figureKind();
    if (kind == FigureKind.ORDINAL || kind == FigureKind.COUNT) {
      return around.isFollowedBy(ANNIVERSARY)
          || (around.follows(Ages.TURN)
              && around.isFollowedBy(Ages.NO_NOUN)
              && !bearers.isAnyNamedIn(sentence));
    }
    return kind == FigureKind.AGE && isAgeOfThing(around, sentence);
  }

  /** "It is 30 years old", "the 30-year-old bridge, which opened in 1986": people have ages too. */
  private boolean isAgeOfThing(Surroundings around, int sentence) {
    String written = bearers.sentenceOf(sentence).range().in(article.body().text());
    return around.range().in(article.body().text()).endsWith("old")
        && !bearers.isAnyNamedIn(sentence)
        && (IT_IS.matcher(written).lookingAt() || around.isFollowedBy(WHICH_BEGAN));
  }

  /** The only beginning in the sentence, or in one beside it that speaks of the same thing. */
  private Optional<Birth> beginning(FigureMention figure, int sentence) {
    if (new Surroundings(article.body().text(), figure.range()).isFollowedBy(OF)) {
      return anniversaryOf(figure, sentence);
    }
    List<Birth> here = at(sentence);
    if (!here.isEmpty()) {
      return only(here);
    }
    List<Birth> next = startsWithSame(sentence + 1) ? at(sentence + 1) : List.of();
    return next.isEmpty() && startsWithSame(sentence) ? only(at(sentence - 1)) : only(next);
  }

  private Optional<Birth> anniversaryOf(FigureMention figure, int number) {
    TextRange rest = new TextRange(figure.range().end(), bearers.sentenceOf(number).range().end());
    return dates.within(rest).stream()
        .filter(date -> date.stretch().isPresent())
        .findFirst()
        .map(
            date ->
                new Birth(
                    date.range(),
                    date.stretch().orElseThrow(),
                    date.range().in(article.body().text()),
                    new Bearer(number, Optional.empty(), true)));
  }

  private static Optional<Birth> only(List<Birth> births) {
    return births.size() == 1 ? Optional.of(births.getFirst()) : Optional.empty();
  }

  private List<Birth> at(int sentence) {
    return beginnings.bySentence().getOrDefault(sentence, List.of());
  }

  private boolean startsWithSame(int sentence) {
    return !at(sentence).isEmpty()
        && SAME_THING
            .matcher(bearers.sentenceOf(sentence).range().in(article.body().text()))
            .matches();
  }

  /** The year as of which the sentence speaks. */
  private Optional<Integer> year(Sentence sentence, Birth began) {
    Optional<Integer> written =
        dates.within(sentence.range()).stream()
            .filter(date -> !date.range().overlaps(began.range()))
            .flatMap(date -> date.year().stream().boxed())
            .findFirst();
    Matcher fromHere = YEAR_FROM_HERE.matcher(sentence.range().in(article.body().text()));
    int shift = fromHere.find() ? (fromHere.group(1).equals("next") ? 1 : -1) : 0;
    return written.or(
        () -> article.details().publishedOn().map(published -> published.getYear() + shift));
  }
}
