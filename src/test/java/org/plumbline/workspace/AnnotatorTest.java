package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.workspace.TestProject.SHIPS;
import static org.plumbline.workspace.TestProject.SHIPS_TEXT;
import static org.plumbline.workspace.TestProject.place;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Quantity;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

class AnnotatorTest {

  @TempDir Path folder;
  private TestProject project;
  private Annotator annotator;

  @BeforeEach
  void makeProject() {
    project = TestProject.in(folder);
    annotator = project.annotator();
  }

  @AfterEach
  void closeProject() {
    project.close();
  }

  private AnnotationSet items() {
    return project.workspace().items(SHIPS);
  }

  private Annotation annotation(AnnotationId id) {
    return items().annotation(id).orElseThrow();
  }

  private void makesNoEdit(Runnable intent) {
    int edits = project.store().appended().size();
    intent.run();
    assertThat(project.store().appended()).hasSize(edits);
  }

  private void makesOneEdit(Runnable intent) {
    int edits = project.store().appended().size();
    intent.run();
    assertThat(project.store().appended()).hasSize(edits + 1);
  }

  @Test
  void whiteSpaceAtTheEndsIsLeftOutOfATag() {
    AnnotationId id = project.tag(" 😊.\n\n", AnnotationKind.CLAIM);
    assertThat(annotation(id).spans().quote(SHIPS_TEXT)).isEqualTo("😊.");
    makesNoEdit(() -> assertThat(annotator.tag(place("\n\n"), AnnotationKind.CLAIM)).isEmpty());
  }

  @Test
  void aTaggedFigureThatIsAPlainNumberHasItsValueAndAnyOtherHasNone() {
    AnnotationId plain = project.tag("2,700", AnnotationKind.FIGURE);
    AnnotationId other = project.tag("about 11 soldiers", AnnotationKind.FIGURE);
    assertThat(((Figure) annotation(plain).body()).quantity())
        .isEqualTo(Quantity.exactly(new BigDecimal("2700")));
    assertThat(((Figure) annotation(other).body()).quantity()).isEqualTo(Quantity.UNKNOWN);
  }

  @Test
  void aTaggedSourceIsNamedAsTheTextNamesIt() {
    AnnotationId id = project.tag("The agency", AnnotationKind.SOURCE);
    assertThat(annotation(id).body())
        .isInstanceOf(Source.class)
        .hasToString(new Source("The agency", Source.SourceKind.ORGANIZATION).toString());
  }

  @Test
  void whatChangesNothingMakesNoEdit() {
    AnnotationId id = project.tag("2,700", AnnotationKind.CLAIM);
    Annotation before = annotation(id);
    RelationId link =
        annotator.link(
            id,
            RelationType.ATTRIBUTED_TO,
            project.tag("The agency", AnnotationKind.SOURCE),
            Optional.of(place("says")));
    makesNoEdit(() -> annotator.changeKind(id, AnnotationKind.CLAIM));
    makesNoEdit(() -> annotator.describe(id, Claim.PLAIN));
    makesNoEdit(() -> annotator.annotate(id, ""));
    makesNoEdit(() -> annotator.label(id, List.of()));
    makesNoEdit(() -> annotator.move(id, before.spans()));
    makesNoEdit(() -> annotator.cue(link, Optional.of(place(" says "))));
    makesNoEdit(() -> annotator.delete(List.of()));
    makesNoEdit(() -> annotator.describe(items().details().orElseThrow()));
    assertThat(annotation(id)).isEqualTo(before);
  }

  @Test
  void whatChangesSomethingIsOneEditAndModifiesTheAnnotation() {
    AnnotationId id = project.tag("2,700", AnnotationKind.CLAIM);
    Claim denied = new Claim(Claim.Certainty.DENIED, true);
    makesOneEdit(() -> annotator.describe(id, denied));
    makesOneEdit(() -> annotator.annotate(id, "who?"));
    makesOneEdit(() -> annotator.label(id, List.of("later")));
    makesOneEdit(() -> annotator.move(id, Spans.of(place("count 2,700"))));
    Annotation after = annotation(id);
    assertThat(after.body()).isEqualTo(denied);
    assertThat(after.note()).isEqualTo("who?");
    assertThat(after.tags()).containsExactly("later");
    assertThat(after.spans().quote(SHIPS_TEXT)).isEqualTo("count 2,700");
    assertThat(after.provenance().modifiedAt()).isAfter(after.provenance().createdAt());
  }

