package org.plumbline.view;

import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.plumbline.viewmodel.ArticleViewModel;

/** The tabs at the right: the selected annotation, and all of them. */
final class SidePane extends TabPane {

  private final Texts texts;
  private final Commands commands;
  private final Tab inspectorTab;
  private final Tab annotationsTab;
  private Optional<InspectorPane> inspector = Optional.empty();
  private Optional<AnnotationTable> table = Optional.empty();

  SidePane(Texts texts, Commands commands) {
    this.texts = texts;
    this.commands = commands;
    this.inspectorTab = new Tab(texts.get("tab.inspector"));
    this.annotationsTab = new Tab(texts.get("tab.annotations"));
    getStyleClass().add("side-pane");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setId("side");
    setAccessibleText(texts.get("side.accessible"));
    getTabs().addAll(inspectorTab, annotationsTab);
    show(Optional.empty());
  }

  void show(Optional<ArticleViewModel> article) {
    inspector = article.map(open -> new InspectorPane(texts, commands, open));
    inspector.ifPresentOrElse(
        inspectorTab::setContent,
        () -> inspectorTab.setContent(EmptyState.of(texts, "inspector.empty")));
    table.ifPresent(AnnotationTable::rest);
    table =
        article.map(open -> new AnnotationTable(texts, open, annotationsTab.selectedProperty()));
    table.ifPresentOrElse(
        annotationsTab::setContent,
        () -> annotationsTab.setContent(EmptyState.of(texts, "table.empty")));
  }

  /** Puts the cursor into the first field of the selected annotation. */
  void inspect() {
    getSelectionModel().select(inspectorTab);
    inspector.ifPresent(InspectorPane::focusFirstField);
  }

  void editNote() {
    getSelectionModel().select(inspectorTab);
    inspector.ifPresent(InspectorPane::focusNote);
  }
}
