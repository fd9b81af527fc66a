package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.language.press.Press;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Sources that stand outside of any sentence: the agency in a dateline, "LONDON (Reuters) -", or at
 * the end, "(AP)" or "/Reuters/", the author in a by-line, "By Jane Doe", and "Source: Ministry".
 */
final class Credits {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[\\p{Lu}][^()\\n]{1,60}\\((" + NAME + "(?: " + NAME + "){0,3})\\)\\s*[-–—:]");
  private static final Pattern CLOSING =
      Pattern.compile("(?:/([^/\\n]{2,40})/|\\((" + NAME + "(?: " + NAME + "){0,3})\\))[.\\s]*$");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^[Bb][Yy]:? ("
              + NAME
              + "(?: "
              + NAME
              + "){1,3})(?: and ("
              + NAME
              + "(?: "
              + NAME
              + "){1,3}))?(?:,[^.\\n]{0,60})?$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Source|Sources|Photo|Photograph|Image|Credit|Via)s?: ?([^.\\n]{2,60})[.\\s]*$");

  private final Press press;

  Credits(Press press) {
    this.press = press;
  }

  /**
   * Those of an article.
   *
   * @param paragraphs in reading order
   */
  List<FoundSource> of(String text, List<TextRange> paragraphs) {
    List<FoundSource> found = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      TextRange paragraph = paragraphs.get(p);
      boolean last = p == paragraphs.size() - 1;
      add(BYLINE, paragraph, text, SourceKind.PERSON, found);
      add(LABEL, paragraph, text, SourceKind.ORGANIZATION, found);
      add(DATELINE, paragraph, text, SourceKind.PUBLICATION, found);
      if (last) {
        add(CLOSING, paragraph, text, SourceKind.PUBLICATION, found);
      }
    }
    return found;
  }

  private void add(
      Pattern pattern, TextRange paragraph, String text, SourceKind kind, List<FoundSource> found) {
    Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
    if (!matcher.find()) {
      return;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.start(group) >= 0) {
        TextRange range = new TextRange(matcher.start(group), matcher.end(group)).trimmedIn(text);
        if (!range.isEmpty()) {
          String name = range.in(text);
          found.add(
              new FoundSource(
                  Spans.of(range),
                  new Source(name, press.isOutlet(name) ? SourceKind.PUBLICATION : kind)));
        }
      }
    }
  }
}
