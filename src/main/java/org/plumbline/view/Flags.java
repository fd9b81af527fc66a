package org.plumbline.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.control.MarginMarker;
import org.plumbline.control.Mark;
import org.plumbline.control.MarkStyle;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Review.Decision;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.FlagRow;

/** How flags look in the text and beside it. */
final class Flags {

  private static final String SIGN = "⚑";

  private Flags() {}

  /** What a check's flags are called; a check that the window does not know goes by its id. */
  static String name(Texts texts, String check) {
    String key = "check." + check;
    return texts.has(key) ? texts.get(key) : check;
  }

  /** Whether a flag is still to be seen in the text: not after it was dismissed. */
  static boolean isMarked(FlagRow row) {
    return row.decision() != Decision.DISMISSED;
  }

  /** A wavy line under each place that flags point at: one, however many they are. */
  static List<Mark> marks(List<FlagRow> rows, ArticleId article) {
    Map<TextRange, Mark> marks = new LinkedHashMap<>();
    rows.stream()
        .filter(Flags::isMarked)
        .map(FlagRow::flag)
        .forEach(
            flag ->
                flag.evidence().stream()
                    .filter(evidence -> evidence.article().equals(article))
                    .map(Flag.Evidence::range)
                    .forEach(
                        range ->
                            marks.putIfAbsent(
                                range, new Mark(flag.id(), range, "mark-flag", MarkStyle.WAVY))));
    return List.copyOf(marks.values());
  }

  /** Outlines around what the flag under review points at. */
  static List<Mark> outlines(FlagRow row, ArticleId article) {
    return row.flag().evidence().stream()
        .filter(evidence -> evidence.article().equals(article))
        .map(
            evidence ->
                new Mark(row.flag().id(), evidence.range(), "mark-evidence", MarkStyle.OUTLINE))
        .toList();
  }

  /** A sign beside each paragraph at which an open flag points. */
  static Map<Integer, MarginMarker> markers(
      Texts texts, List<FlagRow> rows, ArticleId article, Paragraphs paragraphs) {
    Map<Integer, List<FlagRow>> byParagraph =
        rows.stream()
            .filter(FlagRow::isOpen)
            .flatMap(
                row ->
                    row.flag().evidence().stream()
                        .filter(evidence -> evidence.article().equals(article))
                        .map(Flag.Evidence::range)
                        .map(range -> paragraphs.at(range.start()).index())
                        .distinct()
                        .map(index -> Map.entry(index, row)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return byParagraph.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> new MarginMarker(SIGN, "margin-flag", told(texts, entry.getValue()))));
  }

  private static String told(Texts texts, List<FlagRow> rows) {
    return rows.stream().map(row -> told(texts, row)).collect(Collectors.joining("\n"));
  }

  /** What was flagged, and why, in a line. */
  static String told(Texts texts, FlagRow row) {
    return name(texts, row.flag().check()) + ": " + row.flag().message();
  }
}
