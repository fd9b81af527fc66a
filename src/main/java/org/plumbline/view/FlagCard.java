package org.plumbline.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.control.EmphasizedText;
import org.plumbline.control.EmphasizedText.Run;
import org.plumbline.control.WrappedText;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.viewmodel.FlagPlace;
import org.plumbline.viewmodel.FlagRow;
import org.plumbline.viewmodel.FlagsViewModel;

/** One flag: what it is, why, the places it points at, and what was or can be decided. */
final class FlagCard extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withZone(ZoneId.systemDefault());

  private final Texts texts;
  private final Commands commands;
  private final FlagsViewModel flags;
  private final FlagRow row;
  private final boolean isCurrent;
  private final MenuButton more;

  FlagCard(Texts texts, Commands commands, FlagsViewModel flags, FlagRow row) {
    this.texts = texts;
    this.commands = commands;
    this.flags = flags;
    this.row = row;
    this.isCurrent = flags.isCurrent(row);
    this.more = more();
    getStyleClass().add("flag-card");
    pseudoClassStateChanged(CURRENT, isCurrent);
    pseudoClassStateChanged(DECIDED, !row.isOpen());
    getChildren().add(heading());
    if (flags.filterProperty().get().isWholeProject()) {
      Label article = new Label(row.title());
      article.getStyleClass().add("muted");
      article.setMinWidth(0);
      getChildren().add(article);
    }
    getChildren().add(new WrappedText(row.flag().message()));
    flags.places(row).forEach(place -> getChildren().add(quote(place)));
    row.reopened().ifPresent(reason -> getChildren().add(reopened(reason)));
    row.review().ifPresent(review -> getChildren().addAll(decision(review)));
    if (isCurrent) {
      getChildren().addAll(note(), buttons());
    }
    if (!isCurrent) {
      setOnMouseClicked(_ -> flags.select(row));
    }
    setOnContextMenuRequested(
        event -> {
          showMore();
          event.consume();
        });
  }

  boolean isOfCurrent() {
    return isCurrent;
  }

  /** Whether it is as it would be made now for a flag. */
  boolean shows(FlagRow now) {
    return row.equals(now) && isCurrent == flags.isCurrent(now);
  }

  private HBox heading() {
    Label severity = new Label(texts.of("severity", row.flag().severity()));
    severity
        .getStyleClass()
        .addAll("severity", "severity-" + row.flag().severity().name().toLowerCase(Locale.ROOT));
    severity.setMinWidth(USE_PREF_SIZE);
    Label title = new Label(Flags.name(texts, row.flag().check()));
    title.getStyleClass().add("flag-title");
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox heading = new HBox(severity, title, gap);
    if (!row.isOpen()) {
      Label decision = new Label(texts.of("decision", row.decision()));
      decision
          .getStyleClass()
          .addAll("decision", "decision-" + row.decision().name().toLowerCase(Locale.ROOT));
      decision.setMinWidth(USE_PREF_SIZE);
      heading.getChildren().add(decision);
    }
    heading.getChildren().add(more);
    heading.getStyleClass().add("flag-heading");
    return heading;
  }

  /** What can be done about the check. */
  private MenuButton more() {
    CheckMenu menu = new CheckMenu(texts, commands, flags.settings());
    MenuButton button = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    button.setId("flag-more");
    button.getStyleClass().addAll("flat", "small", "flag-more");
    button.setAccessibleText(texts.get("flag.more"));
    button.setTooltip(new Tooltip(texts.get("flag.more")));
    button.setMinWidth(USE_PREF_SIZE);
    // An empty menu would not open, and with it nothing would be filled in.
    button.getItems().setAll(menu.items(row));
    button.setOnShowing(_ -> button.getItems().setAll(menu.items(row)));
    return button;
  }

  /** Opens the menu of the "…", as the other mouse button does, and the menu key. */
  void showMore() {
    more.show();
  }

  /** The evidence stands out among the words around it, also for those who see no colours. */
  private EmphasizedText quote(FlagPlace place) {
    String elsewhere =
        place.elsewhere().map(title -> texts.get("flag.elsewhere", title) + " ").orElse("");
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(elsewhere + "¶" + place.paragraph() + " “"));
    place.words().stream().map(FlagCard::run).forEach(runs::add);
    runs.add(Run.plain("”"));
    EmphasizedText quote = new EmphasizedText(runs);
    quote.getStyleClass().add("flag-quote");
    quote.setOnMouseClicked(_ -> flags.show(place));
    return quote;
  }

  private static Run run(FlagPlace.Words words) {
    return words.isEvidence()
        ? Run.emphasized(Descriptions.brief(words.text()))
        : Run.plain(words.text());
  }

  private static WrappedText reopened(String reason) {
    WrappedText words = new WrappedText(reason);
    words.getStyleClass().add("flag-reopened");
    return words;
  }

  private static WrappedText remark(String words) {
    WrappedText remark = new WrappedText(words);
    remark.getStyleClass().add("flag-remark");
    return remark;
  }

  private List<Node> decision(Review review) {
    String who =
        texts.get(
            "flag.decided",
            texts.of("decision", review.decision()),
            review.by().value(),
            WHEN.format(review.at()));
    List<Node> lines = new ArrayList<>();
    lines.add(remark(who));
    if (!review.note().isBlank()) {
      lines.add(remark("“" + review.note() + "”"));
    }
    return lines;
  }

  private TextField note() {
    TextField note = new TextField();
    note.setId("flag-note");
    note.getStyleClass().add("flag-note");
    note.setPromptText(texts.get("flag.note.prompt", Command.NOTE_FLAG.keyText()));
    note.setAccessibleText(texts.get("flag.note"));
    note.textProperty().bindBidirectional(flags.review().noteProperty());
    note.setOnAction(_ -> flags.review().commitNote());
    return note;
  }

  private FlowPane buttons() {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("flag-buttons");
    if (row.isOpen()) {
      Button confirm = button(Command.CONFIRM_FLAG, Decision.CONFIRMED);
      confirm.getStyleClass().add("accent");
      buttons
          .getChildren()
          .addAll(
              confirm,
              button(Command.DISMISS_FLAG, Decision.DISMISSED),
              button(Command.DEFER_FLAG, Decision.DEFERRED));
    } else {
      buttons.getChildren().add(button(Command.REOPEN_FLAG, Decision.OPEN));
    }
    return buttons;
  }

  private Button button(Command command, Decision decision) {
    Button button = commands.namedButton(command);
    button.setText(texts.of("decide", decision));
    button.setAccessibleText(commands.name(command));
    button.getStyleClass().add("small");
    button.setGraphic(KeyCap.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setFocusTraversable(false);
    return button;
  }
}
