package org.plumbline.viewmodel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.workspace.BoardFigure;

/**
 * A figure on the board.
 *
 * @param quantity what it measures
 * @param title of its article
 * @param publishedOn when that was published
 * @param mention the figure where it stands
 * @param differs whether another figure of the same quantity gives a value that cannot be the same
 */
public record BoardRow(
    BoardQuantity quantity,
    String title,
    Optional<LocalDate> publishedOn,
    BoardFigure mention,
    boolean differs) {

  BoardRow withDiffers(boolean now) {
    return new BoardRow(quantity, title, publishedOn, mention, now);
  }

  /** What stands in the text. */
  public String quote() {
    return mention.quote();
  }

  /** To whom it is attributed. */
  public Optional<String> source() {
    return mention.source();
  }

  /** The least that it may be; empty where it is open below. */
  public Optional<BigDecimal> low() {
    return mention.low();
  }

  /** The most that it may be; empty where it is open above. */
  public Optional<BigDecimal> high() {
    return mention.high();
  }

  /** The day or period that the figure is of, or else the day of publication. */
  public String date() {
    return mention.date().or(() -> publishedOn.map(LocalDate::toString)).orElse("");
  }
}
