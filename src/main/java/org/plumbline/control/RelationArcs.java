package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.plumbline.text.TextRange;

/**
 * Arcs over a text, with a label each. They follow the text when it scrolls; an end that is out of
 * view is shown by an arc that leaves the view on that side. Labels never overlap each other.
 */
final class RelationArcs extends Region {

  private static final double ARROW = 7;
  private static final double LEAST_BEND = 26;

  private final HighlightedText text;
  private final Group shapes = new Group();
  private List<Arc> arcs = List.of();

  RelationArcs(HighlightedText text) {
    this.text = text;
    setMouseTransparent(true);
    setManaged(false);
    shapes.setManaged(false);
    getStyleClass().add("relation-arcs");
    getChildren().add(shapes);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    text.layoutsProperty().subscribe(this::draw);
  }

  void setArcs(List<Arc> newArcs) {
    arcs = List.copyOf(newArcs);
    draw();
  }

  private void draw() {
    if (arcs.isEmpty() && shapes.getChildren().isEmpty()) {
      return;
    }
    shapes.getChildren().clear();
    List<Label> labels = new ArrayList<>();
    for (Arc arc : arcs) {
      curve(arc).ifPresent(curve -> add(arc, curve, labels));
    }
    shapes.getChildren().addAll(labels);
    if (getScene() != null) {
      shapes.applyCss();
    }
    placeLabels(labels);
  }

  private void add(Arc arc, CubicCurve curve, List<Label> labels) {
    curve.getStyleClass().setAll("arc", arc.styleClass());
    if (arc.isDashed()) {
      curve.getStyleClass().add("arc-dashed");
    }
    Polygon arrow = arrow(curve);
    arrow.getStyleClass().setAll("arc-arrow", arc.styleClass());
    Label label = new Label(arc.label());
    label.getStyleClass().setAll("arc-label", arc.styleClass());
    label.setUserData(curve);
    shapes.getChildren().addAll(curve, arrow);
    labels.add(label);
  }

  /** Each label goes as near to the middle of its arc as those before it leave room. */
  private void placeLabels(List<Label> labels) {
    List<Bounds> taken = new ArrayList<>();
    for (Label label : labels) {
      double width = label.prefWidth(-1);
      double height = label.prefHeight(-1);
      Bounds place = place((CubicCurve) label.getUserData(), width, height, taken);
      taken.add(place);
      label.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
    }
  }

  private Bounds place(CubicCurve curve, double width, double height, List<Bounds> taken) {
    for (int step = 0; step <= 8; step++) {
      for (int side = -1; side <= 1; side += 2) {
        Bounds place = around(ArcCurve.point(curve, 0.5 + side * step * 0.05), width, height);
        if (taken.stream().noneMatch(place::intersects)) {
          return place;
        }
      }
    }
    Bounds place = around(ArcCurve.point(curve, 0.5), width, height);
    while (taken.stream().anyMatch(place::intersects)) {
      place = new BoundingBox(place.getMinX(), place.getMinY() + 4, width, height);
    }
    return place;
  }

  private Bounds around(Point2D middle, double width, double height) {
    double x = Math.clamp(middle.getX() - width / 2, 4, Math.max(4, getWidth() - width - 20));
    double y = Math.clamp(middle.getY() - height / 2, 4, Math.max(4, getHeight() - height - 4));
    return new BoundingBox(Math.rint(x), Math.rint(y), width, height);
  }

  /** The curve of an arc; empty when both ends are out of view on the same side. */
  private Optional<CubicCurve> curve(Arc arc) {
    HighlightedText.Place from = text.placeOf(arc.from());
    HighlightedText.Place to = text.placeOf(arc.to());
    if (from == to && from != HighlightedText.Place.IN_VIEW) {
      return Optional.empty();
    }
    return Optional.of(ArcCurve.between(end(arc.from(), from), end(arc.to(), to), LEAST_BEND));
  }

  private Bounds end(TextRange range, HighlightedText.Place place) {
    double middle = text.column().getCenterX();
    return switch (place) {
      case ABOVE -> new BoundingBox(middle, -ARROW, 0, 0);
      case BELOW -> new BoundingBox(middle, getHeight() + ARROW, 0, 0);
      case IN_VIEW -> text.boundsOf(range).orElse(new BoundingBox(middle, 0, 0, 0));
    };
  }

  private static Polygon arrow(CubicCurve curve) {
    Point2D tip = new Point2D(curve.getEndX(), curve.getEndY());
    Point2D back = ArcCurve.point(curve, 0.9).subtract(tip).normalize().multiply(ARROW);
    Point2D side = new Point2D(-back.getY(), back.getX()).multiply(0.5);
    Point2D left = tip.add(back).add(side);
    Point2D right = tip.add(back).subtract(side);
    return new Polygon(
        tip.getX(), tip.getY(), left.getX(), left.getY(), right.getX(), right.getY());
  }
}
