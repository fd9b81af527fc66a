package org.plumbline.check.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One event that is affirmed in one place, and negated or told as its opposite in another. */
public final class ContradictingClaimsCheck implements Check {

  @Override
  public String id() {
    return "contradicting-claims";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.CLAIMS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    Nobody nobody = new Nobody(article.body().parsed());
    return Events.of(article.body())
        .pairs(
            (first, second) ->
                isContradiction(nobody, first, second) || Contradiction.isOfWinners(first, second))
        .map(pair -> flag(article, pair));
  }

  private static boolean isContradiction(Nobody nobody, Event first, Event second) {
    return !first.isBeside(second)
        && (Contradiction.isBetween(first, second) || nobody.isContradicted(first, second));
  }

  private Flag flag(CheckedArticle article, Events.Pair pair) {
    String text = article.body().text();
    boolean isDisagreement = Telling.isOfTwoSources(pair.first(), pair.second());
    String message =
        Contradiction.isOfWinners(pair.first(), pair.second())
            ? "Whoever wins here loses there: %s in one place, %s in another."
            : isDisagreement
                ? "Two sources disagree: one says %s, the other %s."
                : "The same event is told both ways: %s in one place, %s in another.";
    return article.flag(
        this,
        isDisagreement ? Severity.MEDIUM : Severity.HIGH,
        message.formatted(said(pair.first(), text), said(pair.second(), text)),
        List.of(
            article.evidence(pair.first().withCue()), article.evidence(pair.second().withCue())));
  }

  private static String said(Event event, String text) {
    String quote = Telling.quote(event, text);
    return event.standing().isNegated() ? "not " + quote : quote;
  }
}
