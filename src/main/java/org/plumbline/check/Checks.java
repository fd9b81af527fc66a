package org.plumbline.check;

import java.util.List;
import org.plumbline.check.age.AgeMismatchCheck;
import org.plumbline.check.arithmetic.ChangeMismatchCheck;
import org.plumbline.check.arithmetic.ConversionMismatchCheck;
import org.plumbline.check.arithmetic.ImplausibleApproximationCheck;
import org.plumbline.check.arithmetic.ImpossibleValueCheck;
import org.plumbline.check.arithmetic.RateMismatchCheck;
import org.plumbline.check.arithmetic.SumMismatchCheck;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FlagOrder;
import org.plumbline.check.count.PartExceedsWholeCheck;
import org.plumbline.check.credit.CreditConflictCheck;
import org.plumbline.check.headline.HeadlineMismatchCheck;
import org.plumbline.check.name.NameMismatchCheck;
import org.plumbline.check.repetition.RepeatedPassageCheck;
import org.plumbline.check.scope.ConflictingFiguresCheck;
import org.plumbline.check.statement.CertaintyShiftCheck;
import org.plumbline.check.statement.ContradictingClaimsCheck;
import org.plumbline.check.statement.PlaceMismatchCheck;
import org.plumbline.check.statement.UnattributedClaimCheck;
import org.plumbline.check.time.DateOrderCheck;
import org.plumbline.check.time.ImpossibleDateCheck;
import org.plumbline.check.time.UnanchoredDateCheck;
import org.plumbline.check.time.WeekdayMismatchCheck;
import org.plumbline.model.Flag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of all checks. */
public final class Checks {

  private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

  /** Every check there is, in the order of the user guide. */
  public static final List<Check> ALL =
      List.of(
          new CertaintyShiftCheck(),
          new ContradictingClaimsCheck(),
          new PlaceMismatchCheck(),
          new UnattributedClaimCheck(),
          new ImpossibleDateCheck(),
          new WeekdayMismatchCheck(),
          new DateOrderCheck(),
          new AgeMismatchCheck(),
          new NameMismatchCheck(),
          new UnanchoredDateCheck(),
          new ConversionMismatchCheck(),
          new ImplausibleApproximationCheck(),
          new RateMismatchCheck(),
          new HeadlineMismatchCheck(),
          new CreditConflictCheck(),
          new ChangeMismatchCheck(),
          new PartExceedsWholeCheck(),
          new SumMismatchCheck(),
          new ImpossibleValueCheck(),
          new ConflictingFiguresCheck(),
          new RepeatedPassageCheck());

  private Checks() {}

  /** What all checks find within one article, the gravest first, then in reading order. */
  public static List<Flag> within(CheckedArticle article) {
    return within(article, ALL);
  }

  static List<Flag> within(CheckedArticle article, List<Check> checks) {
    return FlagOrder.of(
        checks.stream().flatMap(check -> found(check, article).stream()), article.article().id());
  }

  /** What one check finds; a check that fails finds nothing, and takes nothing from the others. */
  static List<Flag> found(Check check, CheckedArticle article) {
    try {
      return check.check(article).toList();
    } catch (RuntimeException | StackOverflowError failure) {
      // A pattern can exhaust the stack in a text of a shape that nobody thought of.
      LOG.error("check {} failed on article {}", check.id(), article.article().id(), failure);
      return List.of();
    }
  }
}
