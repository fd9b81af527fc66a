package org.plumbline.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;
import org.plumbline.text.Words;
import org.plumbline.workspace.Annotator;

/** Moving the selected annotation: its ends by words, or all of it to the selected text. */
public final class SpansViewModel {

  private final ArticleViewModel article;
  private final Annotator annotator;
  private final Words words;

  SpansViewModel(ArticleViewModel article, Annotator annotator, Words words) {
    this.article = article;
    this.annotator = annotator;
    this.words = words;
  }

  /** Moves the selected annotation to the selected text. */
  public void moveToSelection() {
    if (!article.selectionProperty().get().isEmpty()) {
      move(_ -> Spans.of(article.selectionProperty().get()));
    }
  }

  /** Makes the selected annotation cover the selected text as well. */
  public void addSelection() {
    if (!article.selectionProperty().get().isEmpty()) {
      move(spans -> spans.with(article.selectionProperty().get()));
    }
  }

  /** Moves the end of the selected annotation to the next end of a word. */
  public void growEnd() {
    moveEnd(words::endAfter);
  }

  /** Moves the end of the selected annotation back to the end of the word before. */
  public void shrinkEnd() {
    moveEnd(words::endBefore);
  }

  /** Moves the start of the selected annotation back to where the word before begins. */
  public void growStart() {
    moveStart(words::startBefore);
  }

  /** Moves the start of the selected annotation to where its next word begins. */
  public void shrinkStart() {
    moveStart(words::startAfter);
  }

  private void moveEnd(IntUnaryOperator step) {
    move(
        spans -> {
          TextRange last = spans.ranges().getLast();
          int end = step.applyAsInt(last.end());
          return withRange(spans, spans.ranges().size() - 1, last.start(), end);
        });
  }

  private void moveStart(IntUnaryOperator step) {
    move(
        spans -> {
          TextRange first = spans.ranges().getFirst();
          return withRange(spans, 0, step.applyAsInt(first.start()), first.end());
        });
  }

  /**
   * The same spans with one range moved; unchanged where nothing would be left of it, or it would
   * meet its neighbour.
   */
  private static Spans withRange(Spans spans, int index, int start, int end) {
    List<TextRange> ranges = new ArrayList<>(spans.ranges());
    int floor = index == 0 ? 0 : ranges.get(index - 1).end();
    int ceiling = index == ranges.size() - 1 ? Integer.MAX_VALUE : ranges.get(index + 1).start();
    if (start >= end || start < floor || end > ceiling) {
      return spans;
    }
    ranges.set(index, new TextRange(start, end));
    return new Spans(ranges);
  }

  private void move(UnaryOperator<Spans> move) {
    article
        .selectedAnnotation()
        .ifPresent(annotation -> annotator.move(annotation.id(), move.apply(annotation.spans())));
  }
}
