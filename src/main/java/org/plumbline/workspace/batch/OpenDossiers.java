package org.plumbline.workspace.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.check.Checks;
import org.plumbline.check.across.Dossier;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;

/** Articles that wait for the others of their dossier, to be compared with them. */
final class OpenDossiers {

  /**
   * A dossier of which all articles were compared.
   *
   * @param articles in the order in which they came
   * @param texts of them all
   */
  record Complete(List<Examined> articles, ArticleTexts texts) {}

  private final DossierEnds ends;
  private final Map<String, List<Examined>> open = new LinkedHashMap<>();
  private long number;

  OpenDossiers(DossierEnds ends) {
    this.ends = ends;
  }

  /** Keeps an article that is of a dossier. */
  void add(Examined examined) {
    examined
        .membership()
        .ifPresent(of -> open.computeIfAbsent(of.dossier(), _ -> new ArrayList<>()).add(examined));
  }

  /** Goes on by an article, be it of a dossier or not; gives the dossier that ends with it. */
  List<Complete> next() {
    number++;
    return ends
        .endingWith(number)
        .map(open::remove) // absent when all its articles were refused
        .map(OpenDossiers::compared)
        .stream()
        .toList();
  }

  /** What is still open at the end. */
  List<Complete> rest() {
    List<Complete> rest = open.values().stream().map(OpenDossiers::compared).toList();
    open.clear();
    return rest;
  }

  private static Complete compared(List<Examined> articles) {
    Map<ArticleId, Examined> first = new HashMap<>();
    // Of two articles by one name, flags could not say which one they point at.
    articles.forEach(article -> first.putIfAbsent(id(article), article));
    Dossier dossier = new Dossier();
    first
        .values()
        .forEach(
            article ->
                article.membership().flatMap(Examined.Membership::digest).ifPresent(dossier::put));
    Map<ArticleId, List<Flag>> flags = Checks.across(dossier);
    Map<ArticleId, Examined> flagged = new HashMap<>();
    first.forEach(
        (id, article) -> flagged.put(id, article.with(flags.getOrDefault(id, List.of()))));
    return new Complete(
        articles.stream()
            .map(
                article ->
                    article.equals(first.get(id(article))) ? reviewed(article, flagged) : article)
            .toList(),
        id -> Optional.ofNullable(flagged.get(id)).map(of -> of.document().article().text()));
  }

  private static Examined reviewed(Examined article, Map<ArticleId, Examined> flagged) {
    return Optional.ofNullable(flagged.get(id(article)))
        .orElse(article)
        .with(
            home -> of(flagged, home, examined -> examined.document().flags()),
            home -> of(flagged, home, examined -> examined.said().reviews()));
  }

  private static <T> List<T> of(
      Map<ArticleId, Examined> flagged, ArticleId home, Function<Examined, List<T>> part) {
    return Optional.ofNullable(flagged.get(home)).map(part).orElse(List.of());
  }

  private static ArticleId id(Examined article) {
    return article.document().article().id();
  }
}
