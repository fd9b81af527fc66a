package org.plumbline.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.check.across.Dossier;
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
import org.plumbline.check.scope.Comparisons;
import org.plumbline.check.scope.ConflictingFiguresCheck;
import org.plumbline.check.statement.CertaintyShiftCheck;
import org.plumbline.check.statement.ContradictingClaimsCheck;
import org.plumbline.check.statement.PlaceMismatchCheck;
import org.plumbline.check.statement.UnattributedClaimCheck;
import org.plumbline.check.time.DateOrderCheck;
import org.plumbline.check.time.ImpossibleDateCheck;
import org.plumbline.check.time.UnanchoredDateCheck;
import org.plumbline.check.time.WeekdayMismatchCheck;
import org.plumbline.model.ArticleId;
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

  /** The ids of all checks, that between articles among them. */
  public static List<String> ids() {
    return Stream.concat(ALL.stream().map(Check::id), Stream.of(Dossier.CHECK)).toList();
  }

  /** What all checks find within one article, the gravest first, then in reading order. */
  public static List<Flag> within(CheckedArticle article) {
    return within(article, ALL);
  }

  static List<Flag> within(CheckedArticle article, List<Check> checks) {
    return FlagOrder.of(
        checks.stream().flatMap(check -> found(check, article).stream()), article.article().id());
  }

  /** What one check finds; nothing where it fails. */
  static List<Flag> found(Check check, CheckedArticle article) {
    return attempted(
        check.id(), article.article().id(), () -> check.check(article).toList(), List.of());
  }

  /** The figures of an article held against each other; empty where that fails. */
  public static Optional<Comparisons> comparisons(CheckedArticle article) {
    return attempted(
        ConflictingFiguresCheck.ID,
        article.article().id(),
        () -> Optional.of(Comparisons.of(article)),
        Optional.empty());
  }

  /** What is compared of an article with others; empty where it cannot be told. */
  public static Optional<ArticleDigest> digest(CheckedArticle article) {
    return attempted(
        Dossier.CHECK,
        article.article().id(),
        () -> Optional.of(ArticleDigest.of(article)),
        Optional.empty());
  }

  /** What is found between articles, under each; nothing where comparing them fails. */
  public static Map<ArticleId, List<Flag>> across(Dossier dossier) {
    return attempted(Dossier.CHECK, "several", dossier::flagsByArticle, Map.of());
  }

  /** A check that fails finds nothing, and takes nothing from the others. */
  private static <T> T attempted(String check, Object article, Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError failure) {
      // A pattern can exhaust the stack in a text of a shape that nobody thought of.
      LOG.error("check {} failed on article {}", check, article, failure);
      return otherwise;
    }
  }
}
