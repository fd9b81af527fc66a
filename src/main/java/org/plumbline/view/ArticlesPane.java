package org.plumbline.view;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.model.ArticleSummary;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** The articles of the project, and the outline of the open one. */
final class ArticlesPane extends VBox {

  private final Texts texts;
  private final WorkbenchViewModel workbench;
  private final ListView<ArticleSummary> list = new ListView<>();
  private final FilteredList<ArticleSummary> shown;
  private final TextField filter = new TextField();
  private boolean isFollowing;

  ArticlesPane(Texts texts, Commands commands, WorkbenchViewModel workbench) {
    this.texts = texts;
    this.workbench = workbench;
    this.shown = new FilteredList<>(workbench.articles());
    getStyleClass().add("articles-pane");
    filter.setPromptText(texts.get("articles.filter"));
    filter.setId("article-filter");
    filter.setAccessibleText(texts.get("articles.filter"));
    filter
        .textProperty()
        .subscribe(wanted -> shown.setPredicate(article -> matches(article, wanted)));
    list.setId("articles");
    list.setAccessibleText(texts.get("articles.accessible"));
    list.setItems(shown);
    list.setCellFactory(_ -> new ArticleCell(texts, workbench.flags()));
    list.placeholderProperty()
        .bind(
            Bindings.when(Bindings.isEmpty(workbench.articles()))
                .then(EmptyState.of(texts, "articles.empty"))
                .otherwise(EmptyState.of(texts, "articles.filtered")));
    list.setContextMenu(
        new ContextMenu(
            commands
                .menuItems(
                    Command.EDIT_DETAILS,
                    Command.MARK_DONE,
                    Command.EXPORT_ARTICLE,
                    Command.REMOVE_ARTICLE)
                .toArray(javafx.scene.control.MenuItem[]::new)));
    workbench.flags().articlesProperty().subscribe(() -> list.refresh());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(heading(commands), filter, list, new OutlinePane(texts, workbench));
    followSelection();
  }

  private HBox heading(Commands commands) {
    Label label = new Label();
    label.getStyleClass().add("section");
    workbench
        .articles()
        .subscribe(() -> label.setText(texts.get("articles.heading", workbench.articles().size())));
    label.setText(texts.get("articles.heading", workbench.articles().size()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button paste = commands.iconButton(Command.PASTE_ARTICLE);
    Button add = commands.iconButton(Command.IMPORT_FILES);
    paste.getStyleClass().addAll("flat", "button-icon");
    add.getStyleClass().addAll("flat", "button-icon");
    HBox heading = new HBox(label, gap, paste, add);
    heading.getStyleClass().add("pane-heading");
    return heading;
  }

  private static boolean matches(ArticleSummary article, String wanted) {
    String all = article.details().title() + ' ' + article.details().publisher().orElse("");
    return all.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
  }

  private void followSelection() {
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            article -> {
              if (article != null && !isFollowing) {
                workbench.open(article.details().id());
              }
            });
    workbench.articleProperty().subscribe(() -> follow());
    shown.subscribe(() -> follow());
  }

  private void follow() {
    isFollowing = true;
    workbench
        .article()
        .flatMap(
            open ->
                shown.stream()
                    .filter(article -> article.details().id().equals(open.article().id()))
                    .findFirst())
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    isFollowing = false;
  }

  /** Opens the article so many places further down the list, or up. */
  void step(int direction) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (!shown.isEmpty()) {
      list.getSelectionModel().select(Math.clamp(at + direction, 0, shown.size() - 1));
    }
  }

  ListView<ArticleSummary> list() {
    return list;
  }
}
