package org.plumbline.check.standfirst;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.check.statement.PlaceMismatchCheck;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** What is known of places and of the people who live there. */
final class Nations {

  /** A place and the one it lies in. */
  private static final Lexicon WITHIN = Lexicon.beside(PlaceMismatchCheck.class, "places.txt");

  /** A people, an adjective or a short form, and the place. */
  private static final Lexicon NATIONALS = Lexicon.beside(Nations.class, "nationals.txt");

  private static final int LONGEST_NAME = 3;

  private Nations() {}

  /** The place that a name or an adjective means, by its usual name; empty when not known. */
  static Optional<String> place(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
    return known(lower)
        .or(() -> known(lower.replaceAll("(?:wom[ae]n|m[ae]n|s)$", "")))
        .or(() -> known(lower.replaceAll("[.]", "")));
  }

  private static Optional<String> known(String name) {
    return NATIONALS.meaning(name).or(() -> WITHIN.meaning(name).map(_ -> usual(name)));
  }

  /** "UK" and "United Kingdom" are written as lying in Britain, "US" in the United States. */
  private static String usual(String name) {
    return switch (name) {
      case "uk", "united kingdom" -> "britain";
      case "us", "usa", "u.s.", "america" -> "united states";
      default -> name;
    };
  }

  /** The place that one lies in. */
  static Optional<String> around(String place) {
    return WITHIN.meaning(place).map(Nations::usual);
  }

  /** A place, and all that it lies in. */
  static Set<String> upwards(String place) {
    Set<String> above = new HashSet<>();
    Optional<String> at = Optional.of(place);
    while (at.isPresent() && above.add(at.get())) {
      at = around(at.get());
    }
    return above;
  }

  /** All places that a sentence names, and all that they lie in. */
  static Set<String> named(Tree tree) {
    Set<String> named = new HashSet<>();
    int at = 0;
    while (at < tree.size()) {
      int length = LONGEST_NAME;
      while (length > 0 && placeAt(tree, at, length).isEmpty()) {
        length--;
      }
      placeAt(tree, at, length).ifPresent(place -> named.addAll(upwards(place)));
      at += Math.max(length, 1);
    }
    return named;
  }

  /**
   * The place that so many words from a place on name; "Wales" within "New South Wales" is none.
   */
  private static Optional<String> placeAt(Tree tree, int start, int length) {
    return length > 0
            && start + length <= tree.size()
            && Character.isUpperCase(tree.form(start).codePointAt(0))
        ? place(name(tree, start, start + length))
        : Optional.empty();
  }

  static String name(Tree tree, int start, int end) {
    return IntStream.range(start, end).mapToObj(tree::form).collect(Collectors.joining(" "));
  }
}
