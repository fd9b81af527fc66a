package org.plumbline.view;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.plumbline.control.WrappedText;
import org.plumbline.model.Annotation;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.Linking;

/** Says, while a link is being made, what to do next. */
final class LinkBanner extends HBox {

  private final Texts texts;
  private final ArticleViewModel article;
  private final WrappedText label = new WrappedText();

  LinkBanner(Texts texts, ArticleViewModel article) {
    this.texts = texts;
    this.article = article;
    getStyleClass().add("link-banner");
    setId("link-banner");
    getChildren().add(label);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    article.linking().stateProperty().subscribe(this::show);
  }

  private void show(Optional<Linking> linking) {
    setVisible(linking.isPresent());
    setManaged(linking.isPresent());
    linking
        .flatMap(state -> article.itemsProperty().get().annotation(state.from()))
        .ifPresent(from -> label.setText(instruction(from)));
  }

  private String instruction(Annotation from) {
    return texts.get(
        "link.banner", texts.of("kind", from.kind()), Descriptions.brief(article.quote(from)));
  }
}
