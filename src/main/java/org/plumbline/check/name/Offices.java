package org.plumbline.check.name;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.language.grammar.Lexicon;

/** People who are given two titles or offices, and offices that are given to two of one surname. */
final class Offices {

  private static final Lexicon PORTFOLIOS = Lexicon.beside(Offices.class, "portfolios.txt");

  private static final Set<String> KINDS = Set.of("rank", "learned", "office", "church");

  /** Said of what somebody was before, or is only in part. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?i)\\b(?:former\\w*|then|ex|once|late|retired|promot\\w+|demot\\w+|acting|elect|became|become|appoint\\w+"
              + "|previously|later|now|deputy|vice|successor|predecessor|sworn)\\b");

  /** Said of somebody who holds two offices, or has gone from one to the other. */
  private static final Pattern MORE_OFFICES =
      Pattern.compile(
          "(?i)\\b(?:also|both|doubl\\w+|combin\\w+|as well"
              + " as|mov(?:ed|es|ing)|swap\\w*|switch\\w*|reshuffl\\w+|replac\\w+|resign\\w+)\\b");

  private static final Pattern COMMA_BEFORE = Pattern.compile(",\\s+$");
  private static final Pattern COMMA = Pattern.compile(",");

  /** ", the finance minister of Chad". */
  private static final Pattern OFFICE =
      Pattern.compile(
          ",\\s+the\\s+(?<role>\\p{Ll}[\\p{Ll}-]+(?:\\s\\p{Ll}[\\p{Ll}-]+){0,3}?)"
              + "(?:\\s(?:of|for|in|at)\\s(?:the\\s)?(?<where>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)*)[^,.;]*)?(?=[,.;])");

