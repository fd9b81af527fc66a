package org.plumbline.workspace.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Dossier dossier = new Dossier();
    Map<ArticleId, Examined> byId = new HashMap<>();
    for (Examined article : articles) {
      // Of two articles by one name, flags could not say which one they point at.
      if (byId.putIfAbsent(id(article), article) == null) {
        article.membership().ifPresent(of -> dossier.put(of.digest()));
      }
    }
    Map<ArticleId, List<Flag>> flags = dossier.flagsByArticle();
    List<Examined> flagged =
        articles.stream()
            .map(
                article ->
                    byId.get(id(article)) == article
                        ? article.with(flags.getOrDefault(id(article), List.of()))
                        : article)
            .toList();
    return new Complete(
        flagged, id -> Optional.ofNullable(byId.get(id)).map(of -> of.document().article().text()));
  }

  private static ArticleId id(Examined article) {
    return article.document().article().id();
  }
}
