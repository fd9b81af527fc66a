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
import org.plumbline.viewmodel.ArticleViewModel;

/**
 * The small bar beside selected text that offers what can be done with it. It stands below the
 * selection, or above where there is no room below, and never upon it.
 */
final class SelectionBar extends Pane {

  private static final double GAP = 8;

  private final ArticleViewModel article;
  private final HighlightedText text;
  private final HBox bar = new HBox();

  SelectionBar(Commands commands, ArticleViewModel article, HighlightedText text) {
    this.article = article;
    this.text = text;
    setPickOnBounds(false);
    bar.getStyleClass().add("selection-bar");
    bar.setId("selection-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    for (Command command :
        new Command[] {
          Command.TAG_CLAIM, Command.TAG_SOURCE, Command.TAG_FIGURE, Command.LINK, Command.EDIT_NOTE
        }) {
      bar.getChildren().add(button(commands, command));
    }
    getChildren().add(bar);
    bar.setVisible(false);
    article.selectionProperty().subscribe(this::requestLayout);
    text.focusedProperty().subscribe(() -> requestLayout());
    text.layoutsProperty().subscribe(() -> requestLayout());
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
    Optional<Bounds> selected =
        article.selectionProperty().get().isEmpty() || !text.isFocused()
            ? Optional.empty()
            : text.boundsOf(article.selectionProperty().get());
    bar.setVisible(selected.isPresent());
    selected.ifPresent(this::placeBeside);
  }

  private void placeBeside(Bounds selection) {
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
