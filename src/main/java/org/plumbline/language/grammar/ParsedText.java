package org.plumbline.language.grammar;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.language.Analyser;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.TextRange;

/**
 * A text and what was read of it, which never changes. Whatever follows from the text alone can be
 * kept with it, so that it is worked out once however often the text's annotations change. May be
 * used by several threads.
 */
public final class ParsedText {

  private final String text;
  private final List<Analysis> paragraphs;
  private final Paragraphs division;
  private final ConcurrentHashMap<Class<?>, Object> views = new ConcurrentHashMap<>();

  /**
   * @param paragraphs those that were read, in reading order; all others have no sentences
   */
  public ParsedText(String text, List<Analysis> paragraphs) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.division = Paragraphs.of(text);
  }

  /** Of a text of which nothing was read, for want of a model or of a language. */
  public static ParsedText unread(String text) {
    return new ParsedText(text, List.of());
  }

  /** Reads a text. */
  public static ParsedText of(String text, Analyser analyser) {
    return new ParsedText(
        text,
        Paragraphs.of(text).all().stream()
            .filter(paragraph -> !paragraph.isBlank())
            .map(paragraph -> analyser.analyse(text, paragraph.range().trimmedIn(text)))
            .toList());
  }

  public String text() {
    return text;
  }

  /** The paragraphs that were read, in reading order. */
  public List<Analysis> paragraphs() {
    return paragraphs;
  }

  /** How the text divides, whether it was read or not. */
  public Paragraphs division() {
    return division;
  }

  /** All sentences, in reading order. */
  public Stream<Sentence> sentences() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
  }

  /**
   * The sentence in which a range begins.
   *
   * @param range in UTF-16 units
   */
  public Optional<Sentence> sentence(TextRange range) {
    return RangeSearch.sentences(paragraphs, range).stream().findFirst();
  }

  /**
   * What some reading makes of this text, worked out when first asked for.
   *
   * @param type of the outcome, immutable, by which it is kept
   * @param reading depends on this text alone, and asks for no other view of the same type
   */
  public <T> T view(Class<T> type, Function<ParsedText, T> reading) {
    Object known = views.get(type);
    if (known == null) {
      // Not within the map's lock: a reading may ask for another view. Threads that race do the
      // same work twice and keep one outcome.
      T made = reading.apply(this);
      Object earlier = views.putIfAbsent(type, made);
      known = earlier == null ? made : earlier;
    }
    return type.cast(known);
  }
}
