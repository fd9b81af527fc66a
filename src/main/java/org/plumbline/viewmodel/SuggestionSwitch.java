package org.plumbline.viewmodel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.AnnotationKind;

/** Which suggestions are shown, in whichever article: all, those of one kind, or none. */
public final class SuggestionSwitch {

  private final ReadOnlyObjectWrapper<Boolean> on = new ReadOnlyObjectWrapper<>(true);
  private final ReadOnlyObjectWrapper<Optional<AnnotationKind>> kind =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whether any are shown. */
  public ReadOnlyObjectProperty<Boolean> onProperty() {
    return on.getReadOnlyProperty();
  }

  /** The one kind that is shown; empty where all are. */
  public ReadOnlyObjectProperty<Optional<AnnotationKind>> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** Shows suggestions, or hides them. */
  public void toggle() {
    on.set(!on.get());
  }

  /** Shows the suggestions of one kind, or of all. */
  public void show(Optional<AnnotationKind> wanted) {
    kind.set(wanted);
    on.set(true);
  }

  /** The kinds that were chosen, whether or not they are shown just now. */
  public Set<AnnotationKind> chosen() {
    return kind.get()
        .<Set<AnnotationKind>>map(EnumSet::of)
        .orElseGet(() -> EnumSet.allOf(AnnotationKind.class));
  }

  /** The kinds that are shown. */
  Set<AnnotationKind> shown() {
    return on.get() ? chosen() : Set.of();
  }
}
