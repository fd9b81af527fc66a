package org.plumbline.report;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.Annotation;
import org.plumbline.model.Relation;
import org.plumbline.model.Spelling;
import org.plumbline.text.Paragraphs;

/** The annotations of an article: their notes, and a table of all. */
final class AnnotationTable {

  private final ReportedArticle reported;
  private final Anchors anchors;
  private final String text;
  private final Paragraphs paragraphs;

  AnnotationTable(ReportedArticle reported, Anchors anchors) {
    this.reported = reported;
    this.anchors = anchors;
    this.text = reported.article().text();
    this.paragraphs = Paragraphs.of(text);
  }

  List<Annotation> withNotes() {
    return reported.annotations().stream()
        .filter(annotation -> !annotation.note().isBlank())
        .toList();
  }

  void writeNotesTo(Html html) {
    for (Annotation annotation : withNotes()) {
      html.open("div", "class", "remark").open("p");
      writePlace(annotation, html);
      html.text(" " + Wording.heading(annotation.kind()) + " ")
          .quote(quote(annotation))
          .closeLine();
      html.element("p", annotation.note(), "class", "note", "dir", "auto").closeLine();
    }
  }

  void writeTo(Html html) {
    boolean hasTags = reported.annotations().stream().anyMatch(each -> !each.tags().isEmpty());
    html.open("table").text("\n").open("thead").open("tr");
    Stream.of("¶", "Kind", "Text", "Details", "Links", "Tags", "By")
        .filter(column -> hasTags || !column.equals("Tags"))
        .forEach(column -> html.element("th", column, "scope", "col"));
    html.close().closeLine();
    html.open("tbody").text("\n");
    reported.annotations().forEach(annotation -> writeRow(annotation, hasTags, html));
    html.closeLine().closeLine();
  }

  private void writeRow(Annotation annotation, boolean hasTags, Html html) {
    html.open("tr").open("td");
    writePlace(annotation, html);
    html.close().open("td");
    html.element("mark", Spelling.of(annotation.kind()), "class", style(annotation)).close();
    html.open("td", "class", "words").element("bdi", quote(annotation)).close();
    html.element("td", Descriptions.of(annotation), "class", "words", "dir", "auto");
    html.open("td", "class", "words");
    writeLinks(annotation, html);
    html.close();
    if (hasTags) {
      html.element("td", String.join(", ", annotation.tags()), "class", "words", "dir", "auto");
    }
    html.element("td", origin(annotation), "dir", "auto").closeLine();
  }

  private void writePlace(Annotation annotation, Html html) {
    int number = paragraphs.at(annotation.spans().hull().start()).number();
    html.element("a", "¶" + number, "href", "#" + anchors.paragraph(number));
  }

  private void writeLinks(Annotation annotation, Html html) {
    List<Relation> links =
        reported.items().relationsOf(annotation.id()).stream()
            .filter(relation -> relation.from().equals(annotation.id()))
            .toList();
    for (Relation link : links) {
      reported
          .items()
          .annotation(link.to())
          .filter(end -> !end.isRejected())
          .ifPresent(
              end ->
                  html.open("div")
                      .text(Wording.of(link.type()) + " ")
                      .quote(Quotes.line(end.spans().quote(text)))
                      .close());
    }
  }

  private String quote(Annotation annotation) {
    return Quotes.in(Quotes.Room.PAGE, annotation.spans().quote(text));
  }

  private static String style(Annotation annotation) {
    String kind = Spelling.of(annotation.kind());
    return annotation.isSuggested() ? kind + " suggested" : kind;
  }

  private static String origin(Annotation annotation) {
    return annotation.isSuggested()
        ? "suggested"
        : annotation.provenance().createdBy()
            + ", "
            + Moments.dayOf(annotation.provenance().modifiedAt());
  }
}
