package org.plumbline.check.event;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.check.event.When.Part;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Reads when something happened from the words that say so. */
final class Times {

  private static final Lexicon WORDS = Lexicon.beside(Times.class, "time-words.txt");
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d.*");
  private static final Set<String> NAMED = Set.of("DATE", "TIME");

  private Times() {}

  /**
   * @param words of one sentence
   */
  static When read(Tree tree, Collection<Integer> words) {
    Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
    for (int word : words) {
      part(tree, word)
          .ifPresent(
              part -> parts.computeIfAbsent(part, _ -> new HashSet<>()).add(value(tree, word)));
    }
    return new When(parts);
  }

  /** Whether a word gives a part of a date or time. */
  static boolean isTime(Tree tree, int word) {
    return part(tree, word).isPresent();
  }

  private static String value(Tree tree, int word) {
    String lower = Nouns.lower(tree, word).replaceAll("^mid-|\\.$|(?<=\\d)(st|nd|rd|th)$", "");
    return WORDS
        .meaning(lower)
        .map(meaning -> meaning.replaceFirst("^\\S+ ?", ""))
        .filter(value -> !value.isEmpty())
        .orElse(lower);
  }

  private static Optional<Part> part(Tree tree, int word) {
    String lower = bare(Nouns.lower(tree, word));
    Optional<Part> listed =
        WORDS.meaning(lower).map(meaning -> Part.valueOf(meaning.replaceFirst(" .*", "")));
    if (listed.isPresent()) {
      boolean isVerb = tree.isVerb(word);
      return listed.filter(_ -> !isVerb);
    }
    if (!NAMED.contains(tree.sentence().token(word).name())) {
      return Optional.empty();
    }
    if (YEAR.matcher(lower).matches()) {
      return Optional.of(Part.YEAR);
    }
    if (CLOCK.matcher(lower).matches()) {
      return Optional.of(Part.CLOCK);
    }
    return DAY.matcher(lower).matches() && isBesideMonth(tree, word)
        ? Optional.of(Part.DAY)
        : Optional.empty();
  }

  /** "January" of "mid-January", "Jan" of "Jan." */
  private static String bare(String word) {
    String whole = word.startsWith("mid-") ? word.substring(4) : word;
    return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
  }

  private static boolean isBesideMonth(Tree tree, int word) {
    return isMonth(tree, word - 1) || isMonth(tree, word + 1) || isMonth(tree, word + 2);
  }

  private static boolean isMonth(Tree tree, int word) {
    return word >= 0
        && word < tree.size()
        && WORDS
            .meaning(bare(Nouns.lower(tree, word)))
            .filter(meaning -> meaning.startsWith("MONTH"))
            .isPresent();
  }
}
