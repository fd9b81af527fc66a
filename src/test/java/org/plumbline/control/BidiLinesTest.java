package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.text.TextRange;

class BidiLinesTest {

  private static final double WIDTH = 250;

  @Provide
  Arbitrary<String> rows() {
    return Arbitraries.of(
            "قتلوا", "في", "منطقة", "North", "Korea", "(", "300", ".", " ", " ", " ", "\t", "  ",
            "שלום", "□\u200a", "e\u0301")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void everyPlaceOfABrokenRowCanBeLaidOut(@ForAll("rows") String row) {
    boolean isRightToLeft = TextNavigation.isRightToLeft(row);
    Text text = new Text();
    text.setTextOrigin(VPos.TOP);
    text.setFont(Shaping.rightToLeft(Font.font("Serif", 17)));
    text.setNodeOrientation(
        isRightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    BidiLines.set(text, row, WIDTH);
    assertThat(text.getText()).hasSameSizeAs(row);
    RowGeometry geometry = new RowGeometry(text, isRightToLeft);
    for (RowGeometry.Line line : geometry.lines()) {
      assertThat(line.range().end()).isLessThanOrEqualTo(row.length());
    }
    for (int at = 0; at < row.length(); at++) {
      for (Rectangle2D box : geometry.boxes(new TextRange(at, at + 1))) {
        assertThat(box.getHeight()).isPositive();
      }
    }
  }

  @Example
  void breaksAtSpacesSoThatLinesFit() {
    String row = "قتلوا في منطقة كورسك North Korea ".repeat(8);
    Font font = Shaping.rightToLeft(Font.font("Serif", 17));
    String shown = BidiLines.broken(row, font, WIDTH);
    assertThat(shown.replace('\n', ' ').replace('\u00a0', ' ')).isEqualTo(row);
    assertThat(shown.lines()).hasSizeGreaterThan(4);
    for (String line : shown.lines().toList()) {
      Text text = new Text(line.strip());
      text.setFont(font);
      assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(WIDTH + 4);
    }
  }
}
