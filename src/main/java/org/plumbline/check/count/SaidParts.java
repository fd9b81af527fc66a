package org.plumbline.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Nouns;
import org.plumbline.language.grammar.Tree;

/** Reads which counts a sentence says to be part of another count, there or further up. */
final class SaidParts {

  /** Words and perhaps a date, but no other figure and no end of a clause. */
  private static final String GAP = "(?:[^⟦⟧.;:]|⟦[DTA]\\d+⟧)";

  private static final String HEDGE =
      "(?:(?:about|around|some|only|just|nearly|at least|a total of|as many as) )?";

  private static final String PART = HEDGE + "⟦C(\\d+)⟧";

  private static final String KNOWN = "(?:the|these|those|its|their|his|her|our|all)";

  private static final String START = "(?:^|[.;:,(–—] ?|\\b(?:and|but|that|while) )";

  /** "Of the 80 applicants, 95 were invited": the whole in group 1, the part in group 2. */
  private static final Pattern OF_COUNTED =
      Pattern.compile(
          START
              + "(?:[Oo]f|[Oo]ut of|[Aa]mong|[Ff]rom among) (?:(?:all|"
              + KNOWN
              + ") )?"
              + PART
              + GAP
              + "{1,60}?, "
              + PART
              + "(?! (?:per|percent|times|of)\\b)");

  /** "95 of the 80 applicants", "95 out of 80": the part in group 1, the whole in group 2. */
  private static final Pattern COUNTED_OF =
      Pattern.compile(
          "⟦C(\\d+)⟧(?: \\p{L}+)? (?:out of (?:" + KNOWN + " )?|of " + KNOWN + " )⟦C(\\d+)⟧");

  /** "200 rooms, 240 of which": the whole in group 1, the part in group 2. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "⟦C(\\d+)⟧"
              + GAP
              + "{1,60}?(?:,|;|\\(|–|—| -) ?(?:and |but |with )?"
              + PART
              + " of (?:which|whom|them|those|these)\\b");

  /** "200 rooms, of which 240". */
  private static final Pattern OF_WHICH =
      Pattern.compile(
          "⟦C(\\d+)⟧" + GAP + "{1,60}?(?:,|\\(|–|—| -) ?(?:and )?of (?:which|whom) " + PART);

  /** "30 patients, including 34 children". */
  private static final Pattern INCLUDING =
      Pattern.compile(
          "⟦C(\\d+)⟧"
              + GAP
              + "{1,60}?(?:,|\\(|–|—| -) ?(?:including|among them|among whom|among which) "
              + PART);

  /** "Six of the climbers", "172 of them". */
  private static final Pattern PART_OF =
      Pattern.compile(
          "⟦C(\\d+)⟧ of (?:" + KNOWN + " \\p{L}|(?:them|these|those)\\b(?! (?:who|that)\\b))");

  /** "Of the fans at the concert, 58,000 came by train". */
  private static final Pattern OF_PART =
      Pattern.compile(
          START + "[Oo]f " + KNOWN + " (\\p{L}+)\\b(?!['’])" + GAP + "{0,60}?,? " + PART);

  /** What joins a further part to the one before: "172 were killed and 214 wounded". */
  private static final Pattern FURTHER =
      Pattern.compile("^[^⟦⟧.;]{0,60}?(?:\\band|,|\\bwhile) (?:\\p{L}+ )?⟦C(\\d+)⟧");

  private static final Set<String> PRONOUNS = Set.of("them", "these", "those");

  /** In sentences with figures: further away the talk may be of others. */
  private static final int NEAR = 4;

  private final FigureText sentence;
  private final int at;
  private final List<Counted> counted;

  /**
   * @param at the index of the sentence among those with figures
   * @param counted all counts of the article that may be wholes or parts, in reading order
   */
  SaidParts(FigureText sentence, int at, List<Counted> counted) {
    this.sentence = sentence;
    this.at = at;
    this.counted = counted;
  }

  /** Where the sentence says so; looked for once, as the sentence does not change. */
  private record Sayings(Map<Pattern, List<MatchResult>> matches) {
    static Sayings in(FigureText sentence) {
      return new Sayings(
          Stream.of(OF_COUNTED, COUNTED_OF, RELATIVE, OF_WHICH, INCLUDING, PART_OF, OF_PART)
              .collect(Collectors.toMap(said -> said, said -> sentence.all(said).toList())));
    }
  }

  private Stream<MatchResult> matches(Pattern said) {
    return sentence
        .view(Sayings.class, Sayings::in)
        .matches()
        .getOrDefault(said, List.of())
        .stream();
  }

  Stream<Comparison> read() {
    return Stream.of(
            pairs(OF_COUNTED, 1, 2, (part, whole) -> part.isSameNoun(whole)),
            pairs(COUNTED_OF, 2, 1, (part, whole) -> !part.isNamed() || part.isLike(whole)),
            pairs(RELATIVE, 1, 2, (part, whole) -> !part.isNamed() || part.isLike(whole)),
            pairs(OF_WHICH, 1, 2, (_, _) -> true),
            pairs(INCLUDING, 1, 2, Counted::isSortOf),
            partsOf(),
            ofParts())
        .flatMap(comparisons -> comparisons);
  }

