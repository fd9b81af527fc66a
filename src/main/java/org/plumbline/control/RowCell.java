package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.plumbline.control.DisplayRows.Row;
import org.plumbline.control.MarkIndex.Piece;
import org.plumbline.text.TextRange;

/**
 * One row on the screen: a text node, shapes of the marks behind and under its letters, the
 * selection, the caret, and the margin. It is used again for other rows, and draws anew only what
 * has changed.
 */
final class RowCell extends Region {

  /** How far a selected line end reaches beyond the text, to be seen. */
  private static final double LINE_END = 6;

  private static final double CARET_WIDTH = 1.6;
  private static final double PARAGRAPH_GAP = 0.3;

  /** Of a line: a blank line parts paragraphs, and as much room as for words would scatter them. */
  private static final double BLANK_LINE = 0.35;

  private final Text text = new Text();
  private final Group fills = new Group();
  private final Path selection = shape("selection");
  private final Group lines = new Group();
  private final Path caret = shape("caret");
  private final Label margin = new Label();

  private Row row;
  private Page page;
  private RowGeometry geometry;
  private List<Piece> pieces = List.of();
  private Optional<Object> hovered = Optional.empty();
  private Optional<MarginMarker> marker = Optional.empty();

  RowCell(Row row, String content, Page page) {
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("article-text");
    margin.getStyleClass().add("margin");
    getStyleClass().add("row");
    Stream.of(fills, selection, text, lines, caret, margin).forEach(node -> node.setManaged(false));
    Stream.of(fills, text, lines).forEach(node -> node.setMouseTransparent(true));
    getChildren().addAll(fills, selection, lines, text, caret, margin);
    this.row = row;
    this.page = page;
    this.geometry = new RowGeometry(text, false);
    show(row, content, page);
  }

  private static Path shape(String styleClass) {
    Path path = new Path();
    path.getStyleClass().setAll(styleClass);
    path.setMouseTransparent(true);
    return path;
  }

  /** Turns to another row; {@link #paint} must follow. */
  void show(Row newRow, String content, Page newPage) {
    row = newRow;
    page = newPage;
    boolean isRightToLeft = TextNavigation.isRightToLeft(content);
    Font font = isRightToLeft ? Shaping.rightToLeft(page.font()) : page.font();
    text.setFont(font);
    text.setLineSpacing(page.lineSpacing(font));
    text.setNodeOrientation(
        isRightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    BidiLines.set(text, Shaping.shown(content), page.width());
    geometry = new RowGeometry(text, isRightToLeft);
    Stream.of(fills, selection, text, lines, caret).forEach(node -> node.setLayoutX(page.left()));
    pieces = List.of();
    fills.getChildren().clear();
    lines.getChildren().clear();
    marker = Optional.empty();
    showMargin();
  }

  Row row() {
    return row;
  }

  RowGeometry geometry() {
    return geometry;
  }

  double height() {
    double lines = text.getLayoutBounds().getHeight() + text.getLineSpacing();
    if (row.paragraph().isBlank()) {
      return Math.ceil(lines * BLANK_LINE);
    }
    double gap = row.endsParagraph() ? PARAGRAPH_GAP : 0;
    return Math.ceil(lines + gap * page.font().getSize());
  }

  /** Draws what lies upon this row; returns whether any shape was made anew. */
  boolean paint(ViewState state) {
    boolean isNew = paintMarks(state);
    paintSelection(state.selection());
    paintCaret(state.caret());
    Optional<MarginMarker> newMarker =
        row.startsParagraph()
            ? Optional.ofNullable(state.margin().get(row.paragraph().index()))
            : Optional.empty();
    if (!newMarker.equals(marker)) {
      marker = newMarker;
      showMargin();
      isNew = true;
    }
    return isNew;
  }

  private boolean paintMarks(ViewState state) {
    List<Piece> newPieces =
        row.range().isEmpty() ? List.of() : state.marks().overlapping(row.range());
    boolean isChanged = !newPieces.equals(pieces);
    if (isChanged) {
      pieces = newPieces;
      MarkShapes shapes = new MarkShapes(geometry, page, row.range(), pieces);
      fills.getChildren().setAll(shapes.fills());
      lines.getChildren().setAll(shapes.lines());
    }
    if (isChanged || !state.hovered().equals(hovered)) {
      hovered = state.hovered();
      Stream.concat(fills.getChildren().stream(), lines.getChildren().stream())
          .map(Path.class::cast)
          .forEach(path -> MarkShapes.hover(path, isHovered(path)));
    }
    return isChanged;
  }

  private boolean isHovered(Path path) {
    return path.getUserData() instanceof Piece piece
        && hovered.filter(piece.mark().key()::equals).isPresent();
  }

  private void paintSelection(TextRange selected) {
    List<Rectangle2D> boxes = new ArrayList<>();
    selected
        .intersection(row.range())
        .ifPresent(part -> boxes.addAll(geometry.boxes(part.shifted(-row.range().start()))));
    boolean holdsLineEnd =
        row.endsParagraph()
            && selected.start() <= row.range().end()
            && selected.end() > row.range().end();
    if (holdsLineEnd) {
      boxes.add(lineEnd());
    }
    selection
        .getElements()
        .setAll(
            boxes.stream()
                .flatMap(
                    box ->
                        Outline.box(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())
                            .stream())
                .toList());
  }

  private Rectangle2D lineEnd() {
    int end = row.range().length();
    Rectangle2D last = geometry.caretBoxes(new Caret(end, true)).getFirst();
    double x = geometry.isMirrored() ? last.getMinX() - LINE_END : last.getMinX();
    return new Rectangle2D(x, last.getMinY(), LINE_END, page.lineHeight());
  }

  private void paintCaret(Optional<Caret> place) {
    caret.getElements().clear();
    place
        .filter(this::isHere)
        .ifPresent(
            here -> {
              for (Rectangle2D box : geometry.caretBoxes(here.shifted(-row.range().start()))) {
                double x = Math.rint(box.getMinX()) - CARET_WIDTH / 2;
                caret
                    .getElements()
                    .addAll(Outline.box(x, box.getMinY(), CARET_WIDTH, box.getHeight()));
              }
            });
  }

  /** Where two rows of a paragraph touch, the caret is in the first when it is at a line end. */
  private boolean isHere(Caret place) {
    TextRange range = row.range();
    return range.start() <= place.offset()
        && (place.offset() < range.end()
            || (place.offset() == range.end() && (row.endsParagraph() || place.isAtLineEnd())))
        && !(place.offset() == range.start() && !row.startsParagraph() && place.isAtLineEnd());
  }

  private void showMargin() {
    String number = Integer.toString(row.paragraph().number());
    boolean hasNumber = row.startsParagraph() && !row.paragraph().isBlank();
    margin.setText(marker.map(MarginMarker::sign).orElse(hasNumber ? number : ""));
    margin
        .getStyleClass()
        .setAll("margin", marker.map(MarginMarker::styleClass).orElse("paragraph-number"));
    margin.setTooltip(
        marker
            .map(MarginMarker::description)
            .filter(description -> !description.isBlank())
            .map(Tooltip::new)
            .orElse(null));
    margin.setVisible(!margin.getText().isEmpty());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = margin.prefWidth(-1);
    double height = margin.prefHeight(-1);
    double baseline = text.getBaselineOffset() - margin.getBaselineOffset();
    margin.resizeRelocate(page.left() - Page.MARGIN + 6, baseline, width, height);
  }
}
