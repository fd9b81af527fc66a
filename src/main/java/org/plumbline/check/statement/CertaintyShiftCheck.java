package org.plumbline.check.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One event that is open in one place and a fact in another, on the word of one source. */
public final class CertaintyShiftCheck implements Check {

  @Override
  public String id() {
    return "certainty-shift";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.CLAIMS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    Events body = Events.of(article.body());
    return Stream.concat(
        body.pairs(CertaintyShiftCheck::isShift).map(pair -> flag(article, pair)),
        HeadlineCertainty.in(Events.of(article.headline()), body).stream()
            .map(found -> flag(article, found)));
  }

  private static boolean isShift(Event first, Event second) {
    boolean isFirstOpen = first.certainty() == Certainty.SPECULATED;
    boolean isSecondOpen = second.certainty() == Certainty.SPECULATED;
    if (isFirstOpen == isSecondOpen || first.mode() != second.mode() || first.isBeside(second)) {
      return false;
    }
    Event firm = isFirstOpen ? second : first;
    Event open = isFirstOpen ? first : second;
    return first.mode() != Mode.OPEN
        && first.isAgainst() == second.isAgainst()
        && !Telling.isDevelopment(first, second)
        && !first.isElsewhere(second)
        && isFirm(firm, open)
        && first.likeness(second) == Likeness.SAME;
  }

  private static boolean isFirm(Event firm, Event open) {
    return switch (firm.certainty()) {
      case CONFIRMED -> !Telling.isOfTwoSources(firm, open);
      case REPORTED -> Telling.isOfOneSource(firm, open);
      case ASSERTED ->
          firm.shared(open) > 1
              && firm.tellsAllOf(open)
              && !firm.isNarrowerThan(open)
              && !firm.when().isMoreThan(open.told());
      case SPECULATED, DENIED -> false;
    };
  }

  private Flag flag(CheckedArticle article, HeadlineCertainty found) {
    return article.flag(
        this,
        Severity.MEDIUM,
        "The headline tells as fact (%s) what the text leaves open (%s)."
            .formatted(
                Telling.quote(found.headline(), article.headline().text()),
                Telling.quote(found.body(), article.body().text())),
        List.of(article.evidence(found.body().withCue())));
  }

  private Flag flag(CheckedArticle article, Events.Pair pair) {
    String text = article.body().text();
    boolean isFirstOpen = pair.first().certainty() == Certainty.SPECULATED;
    Event open = isFirstOpen ? pair.first() : pair.second();
    Event firm = isFirstOpen ? pair.second() : pair.first();
    String as = firm.certainty() == Certainty.CONFIRMED ? "confirmed" : "fact";
    return article.flag(
        this,
        Severity.MEDIUM,
        "The same event is left open in one place (%s) and told as %s in another (%s)."
            .formatted(Telling.quote(open, text), as, Telling.quote(firm, text)),
        List.of(article.evidence(open.withCue()), article.evidence(firm.withCue())));
  }
}
