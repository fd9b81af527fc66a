package org.plumbline.report;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.model.Spelling;
import org.plumbline.report.Quotes.InContext;
import org.plumbline.report.Quotes.Room;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/** The flags of an article, each with its places and what was decided. */
final class FlagCards {

  private final ReportedArticle reported;
  private final Anchors anchors;
  private final Paragraphs paragraphs;

  FlagCards(ReportedArticle reported, Anchors anchors) {
    this.reported = reported;
    this.anchors = anchors;
    this.paragraphs = Paragraphs.of(reported.article().text());
  }

  void writeTo(Html html) {
    List<ReportedFlag> flags = reported.flags();
    for (int at = 0; at < flags.size(); at++) {
      ReportedFlag flag = flags.get(at);
      String style = Spelling.of(flag.flag().severity()) + " " + Spelling.of(flag.decision());
      html.open("section", "class", "flag " + style, "id", anchors.flag(at + 1)).text("\n");
      writeHeading(at + 1, flag.flag(), html);
      html.element("p", flag.flag().message(), "class", "message", "dir", "auto").text("\n");
      writePlaces(flag.flag(), html);
      writeReview(flag, html);
      html.closeLine();
    }
  }

  private static void writeHeading(int number, Flag flag, Html html) {
    html.open("h4")
        .element("span", "⚑" + number, "class", "ordinal")
        .text(" ")
        .element("span", Wording.heading(flag.severity()), "class", "severity")
        .text(" ")
        .text(Wording.check(flag.check()))
        .text(" ")
        .element("code", flag.check())
        .closeLine();
  }

  private void writePlaces(Flag flag, Html html) {
    html.open("ul", "class", "places").text("\n");
    for (Flag.Evidence place : flag.evidence()) {
      html.open("li");
      if (place.article().equals(reported.article().id())) {
        writePlace(place.range(), html);
      } else {
        html.text("In ").element("bdi", place.article().value()).text(": ");
        html.quote(Quotes.in(Room.PAGE, place.quote()));
      }
      html.closeLine();
    }
    html.closeLine();
  }

  private void writePlace(TextRange range, Html html) {
    Paragraph paragraph = paragraphs.at(range.start());
    InContext quote =
        Quotes.inContext(reported.article().text(), range, paragraph.range(), Room.PAGE);
    html.element("a", "¶" + paragraph.number(), "href", "#" + anchors.paragraph(paragraph.number()))
        .text(" ")
        .open("bdi")
        .element("span", quote.before(), "class", "context")
        .quote(quote.quote())
        .element("span", quote.after(), "class", "context")
        .close();
  }

  private static void writeReview(ReportedFlag flag, Html html) {
    Optional<Review> review = flag.review();
    html.open("p", "class", "decision").element("strong", Wording.heading(flag.decision()));
    review.ifPresent(
        decided -> {
          if (flag.reopened().isPresent()) {
            html.text(" again, after it was " + Wording.of(decided.decision()));
          }
          html.text(" by ").element("bdi", decided.by().value());
          html.text(", " + Moments.of(decided.at()));
        });
    html.closeLine();
    flag.reopened()
        .ifPresent(why -> html.element("p", "Reopened: " + why, "class", "reopened").text("\n"));
    review
        .map(Review::note)
        .filter(note -> !note.isBlank())
        .ifPresent(note -> html.element("p", note, "class", "note", "dir", "auto").text("\n"));
  }
}
