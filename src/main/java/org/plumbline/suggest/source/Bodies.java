package org.plumbline.suggest.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.text.TextRange;

/** The organisations that an article names, and how it shortens their names. */
final class Bodies {

  private static final int SHORTEST_INITIALS = 2;

  /** By the last word of the name in lower case, and by where it stands. */
  private final Map<String, TreeMap<Integer, String>> byNoun = new HashMap<>();

  private final Map<String, String> byInitials = new HashMap<>();

  private Bodies() {}

  static Bodies of(String text, Iterable<Analysis> analyses) {
    Bodies bodies = new Bodies();
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        bodies.read(text, sentence);
      }
    }
    return bodies;
  }

  private void read(String text, Sentence sentence) {
    int at = 0;
    while (at < sentence.size()) {
      int end = at;
      while (end < sentence.size() && sentence.token(end).name().equals("ORG")) {
        end++;
      }
      if (end > at) {
        TextRange range = sentence.token(at).range().hull(sentence.token(end - 1).range());
        enter(Names.plain(range.in(text)), range.start());
      }
      at = Math.max(end, at + 1);
    }
  }

  private void enter(String name, int place) {
    int blank = name.lastIndexOf(' ');
    if (blank < 0) {
      return;
    }
    String noun = name.substring(blank + 1).toLowerCase(Locale.ROOT);
    byNoun.computeIfAbsent(noun, _ -> new TreeMap<>()).put(place, name);
    byInitials.putIfAbsent(initials(name), name);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The name that a name is short for; that name itself when none is known. */
  String full(String name) {
    return name.length() >= SHORTEST_INITIALS ? byInitials.getOrDefault(name, name) : name;
  }

  /**
   * The organisation that was named last and is meant by a noun: "the <i>agency</i>".
   *
   * @param noun in lower case
   * @param offset where the noun stands, in UTF-16 units
   */
  Optional<String> meant(String noun, int offset) {
    return Optional.ofNullable(byNoun.get(noun))
        .map(places -> places.floorEntry(offset))
        .map(Map.Entry::getValue);
  }
}
