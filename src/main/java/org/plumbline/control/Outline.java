package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Closed shapes around boxes. */
final class Outline {

  private static final double RADIUS = 4;

  private Outline() {}

  static List<PathElement> box(double x, double y, double width, double height) {
    return List.of(
        new MoveTo(x, y),
        new LineTo(x + width, y),
        new LineTo(x + width, y + height),
        new LineTo(x, y + height),
        new ClosePath());
  }

  /**
   * One rounded contour around each group of boxes that lie under each other and share some width,
   * as the lines of a range do; boxes without a shared width get contours of their own.
   */
  static List<PathElement> around(List<Rectangle2D> boxes) {
    List<PathElement> elements = new ArrayList<>();
    List<Rectangle2D> group = new ArrayList<>();
    for (Rectangle2D box : boxes) {
      if (!group.isEmpty() && !continues(group.getLast(), box)) {
        elements.addAll(rounded(contour(group)));
        group.clear();
      }
      group.add(box);
    }
    if (!group.isEmpty()) {
      elements.addAll(rounded(contour(group)));
    }
    return elements;
  }

  private static boolean continues(Rectangle2D upper, Rectangle2D lower) {
    return lower.getMinY() > upper.getMinY() + upper.getHeight() / 2
        && lower.getMinX() + 2 * RADIUS < upper.getMaxX()
        && upper.getMinX() + 2 * RADIUS < lower.getMaxX();
  }

  /** Down the right sides and up the left sides; between two boxes it turns half-way. */
  private static List<Point2D> contour(List<Rectangle2D> group) {
    List<Point2D> right = new ArrayList<>();
    List<Point2D> left = new ArrayList<>();
    for (int index = 0; index < group.size(); index++) {
      Rectangle2D box = group.get(index);
      double top = index == 0 ? box.getMinY() : between(group.get(index - 1), box);
      double bottom =
          index == group.size() - 1 ? box.getMaxY() : between(box, group.get(index + 1));
      right.add(new Point2D(box.getMaxX(), top));
      right.add(new Point2D(box.getMaxX(), bottom));
      left.add(new Point2D(box.getMinX(), top));
      left.add(new Point2D(box.getMinX(), bottom));
    }
    right.addAll(left.reversed());
    return right;
  }

  private static double between(Rectangle2D upper, Rectangle2D lower) {
    return (upper.getMaxY() + lower.getMinY()) / 2;
  }

  private static List<PathElement> rounded(List<Point2D> corners) {
    List<PathElement> elements = new ArrayList<>();
    for (int index = 0; index < corners.size(); index++) {
      Point2D corner = corners.get(index);
      Point2D before = corners.get((index + corners.size() - 1) % corners.size());
      Point2D after = corners.get((index + 1) % corners.size());
      Point2D in = towards(corner, before);
      Point2D out = towards(corner, after);
      elements.add(
          index == 0 ? new MoveTo(in.getX(), in.getY()) : new LineTo(in.getX(), in.getY()));
      elements.add(new QuadCurveTo(corner.getX(), corner.getY(), out.getX(), out.getY()));
    }
    elements.add(new ClosePath());
    return elements;
  }

  private static Point2D towards(Point2D corner, Point2D other) {
    double distance = corner.distance(other);
    return distance == 0
        ? corner
        : corner.interpolate(other, Math.min(RADIUS, distance / 2) / distance);
  }
}
