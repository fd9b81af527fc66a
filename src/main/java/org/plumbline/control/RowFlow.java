package org.plumbline.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.plumbline.control.DisplayRows.Row;
import org.plumbline.text.TextRange;

/**
 * Shows the rows of a text one under the other, with nodes only for those in sight.
 *
 * <p>The place is held as a slot and a distance into it, so that it does not move when the guessed
 * heights of other rows give way to measured ones. Slot 0 is the header, then come the rows, and
 * the last slot is room at the foot.
 */
final class RowFlow extends Region {

  private static final double TOP = 20;
  private static final double FOOT = 60;

  private final StackPane header = new StackPane();
  private final ScrollBar bar = new ScrollBar();
  private final TreeMap<Integer, RowCell> cells = new TreeMap<>();
  private final Deque<RowCell> spare = new ArrayDeque<>();
  private final ReadOnlyLongWrapper layouts = new ReadOnlyLongWrapper(this, "layouts");

  private String text = "";
  private DisplayRows rows = DisplayRows.of("");
  private ViewState state;
  private Font font;
  private Page page;
  private RowHeights heights;
  private int topSlot;
  private double topOffset;
  private boolean isMovingBar;

  RowFlow(Font font, ViewState state) {
    this.font = font;
    this.state = state;
    page = Page.of(font, 0);
    heights = guessedHeights();
    getStyleClass().add("rows");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setMax(1);
    bar.valueProperty().subscribe(value -> followBar(value.doubleValue()));
    header.setVisible(false);
    getChildren().addAll(header, bar);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Goes up with each layout and each scrolling. */
  ReadOnlyLongProperty layoutsProperty() {
    return layouts.getReadOnlyProperty();
  }

  DisplayRows rows() {
    return rows;
  }

  Page page() {
    return page;
  }

  void setText(String newText, DisplayRows newRows) {
    text = newText;
    rows = newRows;
    topSlot = 0;
    topOffset = 0;
    recycleAll();
    heights = guessedHeights();
    relayout();
  }

  void setFont(Font newFont) {
    font = newFont;
    reflow();
  }

  void setHeader(Optional<Node> node) {
    header.getChildren().setAll(node.stream().toList());
    header.setVisible(node.isPresent());
    relayout();
  }

  void setState(ViewState newState) {
    state = newState;
    for (RowCell cell : cells.values()) {
      paint(cell);
    }
  }

  private void paint(RowCell cell) {
    if (cell.paint(state) && cell.getScene() != null) {
      // Shapes made during a layout would be seen without their colours until the next one.
      cell.applyCss();
    }
  }

  private RowHeights guessedHeights() {
    return new RowHeights(
        rows.count() + 2,
        slot -> {
          if (slot == 0) {
            return TOP;
          }
          return slot > rows.count()
              ? FOOT
              : page.guessedHeight(rows.get(slot - 1).range().length());
        });
  }

  /** Sets all rows again, for another font or width, and stays at the same place of the text. */
  private void reflow() {
    double part = heights.get(topSlot) > 0 ? topOffset / heights.get(topSlot) : 0;
    page = Page.of(font, getWidth());
    recycleAll();
    heights = guessedHeights();
    topOffset = part * measured(topSlot);
    relayout();
  }

  private void recycleAll() {
    spare.addAll(cells.values());
    cells.values().forEach(cell -> cell.setVisible(false));
    cells.clear();
  }

  /** The cells in sight, from the top. */
  List<RowCell> visibleCells() {
    return cells.values().stream().filter(Node::isVisible).toList();
  }

  /** The cell of a row if it is in sight. */
  Optional<RowCell> visibleCell(Row row) {
    return Optional.ofNullable(cells.get(row.index() + 1)).filter(Node::isVisible);
  }

  /** The cell of any row, to measure in; one out of sight has no place in the view. */
  RowCell cell(Row row) {
    return cellOf(row.index() + 1);
  }

  /** The cell at a height, or the nearest one. */
  Optional<RowCell> cellAt(double y) {
    Optional<RowCell> found = Optional.empty();
    for (RowCell cell : visibleCells()) {
      if (found.isEmpty() || cell.getLayoutY() <= y) {
        found = Optional.of(cell);
      }
    }
    return found;
  }

  /** Whether a node that was hit belongs to the text, not to the header or the scroll bar. */
  boolean isText(Object target) {
    if (target instanceof Node node) {
      for (Node at = node; at != null; at = at.getParent()) {
        if (at.equals(header) || at.equals(bar)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Scrolls by pixels, down when positive; returns how far it could. */
  double scrollBy(double pixels) {
    double before = position();
    topOffset += pixels;
    relayout();
    return position() - before;
  }

  private double position() {
    return heights.before(topSlot) + topOffset;
  }

  /** Scrolls so that a height within a row's cell comes to a height of the view. */
  void place(Row row, double yInCell, double yInView) {
    topSlot = row.index() + 1;
    topOffset = yInCell - yInView;
    relayout();
  }

  private void followBar(double value) {
    if (!isMovingBar && getHeight() > 0) {
      double target = value * Math.max(0, heights.total() - getHeight());
      topSlot = heights.rowAt(target);
      topOffset = target - heights.before(topSlot);
      relayout();
    }
  }

  @Override
  protected void layoutChildren() {
    if (page.left() == 0 || isOtherWidth()) {
      reflow();
    } else {
      relayout();
    }
  }

  private boolean isOtherWidth() {
    Page wanted = Page.of(font, getWidth());
    return wanted.width() != page.width() || wanted.left() != page.left();
  }

  private void relayout() {
    if (getWidth() > 0 && getHeight() > 0) {
      fill();
      showBar();
      layouts.set(layouts.get() + 1);
    }
  }

  private void fill() {
    normalise();
    int last = heights.count() - 1;
    double y = -topOffset;
    int slot = topSlot;
    while (slot <= last && y < getHeight()) {
      y += measured(slot++);
    }
    if (slot > last && y < getHeight()) {
      topOffset -= getHeight() - y;
      normalise();
    }
    placeCells();
  }

  /** Walks to the slot that the top of the view is really in. */
  private void normalise() {
    while (topOffset < 0 && topSlot > 0) {
      topOffset += measured(--topSlot);
    }
    topOffset = Math.max(0, topOffset);
    while (topSlot < heights.count() - 1 && topOffset >= measured(topSlot)) {
      topOffset -= measured(topSlot++);
    }
  }

  private void placeCells() {
    double y = -topOffset;
    int slot = topSlot;
    header.setVisible(slot == 0 && !header.getChildren().isEmpty());
    for (; slot < heights.count() && y < getHeight(); slot++) {
      double height = measured(slot);
      if (slot == 0) {
        header.resizeRelocate(page.left(), Math.rint(y) + TOP, page.width(), height - TOP);
      } else if (slot <= rows.count()) {
        RowCell cell = cellOf(slot);
        cell.resizeRelocate(0, Math.rint(y), getWidth() - bar.prefWidth(-1), height);
        cell.setVisible(true);
      }
      y += height;
    }
    recycle(cells.headMap(topSlot));
    recycle(cells.tailMap(slot));
  }

  private void recycle(Map<Integer, RowCell> unseen) {
    for (RowCell cell : new ArrayList<>(unseen.values())) {
      cell.setVisible(false);
      spare.add(cell);
    }
    unseen.clear();
  }

  private double measured(int slot) {
    double height = heights.get(slot);
    if (slot == 0) {
      height = TOP + headerHeight();
    } else if (slot <= rows.count()) {
      height = cellOf(slot).height();
    }
    heights.set(slot, height);
    return height;
  }

  private double headerHeight() {
    if (header.getChildren().isEmpty()) {
      return 0;
    }
    if (header.getScene() != null) {
      header.applyCss();
    }
    return Math.ceil(header.prefHeight(page.width()));
  }

  private RowCell cellOf(int slot) {
    RowCell present = cells.get(slot);
    if (present != null) {
      return present;
    }
    Row row = rows.get(slot - 1);
    String content = row.range().in(text);
    RowCell cell = spare.poll();
    if (cell == null) {
      cell = new RowCell(row, content, page);
      cell.setManaged(false);
      getChildren().addFirst(cell);
    } else {
      cell.show(row, content, page);
    }
    cells.put(slot, cell);
    cell.setVisible(false);
    if (cell.getScene() != null) {
      cell.applyCss();
    }
    paint(cell);
    return cell;
  }

  private void showBar() {
    double scrollable = heights.total() - getHeight();
    double width = bar.prefWidth(-1);
    bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    bar.setVisible(scrollable > 0);
    isMovingBar = true;
    bar.setVisibleAmount(Math.min(1, getHeight() / heights.total()));
    bar.setBlockIncrement(getHeight() / Math.max(1, scrollable));
    bar.setUnitIncrement(page.lineHeight() / Math.max(1, scrollable));
    if (!bar.isPressed()) {
      bar.setValue(scrollable > 0 ? Math.clamp(position() / scrollable, 0, 1) : 0);
    }
    isMovingBar = false;
  }

  /** The part of the text in sight, by whole rows. */
  TextRange visibleRange() {
    return visibleCells().stream()
        .map(cell -> cell.row().range())
        .reduce(TextRange::hull)
        .orElse(new TextRange(0, 0));
  }
}
