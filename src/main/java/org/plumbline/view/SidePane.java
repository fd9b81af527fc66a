package org.plumbline.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.ComparedViewModel;
import org.plumbline.viewmodel.FlagRow;
import org.plumbline.viewmodel.FlagsViewModel;

/** The tabs at the right: the selected annotation, all of them, and the queue of flags. */
final class SidePane extends TabPane {

  private final Texts texts;
  private final Commands commands;
  private final Tab inspectorTab;
  private final Tab annotationsTab;
  private final Tab flagsTab;
  private final ComparedViewModel compared;
  private final FlagsPane flags;
  private Optional<InspectorPane> inspector = Optional.empty();
  private Optional<AnnotationTable> table = Optional.empty();

  SidePane(Texts texts, Commands commands, FlagsViewModel flags, ComparedViewModel compared) {
    this.compared = compared;
    this.texts = texts;
    this.commands = commands;
    this.inspectorTab = new Tab(texts.get("tab.inspector"));
    this.annotationsTab = new Tab(texts.get("tab.annotations"));
    this.flags = new FlagsPane(texts, commands, flags);
    this.flagsTab = new Tab(texts.get("tab.flags"), this.flags);
    getStyleClass().add("side-pane");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setId("side");
    setAccessibleText(texts.get("side.accessible"));
    getTabs().addAll(inspectorTab, annotationsTab, flagsTab);
    show(Optional.empty());
    flags.inArticleProperty().subscribe(this::showOpen);
    flags.currentProperty().subscribe(row -> row.ifPresent(_ -> showFlags()));
  }

  void show(Optional<ArticleViewModel> article) {
    inspector = article.map(open -> new InspectorPane(texts, commands, open, compared));
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

  /** How many flags of the article are open stands beside the tab's name. */
  private void showOpen(List<FlagRow> inArticle) {
    long open = inArticle.stream().filter(FlagRow::isOpen).count();
    Label badge = new Label(Long.toString(open));
    badge.getStyleClass().add("badge");
    flagsTab.setGraphic(open > 0 ? badge : null);
  }

  void showFlags() {
    getSelectionModel().select(flagsTab);
  }

  /** Puts the cursor into the note of the flag under review. */
  void noteFlag() {
    showFlags();
    flags.focusNote();
  }

  void editNote() {
    getSelectionModel().select(inspectorTab);
    inspector.ifPresent(InspectorPane::focusNote);
  }
}
