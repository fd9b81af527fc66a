package org.plumbline.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.Annotation;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.model.Spelling;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;

/** What was found in an article as lines of text, as a terminal shows them. */
public final class TextReport {

  /** In columns; as wide as most terminals are at least. */
  private static final int WIDTH = 80;

  /** What stands before the lines of a flag: as wide as the longest severity, and two blanks. */
  private static final String INDENT = " ".repeat(10);

  private final Palette palette;

  public TextReport(Palette palette) {
    this.palette = palette;
  }

  /**
   * Where an article comes from and what it is called, as the lines below it are headed.
   *
   * @param name of its file
   */
  public String heading(String name, ReportedArticle reported) {
    String date =
        reported
            .items()
            .details()
            .flatMap(ArticleDetails::publishedOn)
            .map(LocalDate::toString)
            .map(day -> palette.faint("  " + day))
            .orElse("");
    return "%s%s\n%s\n\n"
        .formatted(
            palette.strong(Quotes.oneLine(reported.title())),
            date,
            palette.faint(Quotes.oneLine(name)));
  }

  /** A flag after the other, each with its places; nothing where there is none. */
  public String flags(ReportedArticle reported) {
    Paragraphs paragraphs = Paragraphs.of(reported.article().text());
    StringBuilder lines = new StringBuilder();
    for (ReportedFlag flag : reported.flags()) {
      lines.append(headline(flag.flag()));
      wrapped(flag.flag().message())
          .forEach(line -> lines.append(INDENT).append(line).append('\n'));
      for (Flag.Evidence evidence : flag.flag().evidence()) {
        lines.append(INDENT).append(place(evidence, reported, paragraphs)).append('\n');
      }
      review(flag).forEach(line -> lines.append(INDENT).append(palette.faint(line)).append('\n'));
      lines.append('\n');
    }
    return lines.toString();
  }

  private String headline(Flag flag) {
    String severity = Spelling.of(flag.severity());
    return "  %s%s  %s\n"
        .formatted(
            palette.of(flag.severity(), severity)
                + " ".repeat(INDENT.length() - 2 - severity.length()),
            palette.strong(Wording.check(flag.check())),
            palette.faint(Quotes.oneLine(flag.check())));
  }

  private String place(Flag.Evidence evidence, ReportedArticle reported, Paragraphs paragraphs) {
    if (!evidence.article().equals(reported.article().id())) {
      return "%s “%s”"
          .formatted(
              palette.faint("in " + Quotes.oneLine(evidence.article().value()) + ":"),
              palette.strong(Quotes.line(evidence.quote())));
    }
    Paragraph paragraph = paragraphs.at(evidence.range().start());
    Quotes.InContext quote =
        Quotes.inContext(
            reported.article().text(), evidence.range(), paragraph.range(), Quotes.Room.LINE);
    return palette.faint("¶%-3d ".formatted(paragraph.number()))
        + palette.faint(quote.before())
        + "“%s”".formatted(palette.strong(quote.quote()))
        + palette.faint(quote.after());
  }

  private static List<String> review(ReportedFlag flag) {
    List<String> lines = new ArrayList<>();
    flag.reopened().ifPresent(why -> lines.addAll(wrapped("Reopened: " + why)));
    flag.review()
        .ifPresent(
            review -> {
              String note = review.note().isBlank() ? "" : ": " + review.note();
              lines.addAll(wrapped(decided(review) + note));
            });
    return lines;
  }

  private static String decided(Review review) {
    return "%s by %s, %s"
        .formatted(
            Wording.heading(review.decision()),
            review.by(),
            review.at().atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** What is tagged in an article, a line an annotation in reading order. */
  public String annotations(ReportedArticle reported) {
    Paragraphs paragraphs = Paragraphs.of(reported.article().text());
    StringBuilder lines = new StringBuilder();
    for (Annotation annotation : reported.annotations()) {
      lines.append(line(annotation, reported, paragraphs));
    }
    return lines.isEmpty() ? "" : lines.append('\n').toString();
  }

  private String line(Annotation annotation, ReportedArticle reported, Paragraphs paragraphs) {
    String text = reported.article().text();
    String sources = Descriptions.sources(annotation, reported.items(), text);
    return "  %s %-6s “%s”  %s\n"
        .formatted(
            palette.faint(
                "¶%-3d".formatted(paragraphs.at(annotation.spans().hull().start()).number())),
            Spelling.of(annotation.kind()),
            Quotes.line(annotation.spans().quote(text)),
            palette.faint(
                Quotes.oneLine(Descriptions.of(annotation))
                    + (sources.isEmpty() ? "" : ", says " + sources)));
  }

  /** A sentence in lines that fit beside the indent. */
  private static List<String> wrapped(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Quotes.oneLine(sentence).split(" ", -1)) {
      if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
