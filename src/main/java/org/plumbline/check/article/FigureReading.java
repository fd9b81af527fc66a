package org.plumbline.check.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Figure;
import org.plumbline.text.TextRange;

/**
 * Reads the figures of one text as they are edited: what an edit left as it was is not read again.
 * May be used by several threads.
 */
final class FigureReading {

  /** Of two figures at one place, the accepted one first; their ids are of no account. */
  private static final Comparator<FigureMention> ORDER =
      Comparator.comparing(FigureMention::range)
          .thenComparing(figure -> figure.annotation().status() != Annotation.Status.ACCEPTED)
          .thenComparing(figure -> figure.figure().toString());

  private final ParsedText text;
  private final List<Sentence> all;
  private Reading last;

  /**
   * What was read of some annotations.
   *
   * @param mentions of all figures, by annotation
   * @param figures the same in reading order
   * @param sentences all of the text
   */
  private record Reading(
      AnnotationSet items,
      Map<AnnotationId, FigureMention> mentions,
      List<FigureMention> figures,
      List<FigureText> sentences) {}

  FigureReading(ParsedText text) {
    this.text = text;
    this.all = text.sentences().toList();
    this.last = new Reading(AnnotationSet.EMPTY, Map.of(), List.of(), List.of());
    this.last = new Reading(AnnotationSet.EMPTY, Map.of(), List.of(), sentences(List.of()));
  }

  /** The figures among some annotations, in reading order. */
  List<FigureMention> figures(AnnotationSet items) {
    return reading(items).figures();
  }

  /** All sentences, with the figures among some annotations. */
  List<FigureText> sentences(AnnotationSet items) {
    return reading(items).sentences();
  }

  private synchronized Reading reading(AnnotationSet items) {
    if (!last.items().equals(items)) {
      Map<AnnotationId, FigureMention> mentions = new HashMap<>();
      List<FigureMention> figures = new ArrayList<>();
      for (Annotation annotation : items.annotations()) {
        if (annotation.body() instanceof Figure figure) {
          FigureMention mention = mention(annotation, figure);
          mentions.put(annotation.id(), mention);
          figures.add(mention);
        }
      }
      figures.sort(ORDER);
      last = new Reading(items, mentions, List.copyOf(figures), sentences(figures));
    }
    return last;
  }

  private FigureMention mention(Annotation annotation, Figure figure) {
    FigureMention known = last.mentions().get(annotation.id());
    return known != null && known.annotation().equals(annotation)
        ? known
        : FigureMention.of(annotation, figure, text);
  }

  private List<FigureText> sentences(List<FigureMention> figures) {
    List<FigureMention> outermost = outermost(figures);
    List<FigureText> read = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < all.size(); at++) {
      TextRange range = all.get(at).range();
      while (next < outermost.size() && outermost.get(next).range().start() < range.start()) {
        next++;
      }
      List<FigureMention> within = new ArrayList<>();
      while (next < outermost.size() && outermost.get(next).range().end() <= range.end()) {
        within.add(outermost.get(next));
        next++;
      }
      read.add(sentence(at, range, within));
    }
    return List.copyOf(read);
  }

  private FigureText sentence(int at, TextRange range, List<FigureMention> figures) {
    boolean isSame =
        at < last.sentences().size() && last.sentences().get(at).figures().equals(figures);
    return isSame ? last.sentences().get(at) : FigureText.of(text, range, figures);
  }

  private static List<FigureMention> outermost(List<FigureMention> figures) {
    List<FigureMention> kept = new ArrayList<>();
    for (FigureMention figure : figures) {
      if (kept.isEmpty() || kept.getLast().range().end() <= figure.range().start()) {
        kept.add(figure);
      }
    }
    return kept;
  }
}
