package org.plumbline.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.control.BandPlot;
import org.plumbline.control.BandPlot.Band;
import org.plumbline.viewmodel.BoardQuantity;
import org.plumbline.viewmodel.BoardRow;
import org.plumbline.viewmodel.BoardViewModel;

/**
 * The figures of all articles in a table, and those of one quantity beside each other in a plot.
 */
final class BoardPane extends VBox {

  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

  private final Texts texts;
  private final BoardViewModel board;
  private final TableView<BoardRow> table = new TableView<>();
  private final BandPlot plot = new BandPlot();
  private final Label plotTitle = new Label();

  BoardPane(Texts texts, Commands commands, BoardViewModel board) {
    this.texts = texts;
    this.board = board;
    getStyleClass().add("board-pane");
    setId("board");
    fillTable();
    plot.setId("board-plot");
    plot.setOnChoice(row -> board.open((BoardRow) row));
    plotTitle.getStyleClass().add("flag-title");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(top(commands), table, plotTitle, plot);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            board.shownProperty().set(false);
            event.consume();
          }
        });
    board.chosenProperty().subscribe(() -> showPlot());
    Bindings.size(board.rows()).subscribe(() -> showPlot());
  }

  private HBox top(Commands commands) {
    Label title = new Label(texts.get("board.title"));
    title.getStyleClass().add("board-title");
    TextField filter = new TextField();
    filter.setId("board-filter");
    filter.setPromptText(texts.get("board.filter"));
    filter.setAccessibleText(texts.get("board.filter"));
    filter.textProperty().bindBidirectional(board.filterProperty());
    CheckBox differing = new CheckBox(texts.get("board.differing"));
    differing.setId("board-differing");
    differing.selectedProperty().bindBidirectional(board.onlyDifferingProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = commands.namedButton(Command.FIGURES_BOARD);
    close.setText(texts.get("board.close"));
    HBox top = new HBox(title, gap, differing, filter, close);
    top.getStyleClass().add("board-top");
    return top;
  }

  private void fillTable() {
    table.setId("board-table");
    table.setAccessibleText(texts.get("board.title"));
    table.getStyleClass().add("dense");
    table.setItems(board.rows());
    table.setRowFactory(_ -> new Row());
    table.setPlaceholder(EmptyState.of(texts, "board.empty"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("board.quantity", 150, this::nameOfFirst);
    column("board.value", 115, row -> Descriptions.brief(row.quote()));
    column("board.band", 175, row -> (row.differs() ? "≠ " : "") + band(row));
    column("board.article", 170, BoardRow::title);
    column("board.source", 120, row -> row.source().orElse(""));
    column("board.date", 90, BoardRow::date);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> board.choose(Optional.ofNullable(row).map(BoardRow::quantity)));
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(board::open);
            event.consume();
          }
        });
  }

  private <T> void column(String key, double width, Function<BoardRow, T> value) {
    TableColumn<BoardRow, T> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.getStyleClass().add(key.replace('.', '-'));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    table.getColumns().add(column);
  }

  /** The rows of a quantity lie together, so that its name need stand beside the first only. */
  private String nameOfFirst(BoardRow row) {
    int at = board.rows().indexOf(row);
    boolean isFirst = at <= 0 || !board.rows().get(at - 1).quantity().equals(row.quantity());
    return isFirst ? name(row.quantity()) : "";
  }

  /** Such as "soldier · kill" or "EUR · budget". */
  private String name(BoardQuantity quantity) {
    String name =
        Stream.of(quantity.unit(), quantity.counted(), quantity.event())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return name.isEmpty() ? texts.of("figure-kind", quantity.kind()) : name;
  }

  private String band(BoardRow row) {
    Optional<BigDecimal> low = row.low();
    Optional<BigDecimal> high = row.high();
    if (low.isPresent() && low.equals(high)) {
      return texts.get("board.exact", low.get());
    }
    return low.map(
            least ->
                high.map(most -> texts.get("board.between", least, most))
                    .orElseGet(() -> texts.get("board.at-least", least)))
        .orElseGet(() -> high.map(most -> texts.get("board.at-most", most)).orElse(""));
  }

  private void showPlot() {
    Optional<BoardQuantity> chosen = board.chosenProperty().get();
    List<BoardRow> rows = chosen.map(board::of).orElse(List.of());
    plotTitle.setText(
        chosen.map(quantity -> texts.get("board.plot", name(quantity), rows.size())).orElse(""));
    plot.setBands(rows.stream().map(this::plotted).toList());
  }

  private Band plotted(BoardRow row) {
    String where = texts.get("board.place", row.quote(), row.title(), row.date());
    return new Band(
        row,
        row.title(),
        row.low().map(BigDecimal::doubleValue),
        row.high().map(BigDecimal::doubleValue),
        row.differs(),
        where);
  }

  void focusTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** A row whose value cannot be the same as another's of its quantity looks otherwise. */
  private final class Row extends TableRow<BoardRow> {

    Row() {
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
              Optional.ofNullable(getItem()).ifPresent(board::open);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable BoardRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      boolean differs = !isEmpty && row != null && row.differs();
      pseudoClassStateChanged(DIFFERS, differs);
      setAccessibleHelp(differs ? texts.get("board.differs") : null);
      setTooltip(differs ? new Tooltip(texts.get("board.differs")) : null);
    }
  }
}
