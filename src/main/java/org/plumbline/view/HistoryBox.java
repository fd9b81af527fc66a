package org.plumbline.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.plumbline.control.WrappedText;
import org.plumbline.edit.Revision;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.FieldChange;
import org.plumbline.viewmodel.HistoryRow;

/** What became of the selected annotation, the newest first. */
final class HistoryBox extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
          .withLocale(Locale.getDefault())
          .withZone(ZoneId.systemDefault());

  private final Texts texts;
  private final ArticleViewModel article;

  HistoryBox(Texts texts, ArticleViewModel article) {
    this.texts = texts;
    this.article = article;
    getStyleClass().add("history");
    setId("history");
    article.historyProperty().subscribe(this::show);
    article.inspector().annotationProperty().subscribe(() -> show(article.historyProperty().get()));
  }

  private void show(List<HistoryRow> rows) {
    getChildren().setAll(rows.stream().map(this::line).toList());
    if (article.selectedAnnotation().filter(Annotation::isSuggested).isPresent()) {
      getChildren().add(new WrappedText(texts.get("suggestion.open")));
    }
  }

  private WrappedText line(HistoryRow row) {
    Revision revision = row.revision();
    String what =
        row.changes().isEmpty()
            ? texts.of("edit", revision.label())
            : row.changes().stream().map(this::told).collect(Collectors.joining("; "));
    String prefix = revision.reverting() ? texts.get("history.reverted") + " " : "";
    return new WrappedText(
        texts.get(
            "history.line", prefix + what, revision.by().value(), TIME.format(revision.at())));
  }

  private String told(FieldChange change) {
    return texts.get(
        "history.change", texts.get(change.field()), told(change.before()), told(change.after()));
  }

  private String told(Object value) {
    String words =
        switch (value) {
          case AnnotationKind kind -> texts.of("kind", kind);
          case Approximation approximation -> texts.of("approximation", approximation);
          case FigureKind kind -> texts.of("figure-kind", kind);
          case SourceKind kind -> texts.of("source-kind", kind);
          case Certainty certainty -> texts.of("certainty", certainty);
          case Boolean yes -> texts.get(yes ? "yes" : "no");
          default -> Descriptions.brief(value.toString());
        };
    return words.isEmpty() ? texts.get("history.nothing") : words;
  }
}
