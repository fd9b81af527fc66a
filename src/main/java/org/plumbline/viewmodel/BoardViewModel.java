package org.plumbline.viewmodel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.Figure;
import org.plumbline.workspace.BoardFigure;
import org.plumbline.workspace.Checking;
import org.plumbline.workspace.Workspace;

/**
 * The figures of all articles, quantity by quantity: first those whose values differ, then those
 * that are given most often. It follows the project only while somebody looks at it.
 */
public final class BoardViewModel {

  private final Workspace workspace;
  private final Checking checking;
  private final WorkbenchViewModel workbench;
  private final BooleanProperty isShown = new SimpleBooleanProperty(false);
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty onlyDiffering = new SimpleBooleanProperty(false);
  private final ObservableList<BoardRow> rows = FXCollections.observableArrayList();
  private final ObservableList<BoardRow> readOnlyRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<Optional<BoardQuantity>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  BoardViewModel(Workspace workspace, Checking checking, WorkbenchViewModel workbench) {
    this.workspace = workspace;
    this.checking = checking;
    this.workbench = workbench;
    checking.listen(_ -> follow());
    isShown.subscribe(() -> follow());
    filter.subscribe(() -> follow());
    onlyDiffering.subscribe(() -> follow());
  }

  /** Whether the board is looked at. */
  public BooleanProperty shownProperty() {
    return isShown;
  }

  public void toggle() {
    isShown.set(!isShown.get());
  }

  /** Words of which each must stand in a row's quantity, quote, article or source. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** Whether only quantities are listed whose values differ. */
  public BooleanProperty onlyDifferingProperty() {
    return onlyDiffering;
  }

  public ObservableList<BoardRow> rows() {
    return readOnlyRows;
  }

  /** The quantity whose values are compared. */
  public ReadOnlyObjectProperty<Optional<BoardQuantity>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public void choose(Optional<BoardQuantity> quantity) {
    chosen.set(quantity);
  }

  /** All figures of a quantity, by date and then as they stand in the project. */
  public List<BoardRow> of(BoardQuantity quantity) {
    return rows.stream()
        .filter(row -> row.quantity().equals(quantity))
        .sorted(Comparator.comparing(BoardRow::date))
        .toList();
  }

  /** Goes to where a figure stands. */
  public void open(BoardRow row) {
    isShown.set(false);
    workbench.open(
        row.mention().article(),
        article -> {
          article.goTo(row.mention().range());
          article.select(Optional.of(row.mention().annotation()));
        });
  }

  private void follow() {
    if (isShown.get()) {
      List<BoardRow> now = listed();
      if (!rows.equals(now)) {
        rows.setAll(now);
      }
      chosen.set(
          chosen
              .get()
              .filter(quantity -> now.stream().anyMatch(row -> row.quantity().equals(quantity)))
              .or(() -> now.stream().findFirst().map(BoardRow::quantity)));
    }
  }

  private List<BoardRow> listed() {
    Map<BoardQuantity, List<BoardRow>> byQuantity =
        workspace.articles().stream()
            .map(ArticleSummary::details)
            .flatMap(this::rowsOf)
            .collect(Collectors.groupingBy(BoardRow::quantity));
    return byQuantity.values().stream()
        .map(BoardViewModel::compared)
        .filter(group -> !onlyDiffering.get() || differs(group))
        .sorted(
            Comparator.comparing((List<BoardRow> group) -> !differs(group))
                .thenComparing(group -> !group.getFirst().quantity().isComparable())
                .thenComparing(List::size, Comparator.reverseOrder())
                .thenComparing(group -> words(group.getFirst())))
        .flatMap(List::stream)
        .filter(this::isWanted)
        .toList();
  }

  private Stream<BoardRow> rowsOf(ArticleDetails article) {
    return checking.figures(article.id()).stream()
        .map(
            mention ->
                new BoardRow(
                    BoardQuantity.of(mention.figure()),
                    article.title(),
                    article.publishedOn(),
                    mention,
                    false));
  }

  private static boolean differs(List<BoardRow> group) {
    return group.stream().anyMatch(BoardRow::differs);
  }

  /**
   * The figures of one quantity, each with whether it differs from another. A figure that differs
   * from any differs from that whose least is the highest, or from that whose most is the lowest.
   */
  private static List<BoardRow> compared(List<BoardRow> group) {
    if (!group.getFirst().quantity().isComparable()) {
      return group;
    }
    List<BoardFigure> ends =
        Stream.concat(
                mentions(group)
                    .filter(mention -> mention.low().isPresent())
                    .max(Comparator.comparing(mention -> mention.low().orElseThrow()))
                    .stream(),
                mentions(group)
                    .filter(mention -> mention.high().isPresent())
                    .min(Comparator.comparing(mention -> mention.high().orElseThrow()))
                    .stream())
            .toList();
    return group.stream()
        .map(row -> row.withDiffers(ends.stream().anyMatch(row.mention()::differsFrom)))
        .toList();
  }

  private static Stream<BoardFigure> mentions(List<BoardRow> group) {
    return group.stream().map(BoardRow::mention);
  }

  private boolean isWanted(BoardRow row) {
    String words = words(row);
    return Stream.of(filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .allMatch(words::contains);
  }

  private static String words(BoardRow row) {
    Figure figure = row.mention().figure();
    return String.join(
            " ",
            figure.counted().orElse(""),
            figure.event().orElse(""),
            figure.unit().orElse(""),
            row.quote(),
            row.title(),
            row.source().orElse(""))
        .toLowerCase(Locale.ROOT);
  }
}
