package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.plumbline.text.TextRange;

/** The controls in a window, to be looked at: many nested marks, several scripts, arcs. */
public final class ControlDemo extends Application {

  static final String TEXT =
      """
      North Korean soldiers, who were sent to fight on Russia’s side in the war against Ukraine, \
      have not been seen at the front for weeks, fueling speculation that they have withdrawn \
      after suffering heavy losses, South Korea’s intelligence service said.

      North Korea sent about 11 soldiers to the Russian Kursk region in late 2024, shortly after \
      North Korean leader Kim Jong-un and Russian President Vladimir Putin signed a mutual \
      defense agreement, aimed at strengthening the alliance.
      A line without a blank before it.

      قال المتحدث إن 300 جندي من كوريا الشمالية (North Korea) قتلوا 😊 في منطقة كورسك، بينما أصيب \
      نحو 2700 آخرين بجروح، وفقا لما ذكرته صحيفة theguardian يوم الخميس في تقرير طويل.

      שלום עולם: 300 חיילים.

      A 😊 met 👨🏻‍🚒 and 👩‍👩‍👧‍👦 in the De\u0301partement; tabs\tare\there. flagged 🇺🇦 ok.

      However, their participation in the war has brought heavy losses. South Korea’s \
      intelligence service says about 300 North Korean soldiers have been killed, while about \
      2700 have been wounded, writes theguardian.

      The end of the text, where nothing more is said; but it takes a line or two to say so, \
      since short ones prove nothing.
      """;

  private final List<Mark> marks = new ArrayList<>();

  static void open(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    HighlightedText view = new HighlightedText();
    view.setHeader(header());
    view.setText(TEXT);
    addMarks();
    view.setMarks(marks);
    view.setMarginMarkers(Map.of(2, new MarginMarker("⚑", "margin-flag", "Two flags")));
    view.setArcs(arcs());
    view.setMarkTooltip(keys -> "Marks: " + keys.size());
    view.setOnClick(point -> System.err.println(point));
    view.setOnContextMenu(point -> System.err.println("menu " + point));
    OverviewRuler ruler = new OverviewRuler();
    ruler.setMarks(marks, TEXT.length());
    ruler.setOnJump(at -> view.scrollTo(new TextRange(at, at)));
    view.layoutsProperty().subscribe(() -> ruler.setView(view.visibleRange()));
    TagChip chip = new TagChip("quantifies ¶2 “North Korea sent…”", "mark-claim");
    chip.setOnRemove("Remove", () -> {});
    BorderPane root = new BorderPane(view);
    root.setRight(ruler);
    root.setBottom(new FlowPane(8, 8, chip, new TagChip("deaths", "mark-figure")));
    show(stage, root);
    view.requestFocus();
  }

  private static void show(Stage stage, BorderPane root) {
    Scene scene = new Scene(root, 1000, 760);
    scene.getStylesheets().add(ControlDemo.class.getResource("light.css").toExternalForm());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private static VBox header() {
    Label title = new Label("North Korea withdraws soldiers from frontline in Ukraine");
    title.setWrapText(true);
    title.setStyle("-fx-font: bold 26px Serif;");
    VBox header = new VBox(6, title, new Label("Telegraph · set date · 372 words · en"));
    header.setPadding(new Insets(0, 0, 16, 0));
    return header;
  }

  private void addMarks() {
    mark("North Korean soldiers, who", "heavy losses", "mark-claim", MarkStyle.SINGLE);
    mark("South Korea’s", "service", "mark-source", MarkStyle.DOUBLE);
    mark("fueling", "speculation", "mark-flag", MarkStyle.WAVY);
    mark("North Korea sent", "defense agreement", "mark-claim", MarkStyle.SINGLE);
    mark("about 11 soldiers", "", "mark-figure", MarkStyle.THICK);
    mark("11", "", "mark-source", MarkStyle.DOUBLE);
    mark("about 11 soldiers", "", "mark-evidence", MarkStyle.OUTLINE);
    mark("Kim Jong-un", "", "mark-source", MarkStyle.DOUBLE_DASHED);
    mark("late 2024", "", "mark-figure", MarkStyle.THICK_DASHED);
    mark("Vladimir Putin", "agreement", "mark-flag", MarkStyle.WAVY);
    mark("قتلوا", "كورسك", "mark-claim", MarkStyle.SINGLE);
    mark("300 جندي", "", "mark-figure", MarkStyle.THICK);
    mark("theguardian", "", "mark-source", MarkStyle.DOUBLE);
    mark("met", "here", "mark-claim", MarkStyle.SINGLE);
    mark("👩‍👩‍👧‍👦", "", "mark-figure", MarkStyle.THICK);
    mark("intelligence service says", "killed", "mark-selected", MarkStyle.OUTLINE);
    mark("about 300", "", "mark-figure", MarkStyle.THICK);
    mark("about 2700", "", "mark-claim", MarkStyle.SINGLE_DASHED);
  }

  private static List<Arc> arcs() {
    return List.of(
        new Arc(
            range("about 11 soldiers", ""), range("about 300", ""), "contradicts", "mark-figure"),
        new Arc(
            range("about 11 soldiers", ""),
            range("Kim Jong-un", ""),
            "attributed to",
            "mark-source"),
        new Arc(
            range("about 11 soldiers", ""),
            range("The end of the text", ""),
            "same as",
            "mark-claim"));
  }

  private void mark(String from, String to, String styleClass, MarkStyle style) {
    marks.add(new Mark(from, range(from, to), styleClass, style));
  }

  private static TextRange range(String from, String to) {
    int start = TEXT.indexOf(from);
    if (start < 0) {
      throw new IllegalArgumentException(from);
    }
    return new TextRange(start, TEXT.indexOf(to, start + from.length()) + to.length());
  }
}
