package org.plumbline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour budget passes | harbour-budget-passes",
        "already-a-slug | already-a-slug",
        "  3 dead, 2 hurt!  | 3-dead-2-hurt",
        "Mayor's plan | mayors-plan",
        "Straße nach Ærø | strasse-nach-aero",
        "De\u0301partement d’Yvré | departement-dyvre",
        "Путин | putin",
        "東京 | dong-jing",
        "😊 | article",
        "--- | article",
        "'' | article",
      })
  void isMadeOfWordsInAnyScript(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void isCutBetweenWords() {
    assertThat(Slug.of("word ".repeat(50))).hasSize(79).endsWith("-word");
  }

  @Test
  void thatIsTakenGetsANumber() {
    assertThat(Slug.withSuffix("flood-toll", 2)).isEqualTo("flood-toll-2");
  }

  @Property(tries = 300)
  void isAlwaysOne(@ForAll String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(80);
  }
}
