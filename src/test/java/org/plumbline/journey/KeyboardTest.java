package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.view.Theme;

/** An analyst works without the mouse. */
class KeyboardTest extends Journey {

  @BeforeEach
  void open() {
    openSeed();
    article().focus();
  }

  @Test
  void thePaletteFindsACommandByAPartOfItsName() {
    window().press(KeyCode.SHORTCUT, KeyCode.K);
    assertThat(window().focused()).isEqualTo("palette-field");
    window().fillPalette("larger").press(KeyCode.ENTER);
    assertThat(window().isShown("palette")).isFalse();
    assertThat(window().zoom()).isEqualTo("110 %");
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void thePaletteIsLeftByEscape() {
    window().press(KeyCode.SHORTCUT, KeyCode.K).press(KeyCode.ESCAPE);
    assertThat(window().isShown("palette")).isFalse();
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void theKeySheetShowsAllKeys() {
    window().press(KeyCode.F1);
    assertThat(window().words("#key-sheet")).contains("Claim", "Undo", "IN THE TEXT");
    window().press(KeyCode.ESCAPE);
    assertThat(window().isShown("key-sheet")).isFalse();
    window().press(KeyCode.SHIFT, KeyCode.SLASH);
    window().typed("?");
    assertThat(window().isShown("key-sheet")).isTrue();
    window().press(KeyCode.ESCAPE);
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void wordsAreFound() {
    window().press(KeyCode.SHORTCUT, KeyCode.F);
    assertThat(window().focused()).isEqualTo("find");
    inspector().type("find", "korean");
    assertThat(window().found()).isEqualTo("1 of 11");
    assertThat(article().painted("mark-found")).isPositive();
    window().press(KeyCode.ENTER).press(KeyCode.ENTER);
    assertThat(window().found()).isEqualTo("3 of 11");
    assertThat(article().selection()).isEqualTo("Korean");
    window().press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(window().found()).isEqualTo("2 of 11");
    window().press(KeyCode.ESCAPE);
    assertThat(window().focused()).isEqualTo("article-text");
    assertThat(article().painted("mark-found")).isZero();
    assertThat(article().selection()).isEqualTo("Korean");
  }

  @Test
  void whatIsNotThereIsSaidNotToBe() {
    window().press(KeyCode.SHORTCUT, KeyCode.F);
    inspector().type("find", "zeppelin");
    assertThat(window().found()).isEqualTo("0 of 0");
    window().press(KeyCode.ENTER);
    assertThat(window().found()).isEqualTo("0 of 0");
  }

  @Test
  void f6WalksThroughThePanes() {
    window().press(KeyCode.F6);
    assertThat(window().focused()).isEqualTo("side");
    window().press(KeyCode.F6);
    assertThat(window().focused()).isEqualTo("articles");
    window().press(KeyCode.F6);
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void theTextGrowsAndShrinks() {
    window().press(KeyCode.SHORTCUT, KeyCode.PLUS);
    assertThat(window().zoom()).isEqualTo("110 %");
    window().press(KeyCode.SHORTCUT, KeyCode.MINUS).press(KeyCode.SHORTCUT, KeyCode.MINUS);
    assertThat(window().zoom()).isEqualTo("91 %");
    window().press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    assertThat(window().zoom()).isEqualTo("100 %");
    for (int step = 0; step < 20; step++) {
      window().press(KeyCode.SHORTCUT, KeyCode.PLUS);
    }
    assertThat(window().zoom()).isEqualTo("235 %");
  }

  @Test
  void theThemeIsSwitched() {
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
    assertThat(desk.appearance().themeProperty().get()).isEqualTo(Theme.DARK);
    window().header("theme");
    assertThat(desk.appearance().themeProperty().get()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void lettersTypedIntoAFieldAreNoCommands() {
    article().tag("about 300", KeyCode.DIGIT3);
    window().press(KeyCode.ENTER).press(KeyCode.DIGIT1).press(KeyCode.DIGIT2);
    assertThat(article().annotations()).containsExactly("FIGURE about 300");
  }

  @Test
  void articlesAreSteppedThrough() {
    desk.take(Desk.HARBOUR);
    article().focus();
    window().press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    String first = article().title();
    window().press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    assertThat(article().title()).isNotEqualTo(first);
    window().press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    assertThat(article().title()).isEqualTo(first);
  }

  @Test
  void theFocusStaysInTheTextFromArticleToArticle() {
    desk.take(Desk.HARBOUR);
    article().focus();
    window().press(KeyCode.SHORTCUT, KeyCode.PAGE_UP).press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void wordsThatAreLookedForAreFoundInTheNextArticleToo() {
    desk.take(Desk.HARBOUR);
    window().press(KeyCode.SHORTCUT, KeyCode.PAGE_UP).press(KeyCode.SHORTCUT, KeyCode.F);
    inspector().type("find", "the");
    String here = window().found();
    window().press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    assertThat(window().found()).startsWith("1 of").isNotEqualTo(here);
    assertThat(article().selection()).isEqualToIgnoringCase("the");
  }

  @Test
  void theFocusDoesNotLeaveWhatLiesAboveTheWindow() {
    window().press(KeyCode.SHORTCUT, KeyCode.K);
    for (int times = 0; times < 4; times++) {
      window().press(KeyCode.TAB);
      assertThat(window().focused()).startsWith("palette");
    }
    window().press(KeyCode.ESCAPE);
    assertThat(window().isShown("palette")).isFalse();
  }

  @Test
  void anotherProjectIsOpenedOrMade() {
    desk.answers().choosing(folder.resolve("other.plumbline"));
    window().press(KeyCode.SHORTCUT, KeyCode.O);
    assertThat(desk.answers().opened()).containsExactly(folder.resolve("other.plumbline"));
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    assertThat(desk.answers().created()).containsExactly(folder.resolve("other.plumbline"));
  }

  @Test
  void theKeysOfTheWindowWorkInListsToo() {
    window().open(article().title());
    assertThat(window().focused()).isEqualTo("articles");
    window().press(KeyCode.F2);
    assertThat(window().isShown("details-form")).isTrue();
  }
}
