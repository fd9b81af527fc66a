package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst says how annotations belong together. */
class LinkingTest extends Journey {

  private static final String SOURCE = "South Korea's intelligence service";
  private static final String KILLED = "North Korean soldiers have been killed";
  private static final String WOUNDED = "have been wounded";
  private static final String FIGURE = "about 300";

  @BeforeEach
  void tag() {
    openSeed();
    article().select(article().place(SOURCE, 2)).tag(KeyCode.DIGIT2);
    article().tag(WOUNDED, KeyCode.DIGIT1).tag(FIGURE, KeyCode.DIGIT3).tag(KILLED, KeyCode.DIGIT1);
  }

  @Test
  void aClaimIsAttributedByMouseWithTheWordsThatSaySo() {
    window().press(KeyCode.L);
    assertThat(window().isShown("link-banner")).isTrue();
    article().clickAt(article().place(SOURCE, 2).start() + 3);
    assertThat(window().isShown("link-banner")).isFalse();
    assertThat(inspector().links()).containsExactly("attributed to ¶6 “" + SOURCE + "”");
    assertThat(article().arcs()).containsExactly("attributed to");
    article().select(article().place("says", 1));
    window().press(KeyCode.C);
    assertThat(inspector().links()).containsExactly("attributed to (“says”) ¶6 “" + SOURCE + "”");
    assertThat(window().counts()).endsWith("links 1");
  }

  @Test
  void aFigureQuantifiesAClaimByKeysAlone() {
    article().choose(FIGURE);
    window().press(KeyCode.L).press(KeyCode.TAB);
    assertThat(article().painted("mark-candidate")).isPositive();
    window().press(KeyCode.ENTER);
    assertThat(inspector().links()).containsExactly("quantifies ¶6 “" + KILLED + "”");
    assertThat(article().selected()).isEqualTo(FIGURE);
  }

  @Test
  void twoClaimsOfferWhatTheyAllowAndNoMore() {
    window().press(KeyCode.L);
    article().click(WOUNDED, 3);
    Waiting.until("the relations are offered", () -> !window().offers().isEmpty());
    assertThat(window().offers())
        .containsExactly("supports", "contradicts", "same as", "supported by", "contradicted by");
    window().press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(inspector().links()).containsExactly("contradicts ¶6 “" + WOUNDED + "”");
    assertThat(article().arcs()).containsExactly("contradicts");
    article().choose(WOUNDED);
    assertThat(inspector().links()).containsExactly("contradicted by ¶6 “" + KILLED + "”");
  }

  @Test
  void anOfferIsChosenByMouse() {
    window().press(KeyCode.L);
    article().click(WOUNDED, 3);
    window().offer("offer-same-as");
    assertThat(inspector().links()).containsExactly("same as ¶6 “" + WOUNDED + "”");
  }

  @Test
  void whatCannotBeLinkedIsNoOtherEnd() {
    article().choose(SOURCE);
    window().press(KeyCode.L);
    article().click(FIGURE, 2);
    assertThat(window().isShown("link-banner")).isTrue();
    assertThat(window().counts()).endsWith("links 0");
    window().press(KeyCode.ESCAPE);
    assertThat(window().isShown("link-banner")).isFalse();
    assertThat(article().selected()).isEqualTo(SOURCE);
  }

  @Test
  void aLinkLeadsToItsOtherEndAndIsRemovedByItsCross() {
    article().choose(FIGURE);
    window().press(KeyCode.L).press(KeyCode.TAB).press(KeyCode.ENTER);
    inspector().follow("quantifies");
    assertThat(article().selected()).isEqualTo(KILLED);
    inspector().removeLink("quantified by");
    assertThat(inspector().links()).isEmpty();
    assertThat(article().arcs()).isEmpty();
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(window().counts()).endsWith("links 1");
  }

  @Test
  void linksGoWithWhatIsDeletedOrBecomesAnotherKind() {
    article().choose(FIGURE);
    window().press(KeyCode.L).press(KeyCode.TAB).press(KeyCode.ENTER);
    window().press(KeyCode.DIGIT2);
    assertThat(window().counts()).endsWith("links 0");
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(window().counts()).endsWith("links 1");
    window().press(KeyCode.DELETE);
    assertThat(window().counts()).isEqualTo("C 2 · S 1 · F 0 · links 0");
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(window().counts()).isEqualTo("C 2 · S 1 · F 1 · links 1");
  }
}
