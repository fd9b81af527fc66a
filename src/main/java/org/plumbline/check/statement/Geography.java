package org.plumbline.check.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.check.event.Place;
import org.plumbline.language.grammar.Lexicon;

/** What is known of where places lie, from general knowledge and from what a text tells. */
public final class Geography {

  /** A place and the one it lies in. */
  private static final Lexicon WITHIN = Lexicon.beside(Geography.class, "places.txt");

  private static final Set<String> SORTS =
      Set.of(
          "street",
          "avenue",
          "road",
          "lane",
          "drive",
          "boulevard",
          "square",
          "county",
          "river",
          "lake",
          "creek",
          "airport",
          "station",
          "bridge",
          "hospital",
          "park",
          "stadium",
          "prison");

  private final String text;

  /**
   * @param text that may tell which places lie in which
   */
  public Geography(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  /** Whether two places cannot be one, nor one a part of the other. */
  boolean areApart(Place one, Place other) {
    if (one.name().equals(other.name())) {
      return !one.direction().isEmpty()
          && !other.direction().isEmpty()
          && !one.direction().contains(other.direction())
          && !other.direction().contains(one.direction());
    }
    if (isOfOneSort(one.name(), other.name())) {
      return true;
    }
    if (!Collections.disjoint(words(one.name()), words(other.name()))) {
      return false;
    }
    boolean isKnown = WITHIN.contains(one.name());
    return isKnown == WITHIN.contains(other.name())
        && (isKnown
            ? !isWithin(one.name(), other.name()) && !isWithin(other.name(), one.name())
            : !isToldTogether(one.name(), other.name()));
  }

  /** "Elm Street" and "Oak Street": of such, none lies in another. */
  private static boolean isOfOneSort(String one, String other) {
    String last = one.substring(one.lastIndexOf(' ') + 1);
    return one.contains(" ") && SORTS.contains(last) && other.endsWith(" " + last);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.split(" ", -1)));
  }

  private static boolean isWithin(String part, String whole) {
    Optional<String> at = WITHIN.meaning(part);
    String last = part;
    while (at.isPresent() && !at.get().equals(last)) {
      if (at.get().equals(whole)) {
        return true;
      }
      last = at.get();
      at = WITHIN.meaning(last);
    }
    return false;
  }

  /** "Ashford, Kent", "Kent's Ashford", "Ashford in Kent", "Ashford (Kent)". */
  private boolean isToldTogether(String one, String other) {
    String between = "(?:, | \\(|'s |’s |,? (?:in|near|of|at|outside)(?: \\S+){0,4}? )";
    String first = Pattern.quote(one);
    String second = Pattern.quote(other);
    return Pattern.compile(first + between + second + "|" + second + between + first)
        .matcher(text)
        .find();
  }
}
