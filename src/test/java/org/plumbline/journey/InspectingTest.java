package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst says more of an annotation in the inspector. */
class InspectingTest extends Journey {

  @BeforeEach
  void open() {
    openSeed();
  }

  @Test
  void aFigureIsDescribed() {
    article().tag("about 11 soldiers", KeyCode.DIGIT3);
    inspector()
        .fill("figure-value", "11")
        .choose("figure-approximation", "about")
        .choose("figure-kind", "count")
        .fill("figure-counted", "soldier")
        .fill("figure-event", "send");
    article().tag("mid-January", KeyCode.DIGIT3);
    inspector().choose("figure-kind", "date").fill("figure-date", "2025-01");
    article().choose("about 11 soldiers");
    assertThat(inspector().field("figure-value")).isEqualTo("11");
    assertThat(inspector().choice("figure-approximation")).isEqualTo("about");
    assertThat(inspector().field("figure-counted")).isEqualTo("soldier");
    assertThat(inspector().field("figure-event")).isEqualTo("send");
    assertThat(inspector().field("figure-date")).isEmpty();
    assertThat(window().selection()).endsWith("Figure: about 11 soldier send");
    article().choose("mid-January");
    assertThat(inspector().choice("figure-kind")).isEqualTo("date");
    assertThat(inspector().field("figure-date")).isEqualTo("2025-01");
  }

  @Test
  void aValueThatCannotBeReadIsRefusedAndNothingIsLost() {
    article().tag("about 300", KeyCode.DIGIT3);
    inspector().fill("figure-value", "300").fill("figure-value", "3oo");
    assertThat(inspector().problem("figure-value")).startsWith("Not a value.");
    assertThat(inspector().field("figure-value")).isEqualTo("3oo");
    assertThat(window().selection()).endsWith("Figure: 300");
    article().tag("theguardian", KeyCode.DIGIT2);
    article().choose("about 300");
    assertThat(inspector().field("figure-value")).isEqualTo("3oo");
    assertThat(inspector().problem("figure-value")).startsWith("Not a value.");
    inspector().fill("figure-value", "500-300");
    assertThat(inspector().problem("figure-value"))
        .isEqualTo("The upper end is below the lower end.");
    inspector().fill("figure-value", "2.7 million");
    assertThat(inspector().problem("figure-value")).isEmpty();
    assertThat(inspector().field("figure-value")).isEqualTo("2700000");
  }

  @Test
  void escapeGivesBackWhatAFieldSaid() {
    article().tag("about 300", KeyCode.DIGIT3);
    inspector().fill("figure-value", "300").type("figure-value", "nonsense");
    window().press(KeyCode.ESCAPE);
    assertThat(inspector().field("figure-value")).isEqualTo("300");
    assertThat(inspector().problem("figure-value")).isEmpty();
  }

  @Test
  void whatIsBeingTypedIsTakenWhenTheFieldIsLeft() {
    article().tag("about 300", KeyCode.DIGIT3);
    inspector().type("figure-counted", "soldier");
    article().click("theguardian");
    article().choose("about 300");
    assertThat(inspector().field("figure-counted")).isEqualTo("soldier");
  }

  @Test
  void aSourceIsDescribed() {
    article().tag("South Korea's intelligence service", KeyCode.DIGIT2);
    assertThat(inspector().field("source-name")).isEqualTo("South Korea's intelligence service");
    inspector()
        .fill("source-name", "National Intelligence Service")
        .choose("source-kind", "unnamed");
    assertThat(window().selection()).endsWith("Source: National Intelligence Service, unnamed");
  }

  @Test
  void aClaimIsDescribed() {
    article().tag("about 2700 have been wounded", KeyCode.DIGIT1);
    inspector().choose("claim-certainty", "reported").tick("claim-negated");
    assertThat(inspector().isTicked("claim-negated")).isTrue();
    assertThat(window().selection()).endsWith("Claim: reported, Negated");
  }

  @Test
  void anyAnnotationHasANoteAndTags() {
    article().tag("about 11 soldiers", KeyCode.DIGIT3);
    window().press(KeyCode.N);
    assertThat(window().focused()).isEqualTo("field-note");
    inspector().type("field-note", "The briefing says 11,000.");
    inspector().fill("inspector-tags", "troops, to check, troops");
    assertThat(inspector().field("inspector-tags")).isEqualTo("troops, to check");
    article().tag("theguardian", KeyCode.DIGIT2);
    assertThat(inspector().field("field-note")).isEmpty();
    article().choose("about 11 soldiers");
    assertThat(inspector().field("field-note")).isEqualTo("The briefing says 11,000.");
  }

  @Test
  void theHistoryTellsWhatBecameOfAnAnnotation() {
    article().tag("about 11 soldiers", KeyCode.DIGIT3);
    inspector().fill("figure-value", "11").choose("figure-approximation", "about");
    window().waitUntilSaved();
    assertThat(inspector().history())
        .containsExactly("Approximation “exact” → “about”", "Value “—” → “11”", "Tagged");
  }

  @Test
  void theTableListsSortsFiltersAndLeadsToAnnotations() {
    article().tag("about 300", KeyCode.DIGIT3).tag("theguardian", KeyCode.DIGIT2);
    window().tab("Annotations");
    window().filter("table-filter", "guard");
    Waiting.until("one row is left", () -> window().rows().size() == 1);
    assertThat(window().rows()).containsExactly("theguardian");
    window().filter("table-filter", "");
    window().selectRow(0);
    assertThat(article().selected()).isEqualTo("about 300");
  }
}
