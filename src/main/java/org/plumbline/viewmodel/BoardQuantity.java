package org.plumbline.viewmodel;

import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;

/**
 * What several figures measure, such as soldiers killed: figures of one quantity can be compared.
 *
 * @param kind what sort of figure
 * @param unit of measures, durations and money
 * @param counted lemma of what is counted
 * @param event lemma of what happened
 */
public record BoardQuantity(
    FigureKind kind, Optional<String> unit, Optional<String> counted, Optional<String> event) {

  /**
   * Whether figures of it can be compared at all: a share or an hour of who knows what is like no
   * other.
   */
  boolean isComparable() {
    return counted.isPresent() && event.isPresent();
  }

  static BoardQuantity of(Figure figure) {
    return new BoardQuantity(figure.figureKind(), figure.unit(), figure.counted(), figure.event());
  }
}
