package org.plumbline.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.plumbline.text.TextRange;

/**
 * A read-only text with marks upon it, to be read, selected from and navigated by mouse and
 * keyboard. Fast with a million characters and tens of thousands of marks.
 *
 * <p>It has a caret, which shows while it has the focus. {@link SelectionKeys} lists the keys that
 * it uses; all others bubble up. Mouse: drag (scrolling at the edges), double click for words,
 * triple click for paragraphs, Shift+click to extend, Shortcut+click for a sentence. It sets a text
 * in lines of about 70 characters, right-to-left paragraphs from the right, and never changes it.
 *
 * <p>Colours come from style sheets: see {@code control.css} for the names to define.
 */
public final class HighlightedText extends Region {

  /** Where a range is, seen from the view. */
  public enum Place {
    ABOVE,
    IN_VIEW,
    BELOW
  }

  private static final double FONT_SIZE = 17;

  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize", FONT_SIZE);
  private final StringProperty fontFamily = new SimpleStringProperty(this, "fontFamily", "Serif");

  private final RowFlow flow;
  private final RelationArcs arcs;
  private final TextSelection selection = new TextSelection(this::selectionMoved);
  private final MarkTooltip tooltip;
  private TextSurface surface;
  private MarkIndex marks = MarkIndex.EMPTY;
  private Map<Integer, MarginMarker> margin = Map.of();
  private Optional<Object> hovered = Optional.empty();
  private Consumer<TextPoint> onClick = _ -> {};
  private Consumer<TextPoint> onContextMenu = _ -> {};

  /** An empty text. */
  public HighlightedText() {
    flow = new RowFlow(font(), state());
    surface = new TextSurface(flow, "", selection);
    arcs = new RelationArcs(this);
    tooltip = new MarkTooltip(flow);
    getStyleClass().add("highlighted-text");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    getChildren().addAll(flow, arcs);
    text.subscribe(this::showText);
    fontSize.subscribe(() -> flow.setFont(font()));
    fontFamily.subscribe(() -> flow.setFont(font()));
    focusedProperty().subscribe(this::repaint);
    listenToInput();
  }

