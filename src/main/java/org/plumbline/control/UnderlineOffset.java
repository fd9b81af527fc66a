package org.plumbline.control;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How far below the baseline of a font the toolkit draws an underline. It is the only thing that
 * tells where the baseline of a line is when a taller font stands in for some of its characters.
 */
final class UnderlineOffset {

  private record Known(Font font, double offset) {}

  private static volatile Known known = measured(Font.getDefault());

  private UnderlineOffset() {}

  static double of(Font font) {
    Known last = known;
    if (!last.font().equals(font)) {
      last = measured(font);
      known = last;
    }
    return last.offset();
  }

  private static Known measured(Font font) {
    Text sample = new Text("x");
    sample.setTextOrigin(VPos.TOP);
    sample.setFont(font);
    double top = sample.getLayoutInfo().getUnderlineGeometry(0, 1).getFirst().getMinY();
    return new Known(font, top - sample.getBaselineOffset());
  }
}
