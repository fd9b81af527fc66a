package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Spelling;

/** All that a report says of one article. */
final class ArticleSection {

  private final ReportedArticle reported;
  private final Anchors anchors;
  private final Html html = new Html();

  private ArticleSection(ReportedArticle reported, Anchors anchors) {
    this.reported = reported;
    this.anchors = anchors;
  }

  static String of(ReportedArticle reported, Anchors anchors) {
    ArticleSection section = new ArticleSection(reported, anchors);
    section.write();
    return section.html.toString();
  }

  private void write() {
    AnnotationTable annotations = new AnnotationTable(reported, anchors);
    html.open("article", "id", anchors.article()).text("\n");
    html.element("h2", reported.title(), "dir", "auto").text("\n");
    writeFacts();
    writeCounts();
    heading("text", "Text");
    writeLegend();
    new MarkedText(reported, anchors).writeTo(html);
    if (!reported.flags().isEmpty()) {
      heading("flags", "Flags");
      new FlagCards(reported, anchors).writeTo(html);
    }
    if (!annotations.withNotes().isEmpty()) {
      heading("notes", "Notes");
      annotations.writeNotesTo(html);
    }
    if (!reported.annotations().isEmpty()) {
      heading("annotations", "Annotations");
      annotations.writeTo(html);
    }
    html.closeLine();
  }

  private void heading(String name, String heading) {
    html.element("h3", heading, "id", anchors.section(name)).text("\n");
  }

  private void writeFacts() {
    Optional<ArticleDetails> details = reported.items().details();
    html.open("dl").text("\n");
    fact("Outlet", details.flatMap(ArticleDetails::publisher));
    fact("By", details.flatMap(ArticleDetails::byline));
    fact("Published", details.flatMap(ArticleDetails::publishedOn).map(Moments::of));
    fact("Address", details.flatMap(ArticleDetails::url));
    fact("Article", Optional.of(reported.article().id().value()));
    html.closeLine();
  }

  private void fact(String name, Optional<String> value) {
    value.ifPresent(
        said -> {
          html.open("div").element("dt", name).text(" ");
          html.element("dd", said, "dir", "auto").closeLine();
        });
  }

  private void writeCounts() {
    List<String> counts = new ArrayList<>();
    for (AnnotationKind kind : AnnotationKind.values()) {
      long number = reported.annotations().stream().filter(each -> each.kind() == kind).count();
      counts.add(Wording.count(number, Spelling.of(kind)));
    }
    counts.add(Wording.count(reported.items().relations().size(), "link"));
    html.open("p", "class", "counts").text(String.join(" · ", counts) + " · ");
    FlagCounts flags = FlagCounts.of(reported);
    if (!reported.isChecked()) {
      html.element("strong", "not checked yet");
    } else if (flags.isNone()) {
      html.text("nothing flagged");
    } else {
      html.element("a", flags.inWords(), "href", "#" + anchors.section("flags"));
    }
    html.closeLine();
  }

  private void writeLegend() {
    html.open("p", "class", "legend");
    for (AnnotationKind kind : AnnotationKind.values()) {
      html.element("mark", Spelling.of(kind), "class", Spelling.of(kind)).text(" ");
    }
    if (reported.annotations().stream().anyMatch(annotation -> annotation.isSuggested())) {
      html.element("mark", "suggested only", "class", "claim suggested").text(" ");
    }
    html.element("mark", "flagged", "class", "flagged").closeLine();
  }
}
