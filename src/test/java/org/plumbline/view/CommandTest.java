package org.plumbline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The table of commands. */
class CommandTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource
  void noKeyMeansTwoThingsInAScopeOrThereAndInTheWholeWindow(Command.Scope scope) {
    List<KeyCombination> keys =
        Arrays.stream(Command.values())
            .filter(command -> EnumSet.of(scope, Command.Scope.WINDOW).contains(command.scope()))
            .flatMap(command -> command.key().stream())
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void namesAreNotMixedUp() {
    Commands commands = new Commands(Texts.in(Locale.US));
    assertThat(Arrays.stream(Command.values()).map(commands::name)).doesNotHaveDuplicates();
  }

  @Test
  void keysOfTheNumberPadAndOfOtherKeyboardsMeanTheSame() {
    assertThat(Command.of(pressed(KeyCode.NUMPAD1, false), Command.Scope.TEXT))
        .hasValue(Command.TAG_CLAIM);
    assertThat(Command.of(pressed(KeyCode.EQUALS, true), Command.Scope.WINDOW))
        .hasValue(Command.ZOOM_IN);
    assertThat(Command.of(pressed(KeyCode.DIGIT1, false), Command.Scope.WINDOW)).isEmpty();
  }

  private static KeyEvent pressed(KeyCode code, boolean isControl) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControl, false, false);
  }

  @Test
  void everyCommandThatHasAKeyStandsOnTheSheet() {
    Texts texts = Texts.in(Locale.US);
    Commands commands = new Commands(texts);
    List<String> sheet =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> words(new KeySheet(texts, commands).node()));
    assertThat(sheet)
        .containsAll(
            Arrays.stream(Command.values())
                .filter(command -> command.key().isPresent())
                .map(commands::name)
                .toList())
        .containsAll(
            Arrays.stream(Command.values())
                .map(Command::key)
                .flatMap(Optional::stream)
                .map(KeyCombination::getDisplayText)
                .toList());
  }

  private static List<String> words(Node sheet) {
    return sheet.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
  }
}
