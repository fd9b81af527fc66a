package org.plumbline.check.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The people of a text by their surnames, which are plain.
 *
 * @param bySurname the mentions of each, in reading order
 */
record Bearers(Map<String, List<NameMention>> bySurname) {

  static Bearers of(Names names) {
    return new Bearers(
        names
            .people()
            .collect(
                Collectors.groupingBy(
                    person -> Likeness.plain(person.surname()),
                    TreeMap::new,
                    Collectors.toList())));
  }

  /** The plain first names with which a surname stands. */
  Set<String> givenNames(String surname) {
    return bySurname.getOrDefault(surname, List.of()).stream()
        .filter(NameMention::isFull)
        .map(person -> Likeness.plain(person.words().getFirst()))
        .collect(Collectors.toSet());
  }

  /** The first place where somebody stands, in full if possible. */
  NameMention introduction(String surname) {
    List<NameMention> all = bySurname.getOrDefault(surname, List.of());
    return all.stream().filter(NameMention::isFull).findFirst().orElseGet(all::getFirst);
  }
}
