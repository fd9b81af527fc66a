package org.plumbline.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Notes;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationType;

class EditTest {

  private static final Annotation CLAIM = Notes.claim("c", 0, 9);
  private static final Annotation SOURCE = Notes.source("s", 10, 14);
  private static final Relation LINK =
      Notes.relation("r", RelationType.ATTRIBUTED_TO, CLAIM, SOURCE);

  private static Edit edit(Change... changes) {
    return new Edit(
        new EditId("e"),
        new ArticleId("ships"),
        Notes.ANA,
        Notes.NOON,
        EditLabel.TAG,
        Optional.empty(),
        List.of(changes));
  }

  @Test
  void itSaysWhatBecameOfEachItem() {
    AnnotationSet set = AnnotationSet.of(List.of(CLAIM, SOURCE));
    Annotation noted = CLAIM.withNote("why?");
    Edit edit = edit(Change.changed(CLAIM, noted), Change.deleted(SOURCE));
    assertThat(edit.appliedTo(set)).isEqualTo(AnnotationSet.of(List.of(noted)));
  }

  @Test
  void aConflictTellsBothStatesAndChangesNothing() {
    Annotation noted = CLAIM.withNote("mine");
    Annotation found = CLAIM.withNote("yours");
    AnnotationSet set = AnnotationSet.of(List.of(found));
    Edit edit = edit(Change.created(SOURCE), Change.changed(noted, CLAIM));
    EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> edit.appliedTo(set));
    assertThat(conflict.item()).isEqualTo(CLAIM.id());
    assertThat(conflict.expected()).contains(noted);
    assertThat(conflict.found()).contains(found);
    assertThat(conflict).hasMessageContaining("mine").hasMessageContaining("yours");
    assertThat(set).isEqualTo(AnnotationSet.of(List.of(found)));
  }

  @Test
  void whatIsThereIsNotCreatedAndWhatIsGoneIsNotDeleted() {
    EditConflict there =
        catchThrowableOfType(
            EditConflict.class,
            () -> edit(Change.created(CLAIM)).appliedTo(AnnotationSet.of(List.of(CLAIM))));
    EditConflict gone =
        catchThrowableOfType(
            EditConflict.class, () -> edit(Change.deleted(CLAIM)).appliedTo(AnnotationSet.EMPTY));
    assertThat(there.expected()).isEmpty();
    assertThat(gone.found()).isEmpty();
    assertThat(gone).hasMessageContaining("absent");
  }

  @Test
  void theInverseLeadsBackAndNamesWhatItReverts() {
    AnnotationSet before = AnnotationSet.of(List.of(SOURCE));
    Edit edit = edit(Change.created(CLAIM), Change.created(LINK));
    Edit inverse = edit.inverted(new EditId("undo"), Notes.ANA, Notes.NOON);
    assertThat(inverse.appliedTo(edit.appliedTo(before))).isEqualTo(before);
    assertThat(inverse.reverts()).contains(edit.id());
    assertThat(inverse.label()).isEqualTo(edit.label());
    assertThat(inverse.changes()).containsExactly(Change.deleted(LINK), Change.deleted(CLAIM));
  }

  @Test
  void anEditOfNothingOrOfOneItemTwiceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> edit());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(Change.created(CLAIM), Change.deleted(CLAIM)));
    assertThatIllegalArgumentException().isThrownBy(() -> Change.changed(CLAIM, SOURCE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(Optional.empty(), Optional.empty()));
  }
}
