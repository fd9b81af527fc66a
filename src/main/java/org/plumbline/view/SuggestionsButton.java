package org.plumbline.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.model.AnnotationKind;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.SuggestionSwitch;
import org.plumbline.viewmodel.SuggestionsViewModel;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** How many suggestions are to be decided on; a press shows or hides them, a menu picks a kind. */
final class SuggestionsButton extends SplitMenuButton {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Texts texts;
  private final Commands commands;
  private final WorkbenchViewModel workbench;
  private final SuggestionSwitch shown;
  private final FontIcon eye = new FontIcon();
  private Subscription following = Subscription.EMPTY;

  SuggestionsButton(Texts texts, Commands commands, WorkbenchViewModel workbench) {
    this.texts = texts;
    this.commands = commands;
    this.workbench = workbench;
    this.shown = workbench.suggestionSwitch();
    getStyleClass().add("suggestions-button");
    setId(Commands.id(Command.SUGGESTIONS));
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(false);
    setGraphic(eye);
    Tooltip tooltip = new Tooltip(commands.nameAndKey(Command.SUGGESTIONS));
    showingProperty().subscribe(isOpen -> setTooltip(isOpen ? null : tooltip));
    setOnAction(_ -> commands.run(Command.SUGGESTIONS));
    addKinds();
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(commands.menuItems(Command.ACCEPT_ALL));
    shown.onProperty().subscribe(this::showCount);
    shown.kindProperty().subscribe(this::showCount);
    workbench.articleProperty().subscribe(this::follow);
  }

  private void addKinds() {
    ToggleGroup group = new ToggleGroup();
    addKind(group, Command.SUGGEST_ALL, Optional.empty());
    addKind(group, Command.SUGGEST_CLAIMS, Optional.of(AnnotationKind.CLAIM));
    addKind(group, Command.SUGGEST_SOURCES, Optional.of(AnnotationKind.SOURCE));
    addKind(group, Command.SUGGEST_FIGURES, Optional.of(AnnotationKind.FIGURE));
  }

  private void addKind(ToggleGroup group, Command command, Optional<AnnotationKind> kind) {
    RadioMenuItem item = new RadioMenuItem(commands.name(command));
    item.setId(Commands.id(command));
    item.setToggleGroup(group);
    item.setOnAction(_ -> commands.run(command));
    shown.kindProperty().subscribe(chosen -> item.setSelected(chosen.equals(kind)));
    getItems().add(item);
  }

  private void follow(Optional<ArticleViewModel> article) {
    following.unsubscribe();
    following =
        article
            .map(open -> open.suggestions().countsProperty().subscribe(this::showCount))
            .orElse(Subscription.EMPTY);
    showCount();
  }

  private void showCount() {
    int count =
        workbench
            .article()
            .map(ArticleViewModel::suggestions)
            .map(SuggestionsViewModel::count)
            .orElse(0);
    boolean isOn = shown.onProperty().get();
    setText(texts.get("suggestions.button", count));
    setAccessibleText(texts.get(isOn ? "suggestions.shown" : "suggestions.hidden", count));
    eye.setIconCode(isOn ? Feather.EYE : Feather.EYE_OFF);
    pseudoClassStateChanged(ON, isOn);
  }
}
