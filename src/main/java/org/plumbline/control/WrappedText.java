package org.plumbline.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text in lines as wide as there is room, set from the right where it is read from there. A label
 * would do, but for the toolkit's trouble with wrapped right-to-left text, see {@link BidiLines}.
 * Its style class is {@code wrapped-text}; the text in it has {@code text}.
 */
public final class WrappedText extends Region {

  private final Text node = new Text();
  private String content = "";

  public WrappedText() {
    getStyleClass().add("wrapped-text");
    node.getStyleClass().add("text");
    node.setTextOrigin(VPos.TOP);
    node.fontProperty().subscribe(() -> requestLayout());
    setMinWidth(0);
    getChildren().add(node);
  }

  public WrappedText(String text) {
    this();
    setText(text);
  }

  public String getText() {
    return content;
  }

  public void setText(String text) {
    content = text;
    setAccessibleText(text);
    boolean isRightToLeft = TextNavigation.isRightToLeft(text);
    node.setNodeOrientation(
        isRightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    node.setStyle(isRightToLeft ? Shaping.rightToLeftStyle() : "");
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double edges() {
    return snappedLeftInset() + snappedRightInset();
  }

  private void wrap(double width) {
    BidiLines.set(node, Shaping.shown(content), Math.max(0, width - edges()));
  }

  @Override
  protected double computePrefWidth(double height) {
    Text unbroken = new Text(content);
    unbroken.setFont(node.getFont());
    return Math.ceil(unbroken.getLayoutBounds().getWidth()) + 2 + edges();
  }

  @Override
  protected double computePrefHeight(double width) {
    wrap(width < 0 ? computePrefWidth(-1) : width);
    return snappedTopInset() + Math.ceil(node.getLayoutBounds().getHeight()) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    wrap(getWidth());
    node.relocate(snappedLeftInset(), snappedTopInset());
  }
}
