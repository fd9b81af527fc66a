package org.plumbline.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.statement.PlaceMismatchCheck;
import org.plumbline.language.grammar.Lexicon;

/**
 * Organisations and places of which one word is spelled two ways. What else belongs to the names
 * must agree: "Meridian Freight Group" and "Meridan Freight", "in Skelborough" and "at Skelbrough".
 */
final class Misspellings {

  /** In letters: of shorter words that stand alone, many real names differ by one. */
  private static final int SHORTEST_ALONE = 7;

  /** In letters: of shorter words that stand beside one other word, too. */
  private static final int SHORTEST_IN_TWO = 6;

  private static final Lexicon KNOWN = Lexicon.beside(PlaceMismatchCheck.class, "places.txt");

  private final Map<String, List<NamedWord>> byPlain;

  Misspellings(NamedWords words) {
    this.byPlain = words.byPlain();
  }

  Stream<Conflict> conflicts() {
    Map<Character, List<String>> byInitial =
        byPlain.keySet().stream()
            .filter(word -> word.length() >= Likeness.SHORTEST)
            .collect(Collectors.groupingBy(word -> word.charAt(0)));
    List<Conflict> found = new ArrayList<>();
    for (List<String> alike : byInitial.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          conflict(alike.get(i), alike.get(j)).ifPresent(found::add);
        }
      }
    }
    return found.stream();
  }

  private Optional<Conflict> conflict(String one, String other) {
    if (!Likeness.isSlip(one, other)
        || Likeness.areForms(one, other)
        || (KNOWN.contains(one) && KNOWN.contains(other))
        || standTogether(one, other)) {
      return Optional.empty();
    }
    List<NamedWord> others = byPlain.getOrDefault(other, List.of());
    return byPlain.getOrDefault(one, List.of()).stream()
        .flatMap(
            first ->
                others.stream()
                    .filter(second -> isOneName(first, second))
                    .map(second -> conflict(first, second)))
        .findFirst();
  }

  private boolean standTogether(String one, String other) {
    List<NamedWord> others = byPlain.getOrDefault(other, List.of());
    return byPlain.getOrDefault(one, List.of()).stream()
        .anyMatch(first -> others.stream().anyMatch(second -> first.number() == second.number()));
  }

  private static boolean isOneName(NamedWord one, NamedWord other) {
    if (one.isOfPerson() || other.isOfPerson() || one.isElsewhere(other)) {
      return false;
    }
    int shorter = Math.min(one.plain().length(), other.plain().length());
    if (one.isAlone() && other.isAlone()) {
      return shorter >= SHORTEST_ALONE && one.isOfPlace() && other.isOfPlace();
    }
    int shared = shared(one.left(), other.left()) + shared(one.right(), other.right());
    boolean isWhole = agree(one.left(), other.left()) && agree(one.right(), other.right());
    return isWhole && (shared > 1 || (shared == 1 && shorter >= SHORTEST_IN_TWO));
  }

  /** Whether the shorter side is how the longer one begins. */
  private static boolean agree(List<String> one, List<String> other) {
    return shared(one, other) == Math.min(one.size(), other.size());
  }

  private static int shared(List<String> one, List<String> other) {
    int shared = 0;
    while (shared < Math.min(one.size(), other.size())
        && one.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return shared;
  }

  private static Conflict conflict(NamedWord one, NamedWord other) {
    boolean isInOrder = one.range().start() <= other.range().start();
    NamedWord first = isInOrder ? one : other;
    NamedWord second = isInOrder ? other : one;
    return new Conflict(
        "One name in two spellings: “%s” and “%s”.".formatted(first.form(), second.form()),
        List.of(first.range(), second.range()));
  }
}