  @Test
  void movedEndsLeaveWhiteSpaceOutToo() {
    AnnotationId id = project.tag("2,700", AnnotationKind.CLAIM);
    annotator.move(id, new Spans(List.of(place("The agency "), place(" sent 😊.\n\n"))));
    assertThat(annotation(id).spans())
        .isEqualTo(new Spans(List.of(place("The agency"), place("sent 😊."))));
    makesNoEdit(() -> annotator.move(id, Spans.of(place("\n\n"))));
  }

  @Test
  void anotherKindKeepsNoteAndTagsAndTheRelationsItAllows() {
    AnnotationId one = project.tag("The agency says", AnnotationKind.CLAIM);
    AnnotationId other = project.tag("Others count 2,700", AnnotationKind.CLAIM);
    AnnotationId source = project.tag("The agency", AnnotationKind.SOURCE);
    annotator.annotate(one, "why?");
    annotator.label(one, List.of("later"));
    annotator.link(one, RelationType.ATTRIBUTED_TO, source, Optional.empty());
    annotator.link(other, RelationType.SUPPORTS, one, Optional.empty());
    AnnotationSet before = items();

    makesOneEdit(() -> annotator.changeKind(one, AnnotationKind.SOURCE));
    assertThat(annotation(one).kind()).isEqualTo(AnnotationKind.SOURCE);
    assertThat(annotation(one).note()).isEqualTo("why?");
    assertThat(annotation(one).tags()).containsExactly("later");
    assertThat(items().relations()).isEmpty();
    project.workspace().undo();
    assertThat(items()).isEqualTo(before);
    makesOneEdit(() -> annotator.changeKind(one, AnnotationKind.FIGURE));
    assertThat(items().relations()).isEmpty();
  }

  @Test
  void deletingTakesTheRelationsAlongInOneEdit() {
    AnnotationId one = project.tag("The agency says", AnnotationKind.CLAIM);
    AnnotationId other = project.tag("Others count 2,700", AnnotationKind.CLAIM);
    annotator.link(one, RelationType.SUPPORTS, other, Optional.empty());
    annotator.link(other, RelationType.CONTRADICTS, one, Optional.empty());
    AnnotationSet before = items();
    makesOneEdit(() -> annotator.delete(List.of(one, other, one)));
    assertThat(items().annotations()).isEmpty();
    project.workspace().undo();
    assertThat(items()).isEqualTo(before);
    makesOneEdit(() -> annotator.delete(List.of(one)));
    assertThat(items().relations()).isEmpty();
    assertThat(items().annotations()).hasSize(1);
  }

  @Test
  void onlyRelationsThatAreAllowedAndNotThereYetArePossible() {
    AnnotationId one = project.tag("The agency says", AnnotationKind.CLAIM);
    AnnotationId other = project.tag("Others count 2,700", AnnotationKind.CLAIM);
    AnnotationId figure = project.tag("2,700", AnnotationKind.FIGURE);
    assertThat(annotator.possibleRelations(one, one)).isEmpty();
    assertThat(annotator.possibleRelations(one, figure)).isEmpty();
    assertThat(annotator.possibleRelations(figure, one)).containsExactly(RelationType.QUANTIFIES);
    annotator.link(one, RelationType.SUPPORTS, other, Optional.empty());
    annotator.link(other, RelationType.SAME_AS, one, Optional.empty());
    assertThat(annotator.possibleRelations(one, other)).containsExactly(RelationType.CONTRADICTS);
    assertThat(annotator.possibleRelations(other, one))
        .containsExactly(RelationType.SUPPORTS, RelationType.CONTRADICTS);
  }

  @Test
  void aCueIsTrimmedReplacedByWordsOnlyAndTakenAway() {
    AnnotationId claim = project.tag("about 11 soldiers", AnnotationKind.CLAIM);
    AnnotationId source = project.tag("The agency", AnnotationKind.SOURCE);
    TextRange says = place("says");
    RelationId link =
        annotator.link(claim, RelationType.ATTRIBUTED_TO, source, Optional.of(place(" says ")));
    assertThat(items().relation(link).orElseThrow().cue()).contains(says);
    makesNoEdit(() -> annotator.cue(link, Optional.of(place("\n\n"))));
    makesNoEdit(() -> annotator.cue(link, Optional.of(new TextRange(3, 3))));
    makesOneEdit(() -> annotator.cue(link, Optional.empty()));
    assertThat(items().relation(link).orElseThrow().cue()).isEmpty();
    makesOneEdit(() -> annotator.unlink(link));
    assertThat(items().relations()).isEmpty();
  }
}
