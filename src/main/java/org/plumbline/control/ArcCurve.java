package org.plumbline.control;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurve;

/** The curve from one box to another. */
final class ArcCurve {

  private ArcCurve() {}

  /**
   * Over the top when the boxes are side by side; else from the lower edge of the upper box to the
   * upper edge of the lower one.
   *
   * @param leastBend how far the curve swings out at least
   */
  static CubicCurve between(Bounds from, Bounds to, double leastBend) {
    boolean isDown = from.getMaxY() < to.getCenterY() && from.getCenterY() < to.getMinY();
    boolean isUp = to.getMaxY() < from.getCenterY() && to.getCenterY() < from.getMinY();
    if (!isDown && !isUp) {
      double bend = leastBend + Math.abs(from.getCenterX() - to.getCenterX()) / 12;
      return curve(from.getMinY(), -bend, to.getMinY(), -bend, from, to);
    }
    double startY = isDown ? from.getMaxY() : from.getMinY();
    double endY = isDown ? to.getMinY() : to.getMaxY();
    double bend = Math.max(leastBend, Math.abs(endY - startY) / 2) * (isDown ? 1 : -1);
    return curve(startY, bend, endY, -bend, from, to);
  }

  private static CubicCurve curve(
      double startY, double startBend, double endY, double endBend, Bounds from, Bounds to) {
    double startX = from.getCenterX();
    double endX = to.getCenterX();
    return new CubicCurve(
        startX, startY, startX, startY + startBend, endX, endY + endBend, endX, endY);
  }

  /** The point at a part of a curve's way, from 0 to 1. */
  static Point2D point(CubicCurve curve, double part) {
    double rest = 1 - part;
    double start = rest * rest * rest;
    double first = 3 * rest * rest * part;
    double second = 3 * rest * part * part;
    double end = part * part * part;
    return new Point2D(
        start * curve.getStartX()
            + first * curve.getControlX1()
            + second * curve.getControlX2()
            + end * curve.getEndX(),
        start * curve.getStartY()
            + first * curve.getControlY1()
            + second * curve.getControlY2()
            + end * curve.getEndY());
  }
}
