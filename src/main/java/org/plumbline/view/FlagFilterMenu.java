package org.plumbline.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;
import org.plumbline.viewmodel.FlagFilter;
import org.plumbline.viewmodel.FlagsViewModel;

/** Which flags are listed: by article, severity, decision and check. */
final class FlagFilterMenu extends MenuButton {

  private final Texts texts;
  private final Commands commands;
  private final FlagsViewModel flags;

  FlagFilterMenu(Texts texts, Commands commands, FlagsViewModel flags) {
    this.texts = texts;
    this.commands = commands;
    this.flags = flags;
    setId("flag-filter");
    getStyleClass().addAll("flat", "small");
    setAccessibleText(texts.get("flags.filter.accessible"));
    // The checks that flagged something are known only when the menu opens.
    setOnShowing(_ -> fill());
    flags.filterProperty().subscribe(filter -> setText(told(filter)));
    fill();
  }

  private String told(FlagFilter filter) {
    if (!filter.isNarrow()) {
      return texts.get(filter.isWholeProject() ? "flags.filter.project" : "flags.filter.article");
    }
    return filter
        .check()
        .map(check -> Flags.name(texts, check))
        .or(() -> filter.severity().map(one -> texts.of("severity", one)))
        .or(() -> filter.decision().map(one -> texts.of("decision", one)))
        .orElseThrow();
  }

  private void fill() {
    CheckMenuItem whole = new CheckMenuItem(texts.get("flags.filter.project"));
    whole.setId("flags-whole-project");
    whole.setSelected(filter().isWholeProject());
    whole.setOnAction(
        _ -> flags.filterProperty().set(filter().withWholeProject(whole.isSelected())));
    getItems()
        .setAll(
            whole,
            new SeparatorMenuItem(),
            menu(
                "flags.filter.severity",
                List.of(Severity.values()),
                filter().severity(),
                one -> texts.of("severity", one),
                FlagFilter::withSeverity),
            menu(
                "flags.filter.decision",
                List.of(Decision.values()),
                filter().decision(),
                one -> texts.of("decision", one),
                FlagFilter::withDecision),
            menu(
                "flags.filter.check",
                flags.checks(),
                filter().check(),
                check -> Flags.name(texts, check),
                FlagFilter::withCheck),
            new SeparatorMenuItem(),
            commands.menuItem(Command.CHECKS));
  }

  private FlagFilter filter() {
    return flags.filterProperty().get();
  }

  private <T> Menu menu(
      String key,
      List<T> choices,
      Optional<T> chosen,
      Function<T, String> name,
      BiFunction<FlagFilter, Optional<T>, FlagFilter> with) {
    Menu menu = new Menu(texts.get(key));
    menu.getItems()
        .add(item(texts.get("flags.filter.all"), chosen.isEmpty(), Optional.empty(), with));
    choices.forEach(
        choice ->
            menu.getItems()
                .add(
                    item(
                        name.apply(choice),
                        chosen.equals(Optional.of(choice)),
                        Optional.of(choice),
                        with)));
    return menu;
  }

  private <T> MenuItem item(
      String name,
      boolean isChosen,
      Optional<T> choice,
      BiFunction<FlagFilter, Optional<T>, FlagFilter> with) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setSelected(isChosen);
    item.setOnAction(_ -> flags.filterProperty().set(with.apply(filter(), choice)));
    return item;
  }
}
