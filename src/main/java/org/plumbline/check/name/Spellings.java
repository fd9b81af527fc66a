package org.plumbline.check.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People whose names are spelled two ways. Names are held against those with the same initial. */
final class Spellings {

  private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u', 'y');

  private final Bearers bearers;

  /** Single names that stand once and are not known to be of people, by their initials. */
  private final Map<Character, List<NameMention>> strangers;

  Spellings(Names names, Bearers bearers) {
    this.bearers = bearers;
    this.strangers =
        names.all().stream()
            .filter(name -> !name.isPerson() && !name.isFull())
            .collect(Collectors.groupingBy(name -> Likeness.plain(name.surname())))
            .values()
            .stream()
            .filter(places -> places.size() == 1)
            .map(List::getFirst)
            .filter(name -> !Likeness.plain(name.surname()).isEmpty())
            .collect(Collectors.groupingBy(name -> Likeness.plain(name.surname()).charAt(0)));
  }

  Stream<Conflict> conflicts() {
    Stream<Conflict> others =
        bearers.bySurname().keySet().stream()
            .filter(surname -> !surname.isEmpty())
            .flatMap(surname -> Stream.concat(ofGivenNames(surname), ofStrangers(surname)));
    return Stream.concat(ofSurnames(), others);
  }

  /** "Lindkvst", which the model takes for a place, beside "Ulla Lindkvist". */
  private Stream<Conflict> ofStrangers(String surname) {
    if (bearers.givenNames(surname).isEmpty()) {
      return Stream.empty();
    }
    NameMention known = bearers.introduction(surname);
    return strangers.getOrDefault(surname.charAt(0), List.of()).stream()
        .filter(name -> isUninflectedSlip(surname, Likeness.plain(name.surname())))
        .filter(name -> !isBeside(known, name))
        .map(name -> conflict(known, name));
  }

  private Stream<Conflict> ofSurnames() {
    Map<Character, List<String>> byInitial =
        bearers.bySurname().keySet().stream()
            .filter(surname -> !surname.isEmpty())
            .collect(Collectors.groupingBy(surname -> surname.charAt(0)));
    List<Conflict> found = new ArrayList<>();
    for (List<String> alike : byInitial.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          if (isOnePerson(alike.get(i), alike.get(j))) {
            found.add(
                conflict(bearers.introduction(alike.get(i)), bearers.introduction(alike.get(j))));
          }
        }
      }
    }
    return found.stream();
  }

  private boolean isOnePerson(String one, String other) {
    if (!Likeness.isSlip(one, other)) {
      return false;
    }
    Set<String> givenToOne = bearers.givenNames(one);
    Set<String> givenToOther = bearers.givenNames(other);
    if (!givenToOne.isEmpty() && !givenToOther.isEmpty()) {
      return !Collections.disjoint(givenToOne, givenToOther);
    }
    return isUninflectedSlip(one, other)
        && !(givenToOne.isEmpty() && givenToOther.isEmpty())
        && !standTogether(one, other);
  }

  /** Not a plural, nor a woman's form of a name. */
  private static boolean isUninflectedSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return Likeness.isSlip(one, other)
        && !longer.equals(shorter + "s")
        && !longer.equals(shorter + "a");
  }

  /** Whether the two are named in one breath, as two people are, or as family. */
  private boolean standTogether(String one, String other) {
    List<NameMention> ones = bearers.bySurname().getOrDefault(one, List.of());
    return bearers.bySurname().getOrDefault(other, List.of()).stream()
        .anyMatch(
            second ->
                isAmongKin(second) || ones.stream().anyMatch(first -> isBeside(first, second)));
  }

  private static boolean isBeside(NameMention one, NameMention other) {
    return one.at().number() == other.at().number();
  }

  private static boolean isAmongKin(NameMention name) {
    return name.at().sentence().tokens().stream().anyMatch(token -> Names.isKin(token.lemma()));
  }

  /** "Jon" and "John" of one surname. */
  private Stream<Conflict> ofGivenNames(String surname) {
    List<NameMention> full =
        bearers.bySurname().getOrDefault(surname, List.of()).stream()
            .filter(NameMention::isFull)
            .toList();
    if (full.isEmpty()) {
      return Stream.empty();
    }
    NameMention first = full.getFirst();
    return full.stream()
        .filter(other -> isSlip(given(first), given(other)))
        .filter(other -> !isBeside(first, other) && !isAmongKin(first) && !isAmongKin(other))
        .limit(1)
        .map(other -> conflict(first, other));
  }

  private static String given(NameMention person) {
    return Likeness.plain(person.words().getFirst());
  }

  private static boolean isSlip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter >= 3
        && one.charAt(0) == other.charAt(0)
        && !isOfOtherSex(one, other)
        && Likeness.distance(one, other) == 1;
  }

  /** "Mario" and "Maria", "Eric" and "Erica". */
  private static boolean isOfOtherSex(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    char last = longer.charAt(longer.length() - 1);
    if (longer.length() > shorter.length()) {
      return longer.startsWith(shorter)
          && (last == 'a' || last == 'e')
          && !VOWELS.contains(shorter.charAt(shorter.length() - 1));
    }
    return VOWELS.contains(last) && longer.regionMatches(0, shorter, 0, longer.length() - 1);
  }

  private static Conflict conflict(NameMention one, NameMention other) {
    return new Conflict(
        "One name in two spellings: “%s” and “%s”."
            .formatted(String.join(" ", one.words()), String.join(" ", other.words())),
        List.of(one.range(), other.range()));
  }
}
