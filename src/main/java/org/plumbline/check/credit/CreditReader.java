package org.plumbline.check.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.press.Press;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/** Finds the outlets that a text credits. */
final class CreditReader {

  private static final Press PRESS = new Press();

  /** "The Daily Star", "Al Jazeera", "theguardian", "star-news.com". */
  private static final String NAME =
      "(?:[Tt]he\\s)?(\\p{Lu}[\\p{L}\\p{N}&’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,3}"
          + "|the\\p{Ll}{3,}|[\\p{L}-]+\\.(?:com|co\\.uk))";

  private static final Pattern REPORT_BY =
      Pattern.compile(
          "\\b(?:[Aa]ccording to|writes?|wrote|reports?|reported(?: by| in)?|[Cc]iting|quoted by"
              + "|(?:first|originally) (?:published|reported|appeared) (?:by|in|on))\\s"
              + NAME);
  private static final Pattern REPORTS =
      Pattern.compile(
          NAME
              + "\\s(?:(?:first|has|had|also|later)\\s)*"
              + "(?:reports?|reported|writes?|wrote|says|said|learn(?:ed|t))\\b");
  private static final Pattern TALK =
      Pattern.compile(
          "\\b(?:told|[Ii]nterview (?:with|to|in|on)|(?:spoke|spoken|[Ss]peaking)"
              + " (?:to|with|on))\\s"
              + NAME);
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[^()\\n]{1,60}\\(([^()\\n]{2,40})\\)\\s*[-–—:]");
  private static final Pattern BYLINE =
      Pattern.compile("^By:? [^.,\\n]{2,60}(?:, | for | of )" + NAME + "$");

  /** Marks that stand for nothing but a credit, so that the name need not be known. */
  private static final Pattern SLASHES = Pattern.compile("/([^/\\n]{2,60})/[.\\s]*$");

  private static final List<Pattern> CLOSINGS =
      List.of(
          Pattern.compile("(?:^|[.!?”\"]\\s)([^/.\\n]{2,40})/\\s*$"),
          Pattern.compile("[(\\[](?:Sources?: ?|[Vv]ia )?([^()\\[\\]\\n]{2,60})[)\\]][.\\s]*$"),
          Pattern.compile("(?:^|\\s)[-–—]{1,2} ?([^–—\\n]{2,40}?)[.\\s]*$"),
          Pattern.compile(
              "(?:^|[.!?”\"]\\s)(?:Sources?:|Credit:|Via|Copyright|©|\\(c\\)) ?(?:©? ?\\d{4},? )?"
                  + "([^.\\n]{2,60}?)[.\\s]*$"),
          Pattern.compile("^([^.\\n]{2,60}?)[.\\s]*$"));

  /** "Reuters, AFP", "AP and dpa". */
  private static final Pattern LISTED = Pattern.compile("(?:(?! and )[^,;/&\\n])+");

  /** How many of the last lines may bear a credit: there may be two, or a date below. */
  private static final int LAST_LINES = 2;

  private final String text;
  private final List<TextRange> lines;

  private CreditReader(ParsedText parsed) {
    this.text = parsed.text();
    this.lines =
        parsed.division().all().stream()
            .filter(line -> !line.isBlank())
            .map(Paragraph::range)
            .map(range -> range.trimmedIn(text))
            .toList();
  }

  static Credits read(ParsedText text) {
    return text.view(Credits.class, parsed -> new CreditReader(parsed).credits());
  }

  private Credits credits() {
    List<Outlet> closing =
        lines.stream()
            .skip(Math.max(1, lines.size() - LAST_LINES))
            .flatMap(line -> closing(line).stream())
            .toList();
    return new Credits(
        lines.stream()
            .flatMap(line -> cited(line).stream())
            .filter(outlet -> closing.stream().noneMatch(end -> overlaps(outlet, end)))
            .toList(),
        lines.stream()
            .flatMap(line -> Stream.of(DATELINE, BYLINE).flatMap(form -> find(form, line, false)))
            .toList(),
        closing);
  }

  private static boolean overlaps(Outlet one, Outlet other) {
    return one.range().overlaps(other.range());
  }

  private List<Outlet> cited(TextRange line) {
    List<Outlet> found = new ArrayList<>();
    Stream.of(REPORT_BY, REPORTS).flatMap(form -> find(form, line, false)).forEach(found::add);
    find(TALK, line, true).forEach(found::add);
    return found;
  }

  private Stream<Outlet> find(Pattern form, TextRange line, boolean isHost) {
    return form.matcher(text)
        .region(line.start(), line.end())
        .results()
        .map(match -> new TextRange(match.start(1), match.end(1)))
        .filter(range -> PRESS.isOutlet(Outlet.bare(range.in(text))))
        .map(range -> new Outlet(range.in(text), range, isHost));
  }

  private List<Outlet> closing(TextRange line) {
    Matcher slashes = SLASHES.matcher(text).region(line.start(), line.end());
    if (slashes.find()) {
      return listed(slashes).toList();
    }
    return CLOSINGS.stream()
        .map(form -> form.matcher(text).region(line.start(), line.end()))
        .filter(Matcher::find)
        .flatMap(this::listed)
        .filter(outlet -> PRESS.isOutlet(Outlet.bare(outlet.name())))
        .distinct()
        .toList();
  }

  private Stream<Outlet> listed(Matcher list) {
    return LISTED
        .matcher(text)
        .region(list.start(1), list.end(1))
        .results()
        .map(match -> new TextRange(match.start(), match.end()).trimmedIn(text))
        .filter(range -> !range.isEmpty())
        .map(range -> new Outlet(range.in(text), range, false));
  }
}
