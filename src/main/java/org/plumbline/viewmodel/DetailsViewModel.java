package org.plumbline.viewmodel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.ArticleDetails;
import org.plumbline.workspace.Annotator;

/** What is known of the open article besides its text, and how it is corrected. */
public final class DetailsViewModel {

  /** ISO 8601 dates have four digits for the year unless both sides agree on more. */
  private static final int LAST_YEAR = 9999;

  private final Annotator annotator;
  private final ReadOnlyObjectWrapper<ArticleDetails> details;
  private final Field title = new Field(this::readTitle);
  private final Field publisher = optional(ArticleDetails::withPublisher);
  private final Field byline = optional(ArticleDetails::withByline);
  private final Field publishedOn = new Field(this::readDate);

  DetailsViewModel(Annotator annotator, ArticleDetails details) {
    this.annotator = annotator;
    this.details = new ReadOnlyObjectWrapper<>(details);
    follow(details);
  }

  private Field optional(BiFunction<ArticleDetails, Optional<String>, ArticleDetails> change) {
    return new Field(text -> annotator.describe(change.apply(details(), Field.given(text))));
  }

  private void readTitle(String text) throws UnreadableField {
    if (text.isBlank()) {
      throw new UnreadableField(FieldProblem.NO_TITLE);
    }
    annotator.describe(details().withTitle(text.strip()));
  }

  private void readDate(String text) throws UnreadableField {
    try {
      Optional<LocalDate> date = Field.given(text).map(LocalDate::parse);
      if (date.filter(day -> day.getYear() < 0 || day.getYear() > LAST_YEAR).isPresent()) {
        throw new UnreadableField(FieldProblem.NOT_A_DATE);
      }
      annotator.describe(details().withPublishedOn(date));
    } catch (DateTimeException unreadable) {
      throw new UnreadableField(FieldProblem.NOT_A_DATE);
    }
  }

  void follow(ArticleDetails now) {
    details.set(now);
    title.follow(now.title());
    publisher.follow(now.publisher().orElse(""));
    byline.follow(now.byline().orElse(""));
    publishedOn.follow(now.publishedOn().map(LocalDate::toString).orElse(""));
  }

  /** Takes whatever is still being typed. */
  public void commit() {
    fields().forEach(Field::commit);
  }

  /** Whether a field refuses what was typed into it. */
  public boolean hasProblem() {
    return fields().stream().anyMatch(field -> field.problemProperty().get().isPresent());
  }

  private List<Field> fields() {
    return List.of(title, publisher, byline, publishedOn);
  }

  public ReadOnlyObjectProperty<ArticleDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  private ArticleDetails details() {
    return details.get();
  }

  public Field title() {
    return title;
  }

  public Field publisher() {
    return publisher;
  }

  public Field byline() {
    return byline;
  }

  /** An ISO 8601 date, such as 2025-02-10, or nothing. */
  public Field publishedOn() {
    return publishedOn;
  }

  /** Calls the article finished, or takes that back. */
  public void setDone(boolean isDone) {
    annotator.describe(details().withDone(isDone));
  }
}
