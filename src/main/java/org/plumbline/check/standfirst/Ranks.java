package org.plumbline.check.standfirst;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** The third quarter of which the text says the fourth, the F-16 of which it says the F-35. */
final class Ranks {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
              + "|\\d+(?:st|nd|rd|th)");

  /** A name with a number; "Q3" and "H1" are short for other words. */
  private static final Pattern CODE =
      Pattern.compile("(?![QH]\\d$)(\\p{Lu}\\p{L}*-?)(\\d+)\\p{L}?");

  /** How far behind a rank its noun may stand, in words. */
  private static final int REACH = 2;

  private final Standfirst standfirst;

  Ranks(Standfirst standfirst) {
    this.standfirst = standfirst;
  }

  Stream<Finding> findings() {
    return standfirst
        .usages()
        .filter(usage -> !standfirst.body().forms().contains(lower(usage)))
        .flatMap(usage -> ranked(usage).or(() -> coded(usage)).stream());
  }

  private static String lower(Usage usage) {
    return usage.form().toLowerCase(Locale.ROOT);
  }

  private Optional<Finding> ranked(Usage rank) {
    OptionalInt noun = ORDINAL.matcher(rank.form()).matches() ? noun(rank) : OptionalInt.empty();
    return noun.isPresent()
        ? standfirst.body().usages(rank.tree().lemma(noun.getAsInt())).stream()
            .flatMap(other -> rankOf(other).stream())
            .filter(other -> !standfirst.says(other.lemma()))
            .findFirst()
            .map(other -> instead(rank, noun.getAsInt(), other))
        : Optional.empty();
  }

  private static OptionalInt noun(Usage rank) {
    Tree tree = rank.tree();
    return IntStream.rangeClosed(rank.word() + 1, rank.word() + REACH)
        .filter(word -> word < tree.size() && tree.isNoun(word))
        .findFirst();
  }

  /** The rank before a noun, where that is its next noun. */
  private static Optional<Usage> rankOf(Usage noun) {
    return IntStream.rangeClosed(1, REACH)
        .mapToObj(back -> new Usage(noun.tree(), noun.word() - back))
        .filter(before -> ORDINAL.matcher(before.form()).matches())
        .filter(before -> noun(before).equals(OptionalInt.of(noun.word())))
        .findFirst();
  }

  private Finding instead(Usage rank, int noun, Usage other) {
    TextRange said = rank.range().hull(rank.tree().sentence().token(noun).range());
    int its = noun(other).orElse(other.word());
    return Finding.instead(
        standfirst.text(), said, other.range().hull(other.tree().sentence().token(its).range()));
  }

  private Optional<Finding> coded(Usage code) {
    Matcher said = CODE.matcher(code.form());
    return said.matches()
        ? standfirst
            .body()
            .usages()
            .filter(other -> hasOtherNumber(said, CODE.matcher(other.form())))
            .findFirst()
            .map(other -> Finding.instead(standfirst.text(), code.range(), other.range()))
        : Optional.empty();
  }

  private static boolean hasOtherNumber(Matcher one, Matcher other) {
    return other.matches()
        && one.group(1).equals(other.group(1))
        && !one.group(2).equals(other.group(2));
  }
}
