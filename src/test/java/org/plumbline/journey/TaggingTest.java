package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst selects words and says what they are. */
class TaggingTest extends Journey {

  private static final String CLAIM = "about 300 North Korean soldiers have been killed";

  @BeforeEach
  void open() {
    openSeed();
  }

  @Test
  void figuresClaimsAndSourcesAreTaggedByKeys() {
    article().drag("about 11 soldiers").tag(KeyCode.DIGIT3);
    article().tag("about 300", KeyCode.DIGIT3);
    article().tag("about 2700", KeyCode.DIGIT3);
    article().tag("mid-January", KeyCode.DIGIT3);
    article().tag(CLAIM, KeyCode.DIGIT1);
    article().tag("South Korea's intelligence service", KeyCode.NUMPAD2);
    assertThat(article().annotations())
        .containsExactly(
            "SOURCE South Korea's intelligence service",
            "FIGURE mid-January",
            "FIGURE about 11 soldiers",
            "CLAIM " + CLAIM,
            "FIGURE about 300",
            "FIGURE about 2700");
    assertThat(window().counts()).isEqualTo("C 1 · S 1 · F 4 · links 0");
    assertThat(window().counts(article().title())).startsWith("C 1  S 1  F 4");
    assertThat(inspector().heading()).isEqualTo("Source ¶4 “South Korea's intelligence service”");
  }

  @Test
  void theBarBesideTheSelectionTagsItAndNeverCoversIt() {
    article().drag("about 2700");
    assertThat(article().isSelectionBarShown()).isTrue();
    var places = article().selectionAndBar();
    assertThat(places.getFirst().intersects(places.getLast())).isFalse();
    window().click("bar-tag-figure");
    assertThat(article().annotations()).containsExactly("FIGURE about 2700");
    assertThat(article().isSelectionBarShown()).isFalse();
    assertThat(article().selected()).isEqualTo("about 2700");
  }

  @Test
  void theContextMenuTagsTheSelection() {
    article().select("theguardian").rightClick("theguardian");
    assertThat(window().offers()).contains("Claim", "Source", "Figure", "Copy");
    window().offer("tag-source");
    assertThat(article().annotations()).containsExactly("SOURCE theguardian");
  }

  @Test
  void aDoubleClickSelectsAWordToTag() {
    article().doubleClick("theguardian");
    assertThat(article().selection()).isEqualTo("theguardian");
    window().press(KeyCode.DIGIT2);
    assertThat(article().annotations()).containsExactly("SOURCE theguardian");
  }

  @Test
  void wordsAreSelectedAndTaggedWithoutTheMouse() {
    article().caretBefore("theguardian");
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.DIGIT2);
    assertThat(article().annotations()).containsExactly("SOURCE theguardian");
  }

  @Test
  void nothingIsTaggedWhereNothingIsSelected() {
    article().focus();
    window().press(KeyCode.DIGIT1);
    article().tag("\n\n", KeyCode.DIGIT1);
    assertThat(article().annotations()).isEmpty();
  }

  @Test
  void repeatedClicksWalkThroughNestedAnnotations() {
    article().tag("about 300 North Korean", KeyCode.DIGIT3);
    article().tag(CLAIM, KeyCode.DIGIT1);
    article().tag("300 North Korean soldiers", KeyCode.DIGIT2);
    window().press(KeyCode.ESCAPE);
    article().click("300 North");
    String first = article().selected();
    article().click("North Korean soldiers have");
    String next = article().selected();
    article().click("Korean soldiers have");
    String outermost = article().selected();
    assertThat(List.of(first, next))
        .containsExactlyInAnyOrder("about 300 North Korean", "300 North Korean soldiers");
    assertThat(outermost).isEqualTo(CLAIM);
    article().click("theguardian");
    assertThat(article().selected()).isEmpty();
  }

  @Test
  void tabWalksThroughTheAnnotationsInReadingOrder() {
    article().tag("about 2700", KeyCode.DIGIT3).tag("mid-January", KeyCode.DIGIT3);
    article().choose("about 2700");
    window().press(KeyCode.TAB);
    assertThat(article().selected()).isEqualTo("mid-January");
    assertThat(window().selection()).isEqualTo("¶ 4 · Figure");
    window().press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(article().selected()).isEqualTo("about 2700");
    window().press(KeyCode.ENTER);
    assertThat(window().focused()).isEqualTo("figure-value");
    window().press(KeyCode.ESCAPE);
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void anotherKindIsGivenByKeyAndByTheSwitch() {
    article().tag("theguardian", KeyCode.DIGIT1);
    window().press(KeyCode.DIGIT3);
    assertThat(article().annotations()).containsExactly("FIGURE theguardian");
    inspector().changeKind("source");
    assertThat(article().annotations()).containsExactly("SOURCE theguardian");
    assertThat(inspector().field("source-name")).isEqualTo("theguardian");
  }

  @Test
  void endsAreMovedWordByWord() {
    article().tag("11 soldiers", KeyCode.DIGIT3);
    window().press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(article().selected()).isEqualTo("about 11 soldiers");
    window().press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(article().selected()).isEqualTo("about 11 soldiers to");
    window().press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(article().selected()).isEqualTo("about 11");
    window().press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(article().selected()).isEqualTo("11");
    window().press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(article().selected()).isEqualTo("11");
  }

  @Test
  void anAnnotationIsMovedToTheSelectionOrCoversItAsWell() {
    article().tag("about 300", KeyCode.DIGIT3).select("about 2700");
    window().press(KeyCode.M);
    assertThat(article().annotations()).containsExactly("FIGURE about 2700");
    article().select("have been wounded");
    window().press(KeyCode.SHIFT, KeyCode.M);
    assertThat(article().annotations()).hasSize(1);
    assertThat(article().selected()).startsWith("about 2700").endsWith("have been wounded");
  }

  @Test
  void anAnnotationIsDeletedByKeyAndByButton() {
    article().tag("about 300", KeyCode.DIGIT3).tag("about 2700", KeyCode.DIGIT3);
    window().press(KeyCode.DELETE);
    assertThat(article().annotations()).containsExactly("FIGURE about 300");
    article().choose("about 300");
    window().click("inspector-delete");
    assertThat(article().annotations()).isEmpty();
    assertThat(window().words(".empty-title")).contains("Nothing selected");
  }
}
