package org.plumbline.check.age;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.age.Age.AsOf;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** An age that does not follow from the date of birth, or an anniversary from the beginning. */
public final class AgeMismatchCheck implements Check {

  /** People whose ages are given; among more of them it cannot be told who "she" is. */
  private static final int FEW = 2;

  @Override
  public String id() {
    return "age-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS, Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return Stream.concat(
        people(article),
        new Anniversaries(article).mismatches().map(found -> flag(article, found)));
  }

  private Stream<Flag> people(CheckedArticle article) {
    List<Birth> births = Births.of(article.body().parsed()).all();
    if (births.isEmpty()) {
      return Stream.empty();
    }
    List<Age> ages = new Ages(article).all().toList();
    Map<String, List<Birth>> sure =
        births.stream()
            .filter(birth -> birth.bearer().isSure())
            .collect(Collectors.groupingBy(birth -> birth.bearer().surname().orElse("")));
    Stream<AgeMismatch> ofNamed =
        ages.stream().flatMap(age -> mismatch(article, age, birthsOf(article, age, sure)).stream());
    Stream<AgeMismatch> ofOthers =
        births.stream()
            .filter(birth -> !birth.bearer().isSure())
            .flatMap(birth -> mismatch(article, birth, ages).stream());
    return Stream.concat(ofNamed, ofOthers).map(found -> flag(article, found));
  }

  /**
   * Those of the person of that name; of one who is described first ("the keeper, who is 36"),
   * those of the person whom the next sentence names.
   */
  private static List<Birth> birthsOf(
      CheckedArticle article, Age age, Map<String, List<Birth>> bySurname) {
    int next = age.bearer().sentence() + 1;
    boolean isDescribed =
        !age.place().quote().endsWith("old")
            && Bearers.of(article.body().parsed()).beginsWithName(next);
    return age.bearer()
        .surname()
        .map(surname -> bySurname.getOrDefault(surname, List.of()))
        .orElseGet(
            () ->
                bySurname.values().stream()
                    .flatMap(List::stream)
                    .filter(birth -> isDescribed && birth.bearer().sentence() == next)
                    .toList());
  }

  /** An age that none of the dates of birth allows, as of none of the times that may be meant. */
  private static Optional<AgeMismatch> mismatch(
      CheckedArticle article, Age age, List<Birth> births) {
    boolean fits = births.stream().anyMatch(birth -> isPossible(birth, age));
    return births.isEmpty() || fits
        ? Optional.empty()
        : Optional.of(mismatch(article, births.getFirst(), age));
  }

  /**
   * A date of birth said of "her", whom the paragraph does not name, when it allows the age of
   * nobody: so long as few have one, hers is among them.
   */
  private static Optional<AgeMismatch> mismatch(
      CheckedArticle article, Birth birth, List<Age> ages) {
    List<Age> named =
        ages.stream()
            .filter(age -> age.bearer().surname().isPresent())
            .filter(age -> age.bearer().sentence() < birth.bearer().sentence())
            .toList();
    long people = named.stream().map(age -> age.bearer().surname()).distinct().count();
    boolean fits = ages.stream().anyMatch(age -> isPossible(birth, age));
    return named.isEmpty() || people > FEW || fits
        ? Optional.empty()
        : Optional.of(mismatch(article, birth, named.getLast()));
  }

  private static AgeMismatch mismatch(CheckedArticle article, Birth birth, Age age) {
    AsOf asOf = age.asOf().getFirst();
    String when =
        asOf.place().map(place -> "as of " + place.quote()).orElse("when this was published");
    List<Flag.Evidence> evidence = new ArrayList<>();
    evidence.add(age.place());
    evidence.add(article.evidence(birth.range()));
    asOf.place().ifPresent(evidence::add);
    return new AgeMismatch(
        "Born %s, the age %s is %s, not %d."
            .formatted(birth.written(), when, range(birth, asOf), age.years()),
        evidence);
  }

  private static boolean isPossible(Birth birth, Age age) {
    return age.asOf().stream().anyMatch(asOf -> allows(birth, asOf, age));
  }

  private static boolean allows(Birth birth, AsOf asOf, Age age) {
    return least(birth, asOf) <= age.years() && age.years() <= most(birth, asOf);
  }

  private static String range(Birth birth, AsOf asOf) {
    long least = least(birth, asOf);
    long most = most(birth, asOf);
    if (most < 0) {
      return "before birth";
    }
    return least == most ? "" + most : Math.max(0, least) + " or " + most;
  }

  private static long least(Birth birth, AsOf asOf) {
    return ChronoUnit.YEARS.between(birth.date().last(), asOf.date().first());
  }

  private static long most(Birth birth, AsOf asOf) {
    return ChronoUnit.YEARS.between(birth.date().first(), asOf.date().last());
  }

  private Flag flag(CheckedArticle article, AgeMismatch found) {
    return article.flag(this, Severity.MEDIUM, found.message(), found.evidence());
  }
}
