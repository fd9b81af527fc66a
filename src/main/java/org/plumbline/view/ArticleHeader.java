package org.plumbline.view;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.plumbline.control.WrappedText;
import org.plumbline.model.ArticleDetails;
import org.plumbline.viewmodel.ArticleViewModel;

/** Title, outlet, date and by-line above the text; a click corrects them. */
final class ArticleHeader extends VBox {

  private static final double TITLE_TO_TEXT = 1.4;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault());

  private final Texts texts;
  private final ArticleViewModel article;
  private final WrappedText title = new WrappedText();
  private final Hyperlink meta = new Hyperlink();

  ArticleHeader(Texts texts, Commands commands, ArticleViewModel article, DoubleProperty zoom) {
    this.texts = texts;
    this.article = article;
    getStyleClass().add("article-header");
    title.getStyleClass().add("article-title");
    title
        .styleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> "-fx-font-size: " + Math.round(zoom.get() * TITLE_TO_TEXT) + "px;", zoom));
    meta.getStyleClass().add("article-meta");
    meta.setId("article-meta");
    meta.setWrapText(true);
    meta.setOnAction(_ -> commands.run(Command.EDIT_DETAILS));
    getChildren().addAll(title, meta);
    article.details().detailsProperty().subscribe(this::show);
  }

  private void show(ArticleDetails details) {
    title.setText(details.title());
    String date = details.publishedOn().map(DATE::format).orElse("");
    String where = details.publisher().orElse(texts.get("details.no-publisher"));
    String when =
        date.isEmpty() ? texts.get("details.no-date") : texts.get("details.published", date);
    String words = texts.get("details.words", article.wordCount());
    StringBuilder line = new StringBuilder(where).append(" · ").append(when);
    details.byline().ifPresent(byline -> line.append(" · ").append(byline));
    line.append(" · ").append(words);
    details.language().ifPresent(language -> line.append(" · ").append(language));
    meta.setText(line.toString());
  }
}
