package org.plumbline.report;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.model.Annotation;
import org.plumbline.model.Flag;
import org.plumbline.model.Spelling;
import org.plumbline.text.Coverage;
import org.plumbline.text.Coverage.Segment;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/** An article's text, paragraph by paragraph, with what is tagged and flagged in it. */
final class MarkedText {

  /**
   * Places that look alike.
   *
   * @param style the classes of their elements
   */
  private record Mark(String style, List<TextRange> ranges) {}

  private final ReportedArticle reported;
  private final Anchors anchors;
  private final String text;
  private final Paragraphs paragraphs;
  private final byte direction;
  private final Coverage<Mark> coverage;

  /** The numbers of the flags, by the offsets behind which they are told. */
  private final NavigableMap<Integer, List<Integer>> references = new TreeMap<>();

  /** Where the text is cut into pieces that look the same throughout. */
  private final TreeSet<Integer> cuts = new TreeSet<>();

  MarkedText(ReportedArticle reported, Anchors anchors) {
    this.reported = reported;
    this.anchors = anchors;
    this.text = reported.article().text();
    this.paragraphs = Paragraphs.of(text);
    this.direction = Bidi.getBaseDirection(text);
    Stream<Mark> tags = reported.annotations().stream().map(MarkedText::mark);
    this.coverage = Coverage.of(Stream.concat(tags, evidence()).toList(), Mark::ranges);
    for (Segment<Mark> segment : coverage.segments()) {
      cuts.add(segment.range().start());
      cuts.add(segment.range().end());
    }
    cuts.addAll(references.keySet());
  }

  private static Mark mark(Annotation annotation) {
    String kind = Spelling.of(annotation.kind());
    return new Mark(
        annotation.isSuggested() ? kind + " suggested" : kind, annotation.spans().ranges());
  }

  private Stream<Mark> evidence() {
    List<Mark> marks = new ArrayList<>();
    for (int number = 1; number <= reported.flags().size(); number++) {
      for (TextRange range : places(reported.flags().get(number - 1).flag())) {
        marks.add(new Mark("flagged", List.of(range)));
        TextRange last = paragraphs.at(Math.max(range.start(), range.end() - 1)).range();
        references
            .computeIfAbsent(Math.min(range.end(), last.end()), _ -> new ArrayList<>())
            .add(number);
      }
    }
    return marks.stream();
  }

  private List<TextRange> places(Flag flag) {
    return flag.evidence().stream()
        .filter(evidence -> evidence.article().equals(reported.article().id()))
        .map(Flag.Evidence::range)
        .distinct()
        .toList();
  }

  void writeTo(Html html) {
    html.open("div", attributes()).text("\n");
    for (Paragraph paragraph : paragraphs.all()) {
      if (!paragraph.isBlank()) {
        write(paragraph, html);
      }
    }
    html.closeLine();
  }

  private String[] attributes() {
    List<String> attributes = new ArrayList<>(List.of("class", "text", "dir", name(direction)));
    reported.language().ifPresent(language -> attributes.addAll(List.of("lang", language)));
    return attributes.toArray(String[]::new);
  }

  private void write(Paragraph paragraph, Html html) {
    String id = anchors.paragraph(paragraph.number());
    byte own = Bidi.getBaseDirection(paragraph.range().in(text));
    if (own == Bidi.NEUTRAL || own == direction) {
      html.open("p", "id", id);
    } else {
      html.open("p", "id", id, "dir", name(own));
    }
    html.element("span", paragraph.number() + " ", "class", "number");
    int at = paragraph.range().start();
    writeReferences(at, html);
    while (at < paragraph.range().end()) {
      Integer cut = cuts.higher(at);
      int end = cut == null ? paragraph.range().end() : Math.min(cut, paragraph.range().end());
      writePiece(new TextRange(at, end), html);
      writeReferences(end, html);
      at = end;
    }
    html.closeLine();
  }

  private void writePiece(TextRange piece, Html html) {
    List<String> styles = coverage.at(piece.start()).stream().map(Mark::style).distinct().toList();
    styles.forEach(style -> html.open("mark", "class", style));
    html.text(piece.in(text));
    styles.forEach(_ -> html.close());
  }

  private void writeReferences(int offset, Html html) {
    for (int number : references.getOrDefault(offset, List.of())) {
      Flag flag = reported.flags().get(number - 1).flag();
      html.open("sup")
          .element(
              "a",
              "⚑" + number,
              "href",
              "#" + anchors.flag(number),
              "title",
              Wording.check(flag.check()))
          .close();
    }
  }

  private static String name(byte direction) {
    return direction == Bidi.RTL ? "rtl" : "ltr";
  }
}
