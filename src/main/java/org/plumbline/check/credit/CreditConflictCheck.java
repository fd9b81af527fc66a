package org.plumbline.check.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.press.Press;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Evidence;
import org.plumbline.model.Flag.Severity;

/**
 * The outlet that an article names as the origin of its news is another one than the credit at its
 * end. Articles that cite several outlets report on reports, which is no conflict.
 */
public final class CreditConflictCheck implements Check {

  private static final Press PRESS = new Press();

  @Override
  public String id() {
    return "credit-conflict";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    Credits credits = CreditReader.read(article.body().parsed());
    if (credits.closing().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
            citation(article, credits), heading(article, credits), byline(article, credits))
        .flatMap(Optional::stream);
  }

  private Optional<Flag> citation(CheckedArticle article, Credits credits) {
    List<Outlet> cited = credits.cited();
    if (cited.isEmpty() || !areOne(cited) || isAnyIn(cited, credits.closing())) {
      return Optional.empty();
    }
    Outlet first = cited.getFirst();
    boolean isHost = cited.stream().allMatch(Outlet::isHost);
    String message =
        (isHost
                ? "The interview was given to %s, but the credit at the end is to %s."
                : "The text credits %s, but the credit at the end is to %s.")
            .formatted(first.name(), names(credits.closing()));
    return Optional.of(
        flag(article, isHost ? Severity.LOW : Severity.MEDIUM, message, cited, credits));
  }

  private static boolean areOne(List<Outlet> outlets) {
    return outlets.stream().allMatch(outlets.getFirst()::isAlike);
  }

  private Optional<Flag> heading(CheckedArticle article, Credits credits) {
    if (credits.heading().isEmpty() || isAnyIn(credits.heading(), credits.closing())) {
      return Optional.empty();
    }
    String message =
        "The article begins with a credit to %s, and ends with one to %s."
            .formatted(names(credits.heading()), names(credits.closing()));
    return Optional.of(flag(article, Severity.MEDIUM, message, credits.heading(), credits));
  }

  /** An agency's credit stands in any newspaper; that of another newspaper in none. */
  private Optional<Flag> byline(CheckedArticle article, Credits credits) {
    ArticleDetails details = article.details();
    return Stream.of(details.byline(), details.publisher())
        .flatMap(Optional::stream)
        .filter(name -> PRESS.isOutlet(Outlet.bare(name)))
        .filter(_ -> credits.closing().stream().noneMatch(Outlet::isAgency))
        .filter(
            name -> credits.closing().stream().noneMatch(end -> Outlet.areAlike(end.name(), name)))
        .findFirst()
        .map(
            name ->
                flag(
                    article,
                    Severity.MEDIUM,
                    "The credit at the end is to %s, but the details name %s."
                        .formatted(names(credits.closing()), name),
                    List.of(),
                    credits));
  }

  private static boolean isAnyIn(List<Outlet> some, List<Outlet> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::isAlike));
  }

  private static String names(List<Outlet> outlets) {
    return String.join(", ", outlets.stream().map(Outlet::name).distinct().toList());
  }

  private Flag flag(
      CheckedArticle article,
      Severity severity,
      String message,
      List<Outlet> named,
      Credits credits) {
    List<Evidence> evidence = new ArrayList<>();
    Stream.concat(named.stream(), credits.closing().stream())
        .map(outlet -> article.evidence(outlet.range()))
        .forEach(evidence::add);
    return article.flag(this, severity, message, evidence);
  }
}
