package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.AnnotationKind.CLAIM;
import static org.plumbline.model.AnnotationKind.FIGURE;
import static org.plumbline.model.AnnotationKind.SOURCE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationType;

class LinkingViewModelTest extends DeskTest {

  private AnnotationId source;
  private AnnotationId claim;
  private AnnotationId figure;
  private AnnotationId other;

  @BeforeEach
  void tag() {
    source = desk.tag("The agency", SOURCE);
    claim = desk.tag("about 11 soldiers were sent", CLAIM);
    figure = desk.tag("11", FIGURE);
    other = desk.tag("Others count 2,700", CLAIM);
  }

  private LinkingViewModel linking() {
    return desk.article().linking();
  }

  private void begin(AnnotationId from) {
    desk.select(from);
    linking().begin();
  }

  private Optional<AnnotationId> candidate() {
    return linking().stateProperty().get().flatMap(Linking::candidate);
  }

  private List<LinkOffer> offers() {
    return linking().stateProperty().get().map(Linking::offers).orElse(List.of());
  }

  private List<String> relations() {
    return desk.article().itemsProperty().get().relations().stream()
        .map(LinkingViewModelTest::told)
        .toList();
  }

  private static String told(Relation relation) {
    return relation.from() + " " + relation.type() + " " + relation.to();
  }

  @Test
  void theOnlyRelationThatIsPossibleIsMadeAtOnceFromEitherEnd() {
    begin(claim);
    desk.article().click(List.of(source));
    assertThat(linking().isActive()).isFalse();
    begin(claim);
    desk.article().click(List.of(figure, claim));
    assertThat(relations())
        .containsExactly(claim + " ATTRIBUTED_TO " + source, figure + " QUANTIFIES " + claim);
  }

  @Test
  void severalAreOfferedInBothDirectionsAndTheSymmetricOneOnce() {
    begin(claim);
    desk.article().click(List.of(other));
    assertThat(offers())
        .containsExactly(
            new LinkOffer(claim, RelationType.SUPPORTS, other),
            new LinkOffer(claim, RelationType.CONTRADICTS, other),
            new LinkOffer(claim, RelationType.SAME_AS, other),
            new LinkOffer(other, RelationType.SUPPORTS, claim),
            new LinkOffer(other, RelationType.CONTRADICTS, claim));
    linking().choose(offers().get(3));
    assertThat(relations()).containsExactly(other + " SUPPORTS " + claim);
    assertThat(linking().isActive()).isFalse();
  }

  @Test
  void aClickOnWhatCannotBeTheOtherEndDoesNothing() {
    begin(source);
    desk.article().click(List.of(figure, source));
    assertThat(linking().isActive()).isTrue();
    assertThat(relations()).isEmpty();
  }

  @Test
  void tabGoesThroughPossibleEndsOnlyAndAround() {
    begin(source);
    desk.article().selectNext();
    assertThat(candidate()).contains(claim);
    desk.article().selectNext();
    assertThat(candidate()).contains(other);
    desk.article().selectNext();
    assertThat(candidate()).contains(claim);
    desk.article().selectPrevious();
    assertThat(candidate()).contains(other);
    linking().takeCandidate();
    assertThat(relations()).containsExactly(other + " ATTRIBUTED_TO " + source);
    assertThat(desk.selected()).contains(source);
  }

  @Test
  void whereNothingCanBeTheOtherEndTabPicksNothing() {
    desk.article().select(Optional.of(figure));
    desk.project.annotator().delete(List.of(claim, other));
    begin(figure);
    desk.article().selectNext();
    assertThat(candidate()).isEmpty();
    linking().takeCandidate();
    assertThat(linking().isActive()).isTrue();
  }

  @Test
  void nothingIsBegunWithoutASelectionAndACancelledLinkIsNotMade() {
    desk.article().select(Optional.empty());
    linking().begin();
    assertThat(linking().isActive()).isFalse();
    begin(claim);
    desk.article().selectNext();
    linking().cancel();
    linking().takeCandidate();
    assertThat(relations()).isEmpty();
  }

  @Test
  void linkingEndsWhenTheAnnotationThatItBeganOnIsDeleted() {
    begin(claim);
    desk.project.annotator().delete(List.of(claim));
    assertThat(linking().isActive()).isFalse();
  }

  @Test
  void aDeletedOtherEndIsNoLongerPickedOutOrOffered() {
    begin(claim);
    desk.article().click(List.of(other));
    desk.project.annotator().delete(List.of(other));
    assertThat(candidate()).isEmpty();
    assertThat(offers()).isEmpty();
    linking().takeCandidate();
    assertThat(linking().isActive()).isTrue();
  }

  @Test
  void linksThatGoWithTheOldKindAreTold() {
    desk.project.annotator().link(claim, RelationType.ATTRIBUTED_TO, source, Optional.empty());
    desk.select(claim);
    desk.article().changeKind(FIGURE);
    assertThat(desk.workbench.noticeProperty().get())
        .contains(Notice.of(Notice.Message.LINKS_GONE, 1));
  }

  @Test
  void anOtherEndOfAnotherKindIsOfferedWhatItsKindAllows() {
    begin(claim);
    desk.article().click(List.of(other));
    desk.project.annotator().changeKind(other, SOURCE);
    assertThat(offers()).containsExactly(new LinkOffer(claim, RelationType.ATTRIBUTED_TO, other));
  }
}
