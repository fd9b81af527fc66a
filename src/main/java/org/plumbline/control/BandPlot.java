package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * Values beside each other, each a band from the least to the most that it may be, on one axis:
 * what agrees lies at one height, and what does not stands out. A click on a band, or Enter,
 * chooses it. Its style class is {@code band-plot}, that of a band {@code plot-band}.
 */
public final class BandPlot extends Region {

  /**
   * A value.
   *
   * @param key what the caller knows it by
   * @param name what stands under it
   * @param low the least that it may be; empty where it is open below
   * @param high the most that it may be; empty where it is open above
   * @param standsOut whether it is not like the others
   * @param description what a tooltip and a screen reader say of it
   */
  public record Band(
      Object key,
      String name,
      Optional<Double> low,
      Optional<Double> high,
      boolean standsOut,
      String description) {}

  private static final PseudoClass STANDS_OUT = PseudoClass.getPseudoClass("stands-out");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final double TOP = 12;
  private static final double NAMES = 24;
  private static final double THINNEST = 6;
  private static final double WIDEST = 26;
  private static final double LEAST_FOR_NAME = 48;

  /** Room above and below the values, as a share of what lies between them. */
  private static final double ROOM = 0.08;

  private final NumberAxis axis = new NumberAxis();
  private final List<Region> shapes = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final Path grid = new Path();
  private List<Band> bands = List.of();
  private Consumer<Object> onChoice = _ -> {};

  public BandPlot() {
    getStyleClass().add("band-plot");
    axis.setSide(Side.LEFT);
    axis.setAutoRanging(false);
    axis.setAnimated(false);
    axis.setMinorTickVisible(false);
    grid.getStyleClass().add("plot-grid");
    grid.setManaged(false);
    grid.setMouseTransparent(true);
    setMinHeight(120);
  }

  /** Hears the key of the band that is chosen. */
  public void setOnChoice(Consumer<Object> listener) {
    onChoice = listener;
  }

  /** Shows these values, from left to right. */
  public void setBands(List<Band> shown) {
    bands = List.copyOf(shown);
    shapes.clear();
    names.clear();
    for (Band band : bands) {
      shapes.add(shape(band));
      names.add(name(band));
    }
    List<Node> children = new ArrayList<>(List.of(grid, axis));
    children.addAll(shapes);
    children.addAll(names);
    getChildren().setAll(children);
    setRange();
    requestLayout();
  }

  private Region shape(Band band) {
    Region shape = new Region();
    shape.getStyleClass().add("plot-band");
    shape.pseudoClassStateChanged(STANDS_OUT, band.standsOut());
    shape.pseudoClassStateChanged(OPEN, band.low().isEmpty() || band.high().isEmpty());
    shape.setFocusTraversable(true);
    shape.setAccessibleRole(AccessibleRole.BUTTON);
    shape.setAccessibleText(band.description());
    Tooltip.install(shape, new Tooltip(band.description()));
    shape.setOnMouseClicked(_ -> onChoice.accept(band.key()));
    shape.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            onChoice.accept(band.key());
            event.consume();
          }
        });
    return shape;
  }

  private static Label name(Band band) {
    Label name = new Label(band.name());
    name.getStyleClass().add("plot-name");
    name.setMinWidth(0);
    return name;
  }

  private void setRange() {
    double least = ends().min().orElse(0);
    double most = ends().max().orElse(1);
    double between = most > least ? most - least : Math.max(1, Math.abs(most));
    double lower = least - between * ROOM;
    double upper = most + between * ROOM;
    double tick = tick(upper - lower);
    axis.setTickUnit(tick);
    axis.setLowerBound(Math.floor((least >= 0 ? Math.max(0, lower) : lower) / tick) * tick);
    axis.setUpperBound(Math.ceil(upper / tick) * tick);
  }

  private DoubleStream ends() {
    return bands.stream()
        .flatMap(band -> Stream.of(band.low(), band.high()))
        .flatMap(Optional::stream)
        .mapToDouble(Double::doubleValue);
  }

  /** About five steps of 1, 2 or 5 times a power of ten. */
  private static double tick(double range) {
    double rough = range / 5;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double share = rough / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - TOP - NAMES;
    double axisWidth = Math.ceil(axis.prefWidth(height));
    double column = (getWidth() - axisWidth) / Math.max(1, bands.size());
    axis.resizeRelocate(0, TOP, axisWidth, height);
    axis.layout();
    drawGrid(axisWidth);
    for (int at = 0; at < bands.size(); at++) {
      place(at, axisWidth + column * at, column);
    }
  }

  private void drawGrid(double left) {
    grid.getElements()
        .setAll(
            axis.getTickMarks().stream()
                .map(mark -> TOP + Math.rint(mark.getPosition()) + 0.5)
                .<PathElement>mapMulti(
                    (y, line) -> {
                      line.accept(new MoveTo(left, y));
                      line.accept(new LineTo(getWidth(), y));
                    })
                .toList());
  }

  private void place(int at, double left, double column) {
    Band band = bands.get(at);
    double bottom = band.low().map(axis::getDisplayPosition).orElse(axis.getHeight());
    double top = band.high().map(axis::getDisplayPosition).orElse(0.0);
    double height = Math.max(THINNEST, bottom - top);
    double width = Math.clamp(column * 0.4, 4, WIDEST);
    shapes
        .get(at)
        .resizeRelocate(
            left + (column - width) / 2, TOP + (top + bottom - height) / 2, width, height);
    Label name = names.get(at);
    name.setVisible(column >= LEAST_FOR_NAME);
    double wanted = Math.min(column - 6, name.prefWidth(-1));
    name.resizeRelocate(
        left + (column - wanted) / 2, getHeight() - NAMES + 4, wanted, name.prefHeight(-1));
  }
}
