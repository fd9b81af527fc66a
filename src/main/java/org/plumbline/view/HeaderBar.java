package org.plumbline.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.ArticleDetails;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** The bar at the top: where one is, finding, undoing, and what comes out. */
final class HeaderBar extends HBox {

  private final Texts texts;
  private final Commands commands;

  HeaderBar(Texts texts, Commands commands, WorkbenchViewModel workbench, FindField find) {
    this.texts = texts;
    this.commands = commands;
    getStyleClass().add("header-bar");
    Label product = new Label(texts.get("product"));
    product.getStyleClass().add("product");
    product.setMinWidth(USE_PREF_SIZE);
    Label place = new Label();
    place.getStyleClass().addAll("muted", "breadcrumb");
    place.setMinWidth(0);
    place.textProperty().bind(breadcrumb(workbench));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox.setHgrow(find, Priority.SOMETIMES);
    getChildren()
        .addAll(
            product,
            place,
            gap,
            find,
            told(Command.UNDO, workbench.nextUndoProperty()),
            told(Command.REDO, workbench.nextRedoProperty()),
            new SuggestionsButton(texts, commands, workbench),
            icon(Command.FIGURES_BOARD),
            icon(Command.THEME),
            icon(Command.KEYS),
            projectMenu(),
            exportMenu());
  }

  private ObservableValue<String> breadcrumb(WorkbenchViewModel workbench) {
    return workbench
        .articleProperty()
        .flatMap(
            article ->
                article
                    .map(ArticleViewModel::details)
                    .<ObservableValue<String>>map(
                        details -> details.detailsProperty().map(now -> inProject(workbench, now)))
                    .orElseGet(
                        () -> new javafx.beans.property.SimpleStringProperty(workbench.project())));
  }

  private static String inProject(WorkbenchViewModel workbench, ArticleDetails details) {
    return workbench.project() + "  ▸  " + details.title();
  }

  private Button icon(Command command) {
    Button button = commands.iconButton(command);
    button.getStyleClass().add("button-icon");
    // A click leaves the focus in the text, where 1, 2 and 3 go on working; each has a key of its
    // own.
    button.setFocusTraversable(false);
    return button;
  }

  /** A button whose tooltip also says which edit it is about. */
  private Button told(Command command, ObservableValue<Optional<EditLabel>> edit) {
    Button button = icon(command);
    String plain = button.getTooltip().getText();
    edit.subscribe(
        next ->
            button
                .getTooltip()
                .setText(
                    next.map(label -> plain + "  –  " + texts.of("edit", label)).orElse(plain)));
    return button;
  }

  private MenuButton projectMenu() {
    MenuButton menu = new MenuButton(texts.get("project.menu"));
    menu.setId("project-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getItems().addAll(commands.menuItems(Command.IMPORT_FILES, Command.PASTE_ARTICLE));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(commands.menuItems(Command.NEW_PROJECT, Command.OPEN_PROJECT));
    return menu;
  }

  private MenuButton exportMenu() {
    MenuButton menu = new MenuButton(texts.get("export.menu"), new FontIcon(Feather.SHARE));
    menu.setId("export-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getStyleClass().add("accent");
    menu.getItems().addAll(commands.menuItems(Command.EXPORT_ARTICLE, Command.EXPORT_PROJECT));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(commands.menuItems(Command.REPORT_ARTICLE, Command.REPORT_PROJECT));
    return menu;
  }
}
