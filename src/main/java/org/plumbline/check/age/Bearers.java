package org.plumbline.check.age;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.check.name.NameMention;
import org.plumbline.check.name.Names;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** Tells of whom an age or a date of birth is said: of the nearest person before it. */
final class Bearers {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers");

  /** In sentences: as far back as a pronoun is followed. */
  private static final int REFERENCE = 2;

  /** In UTF-16 units: a comma or bracket and a blank. */
  private static final int COMMA = 3;

  private final ParsedText text;
  private final Names names;
  private final Map<Integer, List<NameMention>> people;

  /** First names by surname, both in lower case, of all whose full name stands somewhere. */
  private final Map<String, Set<String>> givenNames;

  private Bearers(ParsedText text) {
    this.text = text;
    this.names = Names.of(text);
    this.people = names.people().collect(Collectors.groupingBy(person -> person.at().number()));
    this.givenNames =
        names
            .people()
            .filter(NameMention::isFull)
            .collect(
                Collectors.groupingBy(
                    person -> person.surname().toLowerCase(Locale.ROOT),
                    Collectors.mapping(
                        person -> person.words().getFirst().toLowerCase(Locale.ROOT),
                        Collectors.toSet())));
  }

  static Bearers of(ParsedText text) {
    return text.view(Bearers.class, Bearers::new);
  }

  /**
   * Of whom something is said.
   *
   * @param place of what is said, in UTF-16 units
   * @param isAhead whether the person may rather be named right after it: "the 40-year-old Ann Lee"
   * @return empty where it stands in no sentence, or is said of a relative who is not named
   */
  Optional<Bearer> at(TextRange place, boolean isAhead) {
    int number = sentence(place.start());
    if (number < 0) {
      return Optional.empty();
    }
    Sentence sentence = names.sentences().get(number);
    int first = firstWord(sentence, place.start());
    int after = firstWord(sentence, place.end());
    Optional<Bearer> ahead = isAhead ? ahead(number, sentence, after, after + 5) : Optional.empty();
    if (ahead.isPresent()) {
      return ahead;
    }
    for (int word = first - 1; word >= 0; word--) {
      if (Names.isKin(sentence.token(word).lemma())) {
        return Optional.empty();
      }
      Optional<Bearer> bearer = atWord(number, sentence, word);
      if (bearer.isPresent()) {
        return bearer;
      }
    }
    return ahead(number, sentence, after, sentence.size())
        .or(() -> Optional.of(new Bearer(number, Optional.empty(), true)));
  }

  private Optional<Bearer> ahead(int number, Sentence sentence, int from, int to) {
    return IntStream.range(from, Math.min(to, sentence.size()))
        .mapToObj(word -> atWord(number, sentence, word))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Bearer> atWord(int number, Sentence sentence, int word) {
    boolean isPronoun =
        PRONOUNS.contains(sentence.token(word).lemma())
            || PRONOUNS.contains(sentence.token(word).form().toLowerCase(Locale.ROOT));
    if (isPronoun) {
      return Optional.of(referred(number, word));
    }
    String form = sentence.token(word).form().toLowerCase(Locale.ROOT);
    // What bears the name of somebody known is that person, whatever the model takes it for.
    Optional<Bearer> known =
        sentence.token(word).tag().startsWith("NNP") && givenNames.containsKey(form)
            ? Optional.of(new Bearer(number, Optional.of(form), true))
            : Optional.empty();
    return people.getOrDefault(number, List.of()).stream()
        .filter(person -> person.at().first() <= word && word <= person.at().last())
        .findFirst()
        .map(person -> new Bearer(number, Optional.of(key(person)), true))
        .or(() -> known);
  }

  /** The person last named before a pronoun. */
  private Bearer referred(int number, int word) {
    Optional<NameMention> here =
        people.getOrDefault(number, List.of()).stream()
            .filter(person -> person.at().last() < word)
            .reduce((_, later) -> later);
    if (here.isPresent()) {
      return new Bearer(number, here.map(this::key), true);
    }
    Optional<NameMention> before =
        IntStream.rangeClosed(1, REFERENCE)
            .mapToObj(back -> people.getOrDefault(number - back, List.of()))
            .filter(named -> !named.isEmpty())
            .findFirst()
            .map(List::getFirst);
    boolean isSure =
        before.filter(person -> paragraph(person.at().number()) == paragraph(number)).isPresent();
    return new Bearer(number, before.map(this::key), isSure);
  }

  private int paragraph(int sentence) {
    return text.division().at(sentenceOf(sentence).range().start()).index();
  }

  /** The surname, or where several people bear it, the name as it stands. */
  private String key(NameMention person) {
    String surname = person.surname().toLowerCase(Locale.ROOT);
    return givenNames.getOrDefault(surname, Set.of()).size() > 1
        ? String.join(" ", person.words()).toLowerCase(Locale.ROOT)
        : surname;
  }

  /** Whether a sentence begins with the name of a person who is given no title. */
  boolean beginsWithName(int sentence) {
    return people.getOrDefault(sentence, List.of()).stream()
        .anyMatch(person -> person.at().first() == 0);
  }

  /** Whether a person is named in a sentence. */
  boolean isAnyNamedIn(int sentence) {
    return !people.getOrDefault(sentence, List.of()).isEmpty();
  }

  /** The number of the sentence at an offset, or -1. */
  int sentence(int offset) {
    List<Sentence> sentences = names.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextRange range = sentences.get(middle).range();
      if (range.end() <= offset) {
        low = middle + 1;
      } else if (range.start() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  Sentence sentenceOf(int number) {
    return names.sentences().get(number);
  }

  private static int firstWord(Sentence sentence, int offset) {
    return (int) sentence.tokens().stream().filter(token -> token.range().start() < offset).count();
  }

  /** Whether a word ends a name at an offset: the comma of "Ann Lee, 40,". */
  boolean isNameBefore(int number, int offset) {
    return people.getOrDefault(number, List.of()).stream()
        .map(person -> offset - person.range().end())
        .anyMatch(distance -> distance >= 0 && distance <= COMMA);
  }
}
