package org.plumbline.view;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.CheckSetting;
import org.plumbline.viewmodel.FlagProgress;
import org.plumbline.viewmodel.FlagRow;
import org.plumbline.viewmodel.FlagsViewModel;

/** The queue of flags: how far the review is, which are listed, and a card for each. */
final class FlagsPane extends VBox {

  private final Texts texts;
  private final Commands commands;
  private final FlagsViewModel flags;
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final ListView<FlagRow> list = new ListView<>();

  FlagsPane(Texts texts, Commands commands, FlagsViewModel flags) {
    this.texts = texts;
    this.commands = commands;
    this.flags = flags;
    getStyleClass().add("flags-pane");
    progress.setId("flag-progress");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(progress, gap, new FlagFilterMenu(texts, commands, flags));
    top.getStyleClass().add("flags-top");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("flags.progress.accessible"));
    makeList();
    getChildren().addAll(top, bar, off(), list);
    flags.progressProperty().subscribe(this::showProgress);
    flags.currentProperty().subscribe(() -> followCurrent());
  }

  /** Says that not all checks speak, and leads to where they can. */
  private Hyperlink off() {
    Hyperlink off = new Hyperlink();
    off.setId("checks-off");
    off.setOnAction(_ -> commands.run(Command.CHECKS));
    off.managedProperty().bind(off.visibleProperty());
    flags
        .settings()
        .settingsProperty()
        .subscribe(
            settings -> {
              int count = settings.checks(CheckSetting.OFF).size();
              off.setText(texts.get("checks.off", count));
              off.setVisible(count > 0);
            });
    return off;
  }

  private void makeList() {
    list.setId("flags");
    list.setAccessibleText(texts.get("flags.accessible"));
    list.setItems(flags.rows());
    list.setCellFactory(_ -> new Cell());
    list.placeholderProperty()
        .bind(
            Bindings.when(
                    Bindings.createBooleanBinding(
                        () -> flags.progressProperty().get().all() == 0, flags.progressProperty()))
                .then(EmptyState.of(texts, "flags.empty"))
                .otherwise(EmptyState.of(texts, "flags.filtered")));
    // By mouse a card is asked; the menu key asks the list, which has the focus.
    list.setOnContextMenuRequested(_ -> currentCard().ifPresent(FlagCard::showMore));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private void showProgress(FlagProgress now) {
    progress.setText(texts.get("flags.progress", now.reviewed(), now.all()));
    bar.setProgress(now.fraction());
  }

  /** Letters typed into the note of a card are for the note, which Enter takes and Esc gives up. */
  private void press(KeyEvent event) {
    if (!(event.getTarget() instanceof TextInputControl)) {
      pressInQueue(event);
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      if (event.getCode() == KeyCode.ENTER) {
        flags.review().commitNote();
      } else {
        flags.review().resetNote();
      }
      list.requestFocus();
      event.consume();
    }
  }

  private void pressInQueue(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> flags.next();
      case UP -> flags.previous();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void followCurrent() {
    list.refresh();
    place()
        .ifPresentOrElse(
            at -> {
              list.getSelectionModel().select(at.intValue());
              reveal(at);
            },
            list.getSelectionModel()::clearSelection);
  }

  private Optional<Integer> place() {
    return flags.currentProperty().get().flatMap(flags::placeInQueue);
  }

  /** Scrolls only when the card is not in sight as a whole, so that nothing jumps. */
  private void reveal(int at) {
    list.layout();
    if (!currentCard().filter(this::isInSight).isPresent()) {
      list.scrollTo(at);
    }
  }

  private Optional<FlagCard> currentCard() {
    return list.lookupAll(".flag-card").stream()
        .map(FlagCard.class::cast)
        .filter(FlagCard::isOfCurrent)
        .findFirst();
  }

  private boolean isInSight(Node card) {
    double top = card.localToScene(0, 0).getY() - list.localToScene(0, 0).getY();
    return top >= 0 && top + card.getLayoutBounds().getHeight() <= list.getHeight();
  }

  private FlagCard card(FlagRow row) {
    return new FlagCard(texts, commands, flags, row);
  }

  void focusNote() {
    if (list.lookup("#flag-note") instanceof Region note) {
      note.requestFocus();
    }
  }

  private final class Cell extends ListCell<FlagRow> {

    private Optional<FlagCard> card = Optional.empty();

    Cell() {
      // So that long messages are wrapped instead of widening the list.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FlagRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      if (isEmpty || row == null) {
        card = Optional.empty();
        setAccessibleText(null);
      } else {
        // What did not change stays as it is, with a note that is being typed into it.
        card = card.filter(made -> made.shows(row)).or(() -> Optional.of(card(row)));
        setAccessibleText(Flags.told(texts, row));
      }
      setGraphic(card.orElse(null));
    }

    /** A cell asks its graphic for its height without regard to its width. */
    @Override
    protected double computePrefHeight(double width) {
      double sides = snappedLeftInset() + snappedRightInset();
      return card.map(shown -> shown.prefHeight(width - sides))
          .map(height -> snappedTopInset() + height + snappedBottomInset())
          .orElseGet(() -> super.computePrefHeight(width));
    }
  }
}
