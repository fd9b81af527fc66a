package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.text.TextRange;

class RelationTypeTest {

  @ParameterizedTest(name = "from a {0} to a {1}: {2}")
  @CsvSource({
    "CLAIM,  CLAIM,  SUPPORTS|CONTRADICTS|SAME_AS",
    "CLAIM,  SOURCE, ATTRIBUTED_TO",
    "CLAIM,  FIGURE, ",
    "SOURCE, CLAIM,  ",
    "SOURCE, SOURCE, SAME_AS",
    "SOURCE, FIGURE, ",
    "FIGURE, CLAIM,  QUANTIFIES",
    "FIGURE, SOURCE, ",
    "FIGURE, FIGURE, SAME_AS"
  })
  void onlyTheseLeadFromOneKindToAnother(AnnotationKind from, AnnotationKind to, String types) {
    List<String> expected = types == null ? List.of() : List.of(types.split("\\|", -1));
    assertThat(RelationType.allowedBetween(from, to).stream().map(Enum::name))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void anAnnotationIsNotRelatedToItself() {
    Annotation claim = Notes.claim("c", 0, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notes.relation("r", RelationType.SAME_AS, claim, claim));
  }

  @Test
  void aRelationKnowsItsEnds() {
    Annotation claim = Notes.claim("c", 0, 4);
    Annotation source = Notes.source("s", 5, 9);
    Relation relation = Notes.relation("r", RelationType.ATTRIBUTED_TO, claim, source);
    assertThat(relation.otherEnd(claim.id())).isEqualTo(source.id());
    assertThat(relation.otherEnd(source.id())).isEqualTo(claim.id());
    assertThat(relation.touches(new AnnotationId("x"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relation.withCue(Optional.of(new TextRange(4, 4))));
  }
}
