package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.model.Notes.claim;
import static org.plumbline.model.Notes.figure;
import static org.plumbline.model.Notes.relation;
import static org.plumbline.model.Notes.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationSetTest {

  private static final Annotation OUTER = claim("z", 0, 20);
  private static final Annotation INNER = figure("b", 0, 5);
  private static final Annotation TWIN = figure("a", 0, 5);
  private static final Annotation LAST = source("y", 30, 35);
  private static final Relation QUANTIFIES = relation("r1", RelationType.QUANTIFIES, INNER, OUTER);
  private static final Relation ATTRIBUTED =
      relation("r3", RelationType.ATTRIBUTED_TO, OUTER, LAST);
  private static final Relation SAME = relation("r2", RelationType.SAME_AS, INNER, TWIN);
  private static final ArticleDetails DETAILS =
      ArticleDetails.titled(new ArticleId("ships"), "Ships came");
  private static final List<Item> ALL =
      List.of(OUTER, INNER, TWIN, LAST, QUANTIFIES, ATTRIBUTED, SAME, DETAILS);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderIsTheSameInWhateverOrderItemsCame(long seed) {
    List<Item> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(seed));
    AnnotationSet set = AnnotationSet.of(shuffled);
    assertThat(set.annotations()).containsExactly(OUTER, TWIN, INNER, LAST);
    assertThat(set.relations()).containsExactly(ATTRIBUTED, QUANTIFIES, SAME);
    assertThat(set.relationsOf(INNER.id())).containsExactly(QUANTIFIES, SAME);
    assertThat(set).isEqualTo(AnnotationSet.of(ALL)).hasSameHashCodeAs(AnnotationSet.of(ALL));
  }

  @Test
  void setsDifferWhenOneItemDoes() {
    AnnotationSet set = AnnotationSet.of(ALL);
    assertThat(set.with(List.of(INNER.withNote("really?")), List.of())).isNotEqualTo(set);
    assertThat(set.with(List.of(), List.of(SAME.id()))).isNotEqualTo(set);
    assertThat(set.with(List.of(INNER), List.of())).isEqualTo(set);
  }

  @Test
  void twoItemsOfOneNameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationSet.of(List.of(claim("a", 0, 1), figure("a", 2, 3))));
  }

  @Test
  void itemsOfDifferentSortsMayShareAName() {
    Annotation claim = claim("ships", 0, 4);
    AnnotationSet set = AnnotationSet.of(List.of(DETAILS, claim));
    assertThat(set.annotation(claim.id())).contains(claim);
    assertThat(set.details()).contains(DETAILS);
  }

  @Test
  void aRelationNeedsBothItsEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationSet.of(List.of(OUTER, QUANTIFIES)))
        .withMessageContaining("r1")
        .withMessageContaining("b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationSet.of(ALL).with(List.of(), List.of(INNER.id())));
  }

  @Test
  void aRelationNeedsEndsOfKindsThatItsTypeAllows() {
    Annotation retagged = INNER.withBody(Claim.PLAIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationSet.of(ALL).with(List.of(retagged), List.of()))
        .withMessageContaining("cannot be");
  }

  @Test
  void anEndMayGoTogetherWithItsRelations() {
    AnnotationSet rest =
        AnnotationSet.of(ALL).with(List.of(), List.of(INNER.id(), QUANTIFIES.id(), SAME.id()));
    assertThat(rest.annotations()).containsExactly(OUTER, TWIN, LAST);
    assertThat(rest.relations()).containsExactly(ATTRIBUTED);
  }

  @Test
  void aSetStaysAsItIsWhateverIsMadeOfIt() {
    AnnotationSet set = AnnotationSet.of(ALL);
    AnnotationSet empty = set.with(List.of(), ALL.stream().map(Item::id).toList());
    assertThat(empty).isEqualTo(AnnotationSet.EMPTY);
    assertThat(set.size()).isEqualTo(ALL.size());
  }
}
