package org.plumbline.check.across;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.language.Sentence;

/** Reads the setting of what an article tells, by what a sentence names. */
final class SettingReader {

  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  /** News tells in its first sentences where it plays. */
  private static final int LEAD = 3;

  /** In days: what is dated so near to the publication is the news itself. */
  private static final int RECENT = 10;

  private final Set<String> lead;
  private final Optional<LocalDate> publishedOn;
  private final Map<Sentence, Set<Period>> periods = new HashMap<>();

  SettingReader(CheckedArticle article) {
    publishedOn = article.details().publishedOn().or(() -> dateline(article));
    lead =
        Stream.concat(
                article.headline().parsed().sentences(),
                article.body().parsed().sentences().limit(LEAD))
            .flatMap(SettingReader::places)
            .collect(Collectors.toSet());
    for (FigureMention figure : article.body().figures()) {
      if (figure.sentence().isPresent()) {
        figure
            .figure()
            .date()
            .flatMap(Period::of)
            .filter(this::isOld)
            .ifPresent(
                period ->
                    periods
                        .computeIfAbsent(figure.sentence().get(), _ -> new HashSet<>())
                        .add(period));
      }
    }
  }

  /** The first day that the lead dates, where nobody has said when the article was published. */
  private static Optional<LocalDate> dateline(CheckedArticle article) {
    List<Sentence> first = article.body().parsed().sentences().limit(LEAD).toList();
    return article.body().figures().stream()
        .filter(figure -> figure.sentence().filter(first::contains).isPresent())
        .flatMap(figure -> figure.figure().date().flatMap(Period::of).stream())
        .flatMap(period -> period.date().stream())
        .findFirst();
  }

  private boolean isOld(Period period) {
    return publishedOn.filter(day -> period.isAround(day, RECENT)).isEmpty();
  }

  Setting of(Sentence sentence) {
    Set<String> places = places(sentence).collect(Collectors.toSet());
    boolean isMain = places.isEmpty() || !Collections.disjoint(places, lead);
    return new Setting(periods.getOrDefault(sentence, Set.of()), isMain ? Set.of() : places);
  }

  private static Stream<String> places(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> PLACES.contains(token.name()))
        .map(Terms::name);
  }
}