  private void listenToInput() {
    SelectionGesture gesture = new SelectionGesture(() -> surface, this::clicked);
    gesture.listenTo(flow);
    flow.addEventFilter(MouseEvent.MOUSE_PRESSED, this::takeFocus);
    flow.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    flow.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hoverOver(List.of()));
    flow.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::contextMenuRequested);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() == this && SelectionKeys.press(event, surface)) {
            event.consume();
          }
        });
  }

  private void takeFocus(MouseEvent event) {
    if (flow.isText(event.getTarget())) {
      requestFocus();
    }
  }

  // ---- What is shown ----

  /** The text. Setting it puts the caret and the view at the start, and takes away all marks. */
  public StringProperty textProperty() {
    return text;
  }

  public String getText() {
    return text.get();
  }

  public void setText(String newText) {
    text.set(Objects.requireNonNull(newText));
  }

  /** The size of the font in pixels; changing it keeps the place in the text. */
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /** The family of the font: by default what the system has as its serif font. */
  public StringProperty fontFamilyProperty() {
    return fontFamily;
  }

  /** Shows a node above the text, as wide as the column, that scrolls with the text. */
  public void setHeader(Node header) {
    flow.setHeader(Optional.of(header));
  }

  /**
   * Shows these marks and no others. Those of the same range lie in the order of the list, the last
   * one innermost. Cheap enough to be called for every change: only rows in sight whose marks
   * differ are drawn anew.
   */
  public void setMarks(List<Mark> newMarks) {
    marks = MarkIndex.of(newMarks);
    repaint();
  }

  /**
   * Shows signs in the margin.
   *
   * @param markers by the index of the paragraph, blank ones counted
   */
  public void setMarginMarkers(Map<Integer, MarginMarker> markers) {
    margin = Map.copyOf(markers);
    repaint();
  }

  /** Shows these arcs and no others. */
  public void setArcs(List<Arc> newArcs) {
    arcs.setArcs(newArcs);
  }

  // ---- The selection ----

  /** The selected range; an empty one is the place of the caret. */
  public ReadOnlyObjectProperty<TextRange> selectionProperty() {
    return selection.rangeProperty();
  }

  public TextRange getSelection() {
    return selection.range();
  }

  /** Where the caret is: the end of the selection that moves. */
  public int getCaretPosition() {
    return selection.caret().offset();
  }

  /** The end of the selection that stays. */
  public int getAnchor() {
    return selection.anchor();
  }

  /**
   * Selects a range, with the caret at its end; does not scroll.
   *
   * @throws IndexOutOfBoundsException when the range reaches beyond the text
   */
  public void select(TextRange range) {
    Objects.checkFromToIndex(range.start(), range.end(), getText().length());
    selection.select(range.start(), range.end());
  }

  /** Puts the selected text on the clipboard as it is in the text. */
  public void copy() {
    surface.copy();
  }

  // ---- Places ----

  /**
   * Scrolls a range into view, well away from the edges; does nothing when it is there already.
   *
   * @throws IndexOutOfBoundsException when the range reaches beyond the text
   */
  public void scrollTo(TextRange range) {
    Objects.checkFromToIndex(range.start(), range.end(), getText().length());
    surface.scrollTo(range);
  }

  /** Goes up whenever a layout or scrolling may have moved the text on the screen. */
  public ReadOnlyLongProperty layoutsProperty() {
    return flow.layoutsProperty();
  }

  /** The smallest box around the part of a range that is in view, in this node's coordinates. */
  public Optional<Bounds> boundsOf(TextRange range) {
    return surface.boundsOf(range);
  }

  /** The part of the text in view, by whole paragraphs (or pieces of very long ones). */
  public TextRange visibleRange() {
    return flow.visibleRange();
  }

  /** Whether any of a range is in view, or else on which side of the view it lies. */
  public Place placeOf(TextRange range) {
    if (boundsOf(range).isPresent()) {
      return Place.IN_VIEW;
    }
    TextRange visible = visibleRange();
    if (visible.contains(range.start())) {
      return topOf(range) < 0 ? Place.ABOVE : Place.BELOW;
    }
    return range.start() < visible.start() ? Place.ABOVE : Place.BELOW;
  }

  private double topOf(TextRange range) {
    return surface
        .moves()
        .boxInView(Caret.before(range.start()))
        .map(box -> box.getMinY())
        .orElse(0.0);
  }

  /**
   * The column of the text: left and right edge in this node's coordinates, over all its height.
   */
  Bounds column() {
    return new BoundingBox(flow.page().left(), 0, flow.page().width(), getHeight());
  }

  // ---- What the user does ----

  /** Hears of each plain click (no drag), on marks or beside them, after the caret has moved. */
  public void setOnClick(Consumer<TextPoint> listener) {
    onClick = listener;
  }

  /** Hears when a context menu is wanted, by mouse or by key. */
  public void setOnContextMenu(Consumer<TextPoint> listener) {
    onContextMenu = listener;
  }

  /** Gives the text of the tooltip for the marks under the pointer, innermost first; may be "". */
  public void setMarkTooltip(Function<List<Object>, String> tooltipText) {
    tooltip.setTexts(tooltipText);
  }

  private void clicked(MouseEvent event) {
    int offset = selection.caret().offset();
    onClick.accept(
        new TextPoint(
            offset, keysAt(event.getX(), event.getY()), event.getScreenX(), event.getScreenY()));
  }

  private void contextMenuRequested(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      TextRange range = selection.range();
      Optional<Bounds> bounds = boundsOf(range);
      Point2D place =
          bounds
              .map(box -> localToScreen(box.getMinX(), box.getMaxY()))
              .orElseGet(() -> localToScreen(0, 0));
      onContextMenu.accept(
          new TextPoint(
              getCaretPosition(), marks.keysAt(range.start()), place.getX(), place.getY()));
      event.consume();
    } else if (flow.isText(event.getTarget())) {
      Point2D point = flow.screenToLocal(event.getScreenX(), event.getScreenY());
      Caret caret = surface.caretAt(point.getX(), point.getY());
      if (!selection.range().contains(caret.offset())) {
        selection.moveTo(caret, false);
      }
      onContextMenu.accept(
          new TextPoint(
              caret.offset(),
              keysAt(point.getX(), point.getY()),
              event.getScreenX(),
              event.getScreenY()));
      event.consume();
    }
  }

  private List<Object> keysAt(double x, double y) {
    return surface.characterAt(x, y).map(marks::keysAt).orElse(List.of());
  }

  private void hover(MouseEvent event) {
    boolean isText = flow.isText(event.getTarget());
    flow.setCursor(isText ? Cursor.TEXT : Cursor.DEFAULT);
    hoverOver(isText ? keysAt(event.getX(), event.getY()) : List.of());
  }

  private void hoverOver(List<Object> keys) {
    tooltip.show(keys);
    if (!keys.isEmpty()) {
      flow.setCursor(Cursor.HAND);
    }
    Optional<Object> innermost = keys.stream().findFirst();
    if (!innermost.equals(hovered)) {
      hovered = innermost;
      repaint();
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0 && !event.isShortcutDown()) {
      flow.scrollBy(-event.getDeltaY());
      event.consume();
    }
  }

  // ---- Drawing ----

  private void showText(String newText) {
    marks = MarkIndex.EMPTY;
    margin = Map.of();
    flow.setText(newText, DisplayRows.of(newText));
    surface = new TextSurface(flow, newText, selection);
    arcs.setArcs(List.of());
    selection.select(0, 0);
  }

  private void selectionMoved() {
    repaint();
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
  }

  private void repaint() {
    flow.setState(state());
  }

  private ViewState state() {
    Optional<Caret> caret = isFocused() ? Optional.of(selection.caret()) : Optional.empty();
    return new ViewState(marks, margin, selection.range(), caret, hovered);
  }

  private Font font() {
    return Font.font(fontFamily.get(), fontSize.get());
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    arcs.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public String getUserAgentStylesheet() {
    return StyleSheet.URL;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case SELECTION_START -> selection.range().start();
      case SELECTION_END -> selection.range().end();
      case CARET_OFFSET -> selection.caret().offset();
      case EDITABLE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
