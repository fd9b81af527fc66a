package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window shows and takes mouse and keys where the machine has no display. */
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {

  @Start
  void show(Stage stage) {
    stage.setScene(new Scene(new TextField(), 300, 200));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void typedTextArrives(FxRobot robot) {
    TextField field = robot.lookup(".text-field").queryAs(TextField.class);
    robot.clickOn(field).write("plumb");
    assertThat(field.getText()).isEqualTo("plumb");
    assertThat(field.getLayoutBounds().getWidth()).isEqualTo(300);
  }
}
