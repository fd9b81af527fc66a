package org.plumbline.view;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.viewmodel.AnnotationRow;
import org.plumbline.viewmodel.ArticleViewModel;

/**
 * All annotations of the open article, and the suggestions that are shown, to sort, filter and go
 * to.
 */
final class AnnotationTable extends VBox {

  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

  private final Texts texts;
  private final ArticleViewModel article;
  private final ObservableList<AnnotationRow> rows = FXCollections.observableArrayList();
  private final TableView<AnnotationRow> table = new TableView<>();
  private final TextField filter = new TextField();
  private final ObservableValue<Boolean> isShown;
  private final Subscription watching;
  private boolean isFollowing;

  /**
   * @param isShown whether anybody looks at the table; while nobody does, it does not follow, since
   *     thousands of rows would be made anew with every edit
   */
  AnnotationTable(Texts texts, ArticleViewModel article, ObservableValue<Boolean> isShown) {
    this.isShown = isShown;
    this.texts = texts;
    this.article = article;
    getStyleClass().add("annotation-table");
    filter.setPromptText(texts.get("table.filter"));
    filter.setId("table-filter");
    filter.setAccessibleText(texts.get("table.filter"));
    table.setId("annotation-table");
    table.setRowFactory(_ -> new SuggestibleRow());
    table.setAccessibleText(texts.get("tab.annotations"));
    table
        .placeholderProperty()
        .bind(
            Bindings.when(Bindings.isEmpty(rows))
                .then(EmptyState.of(texts, "table.empty"))
                .otherwise(EmptyState.of(texts, "table.filtered")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(kindColumn());
    table.getColumns().add(column("table.paragraph", 44, row -> row.paragraph()));
    table.getColumns().add(column("table.quote", 150, row -> Descriptions.brief(row.quote())));
    table
        .getColumns()
        .add(column("table.details", 120, row -> new Descriptions(texts).detail(row.annotation())));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filter, table);
    showRows();
    watching = isShown.subscribe(() -> follow());
    article.itemsProperty().subscribe(() -> follow());
    article.selectedProperty().subscribe(() -> followSelected());
  }

  /** Stops following: the table is not needed any more. */
  void rest() {
    watching.unsubscribe();
  }

  private void showRows() {
    FilteredList<AnnotationRow> filtered = new FilteredList<>(rows);
    filter
        .textProperty()
        .subscribe(
            wanted ->
                filtered.setPredicate(
                    row -> matches(row, wanted.strip().toLowerCase(java.util.Locale.ROOT))));
    SortedList<AnnotationRow> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && !isFollowing) {
                article.select(Optional.of(row.annotation().id()));
              }
            });
  }

  private boolean matches(AnnotationRow row, String wanted) {
    String all =
        texts.of("kind", row.annotation().kind())
            + ' '
            + (row.annotation().isSuggested() ? texts.get("suggestion.open") : "")
            + ' '
            + row.quote()
            + ' '
            + new Descriptions(texts).detail(row.annotation())
            + ' '
            + row.annotation().note()
            + ' '
            + String.join(" ", row.annotation().tags());
    return all.toLowerCase(java.util.Locale.ROOT).contains(wanted);
  }

  private void follow() {
    if (isShown.getValue()) {
      isFollowing = true;
      rows.setAll(article.rows());
      isFollowing = false;
      followSelected();
    }
  }

  private void followSelected() {
    if (!isShown.getValue()) {
      return;
    }
    isFollowing = true;
    Optional<AnnotationId> selected = article.selectedProperty().get();
    table.getItems().stream()
        .filter(row -> selected.filter(row.annotation().id()::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(
            table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
    isFollowing = false;
  }

  private TableColumn<AnnotationRow, AnnotationKind> kindColumn() {
    TableColumn<AnnotationRow, AnnotationKind> column =
        column("table.kind", 84, row -> row.annotation().kind());
    column.setCellFactory(_ -> new KindCell());
    column.setMinWidth(column.getPrefWidth());
    return column;
  }

  private <T> TableColumn<AnnotationRow, T> column(
      String key, double width, Function<AnnotationRow, T> value) {
    TableColumn<AnnotationRow, T> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    return column;
  }

  /**
   * A row that looks otherwise for a suggestion, and says so to a screen reader and on hovering.
   */
  private final class SuggestibleRow extends TableRow<AnnotationRow> {

    @Override
    protected void updateItem(@Nullable AnnotationRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      boolean isSuggested = !isEmpty && row != null && row.annotation().isSuggested();
      pseudoClassStateChanged(SUGGESTED, isSuggested);
      setTooltip(isSuggested ? new Tooltip(texts.get("suggestion.open")) : null);
      setAccessibleHelp(isSuggested ? texts.get("suggestion.open") : null);
    }
  }

  private final class KindCell extends TableCell<AnnotationRow, AnnotationKind> {
    @Override
    protected void updateItem(@Nullable AnnotationKind kind, boolean isEmpty) {
      super.updateItem(kind, isEmpty);
      if (isEmpty || kind == null) {
        setGraphic(null);
        setText("");
      } else {
        Region dot = new Region();
        dot.getStyleClass().addAll("kind-dot", Kinds.styleClass(kind));
        setGraphic(dot);
        setText(texts.of("kind", kind));
      }
    }
  }
}
