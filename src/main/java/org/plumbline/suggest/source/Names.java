package org.plumbline.suggest.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.language.Analysis;
import org.plumbline.language.Token;
import org.plumbline.language.press.Press;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.text.TextRange;

/** Tells who or what a source is: its sort, and its full name where the text gives one. */
final class Names {

  private static final Set<String> HE = Set.of("he", "his", "him", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> BODIES = Set.of("ORG", "GPE", "FAC", "LOC", "NORP");

  private final String text;
  private final List<Analysis> analyses;
  private final People people;
  private final Bodies bodies;
  private final Lexicon kinds;
  private final Press press;

  Names(String text, List<Analysis> analyses, Lexicon kinds, Press press) {
    this.text = text;
    this.analyses = analyses;
    this.people = People.of(text, analyses);
    this.bodies = Bodies.of(text, analyses);
    this.kinds = kinds;
    this.press = press;
  }

  /** Who or what a draft's source is. */
  Source of(Draft draft) {
    return of(draft.tree(), draft.head(), draft.source());
  }

  /** Whether a draft's source is a newspaper, a broadcaster or another outlet. */
  boolean isPublication(Draft draft) {
    return of(draft).sourceKind() == SourceKind.PUBLICATION;
  }

  private Source of(Tree tree, int head, TextRange phrase) {
    String word = tree.word(head);
    if (HE.contains(word) || SHE.contains(word)) {
      String pronoun = HE.contains(word) ? "he" : "she";
      return new Source(
          people.meant(pronoun, paragraphBefore(phrase.start()), phrase.start()).orElse(""),
          SourceKind.PERSON);
    }
    if (tree.tag(head).equals("WP") || tree.tag(head).equals("WDT")) {
      return antecedent(tree, head)
          .map(noun -> of(tree, noun, phraseOf(tree, noun, head)))
          .orElse(new Source("", SourceKind.UNNAMED));
    }
    return named(tree, head, phrase);
  }

  private Source named(Tree tree, int head, TextRange phrase) {
    OptionalInt beside = tree.child(head, "appos");
    if (isPerson(tree, head) || (beside.isPresent() && isPerson(tree, beside.getAsInt()))) {
      int bearer = isPerson(tree, head) ? head : beside.getAsInt();
      return new Source(
          people.at(tree.token(bearer).range()).orElse(tree.token(bearer).form()),
          SourceKind.PERSON);
    }
    Optional<String> called =
        tree.tag(head).equals("NNP") ? people.called(tree.token(head).form()) : Optional.empty();
    if (called.isPresent()) {
      return new Source(called.get(), SourceKind.PERSON);
    }
    String lemma = kinds.has(tree.word(head)) ? tree.word(head) : tree.lemma(head);
    String name = properPart(tree, head);
    if (!name.isEmpty() && press.isOutlet(name)) {
      return new Source(name, SourceKind.PUBLICATION);
    }
    if (kinds.has(lemma)) {
      String sort = kinds.frames(lemma).iterator().next();
      String full =
          isNamed(tree, head)
              ? bodies.full(plain(noun(tree, head, phrase)))
              : bodies.meant(tree.word(head), phrase.start()).orElse("");
      return new Source(full, SourceKind.valueOf(sort.toUpperCase(Locale.ROOT)));
    }
    boolean body = BODIES.contains(tree.token(head).name()) && !tree.tag(head).endsWith("S");
    if (press.isOutlet(phrase.in(text)) && !phrase.in(text).contains(" ")) {
      return new Source(phrase.in(text), SourceKind.PUBLICATION);
    }
    return !name.isEmpty() && (body || tree.tag(head).equals("NNP"))
        ? new Source(bodies.full(name), SourceKind.ORGANIZATION)
        : new Source("", SourceKind.UNNAMED);
  }

  private static boolean isPerson(Tree tree, int word) {
    return tree.token(word).name().equals("PERSON");
  }

  /** Whether a name stands in what comes before a noun, or is the noun: "the Seoul government". */
  private static boolean isNamed(Tree tree, int head) {
    for (int word = tree.first(head); word <= head; word++) {
      if (tree.tag(word).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  /** The noun with what comes before it, as far as the source's phrase has it. */
  private String noun(Tree tree, int head, TextRange phrase) {
    int start = Math.max(phrase.start(), tree.token(tree.first(head)).range().start());
    int end = tree.token(head).range().end();
    return start < end ? text.substring(start, end) : "";
  }

  /** The capitalised words that end in a noun, when the noun is one of them. */
  private String properPart(Tree tree, int head) {
    int first = head;
    while (first > 0
        && tree.tag(first).startsWith("NNP")
        && tree.tag(first - 1).startsWith("NNP")) {
      first--;
    }
    boolean isName = tree.tag(head).startsWith("NNP") || !tree.token(head).name().equals("O");
    return isName ? plain(tree.range(first, head).in(text)) : "";
  }

  /** A name without article, possessive ending and marks at its ends. */
  static String plain(String phrase) {
    return phrase
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?i:the|a|an) ", "")
        .replaceFirst("['’]s$", "")
        .replaceFirst("^[^\\p{L}\\p{N}]+", "")
        .replaceFirst("[^\\p{L}\\p{N}.)]+$", "");
  }

  private static Optional<Integer> antecedent(Tree tree, int pronoun) {
    int at = pronoun;
    while (at != Token.ROOT && !tree.is(at, "relcl")) {
      at = tree.head(at);
    }
    return at == Token.ROOT ? Optional.empty() : Optional.of(tree.head(at)).filter(tree::isNoun);
  }

  private static TextRange phraseOf(Tree tree, int noun, int pronoun) {
    SourcePhrase phrase = SourcePhrase.of(tree, noun, pronoun);
    return tree.range(phrase.first(), phrase.last());
  }

  /** Where the paragraph before the one of an offset begins. */
  private int paragraphBefore(int offset) {
    int low = 0;
    int high = analyses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (analyses.get(middle).paragraph().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return analyses.get(Math.max(0, low - 2)).paragraph().start();
  }
}