  /** A whole and its part that the sentence gives together. */
  private Stream<Comparison> pairs(
      Pattern pattern, int first, int second, BiPredicate<Counted, Counted> isPart) {
    return matches(pattern)
        .flatMap(
            match -> {
              Optional<Counted> whole = count(match.group(first));
              Optional<Counted> part = count(match.group(second));
              return whole
                  .filter(one -> one.isNamed() && !one.isPart())
                  .flatMap(
                      one ->
                          part.filter(other -> isPart.test(other, one))
                              .map(other -> Comparison.said(one, other)))
                  .stream();
            });
  }

  private Stream<Comparison> partsOf() {
    return matches(PART_OF)
        .flatMap(
            match ->
                count(match.group(1))
                    .flatMap(
                        part ->
                            whole(part)
                                .map(
                                    whole -> new Comparison(whole, parts(part, match.end()), true)))
                    .stream());
  }

  private Stream<Comparison> ofParts() {
    return matches(OF_PART)
        .flatMap(
            match ->
                count(match.group(2))
                    .flatMap(
                        part ->
                            last(part, lemma(part, match.group(1)))
                                .filter(whole -> whole.fate().isEmpty())
                                .map(whole -> Comparison.said(whole, part)))
                    .stream());
  }

  private static String lemma(Counted part, String form) {
    Tree tree = part.figure().tree().orElseThrow();
    return IntStream.range(0, tree.size())
        .filter(word -> tree.form(word).equals(form))
        .mapToObj(tree::lemma)
        .findFirst()
        .orElse(form.toLowerCase(Locale.ROOT));
  }

  /** A part, and those beside it that befell something by which they are others. */
  private List<Counted> parts(Counted first, int end) {
    List<Counted> parts = new ArrayList<>(List.of(first));
    int from = end;
    Matcher further = FURTHER.matcher(sentence.pattern());
    while (further.region(from, sentence.pattern().length()).find()) {
      count(further.group(1)).filter(next -> areOthers(next, parts)).ifPresent(parts::add);
      from = further.end();
    }
    return parts;
  }

  /** Whether none of those with a fate can be among some others. */
  static boolean areOthers(Counted next, List<Counted> parts) {
    return parts.stream()
        .allMatch(
            part ->
                part.fate()
                    .filter(fate -> next.fate().filter(fate::excludes).isPresent())
                    .isPresent());
  }

  private Optional<Counted> count(String sign) {
    FigureMention figure = sentence.figure(sign);
    return counted.stream().filter(count -> count.figure().equals(figure)).findFirst();
  }

  /** What a part is said to be of: "the passengers", "them". */
  private Optional<Counted> whole(Counted part) {
    Tree tree = part.figure().tree().orElseThrow();
    OptionalInt of = of(tree, part.figure().words().getLast());
    if (of.isEmpty()) {
      return Optional.empty();
    }
    int noun = of.getAsInt();
    if (tree.dependents(noun).anyMatch(word -> Nouns.isOfOthers(tree, word))) {
      return Optional.empty();
    }
    if (PRONOUNS.contains(tree.form(noun).toLowerCase(Locale.ROOT))) {
      return last(part, "");
    }
    boolean isPointedAt =
        tree.dependents(noun).anyMatch(word -> PRONOUNS.contains(tree.form(word)));
    return last(part, tree.lemma(noun))
        .filter(whole -> isPointedAt || whole.fate().isEmpty())
        .filter(whole -> places(tree, noun).allMatch(whole::isBeside));
  }

  /**
   * The noun after "of", which may hang on the number or on the verb of which it is the subject.
   */
  private static OptionalInt of(Tree tree, int numeral) {
    return tree.dependents(numeral + 1).filter(word -> tree.is(word, "pobj")).findFirst();
  }

  /** The nouns of where they are: others than those here may be "on the second bus". */
  private static Stream<String> places(Tree tree, int noun) {
    return tree.dependents(noun)
        .filter(word -> tree.is(word, "prep"))
        .flatMap(tree::dependents)
        .filter(word -> tree.is(word, "pobj") && !Nouns.isTime(tree, word))
        .mapToObj(tree::lemma);
  }

  /**
   * The last count before a part of what it is said to be of; of "them", the last count just
   * before.
   *
   * @param noun its lemma; empty for a pronoun
   */
  private Optional<Counted> last(Counted part, String noun) {
    List<Counted> before =
        counted.stream()
            .filter(Counted::isNamed)
            .filter(whole -> whole.figure().range().end() <= part.figure().range().start())
            .filter(whole -> !whole.isPart())
            .toList();
    List<Counted> same =
        before.stream().filter(whole -> noun.isEmpty() || whole.noun().equals(noun)).toList();
    List<Counted> like = same.isEmpty() ? people(noun, before) : same;
    boolean isOnly = like.size() == 1 && !same.isEmpty() && !noun.isEmpty();
    int reach = isOnly ? Integer.MAX_VALUE : noun.isEmpty() || same.isEmpty() ? 1 : NEAR;
    return like.isEmpty()
        ? Optional.empty()
        : Optional.of(like.getLast())
            .filter(whole -> at - whole.sentence() <= reach)
            .filter(whole -> whole.circumstances().isReal());
  }

  /** People who may be called so here, if there is but one number of people: "48 pensioners". */
  private List<Counted> people(String noun, List<Counted> before) {
    List<Counted> people =
        before.stream().filter(whole -> at - whole.sentence() <= 1 && whole.isOfPeople()).toList();
    return Counted.isOfPeople(noun) && people.size() == 1 ? people : List.of();
  }
}
