package org.plumbline.viewmodel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Article;
import org.plumbline.model.ComparedFigure;
import org.plumbline.workspace.Checking;

/** With what the selected figure was compared: why it was flagged, or why not. */
public final class ComparedViewModel {

  private final Checking checking;
  private final WorkbenchViewModel workbench;
  private final ReadOnlyObjectWrapper<List<ComparedRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  ComparedViewModel(Checking checking, WorkbenchViewModel workbench) {
    this.checking = checking;
    this.workbench = workbench;
    checking.listen(_ -> follow());
    workbench.selected().subscribe(_ -> follow());
  }

  /** Those that were flagged with it first, then in reading order. */
  public ReadOnlyObjectProperty<List<ComparedRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  private void follow() {
    rows.set(
        workbench.article().stream()
            .flatMap(open -> open.selectedProperty().get().stream().flatMap(id -> rows(open, id)))
            .toList());
  }

  private Stream<ComparedRow> rows(ArticleViewModel open, AnnotationId figure) {
    Article article = open.article();
    return checking.compared(article.id(), figure).stream()
        .sorted(Comparator.comparing(compared -> compared.verdict().severity().isEmpty()))
        .map(compared -> row(compared, article));
  }

  private static ComparedRow row(ComparedFigure compared, Article article) {
    return new ComparedRow(
        compared.other().annotation(),
        FlagPlace.of(compared.other(), article, Optional.empty()),
        compared.verdict());
  }

  /** Goes to the other figure. */
  public void select(ComparedRow row) {
    workbench.article().ifPresent(open -> open.select(row.annotation()));
  }
}
