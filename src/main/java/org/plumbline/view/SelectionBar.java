package org.plumbline.view;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.plumbline.control.HighlightedText;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.ArticleViewModel;

/**
 * The small bar beside selected text, or else beside the suggestion that was clicked, that offers
 * what can be done with it. Whoever goes through suggestions by keys is not shown it, since it
 * would cover what is read next. It stands below what is selected, or above where there is no room
 * below, and never upon it.
 */
final class SelectionBar extends Pane {

  private static final double GAP = 8;

  private final ArticleViewModel article;
  private final HighlightedText text;
  private final HBox tagging;
  private final HBox deciding;

  SelectionBar(Texts texts, Commands commands, ArticleViewModel article, HighlightedText text) {
    this.article = article;
    this.text = text;
    setPickOnBounds(false);
    tagging =
        bar(
            "selection-bar",
            commands,
            Command.TAG_CLAIM,
            Command.TAG_SOURCE,
            Command.TAG_FIGURE,
            Command.LINK,
            Command.EDIT_NOTE);
    deciding = bar("decision-bar", commands, Command.ACCEPT, Command.REJECT, Command.INSPECT);
    // Whose suggestion is meant can be seen.
    name(deciding, 0, texts.get("suggestion.accept"));
    name(deciding, 1, texts.get("suggestion.reject"));
    name(deciding, 2, texts.get("suggestion.edit"));
    getChildren().addAll(tagging, deciding);
    article.selectionProperty().subscribe(this::requestLayout);
    article.inspector().annotationProperty().subscribe(this::requestLayout);
    article.linking().stateProperty().subscribe(this::requestLayout);
    text.focusedProperty().subscribe(() -> requestLayout());
    text.layoutsProperty().subscribe(() -> requestLayout());
  }

  private static HBox bar(String id, Commands commands, Command... offers) {
    HBox bar = new HBox();
    bar.getStyleClass().add("selection-bar");
    bar.setId(id);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    for (Command command : offers) {
      bar.getChildren().add(button(commands, command));
    }
    bar.setVisible(false);
    return bar;
  }

  private static void name(HBox bar, int button, String name) {
    ((Button) bar.getChildren().get(button)).setText(name);
  }

  private static Button button(Commands commands, Command command) {
    Button button = commands.namedButton(command);
    button.setId("bar-" + button.getId());
    button.setGraphic(KeyCap.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setFocusTraversable(false);
    button.visibleProperty().bind(button.disabledProperty().not());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  @Override
  protected void layoutChildren() {
    place(tagging, selectedText());
    place(deciding, selectedSuggestion());
  }

  private Optional<TextRange> selectedText() {
    return Optional.of(article.selectionProperty().get())
        .filter(range -> !range.isEmpty() && text.isFocused());
  }

  private Optional<TextRange> selectedSuggestion() {
    boolean isIdle = selectedText().isEmpty() && !article.linking().isActive() && text.isFocused();
    return article
        .selectedAnnotation()
        .filter(shown -> isIdle && shown.isSuggested())
        .map(suggestion -> suggestion.spans().hull())
        .filter(place -> place.contains(article.selectionProperty().get().start()));
  }

  private void place(HBox bar, Optional<TextRange> range) {
    Optional<Bounds> selected = range.flatMap(text::boundsOf);
    bar.setVisible(selected.isPresent());
    selected.ifPresent(bounds -> placeBeside(bar, bounds));
  }

  private void placeBeside(HBox bar, Bounds selection) {
    bar.autosize();
    double width = bar.getWidth();
    double height = bar.getHeight();
    double x = Math.clamp(selection.getMinX(), 4, Math.max(4, getWidth() - width - 4));
    double below = selection.getMaxY() + GAP;
    double above = selection.getMinY() - GAP - height;
    double y = below + height <= getHeight() ? below : Math.max(above, 0);
    boolean covers = y < selection.getMaxY() && y + height > selection.getMinY();
    bar.setVisible(!covers);
    bar.relocate(x, y);
  }
}
