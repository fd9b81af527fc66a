package org.plumbline.viewmodel;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.workspace.Reviews;

/** What the analyst decides on the flag under review, and why. */
public final class ReviewViewModel {

  private final FlagsViewModel flags;
  private final Reviews reviews;
  private final StringProperty note = new SimpleStringProperty("");

  /** The flag whose note is being written. */
  private Optional<FlagRow> noted = Optional.empty();

  ReviewViewModel(FlagsViewModel flags, Reviews reviews) {
    this.flags = flags;
    this.reviews = reviews;
    flags.currentProperty().subscribe(this::follow);
  }

  /** The note on the flag under review as it is being written. */
  public StringProperty noteProperty() {
    return note;
  }

  /** What is being typed stays while only the decision changes. */
  private void follow(Optional<FlagRow> current) {
    boolean isSame = noted.isPresent() && current.filter(noted.get()::isSameAs).isPresent();
    boolean isTyped = isSame && !note.get().equals(noteOf(noted.get()));
    noted = current;
    if (!isTyped) {
      note.set(current.map(ReviewViewModel::noteOf).orElse(""));
    }
  }

  private static String noteOf(FlagRow row) {
    return row.review().map(Review::note).orElse("");
  }

  /** Decides on the flag under review, with the note, and goes on to the next open one. */
  public void decide(Decision decision) {
    flags
        .currentProperty()
        .get()
        .ifPresent(
            row -> {
              Optional<FlagRow> next = flags.nextOpen(row);
              reviews.decide(row.flag(), decision, note.get().strip());
              if (decision != Decision.OPEN) {
                next.ifPresent(flags::select);
              }
            });
  }

  /** Takes the note as it is written; the decision stays as it is. */
  public void commitNote() {
    String written = note.get().strip();
    noted
        .filter(row -> !written.equals(noteOf(row)))
        .ifPresent(row -> reviews.decide(row.flag(), row.decision(), written));
  }

  /** Gives up what is being written. */
  public void resetNote() {
    note.set(noted.map(ReviewViewModel::noteOf).orElse(""));
  }
}
