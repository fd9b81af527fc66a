package org.plumbline.workspace;

import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;

/** What a freshly tagged annotation says, before the analyst says more. */
final class FirstBody {

  private FirstBody() {}

  static Body of(AnnotationKind kind, String quote) {
    return switch (kind) {
      case CLAIM -> Claim.PLAIN;
      case SOURCE -> new Source(quote.strip(), SourceKind.ORGANIZATION);
      case FIGURE -> Figure.of(FigureKind.COUNT, quantity(quote));
    };
  }

  /**
   * The value, where the quote is a plain number; a guess at anything more would be worse than an
   * empty field.
   */
  private static Quantity quantity(String quote) {
    try {
      return QuantityText.read(quote, Quantity.Approximation.EXACT);
    } catch (UnreadableQuantity unreadable) {
      return Quantity.UNKNOWN;
    }
  }
}
