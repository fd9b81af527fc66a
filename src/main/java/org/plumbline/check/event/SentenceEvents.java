package org.plumbline.check.event;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/**
 * The events that one sentence tells.
 *
 * @param byWord by the index of the word that tells it
 */
public record SentenceEvents(Map<Integer, Event> byWord) {

  public static final SentenceEvents NONE = new SentenceEvents(Map.of());

  /** Those of all sentences of a text, by their places in UTF-16 units. */
  private record OfText(Map<TextRange, SentenceEvents> byPlace) {

    static OfText read(ParsedText text) {
      return new OfText(
          Events.of(text).all().stream()
              .collect(
                  Collectors.groupingBy(
                      Event::sentence,
                      Collectors.collectingAndThen(
                          Collectors.toMap(Event::word, Function.identity(), (one, _) -> one),
                          SentenceEvents::new))));
    }
  }

  public static SentenceEvents of(ParsedText text, Sentence sentence) {
    return text.view(OfText.class, OfText::read).byPlace().getOrDefault(sentence.range(), NONE);
  }

  /** The event that a word tells. */
  public Optional<Event> at(int word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** The event that a word tells, or else the nearest one above it that tells any. */
  public Optional<Event> nearest(Tree tree, int word) {
    return IntStream.iterate(word, above -> above != Token.ROOT, tree::head)
        .mapToObj(this::at)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
