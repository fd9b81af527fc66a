package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.text.TextRange;

/** The persons that an article names, with the fullest form of each name. */
final class People {

  /**
   * A person where the text names one.
   *
   * @param range the name, in UTF-16 units
   * @param name as it stands there
   * @param isSubject whether the person does something there
   */
  private record Mention(TextRange range, String name, boolean isSubject) {}

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Map<String, String> pronouns = new HashMap<>();

  private People() {}

  static People of(String text, List<Analysis> analyses) {
    People people = new People();
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        people.read(text, sentence);
      }
    }
    return people;
  }

  private void read(String text, Sentence sentence) {
    int at = 0;
    while (at < sentence.size()) {
      int end = at;
      boolean isSubject = false;
      while (end < sentence.size() && isOfName(sentence.token(end))) {
        isSubject |= sentence.token(end).relation().startsWith("nsubj");
        end++;
      }
      if (end > at) {
        TextRange range = sentence.token(at).range().hull(sentence.token(end - 1).range());
        String name = Names.plain(range.in(text));
        mentions.add(new Mention(range, name, isSubject));
        fullNames.computeIfAbsent(lastWord(name), _ -> new HashSet<>()).add(name);
        if (at > 0) {
          title(sentence.token(at - 1).form(), name);
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isOfName(Token token) {
    return token.name().equals("PERSON") && !token.tag().equals("POS");
  }

  private void title(String before, String name) {
    switch (before) {
      case "Mr.", "Mr", "Sir", "Lord", "King", "Prince" -> pronouns.put(lastWord(name), "he");
      case "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Queen", "Princess" ->
          pronouns.put(lastWord(name), "she");
      default -> {}
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The person whose name a range touches, by the fullest name. */
  Optional<String> at(TextRange range) {
    return from(range.start()).stream()
        .findFirst()
        .filter(mention -> mention.range().overlaps(range))
        .map(mention -> full(mention.name()));
  }

  /** The mentions that end after an offset. */
  private List<Mention> from(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.subList(low, mentions.size());
  }

  /** The one person of several names whose last name a word is. */
  Optional<String> called(String word) {
    List<String> bearers =
        fullNames.getOrDefault(word, Set.of()).stream().filter(name -> name.contains(" ")).toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  /**
   * The one fullest name in the article that ends like a name; that name where there are several.
   */
  private String full(String name) {
    List<String> longer =
        fullNames.getOrDefault(lastWord(name), Set.of()).stream()
            .filter(other -> other.length() > name.length() && other.endsWith(name))
            .toList();
    return longer.size() == 1 ? longer.getFirst() : name;
  }

  /**
   * Whom a pronoun means, if only one of the persons named shortly before does something there.
   *
   * @param pronoun "he" or "she"
   * @param from where to begin to look
   * @param to where the pronoun stands
   */
  Optional<String> meant(String pronoun, int from, int to) {
    List<String> candidates =
        from(from).stream()
            .takeWhile(mention -> mention.range().end() <= to)
            .filter(Mention::isSubject)
            .filter(
                mention -> pronouns.getOrDefault(lastWord(mention.name()), pronoun).equals(pronoun))
            .map(mention -> full(mention.name()))
            .distinct()
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