  /** "Finance minister Ann Lee": what an office is for, right before the name. */
  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?<!and"
              + " )(?<role>(?!(?:prime|first|senior|junior|cabinet|chief|the|an?|this|that|its|their|our|his|her|new|affairs)"
              + " )\\p{L}+ (?:minister|secretary|commissioner)),?\\s+$");

  private final String text;
  private final Bearers bearers;

  Offices(String text, Bearers bearers) {
    this.text = text;
    this.bearers = bearers;
  }

  private record Office(NameMention bearer, String role, Optional<String> where) {}

  Stream<Conflict> conflicts() {
    return bearers.bySurname().entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(
                        ofTitles(entry.getKey(), entry.getValue()),
                        ofOffices(entry.getValue()),
                        ofPortfolios(entry.getKey(), entry.getValue()))
                    .flatMap(found -> found));
  }

  private Stream<Conflict> ofTitles(String surname, List<NameMention> mentions) {
    if (bearers.givenNames(surname).size() > 1) {
      return Stream.empty();
    }
    List<NameMention> titled =
        mentions.stream()
            .filter(mention -> !titles(mention).isEmpty())
            .filter(mention -> !isOfOtherTime(mention))
            .toList();
    return titled.stream()
        .skip(1)
        .filter(later -> excludes(titles(titled.getFirst()), titles(later)))
        .limit(1)
        .map(
            later ->
                new Conflict(
                    "One person is given two titles: “%s” and “%s”."
                        .formatted(
                            titled.getFirst().titleRange().in(text), later.titleRange().in(text)),
                    List.of(titled.getFirst().titleRange(), later.titleRange())));
  }

  /** The titles that nobody has besides another: kind and full word. */
  private static Set<String> titles(NameMention mention) {
    boolean isPrimeMinister = mention.titles().containsAll(List.of("prime", "minister"));
    Stream<String> more = isPrimeMinister ? Stream.of("office:prime minister") : Stream.empty();
    return Stream.concat(
            more,
            mention.titles().stream()
                .flatMap(
                    title ->
                        Names.kindOfTitle(title)
                            .map(kind -> kind.contains(":") ? kind : kind + ":" + title)
                            .stream()))
        .filter(title -> KINDS.contains(kind(title)))
        .collect(Collectors.toSet());
  }

  private static String kind(String title) {
    return title.substring(0, title.indexOf(':'));
  }

  private static boolean excludes(Set<String> one, Set<String> other) {
    return one.stream().noneMatch(other::contains)
        && one.stream()
            .noneMatch(title -> kind(title).equals("office") && !hasKind(other, "office"))
        && other.stream()
            .noneMatch(title -> kind(title).equals("office") && !hasKind(one, "office"));
  }

  private static boolean hasKind(Set<String> titles, String kind) {
    return titles.stream().anyMatch(title -> kind(title).equals(kind));
  }

  private boolean isOfOtherTime(NameMention mention) {
    return isSaidBeside(mention, OTHER_TIME);
  }

  private boolean isSaidBeside(NameMention mention, Pattern pattern) {
    return pattern.matcher(mention.at().sentence().range().in(text)).find();
  }

  /** Not "he met the finance minister, Brodek said", where a clause begins with the name. */
  private boolean isInApposition(NameMention mention) {
    Surroundings around = new Surroundings(text, mention.range());
    return !around.follows(COMMA_BEFORE) || around.isFollowedBy(COMMA);
  }

  private Stream<Conflict> ofOffices(List<NameMention> mentions) {
    List<Office> offices =
        mentions.stream()
            .filter(NameMention::isFull)
            .filter(mention -> !isOfOtherTime(mention))
            .flatMap(mention -> office(mention).stream())
            .toList();
    return IntStream.range(1, offices.size())
        .filter(later -> isInConflict(offices.getFirst(), offices.get(later)))
        .limit(1)
        .mapToObj(later -> conflict(offices.getFirst(), offices.get(later)));
  }

  /** One name before which two offices of one sort stand: of finance, and of health. */
  private Stream<Conflict> ofPortfolios(String surname, List<NameMention> mentions) {
    if (mentions.stream().anyMatch(mention -> isSaidBeside(mention, MORE_OFFICES))) {
      return Stream.empty();
    }
    boolean isOfOne = bearers.givenNames(surname).size() == 1;
    List<Office> offices =
        mentions.stream()
            .filter(mention -> mention.isFull() || (isOfOne && isInApposition(mention)))
            .filter(mention -> !isOfOtherTime(mention))
            .flatMap(mention -> portfolio(mention).stream())
            .toList();
    return IntStream.range(1, offices.size())
        .filter(later -> isOtherPortfolio(offices.getFirst(), offices.get(later)))
        .limit(1)
        .mapToObj(
            later ->
                new Conflict(
                    "“%s” is %s in one place and %s in another."
                        .formatted(
                            offices.getFirst().bearer().range().in(text),
                            offices.getFirst().role(),
                            offices.get(later).role()),
                    List.of(
                        offices.getFirst().bearer().range(), offices.get(later).bearer().range())));
  }

  private Optional<Office> portfolio(NameMention mention) {
    return new Surroundings(text, mention.range())
        .before(PORTFOLIO)
        .map(match -> match.group("role").toLowerCase(Locale.ROOT))
        .filter(role -> mention.isFull() || isPortfolio(role))
        .map(role -> new Office(mention, role, Optional.empty()));
  }

  private static boolean isPortfolio(String role) {
    return PORTFOLIOS.contains(role.substring(0, role.indexOf(' ')));
  }

  private static boolean isOtherPortfolio(Office one, Office other) {
    boolean isSurnameOnly = !one.bearer().isFull() || !other.bearer().isFull();
    boolean isOneName =
        (isSurnameOnly && isPortfolio(one.role()) && isPortfolio(other.role()))
            || one.bearer().words().equals(other.bearer().words());
    return isOneName && !one.role().equals(other.role()) && isOfOneSort(one.role(), other.role());
  }

  private static boolean isOfOneSort(String one, String other) {
    return one.substring(one.indexOf(' ')).equals(other.substring(other.indexOf(' ')));
  }

  private Optional<Office> office(NameMention mention) {
    return new Surroundings(text, mention.range())
        .after(OFFICE)
        .map(match -> new Office(mention, match.group("role"), where(match)));
  }

  private static Optional<String> where(MatchResult match) {
    return Optional.ofNullable(match.group("where"));
  }

  /** Two first names for one office, or two places for one person's. */
  private static boolean isInConflict(Office one, Office other) {
    boolean isOtherName =
        !Likeness.plain(one.bearer().words().getFirst())
            .equals(Likeness.plain(other.bearer().words().getFirst()));
    boolean isOtherPlace =
        one.where().isPresent()
            && other.where().isPresent()
            && !Objects.equals(one.where(), other.where());
    return one.role().equals(other.role()) && isOtherName != isOtherPlace;
  }

  private Conflict conflict(Office one, Office other) {
    return new Conflict(
        one.where().equals(other.where()) || one.where().isEmpty() || other.where().isEmpty()
            ? "The %s is “%s” in one place and “%s” in another."
                .formatted(
                    one.role(), one.bearer().range().in(text), other.bearer().range().in(text))
            : "“%s” is the %s of %s in one place and of %s in another."
                .formatted(
                    one.bearer().range().in(text),
                    one.role(),
                    one.where().orElse(""),
                    other.where().orElse("")),
        List.of(one.bearer().range(), other.bearer().range()));
  }
}
