package org.plumbline.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.name.NameMention.Kind;
import org.plumbline.check.name.NameMention.Position;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;

/**
 * The names of a text.
 *
 * @param all in reading order
 * @param sentences the text's sentences, by their numbers
 */
public record Names(List<NameMention> all, List<Sentence> sentences) {

  private static final Lexicon TITLES = Lexicon.beside(Names.class, "titles.txt");
  private static final Lexicon KIN = Lexicon.beside(Names.class, "kin.txt");

  public static Names of(ParsedText text) {
    return text.view(Names.class, Names::read);
  }

  private static Names read(ParsedText text) {
    List<Sentence> sentences = text.sentences().toList();
    return new Names(
        IntStream.range(0, sentences.size())
            .boxed()
            .flatMap(number -> in(sentences.get(number), number))
            .toList(),
        sentences);
  }

  private static Stream<NameMention> in(Sentence sentence, int number) {
    List<NameMention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Kind> kind = kind(sentence.token(at));
      int end = at + 1;
      if (kind.isPresent()) {
        while (end < sentence.size() && kind(sentence.token(end)).equals(kind)) {
          end++;
        }
        mention(sentence, number, at, end, kind.get()).ifPresent(found::add);
      }
      at = end;
    }
    return found.stream();
  }

  private static Optional<Kind> kind(Token token) {
    boolean isWord = Character.isLetter(token.form().codePointAt(0));
    return switch (token.name()) {
      case "PERSON" -> isWord ? Optional.of(Kind.PERSON) : Optional.empty();
      case "ORG" -> isWord ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
      case "GPE", "LOC", "FAC" -> isWord ? Optional.of(Kind.PLACE) : Optional.empty();
      case "O" ->
          isWord && token.tag().equals("NNP") ? Optional.of(Kind.UNKNOWN) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<NameMention> mention(
      Sentence sentence, int number, int from, int end, Kind kind) {
    if (isAttribute(sentence, end - 1)) {
      return Optional.empty();
    }
    int first = from;
    while (first < end && (isTitle(sentence, first) || isUncapitalised(sentence, first))) {
      first++;
    }
    if (first == end) {
      return Optional.empty();
    }
    int title = from;
    while (title > 0 && isTitle(sentence, title - 1)) {
      title--;
    }
    return Optional.of(
        new NameMention(
            sentence.token(first).range().hull(sentence.token(end - 1).range()),
            kind,
            forms(sentence, first, end),
            forms(sentence, title, first).stream().map(Names::plain).toList(),
            sentence.token(title).range().hull(sentence.token(end - 1).range()),
            new Position(number, sentence, first, end - 1)));
  }

  private static List<String> forms(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().map(Token::form).toList();
  }

  static boolean isTitle(Sentence sentence, int word) {
    return TITLES.contains(plain(sentence.token(word).form()));
  }

  /** Whether a name only tells which thing is meant: "the Kalmar keeper", "the Haber process". */
  private static boolean isAttribute(Sentence sentence, int last) {
    Token token = sentence.token(last);
    return token.relation().equals("compound")
        && token.head() > last
        && sentence.token(token.head()).tag().startsWith("NN")
        && !sentence.token(token.head()).tag().startsWith("NNP");
  }

  private static boolean isUncapitalised(Sentence sentence, int word) {
    return Character.isLowerCase(sentence.token(word).form().codePointAt(0));
  }

  private static String plain(String form) {
    return form.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** The kind of a title, in lower case. */
  static Optional<String> kindOfTitle(String title) {
    return TITLES.meaning(title);
  }

  /** Whether a word's base form names a member of a family. */
  public static boolean isKin(String lemma) {
    return KIN.contains(lemma);
  }

  /** The people, in reading order. */
  public Stream<NameMention> people() {
    return all.stream().filter(NameMention::isPerson);
  }
}
