package org.plumbline.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import org.plumbline.control.TagChip;
import org.plumbline.model.Annotation;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.LinkRow;

/** The relations of the selected annotation, as pills; a click goes to the other end. */
final class LinksBox extends FlowPane {

  private final Texts texts;
  private final ArticleViewModel article;
  private final Button add;
  private final Button cue;

  LinksBox(Texts texts, Commands commands, ArticleViewModel article) {
    this.texts = texts;
    this.article = article;
    getStyleClass().add("links-box");
    // Otherwise its widest pill, before it is cut, would widen the whole pane.
    setMinWidth(0);
    setId("links");
    add = button(commands, Command.LINK);
    cue = button(commands, Command.SET_CUE);
    cue.visibleProperty().bind(cue.disabledProperty().not());
    cue.managedProperty().bind(cue.visibleProperty());
    article.inspector().annotationProperty().subscribe(this::show);
    article.itemsProperty().subscribe(() -> show(article.selectedAnnotation()));
  }

  private static Button button(Commands commands, Command command) {
    Button button = commands.namedButton(command);
    button.getStyleClass().add("chip-button");
    button.setGraphic(KeyCap.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  private void show(Optional<Annotation> annotation) {
    List<LinkRow> links = annotation.map(a -> article.links(a.id())).orElse(List.of());
    getChildren().setAll(links.stream().map(this::chip).toList());
    getChildren().add(add);
    if (!article.attributions().isEmpty()) {
      getChildren().add(cue);
    }
  }

  private TagChip chip(LinkRow link) {
    String relation =
        texts.of(link.isOutgoing() ? "relation" : "relation-inverse", link.relation().type());
    String cue = link.cue().map(words -> " " + texts.get("link.cue", words)).orElse("");
    String where = texts.get("inspector.where", link.paragraph(), Descriptions.brief(link.quote()));
    TagChip chip = new TagChip(relation + cue + " " + where, Kinds.styleClass(link.other().kind()));
    chip.maxWidthProperty().bind(widthProperty());
    if (link.isSuggested()) {
      chip.getStyleClass().add("suggested");
    } else {
      chip.setOnRemove(
          texts.get("link.remove"), () -> article.deleteRelation(link.relation().id()));
    }
    chip.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            article.select(Optional.of(link.other().id()));
          }
        });
    Tooltip.install(chip, new Tooltip(link.quote()));
    return chip;
  }
}
