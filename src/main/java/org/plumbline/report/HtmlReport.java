package org.plumbline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;

/**
 * What was found in articles and what was decided about it, as one HTML file that can be read in
 * any browser and printed: no script, and nothing that is fetched from elsewhere. Articles are
 * taken one after the other and held on the disk, in a file of its own, until all that comes before
 * them is known: what they are called and how much was flagged in each.
 */
public final class HtmlReport implements AutoCloseable {

  private static final String STYLE = read("report.css");

  /** The report's own rule for browsers, should any text get past the escapes. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  /**
   * Who made a report, and when.
   *
   * @param subject what it is about, where that is more than one article
   * @param program its name and version
   */
  public record Colophon(Optional<String> subject, String analyst, Instant at, String program) {}

  /** A line of the table of contents. */
  private record Entry(
      String title, Optional<ArticleDetails> details, FlagCounts flags, boolean isChecked) {}

  private final Colophon colophon;
  private final FileChannel articles;
  private final OutputStream buffered;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @throws IOException when there is no room for temporary files
   */
  public HtmlReport(Colophon colophon) throws IOException {
    this.colophon = colophon;
    Path file = Files.createTempFile("plumbline", ".html");
    // Where the system allows, its name is gone at once, so that nothing stays behind.
    this.articles =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.buffered = new BufferedOutputStream(Channels.newOutputStream(articles));
  }

  /** Takes the next article. */
  public void add(ReportedArticle article) throws IOException {
    Anchors anchors = new Anchors(entries.size() + 1);
    buffered.write(ArticleSection.of(article, anchors).getBytes(UTF_8));
    entries.add(
        new Entry(
            article.title(),
            article.items().details(),
            FlagCounts.of(article),
            article.isChecked()));
  }

  /** Writes the report, in UTF-8, of the articles taken so far. The stream stays open. */
  public void writeTo(OutputStream out) throws IOException {
    buffered.flush();
    String start =
        "<!DOCTYPE html>\n<html lang=\"en\">\n%s<body>\n%s<main>\n".formatted(head(), opening());
    out.write(start.getBytes(UTF_8));
    articles.position(0);
    Channels.newInputStream(articles).transferTo(out);
    out.write("</main>\n</body>\n</html>\n".getBytes(UTF_8));
  }

  private String title() {
    return colophon
        .subject()
        .or(() -> entries.stream().findFirst().map(Entry::title))
        .map(subject -> "Review report: " + subject)
        .orElse("Review report");
  }

  private String head() {
    return new Html()
        .open("head")
        .text("\n")
        .leaf("meta", "charset", "utf-8")
        .leaf("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .leaf("meta", "name", "color-scheme", "content", "light dark")
        .leaf("meta", "name", "generator", "content", colophon.program())
        .element("title", title())
        .text("\n")
        .open("style")
        .text("\n")
        .raw(STYLE)
        .closeLine()
        .closeLine()
        .toString();
  }

  /** What comes before the articles, of which a single one needs no table of contents. */
  private String opening() {
    Html html = new Html().open("header").text("\n");
    html.open("h1").text("Review report");
    colophon.subject().ifPresent(subject -> html.text(": ").element("bdi", subject));
    html.closeLine();
    html.open("p").text("Made by ").element("bdi", colophon.analyst());
    html.text(" on %s with %s".formatted(Moments.of(colophon.at()), colophon.program()));
    html.closeLine();
    if (entries.size() != 1) {
      FlagCounts all = entries.stream().map(Entry::flags).reduce(FlagCounts.NONE, FlagCounts::with);
      String articles = Wording.count(entries.size(), "article");
      long unchecked = entries.stream().filter(entry -> !entry.isChecked()).count();
      String rest = unchecked == 0 ? "" : " · %,d not checked yet".formatted(unchecked);
      html.element("p", articles + " · " + all.inWords() + rest, "class", "counts").text("\n");
    }
    html.closeLine();
    if (entries.size() > 1) {
      writeContents(html);
    }
    return html.toString();
  }

  private void writeContents(Html html) {
    html.open("nav", "aria-label", "Contents").text("\n").open("table").text("\n");
    html.open("thead").open("tr");
    List.of("", "Article", "Outlet", "Published", "High", "Medium", "Low", "Open")
        .forEach(column -> html.element("th", column, "scope", "col"));
    html.close().closeLine().open("tbody").text("\n");
    for (int number = 1; number <= entries.size(); number++) {
      writeRow(number, entries.get(number - 1), html);
    }
    html.closeLine().closeLine().closeLine();
  }

  private static void writeRow(int number, Entry entry, Html html) {
    html.open("tr").element("td", Integer.toString(number)).open("td");
    html.element("a", entry.title(), "href", "#" + new Anchors(number).article(), "dir", "auto");
    html.close();
    html.element("td", entry.details().flatMap(ArticleDetails::publisher).orElse(""));
    html.element(
        "td", entry.details().flatMap(ArticleDetails::publishedOn).map(Moments::of).orElse(""));
    for (Severity severity : Severity.values()) {
      writeNumber(entry.flags().of(severity), html);
    }
    if (entry.isChecked()) {
      writeNumber(entry.flags().of(Decision.OPEN), html);
    } else {
      html.element("td", "not checked");
    }
    html.closeLine();
  }

  /** Most numbers are none, and say so by an empty place. */
  private static void writeNumber(long number, Html html) {
    html.element("td", number == 0 ? "" : Long.toString(number), "class", "sum");
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }
}
