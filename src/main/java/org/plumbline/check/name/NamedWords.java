package org.plumbline.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;

/**
 * The capitalised words of a text.
 *
 * @param byPlain where each stands, by its plain form, in reading order
 */
record NamedWords(Map<String, List<NamedWord>> byPlain) {

  /** Between two words of a name: "Bank of England", "Institute for Water". */
  private static final Set<String> WITHIN_NAMES =
      Set.of("of", "for", "the", "&", "de", "del", "la", "du", "des", "van", "der", "von", "für");

  private static final Pattern NO_NAME =
      Pattern.compile("DT|IN|CC|PRP.*|W.*|RB.*|VB.*|MD|UH|TO|CD");

  static NamedWords of(List<Sentence> sentences) {
    return new NamedWords(
        IntStream.range(0, sentences.size())
            .boxed()
            .flatMap(number -> in(sentences.get(number), number))
            .collect(Collectors.groupingBy(NamedWord::plain, TreeMap::new, Collectors.toList())));
  }

  private static Stream<NamedWord> in(Sentence sentence, int number) {
    List<NamedWord> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      if (isNamed(sentence, at)) {
        int first = at;
        int last = last(sentence, first);
        IntStream.rangeClosed(first, last)
            .filter(word -> isNamed(sentence, word))
            .mapToObj(
                word ->
                    new NamedWord(
                        Likeness.plain(sentence.token(word).form()),
                        number,
                        sentence,
                        word,
                        first,
                        last))
            .forEach(found::add);
        at = last;
      }
      at++;
    }
    return found.stream();
  }

  private static int last(Sentence sentence, int first) {
    int last = first;
    int next = first + 1;
    while (next < sentence.size()) {
      if (isNamed(sentence, next)) {
        last = next;
      } else if (!WITHIN_NAMES.contains(sentence.token(next).form())) {
        return last;
      }
      next++;
    }
    return last;
  }

  private static boolean isNamed(Sentence sentence, int word) {
    Token token = sentence.token(word);
    return Character.isUpperCase(token.form().codePointAt(0))
        && !NO_NAME.matcher(token.tag()).matches()
        && (word > 0 || token.tag().startsWith("NNP") || !token.name().equals("O"));
  }
}
