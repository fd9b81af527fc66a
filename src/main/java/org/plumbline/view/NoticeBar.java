package org.plumbline.view;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.control.WrappedText;
import org.plumbline.viewmodel.Notice;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** Says what just happened, until it is read; good news without particulars goes by itself. */
final class NoticeBar extends VBox {

  private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
  private static final int MOST_DETAILS = 6;
  private static final double WIDTH = 640;

  /** Long enough to read a line twice. */
  private static final Duration GOOD_NEWS_STAYS = Duration.seconds(8);

  private final Texts texts;
  private final WrappedText message = new WrappedText();
  private final VBox details = new VBox();
  private final PauseTransition leaving = new PauseTransition(GOOD_NEWS_STAYS);

  NoticeBar(Texts texts, WorkbenchViewModel workbench) {
    this.texts = texts;
    getStyleClass().add("notice-bar");
    setId("notice");
    Button close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon", "small");
    close.setAccessibleText(texts.get("notice.close"));
    close.setId("close-notice");
    close.setOnAction(_ -> workbench.dismissNotice());
    HBox.setHgrow(message, Priority.ALWAYS);
    HBox line = new HBox(message, close);
    line.setFillHeight(false);
    getChildren().addAll(line, details);
    setMaxSize(WIDTH, USE_PREF_SIZE);
    leaving.setOnFinished(_ -> workbench.dismissNotice());
    workbench.noticeProperty().subscribe(this::show);
  }

  private void show(Optional<Notice> notice) {
    setVisible(notice.isPresent());
    setManaged(notice.isPresent());
    notice.ifPresent(this::show);
    leaving.stop();
    if (notice
        .filter(news -> !news.message().isTrouble() && news.details().isEmpty())
        .isPresent()) {
      leaving.playFromStart();
    }
  }

  private void show(Notice notice) {
    pseudoClassStateChanged(TROUBLE, notice.message().isTrouble());
    message.setText(texts.get("notice." + notice.message().name(), notice.arguments().toArray()));
    details.getChildren().clear();
    notice.details().stream().limit(MOST_DETAILS).forEach(this::addDetail);
    int more = notice.details().size() - MOST_DETAILS;
    if (more > 0) {
      addDetail(texts.get("notice.more", more));
    }
  }

  private void addDetail(String line) {
    details.getChildren().add(new WrappedText(line));
  }
}
